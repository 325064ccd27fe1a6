/**
 * Words that summaries use for those of a release. A line is a group: every word of it may stand for every other.
 * Words of the language, not of one release. Opposites, and things that are counted apart, are told apart elsewhere.
 */
export const PARAPHRASE_GROUPS = `
uk, united, kingdom, britain, british, briton, gb
france, french, franco
eu, european, europe
germany, german
us, usa, america, american
albania, albanian
rwanda, rwandan
africa, african
asia, asian
olympics, olympic, games, game
agreement, deal, arrangement, accord, pact, agree
meeting, meet, met, talk, talks, discussion, summit, visit, session
discuss, discussion, talk, cover, raise, address, debate
partnership, cooperation, cooperate, collaboration, collaborate, together, joint, jointly, work, relationship, tie, tie, link, bond
joint, jointly, together, shared, share, both, common, bilateral, mutual
close, closely, closer
promise, pledge, vow, commit, commitment, commit, undertake, undertaking
want, desire, wish, aim, intend, keen
aim, goal, purpose, objective, target, intend, intention, designed, seek, so
plan, proposal, intend
announce, announcement, unveil, publish
welcome, praise, hail, applaud, commend, compliment, exemplary, impressive, excellent, laud
thank, grateful, gratitude, thanks
emphasise, stress, underline, underscore, highlight, emphasis
acknowledge, recognise, accept, recognition, admit
endorse, back, support, approve
confirm, reaffirm, affirm, reinforce, reiterate
support, help, aid, assist, assistance, back
help, contribute, enable, ensure, allow, let, make
ensure, make sure, guarantee
continue, keep, maintain, ongoing, further, remain, carry, still, sustain
increase, rise, grow, growth, raise, boost, expand, expansion, more, additional, extra, up, step, go
strengthen, enhance, deepen, improve, improvement, reinforce, boost, bolster, better, stronger, tighten, closer, strong, strength, intensify
expand, expansion, enlarge, broaden, extend, widen, scale, grow, larger
accelerate, expedite, speed, faster, fast, quicken, quickly, quick, hasten, sooner, pace, rapid, swift
reduce, cut, lower, decrease, fall, drop, decline, fewer, less, reduction, down
prevent, stop, halt, block, deter, avert, intercept, disrupt, thwart, foil
tackle, fight, combat, counter, disrupt, crack, clamp, crackdown, clampdown, curb, stop, address, against, battle, target, confront, struggle
dismantle, break, broken, broke, smash, bust, dismantling, shut
arrest, detain, apprehend
conviction, convict, convicted
prison, jail, bar, bars, imprisonment
gang, network, group, ring, organisation, criminal
criminal, crime, offender, organised
smuggler, smuggling, trafficker, traffick, people
migrant, immigrant, migration, immigration, people, person
illegal, irregular, illegally, unlawful, illicit, clandestine
terrorism, terrorist, terror, counterterrorism, extremism, extremist, radicalisation, radicalise
crossing, cross, journey, voyage, trip, attempt, passage
boat, vessel, craft, dinghy
beach, coast, coastal, shore, coastline, seaside
northern, north
channel, sea
officer, police, gendarme, personnel, policing, enforcement, staff
intelligence, information, data
share, exchange, sharing, pass, swap
surveillance, monitor, monitoring, watch, detection, detect
aerial, air, airborne
equipment, kit, gear, device, technology, tool, material
technology, technical, technological, tech
station, base, based, post, place, embed
embed, placed, integrate, join, alongside, serve
deploy, deployment, send, sent, place, use, service, duty, field, ground
permanent, permanently, permanent
fund, funding, finance, pay, paid, money, financial, investment, invest, worth, spend, spent, cost, cash, sum, budget, back
worth, value, valued, total, amount, cost, sum, spend
expertise, experience, knowledge, know
specialist, expert
threat, danger, risk
challenge, difficulty, problem, issue, pressure
problem, issue, crisis, question, matter
complex, complicated
dangerous, danger, perilous, risky, unsafe
essential, vital, crucial, key, important, central, imperative, necessary, priority, indispensable
priority, importance, utmost, important, top, foremost, first, paramount
safety, protect, protection, safe, safeguard, secure, security
child, children, minor, youngster
vulnerable, isolated, unaccompanied
resettle, resettlement, relocate, relocation, rehome
return, remove, removal, deport, send, sent, repatriate
relocate, relocation, move, moved, transfer
camp, site
dismantling, dismantle, clearance, clear, demolition
humanitarian, human
border, frontier
manage, management, handle, run
port, harbour
dog, canine
reception, receive
centre, facility
increase, additional, more, rise, extra
taskforce, task, force
establish, set, create, found, form, launch, new
inception, begin, start, set, launch, creation, establish, formation, founding, found
beginning, begin, start, since, january
focus, focus, concentrate, centre, target, aim, dedicate, particular
rise, increase, growth, grow
exploit, abuse, use, misuse
route, path, way
reverse, reversal, turn
enhance, enhanced, improve
approach, strategy, method
step, stage, move, measure, phase
pave, prepare, open, way, lead
foundation, groundwork, basis, base, lay
future, ahead, later, upcoming, come, forthcoming
upcoming, forthcoming, future, come, next, this
travel, go, visit, trip, head, fly
counterpart, minister, opposite, colleague, homologue, equivalent
neighbour, neighbouring, near, nearby
drive, push, advance, progress, make
progress, advance, headway, step
introduce, bring, creation, create, new
penalty, punishment, sentence
maximum, maximum, highest, top
prevent, abuse
system, regime
act, law, legislation
claim, application, request, apply, case
life, lives
rebuild, build, restart
anniversary, year, mark
mark, celebrate, commemorate, anniversary
launch, start, taxi
construct, build, erect, barrier
patrol, patrolling, patrols
coverage, cover
unprecedented, record, never, before
possible, can
convene, convening, hold, gather, host, organise, call
spring, season
host, hosting, stage, hold
prepare, preparation, ready
supply, provide, delivery, source
disrupt, disruption, break, target
landmark, major, historic, significant
deliver, delivery, implement, implementation, carry
implement, carry, enforce, apply, execute, put
fatal, deadly, death, die, dead, tragic, loss, lives
tragic, tragedy, sad
cost, toll, price
violent, violence, brutal
inhuman, inhumane
reckless, ruthless
responsible, behind
action, act, effort, measure, work, activity, operation
effort, work, endeavour, action, attempt, measure, drive
liaison, liaise
level, scale
investigate, investigation, probe
highly, very, deeply
value, valued, prize
include, including, such, among
overseas, abroad, international, foreign
event, occasion
funeral, burial
coronation, crowning
queen, monarch
king, monarch
range, broad, wide, variety, number, breadth, array, set, series
breadth, range, extent
enduring, lasting, long, durable
opportunity, chance, possibility, prospect
home, domestic, interior
affair, matter
internet, online, web, digital
online, internet, web, upload, digital
company, firm, platform, business, provider
space, haven, place
remove, removal, take, taken, takedown, down, delete, withdraw, pull
upload, post, posted, publish, appear
content, material
solution, answer, fix, technology
develop, development, work, build
explore, look, examine, study, consider, seek, investigate
improve, better, enhance
origin, source, home
transit, through
station, visit
visit, see, tour, trip, travel
arrive, arrival, reach, land, come, enter
task, charge, ask, responsible, expect
facility, equipment
wake, follow, after
follow, after, result, new
show, demonstrate, prove
hope, want
seek, aim, try, want, work
build, develop, forge, strengthen, create, establish
convene, meet, meeting
intense, fierce
legal, regular
radicalisation, radicalise, extremism
agreement, accord
call, urge, press, push, demand, appeal, argue
major, big, large, important
focus, particular, especially, particularly, emphasis, notably, specifically
dialogue, talk, conversation, exchange, discussion
crime, offence, criminal
commit, carry
leadership, lead, leader
tackle, handle, deal
crisis, problem, issue
enforcement, police, officer
operate, work, operation, operational
circumstance, condition, situation
save, rescue, protect
result, outcome, achievement
commitment, dedication, engagement, commit
secure, bring, obtain, win, achieve, make, produce, yield, lead, result
combine, total, together, altogether
connect, link, relate, tie, associate
face, serve, confront
integrate, joined, unified
analysis, analyst, analyse
team, unit, squad, group
coordinate, coordination, organise
command, lead, run, headquarters, hq
specialist, special
embed, embedded
understand, understanding, grasp, knowledge, picture
heart, centre, core
finalise, conclude, sign, complete, seal, final
sign, conclude, seal, strike, reach, agree, ink
previous, earlier, last, before, prior, preceding, former
follow, after, come
strengthen, step
protection, protect, safeguard, need
plan, planned, due, intend, schedule
clear, clearance
address, respond, response, tackle, deal
respond, response, answer, address, tackle
foresee, provide, envisage, plan, include
family, relative, relation, kin, parent
isolated, unaccompanied, lone, alone
targeting, target, aim, direct
end, stop, halt, put
definitively, once, good, permanently, final
activity, operation, business
already, far
pressure, burden, strain
outside, away, elsewhere
need, require
home, country
declare, state, express, voice, say
firm, strong, resolute
desire, wish, want, hope
citizen, people, resident, inhabitant
member, state, country, nation
institution, body
appropriate, proper, suitable, right
effective, efficient
government, country, state, side, nation, authority, administration
step, stage
quick, easy, simple, fast
fix, solution, answer
significantly, considerably, substantially, markedly, greatly, sharply
everything, all
possible, able
interest, benefit
global, worldwide, international, world
wide, ranging, broad
break, destroy, wreck
business, model, trade
asylum, refugee
facilitate, enable, organise, arrange
unnecessary, needless
partner, ally, friend
friend, partner, ally
neighbour, partner
vital, essential, matter
age, era, time
previous, year, before
compared, compare, against, than, relative, versus, from
underway, ongoing
leader, prime, president, head
threaten, threat
stop, end
praise, exemplary
meet, hold
agree, decide, commit
evening, tuesday, night
speak, talk, address
`;
