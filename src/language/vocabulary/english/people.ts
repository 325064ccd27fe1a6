/** People: ages, families, work, standing and offices, the dead and the hurt. */
export const PEOPLE = `
# ages
child, minor
kid, youngster, little one, boy, girl, toddler, infant, tot > child, minor, young
toddler, infant, newborn, baby > infant, baby
teenager, teen, adolescent, schoolchild, schoolkid > child, young, youth, pupil, minor
child, kid, youngster, teenager, minor > underage, juvenile
youth, young person, young people > young, youth
under eighteen, underage, juvenile > minor, child
pensioner, senior, retired, retiree, old folk, oap, elderly, older > elderly, older, senior, pension, retired, aged
old people, old person, older people > elderly, older, senior, pension
grown-up > adult
lad, bloke, guy, chap, fella > man, male
lass, lady > woman, female
man, male
woman, female
folk, folks > community, public, household

# family and home
relative, kin, kinsfolk > family, relative
mum, dad, mother, father, parent > parent, family
mum, mother
dad, father
husband, wife, spouse > spouse, partner
sibling, brother, sister, uncle, aunt, cousin, gran, grandparent, loved ones > family, relative
family, families > household, parent
widow, widower, bereaved, bereavement
orphan > child, unaccompanied
unaccompanied, lone, isolated, separated, alone, on their own
vulnerable, at-risk, defenceless, in danger
disabled, disability, handicapped, wheelchair
deaf, hard of hearing > hearing, deaf
blind, sight loss, can't see > sight, blind, visually
homeless, rough sleeper, rough sleeping, sleeping rough, on the street > homelessness, rough, homeless
poor, hard up, flat broke, skint, struggling, needy, deprived, poverty > poverty, vulnerable, income, deprived
rich, wealthy, well off, millionaire > wealthy, wealth
neighbourhood, locals, local people > community, resident, local
resident, inhabitant, local, villager, islander > resident, community
citizen, national
citizen, national > nationality, citizenship
ordinary people, man in the street, members of the public, taxpayer > public, citizen, taxpayer
nationality, passport > citizenship, passport

# work and standing
worker, employee, staff, workforce
staff, crew, team > personnel, workforce
personnel, workforce
boss, chief, head > chief, director, executive, leader, chair
leader, head
boss of, in charge of > leads, director, chief
chairman, chairwoman, chair, chairperson
spokesman, spokeswoman, spokesperson
number two, next in command > deputy
colleague, counterpart, opposite number
counterpart > minister, secretary
minister, secretary
pm, premier, prime minister > prime, premier
number 10, no 10, downing street > prime, downing
chancellor > treasury, exchequer
mp, mps, backbencher > parliament, parliamentary, member
politician > minister, secretary, president
official, civil servant, bureaucrat, pen-pusher, mandarin > official, department, ministry
aide, special adviser, spad > adviser, advisor
envoy, emissary > ambassador, envoy, representative
ambassador, diplomat
watchdog, regulator, ombudsman
lawyer, barrister, solicitor, attorney > lawyer, legal, barrister, solicitor
expert, specialist
boffin, researcher, scientist, academic > scientist, researcher, expert
doctor, gp, physician, clinician, medic
surgeon > surgeon, doctor
nurse, midwife, medic, paramedic > nhs, staff, health
carer, caregiver, care worker
student, pupil, learner, undergraduate
teacher, tutor, lecturer, schoolteacher, head teacher
farmer, grower
fisherman, fishermen, trawlerman > fishing, fisheries, fishermen
fireman, firemen, fire crew > firefighter
soldier, squaddie, troop, serviceman, servicewoman > troop, soldier, forces, military, personnel
sailor > navy, naval, seafarer
airman, airmen > raf, pilot
veteran, ex-service, ex-soldier, former soldier
journalist, reporter, correspondent
photographer, cameraman, took the picture > photo, credit
driver, motorist
trucker, lorry driver, hgv driver > haulier, driver, freight
passenger, traveller, commuter
tourist, holidaymaker > visitor, tourism
tenant, renter
landlord, letting agent > landlord, rental
homeowner, householder, household
consumer, customer, shopper, buyer
bill payer > household, consumer, customer
victim, survivor
friend, mate, pal, ally
friend, ally > partner
volunteer, unpaid helper > volunteer, voluntary
charity, voluntary group, ngo, good cause > charity, voluntary, organisation, humanitarian
fan, supporter
athlete, player, sportsman, sportswoman
artist, performer, musician
entrepreneur, founder, start-up, startup > business, entrepreneur, founder

# life and death
death, dead, die, died, fatality, loss of life, lost their lives
death, died, drown, killed, perish > fatal, tragic, death, lost
lost their lives, losing their lives, lose their lives > fatal, tragic, death
fatal, deadly, lethal
body count, death toll > deaths, fatal, lives
hurt, injured, wounded, injury, wound
missing, disappeared, vanish
kidnap, abduct, abduction, hostage
pregnant, pregnancy, expecting a baby, maternity
birth, born, childbirth
marriage, marry, wedding
honour, medal, knighted, knighthood, award > honour, medal, award
pride, proud
`;
