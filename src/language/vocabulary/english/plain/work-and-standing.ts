/** What people ask with, and what an announcement prints instead: work and standing. */
export const WORK_AND_STANDING = `
# work and standing
head honcho > chief, executive, director, leader
big boss, top dog, number one > chief, executive, director, leader, head
chief exec > executive, director, leader, head
right-hand man, right hand man > deputy
in the hot seat, in the top job > leader, head, minister, appointed
spin doctor > spokesperson, press, communications
press officer > spokesperson, communications
confidant > adviser
top general > defence, chief, staff
top cop > commissioner, chief, constable, prefect, police
police boss > commissioner, chief, constable, prefect
captain of industry > business, chief, executive
politician, legislator > mp, senator, deputy, parliamentary
lawmaker > parliament, deputy, senator, parliamentary
minister, ministerial
president, presidential
head of state > president, monarch
head of government > prime, minister
prince, princess, duke, duchess > royal
priest, vicar, clergyman, pastor, preacher > clergy, priest, religious
imam, rabbi, bishop, cleric > religious, faith, clergy
astronomer > scientist, research
astronaut, spaceman > astronaut, space
mechanic, technician > technician, technical
janitor > cleaning, cleaner
coach, instructor, trainer > trainer, training, instructor, coach
wise men, think tank > expert, specialist
panel of experts > committee, advisory, commission
committee, panel, working party, working group
whiz kid, bright spark > talent, innovator
newcomer, rookie > recruit, new, trainee
new recruit > recruit, trainee
advise, advice, adviser, advisory
owner, ownership
celebrity, celeb, vip > celebrity, personality
winner, champion, laureate > winner, champion, laureate, win
win, victory, winner, come out on top
novelist, poet > literary, literature
actor, actress, film star, performer > actor, performer
singer, musician, pop star > musician, artist, singer
dancer, ballet > dance, ballet
painter, sculptor > artist, sculptor
professor, academic, scholar, lecturer
scholarship, bursary
philosopher, historian, economist > academic
psychologist, therapist, counsellor, shrink > psychologist, psychological, therapist, therapy
mechanic > technician
builder, bricklayer, tradesman, tradesperson > builder, construction
architect, architecture
baker, butcher, grocer > retailer, business
cook > chef
cleaner, janitor, caretaker > cleaner, staff
shopkeeper, newsagent > retailer, shop
shop worker, shop assistant, cashier > retail, shopworker
salesman, rep > sales
receptionist, secretary, clerk > clerical, administrative
postman, mailman, postwoman > postal, mail
dustman, bin man, binmen > refuse, waste
librarian > library
mandarin, bureaucrat > civil
top civil servant > permanent, secretary
top table > cabinet
assistant, understudy > deputy
adviser, advisor, consultant
umpire > referee
team mate, comrade > colleague
successor, replacement, takes over from
predecessor, who came before, last holder
candidate, contender, applicant
applicant, people applying, claimant
delegate, attendee, participant
participation, take part, involvement
representative, rep, spokesperson > representative, spokesperson
founding father > founder
pioneer, inventor > pioneer, inventor
owner, proprietor
ceo > executive, chief, director
parliament, parliamentary
royal, monarchy, throne
pope, vatican, holy see
imam, rabbi, priest, vicar > faith, religious
prayer, pray, worship
temple, shrine, cathedral > worship, temple, cathedral
chaplain, padre
hindu, hinduism
sikh, sikhism
buddhist, buddhism
black people, asian people, bame > ethnic
gay, lesbian, homosexual, bisexual, queer > lgbt, lgbtq, lgbti, gay
transgender, trans > transgender, trans, gender
gender, sex > gender, sex
feminist, feminism > women, gender, feminist
homophobia, homophobic
islamophobia > muslim, islamophobia, hatred
holocaust, shoah, nazi persecution
inclusive, diversity
autism, autistic, neurodivergent, neurodiversity, adhd
dyslexia, dyslexic
looking after relative > carer, unpaid
lonely, loneliness, isolation > loneliness, isolation
people next door > neighbour
how many people live > population
census, population count
crowd, spectator, onlooker > spectators, crowd
viewers, listeners > audience
bystander, eyewitness, onlooker > witness
customer, client > customer, user
guest, visitor
subscriber > user
backpacker, sightseer, tripper > tourist, visitor, traveller
expat > overseas, abroad, nationals
diaspora, expatriate
daughter > child
prince, princess, duke, duchess > royal, highness
aircrew, airman > pilot, crew
army chief, top brass > commander
commando > commando, forces
headmaster, headmistress, principal teacher > headteacher
mathematician > mathematics
heir, inherit
donor, benefactor, giver
benefactor > donation
peasant, smallholder > farmer
ruler > leader
royalty > royal
robber, robbery
thief, thieves, robber > theft, burglary, robbery
intruder, trespasser > trespass, burglar
monk, nun > religious
pilgrim, pilgrimage
caretaker, steward, custodian > custodian, steward
planner, town planner > planning
grandfather, grandmother, grandma, grandpa > grandparent, family
eldest, oldest
smoker, nonsmoker > smoking, smokers
drinker, heavy drinker > alcohol, drinking
tribe, tribal
workplace, at work > workplace, employer
retinue, entourage > delegation
999 crews > ambulance, firefighters, responders, paramedics
search teams > rescuers, rescue
key worker > frontline
aviator > pilot
deckhand > crew, seafarer
seaman, seafarer, sailor, mariner
docker, dock worker > port
britons > nationals, citizens
french police, france police > gendarmes, gendarmerie
german police, germany police > bundespolizei, polizei
eu police, european police > europol
eu border agency, european border guard > frontex
global police, world police > interpol
eu police agency > europol
eu law, brussels rule, eu rules > regulation
crime agency, british fbi > nca
spy chief, spy agency > intelligence
spending watchdog > audit, auditor
border chief, border boss > commander, commissioner, director
graveyard, churchyard > cemetery
tomb, headstone > grave, cemetery
writer, novelist, poet > writer, literature
statue, cenotaph > monument, memorial, sculpture
trainer, instructor > coach, trainer, instructor
role model > mentor
board member > trustee, director
monarch > majesty, sovereign
priest, vicar, bishop > clergy
gypsy > traveller, roma
ethnic, racial
body, bodies > taskforce, cell, unit, committee, agency, commission, council
organisation, organisations, outfit > group, groups, body, agency
`;
