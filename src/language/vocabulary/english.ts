/**
 * The reviewed English vocabulary: words that people use for one another when they ask about announcements.
 * A line is a group: every word of it may stand for every other. `a, b > c, d` goes one way only: whoever asks
 * for a or b may be answered with c or d, but not the reverse (a kid is a child; a child need not be a kid).
 * Words of the language, not of one release: a group earns its place by serving many questions.
 */
export const ENGLISH_GROUPS = `
# people
child, children, minor, kid, youngster, infant
kid, youngster, teenager, baby > child, minor, pupil, young
relative, relation, family, kin, parent, relatives
relative, parent, sibling, uncle, aunt > family, families
unaccompanied, lone, isolated, separated, alone
vulnerable, at-risk, fragile, weak
protect, safeguard, safety, safe, keep safe, shield, defend, protection
save, rescue
protect, safeguard > save, saving
migrant, immigrant, refugee, asylum, asylum seeker, immigration, migration
asylum seeker, refugee > migrant, migration, protection
people, person, persons, individual, human
officer, police, gendarme, personnel, staff, guard, agent, patrol
cop, bobby, policeman, policewoman > officer, police, gendarme, law enforcement
police, policeman > law enforcement, gendarme
minister, secretary
colleague, counterpart, opposite number
counterpart > minister, secretary
expert, specialist, expertise
friend, ally, partner, neighbour
boss, head, chief, leader
citizen, national, resident, public
worker, employee, staff, workforce
doctor, gp, physician, clinician
nurse, carer
student, pupil, learner
teacher, tutor, lecturer
farmer, grower, agriculture, farm
firm, company, business, employer, enterprise
veteran, ex-service
victim, survivor
driver, motorist
passenger, traveller, commuter
tenant, renter
homeowner, householder, household
consumer, customer, shopper, buyer

# crime and order
smuggler, smuggling, people smuggler, trafficker, trafficking
gang, network, group, ring, criminal, organisation, crime
gang, mafia, mob > network, group, criminal
crook, gangster, criminal, offender, villain
crime, criminal, offence, illegal
illegal, unlawful, irregular, illicit, illegally, clandestine
terrorist, terrorism, terror, extremist, extremism, jihadi, jihadist, radicalisation
jihadi, jihadist, isis, militant > terrorist, terrorism
attack, assault, incident
arrest, detain, detention, custody, catch, apprehend
arrest > arrested, apprehended
conviction, convict, sentence, convicted
jail, prison, bars, imprisonment, behind bars, sentence
jail, prison, lock up > bars, sentence, custody
punish, punishment, penalty, sentence, fine
life sentence, life imprisonment
dismantle, break up, bust, smash, take down, destroyed
dismantle, broken, bust, smash, crack, shut > dismantled, disrupt
disrupt, disruption, stop, hamper, foil
prosecute, prosecution, court, trial, charge
law, legislation, act, bill, statute
ban, prohibit, forbid, outlaw, prohibition
weapon, gun, firearm, knife
fraud, scam, cheat, abuse
violent, violence, brutal, reckless, ruthless
inhuman, inhumane, cruel
police station, station
surveillance, monitor, monitoring, watch, spot, observe, detect, detection
spot, see, notice > detect, detection, surveillance, intercept
intercept, stop, block, prevent
drone, uav
cctv, camera, video
dog, canine
investigate, investigation, probe, inquiry, enquiry
evidence, proof
intelligence, information, data
spy, spying > intelligence

# movement and borders
border, frontier
crossing, cross, journey, voyage, trip, passage
crossing, cross > journey, boat
boat, vessel, dinghy, ship, craft, inflatable
boat, dinghy > crossing, crossings
crossing, crossings > boat, boats, channel
dinghy, inflatable, raft, engine, motor > boat, material, equipment
sea, channel, maritime, water
coast, coastal, beach, shore, shoreline, seaside
port, harbour, dock
air, aerial, plane, helicopter, sky
plane, aircraft, helicopter, flight
arrive, reach, come, land, arrival
arrive, land > reach, enter, entry
enter, entry, entering
return, send back, deport, deportation, remove, removal, repatriate, expel, relocate
deport, deported, deportation, expel, sent home > return, removed, remove, relocated
send, sending, sent, ship > return, relocated, removed
relocate, move, transfer, resettle, resettlement, rehome
resettle, rehouse, rehome > resettlement
camp, jungle, settlement, site
home, house, housing, accommodation
home country, country of origin, homeland
origin, source
travel, go, visit, journey, trip
go, goes, went, head, fly > travel, visit, met
visit, tour, trip, call
deport, removal
reception, centre, facility
returns, removal
route, path, corridor
reject, rejected, failed, refuse, refused, denied, unsuccessful
failed, rejected, bogus > not in need
embed, embedded, station, stationed, base, based, post, posted, place
deploy, deployment, deployed, send, dispatch, station
permanent, permanently, lasting
temporary, interim, short-term

# countries, places
uk, united kingdom, britain, british, great britain, english, england, london government
britain, british, uk, united kingdom
france, french
germany, german
europe, european, eu, european union, continent
eu, brussels > european union, eu institutions, european
us, usa, united states, america, american
abroad, overseas, foreign, international
foreign > french, international, overseas
neighbour, neighbouring, nearby, adjacent, near
state, country, nation, land
capital, city, town
city, town > london, paris, frankfurt
continent > africa, asia, europe
downing street, number 10, no 10 > prime minister
whitehall > government, home office
elysee > president
channel, english channel, la manche

ireland, irish
scotland, scottish, scots
wales, welsh
spain, spanish
italy, italian
belgium, belgian
netherlands, dutch, holland
poland, polish
portugal, portuguese
greece, greek
turkey, turkish
sweden, swedish
norway, norwegian
denmark, danish
finland, finnish
switzerland, swiss
austria, austrian
ukraine, ukrainian
russia, russian
albania, albanian
romania, romanian
hungary, hungarian
china, chinese
japan, japanese
india, indian
pakistan, pakistani
iraq, iraqi
iran, iranian
syria, syrian
afghanistan, afghan
israel, israeli
palestine, palestinian
egypt, egyptian
tunisia, tunisian
libya, libyan
morocco, moroccan
nigeria, nigerian
kenya, kenyan
rwanda, rwandan
south africa, south african
canada, canadian
mexico, mexican
brazil, brazilian
australia, australian
new zealand, kiwi
vietnam, vietnamese
africa, african
asia, asian

# agreements and dealings
agreement, deal, arrangement, accord, pact, treaty, understanding, contract
deal, pact, treaty > agreement, arrangement, partnership
agree, agreed, sign, strike, conclude
agree > committed, commitment
sign, signed, finalise, finalised, conclude, ink
partnership, alliance, cooperation, collaboration, relationship, tie, link
cooperate, cooperation, collaborate, collaboration, work together, joint, jointly, team up, together
together, jointly, joint, side by side, hand in hand
joint, shared, common, mutual, bilateral
meet, meeting, talk, discussion, discuss, summit, gathering, session, convene
meet, met, see, saw, chat, speak > met, meeting, discussed, talk
chat, speak, talk, discuss, converse
chat, conversation > meet, talk, discuss
discuss, talk about, raise, debate, cover, address
summit, conference
convene, gather, hold, host, call
host, hosting, stage, organise
promise, pledge, commit, commitment, vow, undertake, undertaking, guarantee, assurance
promise, pledge, vow > committed, commitment, will
want, wish, desire, hope, seek, aim, intend, would like
want, plan, intend > aim, will, committed, commitment
plan, proposal, scheme, programme, project, strategy, initiative, package, measure
plan > plans, intend, will
aim, goal, purpose, objective, target, intention
purpose, why > aim, ensure, help
priority, focus, top priority
announce, announcement, unveil, reveal, launch, publish
welcome, praise, hail, applaud, commend, compliment, thank, tribute
thank, grateful, gratitude, appreciate, appreciation
praise, compliment, like, admire, impressed > exemplary, impressive, excellent, thank, welcomed, hails
criticise, criticism, blame, condemn, attack, denounce
support, help, back, backing, aid, assist, assistance
help, aid, assist > support, enable
thing, matter, topic, subject, issue, question, theme
topic, subject, theme > issue, matter, range
challenge, problem, difficulty, issue, obstacle, trouble
problem, crisis, trouble, mess
risk, threat, danger, hazard
danger, dangerous, unsafe, perilous, risky, deadly, fatal
death, dead, die, died, fatal, fatality, loss of life, killed, drown, tragic
death, died, drown, drowned, killed > fatal, tragic, cost
tragedy, tragic, sad
important, essential, vital, crucial, key, imperative, significant, priority
urgent, imperative, immediate, priority
strong, close, solid, robust, enduring
success, successful, achievement, result
result, outcome, consequence, effect, impact, upshot
outcome, upshot > result
reason, cause, why, because
benefit, advantage, gain
opinion, view, position, stance
describe, call, term, characterise, label
feel, think, believe > say, said
continue, go on, keep, carry on, maintain, ongoing
start, begin, launch, open, kick off, set up
set up, create, established, found, founded, inception, launch, form
begin, beginning, start, inception, outset
end, finish, stop, close, terminate, definitively
stop, prevent, halt, block, end, tackle, disrupt, curb, cut
prevent, avert, deter, foil, stop
tackle, fight, combat, address, crack down, clamp down, counter, battle
fight, battle, war > tackle, combat, counter
crackdown, crack down, clamp down, clampdown
reduce, cut, lower, fall, drop, decline, decrease, shrink, down
increase, rise, raise, grow, growth, up, boost, expand, more, extra, jump
extra, additional, more, further, added
more, extra > increase, additional, boost
expand, extend, enlarge, widen, scale up
expand, bigger, larger, grow > expanded, enlarged, increase
improve, enhance, strengthen, better, upgrade, reinforce, boost, step up, deepen
speed up, accelerate, hasten, expedite, quicken, faster, quick
fast, quick, rapid, speed, swift > faster, quickly, accelerate, expedite
quick, quickly, fast, soon
big, large, major, great, huge
biggest, largest, most, record
small, little, minor
new, latest, recent, fresh
latest, newest, most recent
last, previous, earlier, former, past
previous, earlier, before, prior
first, firstly, initial
change, differ, difference, vary, different
share, sharing, exchange, swap, pass on
exchange, share, swap > sharing
upload, post, posted, put online
remove, removed, take down, delete, pull, pull off, withdraw, taken down
delete, pull, pulled, wipe > removed, taking down
online, internet, web, digital, social media, cyber, website
social media, facebook, twitter, tiktok, youtube > internet, online
video, material, content, footage, clip, propaganda
photo, photograph, picture, image, shot, caption
photographer, took the picture > photo credit
newspaper, press, media, journalist, article, story
buy, purchase, sale, sell, supply, trade
sale, sell, sold, buy, purchase > supply, trade
supply, provide, deliver, give, offer
equipment, kit, gear, device, technology, tool, hardware
technology, tech, technical
technology, gadget, kit > equipment, surveillance, drones, cctv
prepare, preparation, ready, get ready
experience, expertise, know-how, lessons
teach, train, training, learn
plug, fill, close
break, broken, smash
fix, repair, mend, sort out, solve, resolve
solve, solution, answer, fix
business model, trade
war, conflict, fighting
soldier, troop, army, military, forces, defence
vote, election, poll
parliament, mp, commons, lords, house

# money and quantities
money, fund, funding, cash, investment, finance, financial, budget, cost, spend, spending, pay, payment, worth, million, billion
pay, paid, pays, give, spend, cost, fund > worth, funding, investment, spend, funded
cost, price, bill, expense > worth, amounting, funding, investment
worth, value, amount, total, sum, cost
invest, investment, fund, financial
percent, percentage, per cent, share, proportion
number, figure, amount, count, total, statistic
double, twice
half, fifty per cent
million, m
billion, bn
euro, eur
pound, sterling, gbp
dollar, usd
salary, wage, pay, earnings
tax, levy, duty, tariff
grant, subsidy, funding, award
loan, credit, debt
save, saving, savings

# time and occasions
anniversary, jubilee, birthday, celebrate
day, date
year, annual, yearly
month, monthly
week, weekly
hour, hours
today, now, current, currently, present
deadline, date, end, by
olympics, olympic games, games, olympic
coronation, crowning
funeral, burial
king, queen, monarch, royal, majesty
event, occasion, games
upcoming, future, next, coming, forthcoming
recently, recent, lately
duration, long, length
delay, late, postpone

# public services
health, nhs, hospital, medical, care
hospital, clinic, surgery
vaccine, jab, vaccination, inoculation, immunisation
medicine, drug, treatment
school, education, classroom, academy
university, college, higher education
train, rail, railway
bus, coach
road, motorway, highway
car, vehicle
bike, bicycle, cycle, cycling
energy, power, electricity, gas
green, renewable, clean, sustainable
climate, warming, emission, carbon, net zero
flood, flooding
river, water
waste, rubbish, litter, recycling
home, house, flat, housing
job, employment, work, vacancy
jobless, unemployed, unemployment
trade, export, import
apprentice, apprenticeship, trainee
pension, retirement
benefit, allowance, welfare
apply, application, claim
eligible, qualify, entitled
rule, regulation, requirement, law
form, document, certificate
broadband, internet, fibre
science, research, innovation, study
space, satellite
museum, culture, art, heritage
sport, athlete, games
food, meal
`;
