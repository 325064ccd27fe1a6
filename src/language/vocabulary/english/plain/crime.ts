/** What people ask with, and what an announcement prints instead: crime. */
export const CRIME = `
# crime
thief, thieves, robber, pickpocket > theft, robbery, burglar, stolen
snatch > theft, stolen, robbery
mug, mugging, mugger > robbery, theft
stick-up, bank job, heist > robbery, armed
joyride, joyriding, carjack > vehicle, theft, stolen
loot, looting, looter
arson, arsonist, firebug, set on fire, set fire to, torch > arson, fire
killer, murderer > murderer, perpetrator, killing
gunned down > killed, murder, shooting
bumped off > murder, killed
massacre, slaughter, bloodbath > massacre, killing, atrocity, attack
gunman, shooter, sniper > gunman, shooter, attacker, armed
gunfire, shootout, shoot-out > shooting, shots
beat up, beaten up, duff up, rough up, punch, thump > assault, violence, attack
assault, attacker, assailant > assault, attack, violence
blackmail, extort, extortion, racketeering, shakedown
ransom, hold to ransom > ransom, ransomware, extortion
kidnapper > kidnap, abduction, hostage
on the fiddle, cook the books, fiddle the books > fraud, accounting
cheat, cheating, dupe, hoodwink > fraud, deception, deceive, cheat
deceive, deception
phishing, scam text, scam call > fraud, phishing, scam
loan shark, loan sharks > illegal, lender, lending
money mule, dirty cash > laundering, illicit
line pockets, feather nest, on the take, kickback > corruption, bribery
abuse of power, abuse of office > misconduct, corruption
cook up, hatch > plot, conspiracy, plan
accomplice, partner in crime, sidekick > accomplice, complicity
aid and abet, in on it > complicity, accomplice
peddle, push drugs, deal drugs > supply, drug, trafficking
drug mule, drug runner > trafficking
marijuana, weed, hash, hashish, spliff > cannabis
cannabis, marijuana
coke, ecstasy, mdma, meth, ketamine > drug, narcotics, cocaine, synthetic
laughing gas, hippy crack > nitrous, oxide
overdose, addict, addiction, junkie, hooked on > addiction, drug, dependence
legal high > psychoactive, substances
drunk, tipsy, under the influence > alcohol, drink, intoxicated
prostitute, brothel, pimp, sex work > prostitution, sexual, procuring
sweatshop > labour, exploitation
gbh > assault, harm
bodily harm > assault
upskirt > sexual, indecent
groping, grope > sexual, assault
catcalling, wolf whistle > harassment, sexist
fgm > mutilation
bully, bullying, pick on > bullying, harassment
flytip > tipping, waste, dumping
dump rubbish > tipping, waste
trespass, trespasser > unauthorised, encampment
joy riding, boy racer > dangerous, driving, speeding
tailgating > dangerous, driving
law and order > security, policing
lawless, no go area > lawless, order
petty crime > theft, delinquency
low-level crime > crime, theft, delinquency
juvenile delinquency > youth, minors
turf war, gangland, score settling > gang, violence, shootings
hitman, contract killer > murder, killing
contract killing > murder
stir up hatred > hate, incitement
antisemitism, antisemitic, anti-semitic, anti-semitism > jewish
hatred of jews > semitic, jewish
islamophobia > muslim, religious
anti-muslim > islamophobia, religious
homophobia, homophobic > homophobia, lgbt, homophobic, orientation
mob, underworld, gangland > organised, crime
accomplice, henchman, sidekick > accomplice, associate, facilitator
facilitator, fixer, middleman, go-between
gang boss > leader, ringleader, head
crime lord, drug lord, drug baron > leader, kingpin, trafficking
loot > stolen, proceeds
ill-gotten, criminal cash > proceeds, assets
hawala > money, transfer, cash, illicit
ransomware, malware, computer virus > ransomware, malware, cyber
phishing, spoof email > phishing, fraud, scam
embezzle > embezzlement, misuse, misappropriation
perjury, lie in court > perjury, false
cover-up > justice, perverting
arson, arsonist > arson, fire
looting, looter > looting, disorder, theft
mugging, mugger > robbery
carjack > vehicle, theft, stolen
stolen bike > cycle, theft, bicycle
poacher > wildlife, crime, trade
upskirting, flasher > exposure, upskirting, voyeurism
voyeur, peeping
fgm > fgm, mutilation
molest > child, abuse, sexual
sex slave > trafficking, sexual, exploitation
sweatshop > slavery, labour, exploitation, forced
torment, ill-treatment > torture
rapist > rape, sexual
threaten, intimidate > threat, intimidation
assault, beat up, beating, punch, attack
affray, brawl, mass fight > disorder, violent
crossbow, sword, samurai > offensive, weapons, knives, swords
acid > corrosive, acid
shotgun, gun licence, gun permit > firearms, shotgun, licensing
gunman, shooter > attacker, gunman
attacker, assailant
reoffend, repeat offender, go back to crime
junkie, addict > addiction, drug, dependence
addiction, dependency
overdose > overdose, deaths, drug
ecstasy, mdma, meth, crystal meth > drug, synthetic, substances
laughing gas, hippy crack > nitrous
fentanyl, nitazene, opioid, opium > opioid, synthetic
legal high, party drug > psychoactive, substances
drug den, crack den > cuckooing
drug lab > cultivation, cannabis, laboratory
fly poster > graffiti
interrogate > interview, questioned
wiretap, phone tap, eavesdrop, bugging > intercept, surveillance
informer, snitch > intelligence
jailer > officer
marijuana, hash, weed > cannabis
cleared of charges, not guilty > acquitted
lie detector > polygraph
penitentiary, prison > prison, penitentiary
identification, identity
identify, identification
legitimise, legalise > legalise, legal
dynamite, tnt > explosive
decoy > covert
testimony > evidence, witness, testimony
detainee, person held > detained, detainee
internee, captive > detainee, prisoner
extradite, sent to stand trial
probe, fact-finding > investigation, inquiry, review
confess, own up
threshold, cut-off
burgle, burglar, burglary
tip, tipped off > intelligence, information
decree, edict > decree, order
ordinance, bylaw, by-law
blackmail, extortion
intimidate, threaten
bully > intimidation, harassment
bullet, cartridge > ammunition
indict > charge, prosecute, indict
brothel, pimp, sex work > prostitution
grenade > explosive
`;
