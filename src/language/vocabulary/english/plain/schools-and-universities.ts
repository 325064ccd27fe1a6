/** What people ask with, and what an announcement prints instead: schools and universities, science and digital. */
export const SCHOOLS_AND_UNIVERSITIES = `
# schools and universities
hit the books > study, education
go back to school, back to school, start of term, new school year > school, term, pupils
drop out, dropout, drop out of school > dropout, leaving, attainment, attendance
schoolboy, schoolgirl > pupil, school
school kid > pupil
headmaster, headmistress > headteacher, principal, head
head teacher > headteacher, principal
field trip > trip, school, visit
blazer > uniform
school run > school, transport
playground > play
playtime, break time > break, play
reading > book, library
write an essay, dissertation > thesis
play truant > attendance, absence
canteen, cafeteria > meals, canteen, school
get expelled, suspended from school > exclusion, suspension, excluded
exam, baccalaureate > exam, examination, baccalaureate
flunk > exam, results
scholarship, bursary > scholarship, bursary, grant
freshers > students
student digs, dorm > student, accommodation, residence
teach yourself > learning
phones in class > mobile, school
rote, by heart > memorisation
teaching, teach, taught > education
erasmus > exchange, mobility
learn, learning > education, training
teach, education > teaching, education, teacher
learn > education, learning, training
schoolchildren, schoolboy, schoolgirl > pupil, child
wraparound > holiday, activities, wraparound, club
tutoring, tuition > tutoring, tuition
phonics > phonics, reading, literacy
unruly, school discipline > behaviour
excluded pupil, expelled > exclusion, suspended
academies > academy, trust
baccalaureate > levels
vocational > technical, vocational
campus, faculty > university, campus
phd, doctorate, postgraduate > phd, postgraduate
freshmen, freshers > students
erasmus, turing > erasmus, turing, exchange
old boys, ex-student > alumni
textbook, worksheet > materials, textbook

# science and digital
thinking machines > ai, artificial, intelligence
breakthrough, eureka > breakthrough, discovery, advance
dream up > innovation, invention
lab, laboratory
space trip > mission, moon
telescope, galaxy, star gazing > space, astronomy, telescope
robot, automation, machine > robotics, automation
server farm > data, centre
algorithm > software
software, app > software, application, digital
tech start-up > technology, innovation, startups
paperless, go digital, digitise, computerise > digital, digitalisation, dematerialisation, online
not spot, no signal > coverage, mobile, broadband
email, e-mail > electronic
quantum, supercomputer > quantum, computing
scientist, scientific, science
lab, laboratory, test lab
technological, hi-tech
breakthrough, discovery, eureka > breakthrough, discovery
biology, life science
physics, physicist
robot, android > robotics, automation
hardware, device, gadget
data, statistics, figures > data, statistics
database, register, registry
register, registration, sign up
website, web page, portal > website, online, portal
install > download
wireless, wifi, 4g > wireless, mobile, coverage
not-spot > coverage, signal, rural
phone line, telephone line > landline
telecoms, phone company, telecommunication > telecoms, telecommunications
sign-up > subscription
server farm, server > data, centre
`;
