/** Public services: health, schools, homes, science, culture and sport. */
export const SERVICES = `
# health
health, healthcare, nhs, medical
nhs, health service
hospital, infirmary
hospital, clinic, surgery, health centre > hospital, clinic, nhs, practice
gp surgery, doctors surgery, family doctor > gp, practice, primary
casualty, emergency department, emergency room > emergency, accident
ambulance, paramedic
surgery, go under the knife > operation, surgery
appointment, see a doctor, booking
waiting list, waiting time, nhs queue > waiting, list, backlog
wait, waiting, queue > waiting, backlog, delay
sick people > patient
ill, sick, unwell, poorly, illness, disease, sickness
disease, condition, disorder, ailment > disease, condition, illness
bug, virus, infection, germ
covid, coronavirus, pandemic
lockdown, restrictions > lockdown, restriction
epidemic, outbreak, pandemic
flu, influenza
measles, mmr
cancer, tumour
heart attack, heart disease, stroke > heart, cardiovascular
dementia, alzheimer, memory loss
mental health, depression, anxiety, psychiatric
take their own life > suicide
vaccine, jab, vaccination, inoculation, immunisation, vaccinate
jab, booster > vaccine, vaccination, dose, booster
medicine, tablet, pill, medication > medicine, treatment, medication, drug
cure, remedy, therapy > treatment, therapy
prescription, script
chemist, pharmacy, pharmacist, drugstore
dentist, dental, dentistry, teeth
eye test > optician, optical
blood test, scan, screening, check-up > screening, diagnostic, test
diagnosis, diagnose, diagnostic
care home, nursing home, old people's home > care, social
home help > care
hospice, end of life, palliative
euthanasia, right to die > assisted, dying
abortion, termination
smoke, smoking, cigarette, tobacco, fag
vape, vaping, electronic cigarette
booze, boozing > alcohol, drink
obesity, obese, overweight, fat
junk food, fast food > food, unhealthy, obesity
fitness, keep fit > exercise, physical
gene, genetic, genome, genomic, dna
organ donor > transplant, donation

# schools and universities
school, education, academy
class, classroom, lesson
class size, pupils per teacher > class, pupil
primary school, infant school, juniors > primary, school
secondary school, high school, comprehensive > secondary, school
nursery, kindergarten, preschool, early years
private school > independent, school
exam, gcse > examination, exam, test
exam results, grades > results, grade
university, uni, college, higher education
degree, graduate, graduation
tuition fee, uni fees, student fees > tuition, fees
student loan, student debt > loan, student
curriculum, syllabus, what schools teach
literacy, reading, read and write
maths, mathematics, numeracy, sums
free school meals, school dinner, school lunch, breakfast club > meals, school, breakfast
special needs, send children > special, needs, disabilities
truant, truancy, bunking off, skip school, skiving > attendance, absence
homework, schoolwork
kicked out of school, expelled from school > exclusion, excluded
ofsted, school inspector > ofsted, inspection
course, qualification, diploma
train up, retrain, learn a trade > training, skills, apprenticeship

# homes
home, house, housing, dwelling, accommodation
flat, apartment, house, home
council house, council housing, housing association > social, housing, affordable
starter home > affordable
get on ladder, housing ladder, time buyer > buyer, ownership
house building, housebuilding, build homes, new builds > homes, housing, build
rent, renting, rental
evict, eviction, no-fault, section 21
hotel, hostel, b and b, bed and breakfast > hotel, accommodation
planning permission, planning rules, planning laws > planning
cladding, fire safety, unsafe building > cladding, remediation, building, safety
mould, damp, insulation, draughty > mould, damp, insulation, warm
ground rent > leasehold
tower block > high, rise
slum, rogue landlord > landlord, standards
shelter, roof over, temporary accommodation > accommodation, shelter, housing
squat, squatter

# science and digital
science, scientific, research
research, study, findings
innovation, invention, inventor, new ideas
ai, artificial intelligence, machine learning, robot
chatbot, chatgpt > ai, artificial, intelligence
computer, laptop, pc, supercomputer, computing
chip, semiconductor, microchip
satellite, rocket, outer space > space, satellite
broadband, wifi, fibre, internet connection, gigabit
mobile, phone, smartphone, handset, cell phone
mobile signal, phone signal, 5g, phone mast > mobile, coverage, signal
digital, online, electronic
digital id, identity card, id card, id > identity, digital
password, login
satnav, gps

# culture, faith and sport
museum, gallery
culture, art, arts, heritage
heritage, historic building, listed building, monument
theatre, drama
music, concert, gig, band
film, movie, cinema
tv, television, telly, broadcaster, broadcasting
bbc, beeb
festival, carnival
tourism, tourist, holiday, visitor
church, religion, faith, religious
muslim, islam, mosque
jewish, jew, synagogue
football, soccer, footie
world cup, euros > world, tournament, cup
olympics, olympic games, games, olympic
stadium, arena, sports ground
gambling, betting, bet, lottery
pub, boozer, hospitality
restaurant, cafe, hospitality
king, monarch, royal
queen, monarch, royal
crown, royal, royals, royal family
coronation, crowning, crowned
funeral, burial, laid to rest
ceremony, commemoration, commemorate, remembrance
anniversary, jubilee, birthday, years since
event, occasion
`;
