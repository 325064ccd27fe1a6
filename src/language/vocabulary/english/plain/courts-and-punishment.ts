/** What people ask with, and what an announcement prints instead: courts and punishment. */
export const COURTS_AND_PUNISHMENT = `
# courts and punishment
throw the book, come down like a ton > prosecute, penalty, sentence, severe
make pay, make them pay, pay the price > punish, penalty, sanction, fine
hit with a fine, slapped with a fine > fine, penalty
ticket for, on-the-spot > fine, penalty, fixed
spot fine > penalty, fixed
points on licence > licence, disqualify, suspended
lose licence > licence, points, disqualify, suspended
let off the hook, get off scot-free, off the hook > impunity, acquitted, unpunished
let off lightly, soft on, go easy on > lenient, leniency
not guilty, cleared of > acquitted, acquittal
acquit, acquitted, acquittal
in the dock, up before the judge, stand trial, face trial, hauled before > trial, court, prosecution
have their day in court, take legal action, go to court, see in court > court, legal, proceedings, trial
press charges, bring charges > charge, prosecute
prosecutor, district attorney > prosecutor, prosecution
public prosecutor > prosecution
jury, juror
guilty, guilt
lock up for good, throw away the key > life, sentence, imprisonment
in jail, in prison, in the nick, in a cell > prison, custody, imprisonment, detained
out of jail, out of prison, walk free, let out of prison > release
jailbreak, prison break, break out of prison > escape, prison
reoffend, reoffending, back to crime, repeat offender > reoffending, recidivism
go straight, turn their lives around > rehabilitation, reintegration
rehab, rehabilitation
unpaid work, payback > community, unpaid, payback
warden, jailer > prison, officer, staff
prison guard > officer, staff
jail cell > prison
courthouse, old bailey > court
sue, take to the cleaners > legal, court, claim, proceedings
out of court > settlement
settle > settlement, resolve
challenge in court > appeal
overturn, quash, strike down, throw out in court > quash, overturn, annul
death penalty > execution, capital
capital punishment > execution, death
torture, tortured, ill-treat
jurisdiction, remit > jurisdiction, competence, remit
liable, liability
extradite, extradition, send to face trial
legal loophole > circumvent, circumvention
get round the rules, find a way round, way round > loophole, circumvent, circumvention
circumvent, circumvention, dodge, evade, evasion, sidestep, get round
permission > consent, authorisation, permit, approval
licence, licensing, authorise > licence, authorisation
strip of citizenship > deprivation, revoke
strip of nationality > deprivation, citizenship, revoke
strip of, take away passport > deprive, revoke, withdraw
revoke, revocation
plead, plea
admit guilt > guilty, pleaded
guilty, convicted > guilty, convicted
court date > hearing
testify, testimony, give evidence
injunction, court order, gagging order
affidavit > statement, evidence
government lawyer > attorney
prosecutor, cps > prosecutor, prosecution
spared jail > suspended
jailbreak > escape, prison
solitary, solitary confinement > segregation
curfew, house arrest > tag, curfew, electronic, monitoring
rehab, rehabilitate
clemency, pardon
compensate, reimburse, pay back victims
reimburse, refund, repay, pay back
sue for > compensation, damages, claim
liability, liable, legal responsibility
negligence, carelessness
malpractice, medical mistake > negligence, clinical
judiciary > justice, judicial, courts
judge, judicial, judiciary
lawmaker, legislator > parliament, members, legislators
legislation, lawmaking
statutory, legally required, by law
illegalise, make illegal, make it a crime, criminalise > offence, criminalise, ban
decriminalise, legalise, make legal
new crime > offence
policing of rules > enforcement
hillsborough law > candour
`;
