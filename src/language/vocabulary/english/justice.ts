/** Crime and order: police, courts, punishment, terrorism, and safety on line. */
export const JUSTICE = `
# police
cop, bobby, policeman, policewoman, copper, constable, bluebottle > police, officer, constable, gendarme
old bill, law enforcement > police, enforcement, officer, gendarme
police, policeman > enforcement, gendarme, constabulary
officer > gendarme, personnel
gendarme > officer, police
bobbies on beat, beat officer > patrol, neighbourhood
police station, nick, cop shop > station
police force > constabulary, police
detective, investigator, sleuth
investigate, investigation, probe, inquiry, look into, dig into
evidence, proof
clue, tip-off, tip off > information
spying, espionage, spook, intel > intelligence
intelligence > information
spy, spies, secret agent > intelligence, espionage, spy
secret service, mi5, mi6, security service > intelligence, security
taskforce, task force, special unit, squad > taskforce, unit, team
unit, squad, cell
raid, swoop > raid, operation, arrest
swoop, police operation > operation, arrests
sting > operation, undercover
undercover, plain clothes > covert, undercover
stop and search, frisk > search, stop
seizure, confiscate, impound, haul > seizure, confiscate, recover
arrest, apprehend, nab, nick, nicked, collar, pick up, round up > arrest, apprehend, detain
caught, catch, captured > arrest, apprehend, intercept
arrested, in handcuffs, taken into custody
detain, detention, custody, remand
detention centre, immigration detention > detention, removal, centre
suspect, accused, defendant, charged with

# crime
crime, offence, lawbreaking, wrongdoing
crook, gangster, villain, thug, baddie, offender, lawbreaker, felon, crim > criminal, offender, perpetrator
criminal, offender, culprit, perpetrator
crook, criminal, gangster > crime
gang, ring, mob, mafia, cartel, syndicate, outfit > network, group, gang, criminal, organised
network, gang
crime group, crime ring, criminal gang, organised crime > network, group, gang, organised
kingpin, ringleader, mastermind, mr big > leader, facilitator, head
smuggler, smuggling, people smuggler, people smuggling
smuggler > trafficker, trafficking, smuggling
trafficker, trafficking, human trafficking
people trafficker, traffickers, slaver > smuggler, trafficker, slavery
slavery, modern slavery, forced labour, bonded labour > slavery, exploitation, trafficking
take advantage of, prey on > exploit, exploitation
business model, how gangs make money > business, model
break the law, against the law, broke the law > illegal, unlawful, offence
illegal, unlawful, illicit, illegally
dodgy, shady, under the counter, on the sly > illegal, illicit, fraudulent, rogue
rogue, cowboy > rogue, unscrupulous
black market, underground trade > illicit, illegal, trade
fraud, scam, con, swindle, rip off, fiddle, trickery
scammer, con artist, fraudster, swindler
fake, counterfeit, forged, knock-off, bogus > counterfeit, false, fraudulent
forgery, forged papers, fake papers, false documents > false, forgery, documents
money laundering, dirty money, launder > laundering, illicit
corruption, bribe, bribery, backhander, sleaze, graft
theft, steal, rob, robbery, nick, pinch > theft, robbery, stolen
burglar, burglary, break in, break-in > burglary
shoplifting, shoplifter, shop theft > shoplifting, retail, theft
vandal, vandalism, graffiti > vandalism, criminal, damage
yob, hooligan, hooliganism, antisocial, asbo > social, disorder
riot, unrest, disorder, rioter
murder, homicide, manslaughter, killing
rape, sexual assault, sex attack, sex crime > sexual, rape
sex offender, paedophile, nonce > sexual, offender
grooming, groomed > abuse, grooming, exploitation
domestic abuse, domestic violence, wife beating, coercive control > domestic, abuse, violence
abuse, mistreat, mistreatment, maltreatment
stalker, stalking, harass, harassment
violence, violent, brutal, brutality
reckless, careless, irresponsible, ruthless
inhuman, inhumane, cruel, barbaric
stabbing, stab, knife crime, knifed > knife, blade, stabbing
shooting, gun crime > firearm, gun, shooting
weapon, arms > weapon, gun, firearm, knife, blade
gun, firearm, pistol, rifle, shooter
knife, blade, machete, zombie knife
drugs, narcotic, cocaine, heroin, dope > drug, narcotics, substance
drug dealer, pusher, drug gang > drug, supply, dealer
county lines > county, lines, drug, exploitation
drink driving, drunk driver > drink, driving, alcohol
hate crime, racism, racist > hate, racial, racism
turn around, turn back the tide > reversing, reverse
surge, wave, spate, spike > rise, increase

# courts and punishment
law, legislation, statute > law, legislation, act
bill, draft law > bill, legislation
act of parliament > act, legislation
loophole, gap in law > abuse, loophole, close
court, tribunal
judge, magistrate
trial, prosecution, court case, in the dock
prosecute, prosecution, put on trial, take to court, bring to justice
sue, lawsuit, legal action > legal, court, proceedings
legal challenge, judicial review > appeal, court
verdict, ruling, judgment
echr, strasbourg court > rights, convention
ecj, cjeu, european court > court, justice
human rights, civil liberties > rights
conviction, convict, convicted, found guilty
jail, prison, gaol, slammer, clink, nick, inside > prison, bars, imprisonment, custody, sentence
jailed, locked up, lock up, banged up, put away, sent down, behind bars, do time > bars, prison, imprisonment, custody, sentence, jail
prisoner, inmate, convict, jailbird > prisoner, offender
sentence, jail term, prison term, years in jail > sentence, bars, imprisonment
life sentence, life imprisonment, jailed for life, life in prison, lifer > life, sentence
punish, punishment, penalise > penalty, sentence, sanction, punish
penalty, sanction, fine
maximum penalty, longest sentence, toughest sentence > maximum, penalty, sentence
parole, early release, let out > release, parole, licence
probation, tagging, ankle tag > probation, tag, monitoring
pardon, amnesty, let off
compensation, payout, redress, damages
legal aid > legal, aid
get away with > impunity, unpunished
rule, regulation, requirement
red tape, paperwork > bureaucracy, burden, administrative, regulation
ban, prohibit, forbid, outlaw, prohibition
crackdown, crack down, clamp down, clampdown, get tough, come down hard > crack, clamp, tackle, crackdown, tougher
fight, battle, war on, wage war > tackle, combat, counter, fight
tackle, combat, counter, deal with > tackle, combat, address, counter, fight
deter, put off, discourage, dissuade, scare off > deter, deterrent, discourage

# terrorism and safety on line
terrorist, terrorism, terror
jihadi, jihadist, islamist, extremist, bomber, militant > terrorist, terrorism, extremist, extremism
jihad, islamism > extremism, terrorism
extremist, extremism, fanatic
radicalisation, radicalise, brainwash, brainwashed, indoctrinate
isis, daesh, isil, islamic state
counter-terrorism, anti-terror, anti-terrorism > counter, terrorism
attack, assault, atrocity
bomb, explosive, explosion, blast
plot, conspiracy
foil, thwart, avert
suicide bomber > terrorist, attack
hostile state, enemy state > hostile, state, threat
risk, threat, danger, menace
danger, dangerous, unsafe, perilous, risky, hazardous
dangerous, unsafe, perilous, risky > deadly, dangerous
alert, alarm, warning > alert, warning
crisis > emergency
security, secure, secured > security, safety, protection
safe, safety
safe, safer, safety, keep safe > security, protection
bodyguard > protection
internet, web, cyberspace, website
internet, web, website, on the net > online, internet
social media, facebook, twitter, tiktok, youtube, instagram, whatsapp, social network > internet, online, platform
tech firm, tech giant, big tech, internet giant, silicon valley, internet firm > internet, technology, platform, company, companies
app > platform
post online, posted online, put online, go up online > upload, online
share online, go up online > upload
take down, taken down, delete, wipe, scrub > remove, removal, taking, delete
pull off, take off the internet > removal
video, clip, footage, film > material, content, footage, video
propaganda, extremist video, terror video > material, content, propaganda
content, material
safe haven, hiding place, safe space > space, haven, safe
troll, abuse online, cyberbully > abuse, online, harm
online harm, online safety > online, harm, safety
hack, hacker, hacking, cyber attack, cyberattack > cyber, hack, attack
data breach, leak, hacked data > breach, data
disinformation, misinformation, fake news, lies online
privacy, data protection, personal data, gdpr > privacy, data, personal
scrambled > encryption, encrypted
deepfake, fake image > deepfake, intimate, image
porn, pornography, revenge porn
`;
