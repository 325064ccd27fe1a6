/**
 * Words and phrases that summaries use for those of a release. A line is a group: every member may stand for every other.
 * `a, b > c, d` goes one way: whoever writes a or b may mean a printed c or d (what is wider for what is narrower).
 * A member of several words stands only as a whole. Words of the language, not of one release. What is near in meaning but
 * not the same (discuss and agree, arrest and convict, hope and plan) is in no group together.
 */
export const PARAPHRASE_GROUPS = `
# countries, people, offices
uk, united kingdom, britain, british, briton, gb
france, french, franco
eu, european union, union
european, europe, eu, across europe, europe wide
germany, german
us, usa, america, american
albania, albanian
rwanda, rwandan, kigali
africa, african
asia, asian
olympics, olympic, games, olympic games
london olympics > london 2012
home secretary > rudd, cleverly
counterpart, opposite number, colleague
colleague, officer, official, police, minister > counterpart
reached in, concluded in, signed in, made in, dating from, dated, from, struck in > of
maximum, at most, limit, ceiling, cap, capped, as much as > up to
minister, counterpart, secretary > counterpart
minister, ministers > secretary, pair
politician > minister, secretary, president
friend, ally
ally, partner
government, state > authority
authority, government, side > country
government, authority, official > minister
administration > government
both sides, two sides, both countries, both nations, two nations, two countries, both governments, two governments, two neighbours, both states, london and paris, paris and london, both
both ministers, two ministers, pair, two politicians, ministers, both men, two men, they
nation, state, country
citizen, people, national, resident, inhabitant
leader, head > president, prime minister
leaders, heads of government
top-level > leader
member state, member country, member
institution, body
partner, neighbour, neighbouring country > neighbour
neighbour, neighbouring, nearby, near
partner country, partner
foreign partner, partner abroad, overseas partner, international partner
official, officer > official, personnel, officer
official > authority
officer, police, policeman, gendarme, personnel, police officer, law enforcement
law enforcement, police force, enforcement, police, officer, law enforcement agency, law enforcer, force, agency
force, staff, personnel, worker, people > personnel, officer
personnel, staff
police > gendarme, patrol, law enforcement
person, people, individual > migrant, immigrant, national, those, criminal
people, person > citizen, child, minor, personnel, officer
child, minor, youngster, young people, underage
parent, family, relative, relation, kin, family member, family link, family tie, next of kin
family, relatives
unaccompanied, isolated, lone, alone, on their own, separated
specialist, expert
expert, expertise
spokesman, spokesperson, spokeswoman

deal with, dealing with, handle, cope with > address, tackle, discuss, fight, combat, respond, solve, concern

# meeting, talking, agreeing
meet, met, hold talks, held talks, meeting, hold a meeting, held a meeting, sit down with, sat down, come together, came together, talks, see, host > meet, meeting
meeting, meet, talks, gathering, session, encounter, discussions
visit, trip, tour, travel
go, travel, trip, fly, head to, visit, journey
be in, visit, travel, visiting, trip > is in
discuss, discussion, talk about, talk, talks, debate, speak about, spoke about, exchange views, go over, review, cover, address, consider, look at, examine, raise, on the agenda, agenda, turn to, touch on, subject, topic
conversation, discussion, talk
cover, extend to, concern, focus, be about, revolve, centre
dialogue, discussion, conversation, talks, talk, exchange
agenda > discuss
agreement, deal, arrangement, accord, pact, agree
agreed, sign, conclude, strike, reach, seal, finalise, made, do, struck, ink
finalise, conclude, complete, seal, sign, settle, put the finishing touches, wrap up, final touches
reached, struck, brokered, negotiated, concluded > agree
agree, be of one mind, concur, be at one, shared view, same view, common view, of the same view, share the view
agreed, decided > agree
arrangement, deal, package, agreement
arrangement, deal, pact, scheme, programme > partnership
partnership, cooperation, collaboration, alliance, arrangement > partnership
cooperation, cooperate, collaboration, collaborate, work together, working together, partnership, joint work, joint working, team up, teamwork, joint action, work jointly, joint effort
work, working, action, effort > cooperation
cooperate, collaborate, cooperation > worked, work
joint action, joint effort, joint measure, joint work, joint working, joint operation, common action, joint activity
joint, jointly, together, shared, common, bilateral, mutual, both, collective, in tandem, between them
bilateral, two-way, between them, between the two countries, mutual
relationship, relation, tie, link, bond, partnership
relationship, cooperation > relationship
tie, link, relationship, relation, bond, cooperation > tie
close, closer, tight, tighter, near, hand in hand
closely, hand in hand, side by side, shoulder to shoulder, together, jointly, in tandem, alongside
hand in hand, side by side, closely together, together, closely
deeper, deep, deepen, closer, greater, stronger, further, more
deepen, intensify, strengthen, increase, step up, improve, closer, deeper, enhance, tighten, develop further, reinforce
constructive, productive, positive
cooperative > cooperation
promise, pledge, vow, commit, commitment, undertake, undertaking, give an undertaking, give their word, assurance, be committed
commit, promise, pledge, vow, undertake, engage, dedicate > pledge
want, desire, wish, keen, eager, would like
want, wish, hope, like > hope
wants, aim, intend, plan, desire > desire
commitment, dedication, engagement, resolve, determination
firm, strong, resolute, solid
aim, goal, purpose, objective, intend, intention, designed, seek, so as, in order, with a view, target
intended, meant, designed, aim, so as
plan, proposal, intend, intention, scheme
foresee, foresaw, foreseen, provide for, envisage, planned
plan, due, intend, schedule, set to, upcoming
hope, aspire, keen, want
seek, aim, try, look to, attempt, want
seek, look for, explore, look into
announce, announcement, unveil
welcome, praise, hail, applaud, commend, compliment, laud, pay tribute, tribute, salute, be pleased, speak well
welcome, thank, greet > welcome
praise, commend > exemplary, impressive, excellent
exemplary, model, an example, set an example
impressive, remarkable, striking
excellent, outstanding, first-rate, superb, very good, fine, great
thank, grateful, gratitude, express gratitude, give thanks
emphasise, stress, underline, underscore, highlight, emphasis, insist, point out, make clear, insist on, point to
underline, reiterate, reaffirm, state, say, note, recall > underline, emphasise
acknowledge, recognise, accept, recognition, acknowledgement, note, admit, appreciate
recognise, note > acknowledge
endorse, back, support, approve, favour, get behind, get behind, sign up to
welcome, back, support > endorse
confirm, assure, reaffirm, affirm, reiterate, restate, assert, declare
reaffirm, reinforce, confirm, renew, restate, repeat, reiterate, recommit > reinforce
reinforced their commitment, recommit, reaffirm
declare, state, express, voice, say, announce, make clear, affirm
tell, say > declare, confirm, emphasise, underline, acknowledge, recognise, state
said, say, remark, add, note, comment, tell, state > said
call, describe, label, term, speak of, regard, see, consider, view, hail, describe as
describe, call > be
call for, ask for, press for, urge, push for, appeal for, demand, advocate, lobby for, argue for, calling
push, press, urge, put pressure, pressure, drive
ask, task, charge, request, call on, asked to
tasked, asked, charged, responsible, given the task, job, mission, entrusted, assigned
respond, response, answer, address, meet, tackle
remind, reminder, recall
show > reminder, demonstrate
show, demonstrate, prove, display, point to

# helping, giving, paying
support, help, aid, assist, assistance, back, backing, stand behind, stand by, helping hand, helped
help, contribute, enable, allow, let, make it possible, support, serve, assist
contribute, help, go towards, play a part, add to, assist
contribute > help
so that, enabling, allowing, letting, help, to enable, let
enable, allow, let, make it possible, help, permit, give the means
ensure, make sure, guarantee, see to it, see to, secure, make certain, so that
ensure, provide, give, bring, offer, deliver, allow, mean > ensure
provide, give, offer, supply, grant, lend
offer, provide, give, lend, extend, make available
go towards, support, fund, pay for, finance, help pay, be spent on, be used, help fund, help, used for
fund, funding, finance, pay, paid, paid for, financial, money, invest, investment, bankroll, cash, spend, financially
british-funded, british-financed, paid for by britain, paid for by the uk, financed by the uk, funded by britain, funded by the uk, paid by britain, uk-funded
money, cash, sum, spending > million, euro, funding, worth
investment, invest, spend, spent, put, pay, funding, money, inject, put into, pour, poured, commit > investment, amounting
worth, value, valued, amount, total, come to, run to, be valued at, to the tune of, cost, be worth
amount, total, come to, came to, came, reach, add up, worth, run to
promise to spend, promise
spend, spending, funding, pay, outlay, money, invest
expertise, know-how, skill, experience, knowledge, knowhow
experience, lesson, know-how, learn
share, exchange, sharing, pass, pass on, swap, provide, exchanged
exchange, share, sharing, swap, flow
preparation, prepare, ready, get ready, run-up, preparing, preparatory, lead-up
prepare, work on, get ready, make ready, ready, preparation
support, help, assistance > preparation
host, stage, hold, hosting, put on, organise, home to
stage, hold > host
challenge, task, job, difficulty
take on, face, undertake, tackle, assume
equipment, kit, gear, hardware, device, tool, technology, apparatus, system
facility, installation, building, infrastructure, amenity
extra, additional, more, further, added, supplementary
additional, extra, increased > extra, more
draw on, use, make use, rely on, employ, using
use, deploy > deploy, draw
deploy, deployment, send, sent, send out, put in place, post, assign, mobilise, station, roll out, roll-out, rollout, field, be in the field, on the ground, in place, in service, be in service, work, dispatch, put to work, put out
deploy, use, put into use, bring in > deploy
deliver, delivery, implement, implementation, carry out, put into practice, put into effect, execution, roll out, roll-out, rollout, honour, realise, fulfil, act on, bring to fruition
implement, carry out, put into practice, apply, put into effect, put in place, bring into force, enforce, execute, deliver
embed, place, put, integrate, work inside, work within, be placed, based, work alongside, serve alongside, station, post, attach, second, insert, join, sit
alongside, with, next to, side by side, beside, among, inside, within
base, station, post, place, located, stay, presence, stationed, work out of, in position
permanent, permanently, on a permanent basis, standing, full-time, lasting
liaison, liaise, link
set up, create, establish, form, launch, new, found, put together, bring into being, introduce, start, establishment, creation, formation, put in place
introduce, bring in, create, establish, new, put in place, usher in, adopt, bring, put forward
create, bring, bring about, usher in, begin, open, start, launch, introduce, herald, give rise, set off, mark the start > brought
inception, creation, launch, start, beginning, founding, formation, establishment, foundation, set up, came into being, began, begin, found, was created, establish, start work
start, early, beginning, begin, launch, outset, opening, onset, commence
since the start of the year, this year, so far this year, since january, since the beginning of the year, since 1 january, in the year to date, year to date, since the year began, over the year so far, this year so far
since the start, since, from the start
so far, already, to date, until now, up to now, thus far, by now, as yet, has
already, so far, to date, up to now, by now, earlier, has
until then > previous
lay the foundations, lay the groundwork, lay the basis, lay the ground, groundwork, basis, foundation, pave the way, set the stage, prepare the ground, prepare the way, ground, prepare, base, make possible, open the way, open the door, set the scene, lead to
foundation, groundwork, basis, base, cornerstone, footing
pave the way, prepare the way, prepare, lead, open the way, open the door, clear the way, prepare the ground, lay the ground, lay the groundwork, set the stage, open
ahead, look ahead, looking ahead, in advance, before, in the run-up, run-up, look forward, anticipate, with an eye, eye, in view of, prepare
future, ahead, later, in years to come, to come, coming years
upcoming, forthcoming, coming, future, next, approaching, planned, impending, that lie ahead, ahead, lie ahead, to come, later, due
coming, next, ahead, upcoming, forthcoming, few
next step, step forward, further step, new stage, next stage, step, milestone, step on, further stage, stage
step, stage, move, measure, phase, milestone, part
renew, renewed, revive, new, refresh, fresh
latest, new, most recent, recent
new, fresh, latest, recent, newly
current, ongoing, existing, present, under way
landmark, historic, milestone, major, key, significant, watershed, breakthrough
ongoing, continuing, continue, continued, under way, current, existing, sustained, continuous
continue, keep, maintain, carry on, remain, keep on, still, keep up, go on, persist, sustain, further, ongoing, continued
remain, stay, continue, still, keep
maintain, maintenance, keep, preserve, sustain, continue, uphold, retain
progress, advance, headway, step forward, move forward, make headway, improve, improvement, get ahead, advances
drive, push, advance, make, press, bring about, push forward, spur, forward, further
drive progress, make progress, advance, move forward, make headway, push forward

# more and less
increase, rise, grow, growth, raise, boost, expand, more, additional, go up, up, step up, climb, higher, extra, add, addition, jump, swell, greater, increased
significantly, considerably, substantially, markedly, greatly, a great deal, sharply, much, far, notably
increasingly, more and more, ever more, growing, grow, rising, increasing
reduce, cut, lower, decrease, fall, fell, drop, decline, fewer, less, reduction, bring down, brought down, go down, down, decline, shrink, curb, smaller, minimise, lessen, slash
expand, expansion, enlarge, broaden, extend, widen, grow, larger, bigger, scale up, increase, build up, extension, enlargement, add to, raise
enlarge, extend, expand, broaden, widen, enhance, build on, extension
boost, increase, strengthen, bolster, enhance, reinforce, improve, lift, step up, raise, help
strengthen, enhance, deepen, reinforce, boost, bolster, stronger, tighten, intensify, step up, improve, shore up, increase, beef up, consolidate, build up, better, tougher, firm up, closer
enhance, improve, better, strengthen, step up, increase, boost, upgrade, raise, augment
improve, better, improvement, enhance, strengthen, upgrade, increase, advance, boost, help
better, improve, improved, more effectively, more effective, well, greater
step up, increase, intensify, strengthen, boost, scale up, ramp up, raise, reinforce, redouble, expand, do more, bolster, greater, up, ramp, tougher, strengthening, stepped-up
stepped-up, enhance, strengthened, increased, intensified, enhanced, improve
bolster, strengthen, boost, reinforce, support, shore up, enhance
strengthen, make more secure, more secure, improve > strengthen
accelerate, expedite, speed up, faster, quicken, hasten, speed, sooner, quicker, pick up the pace, pace, fast-track, fast track, bring forward, step up the pace, more quickly, more rapidly, rapid, hurry
quickly, fast, rapid, rapidly, swift, swiftly, speedily, promptly, soon, at speed, quick
as quickly as possible, as fast as possible, as soon as possible, without delay, as rapidly as possible, as swiftly as possible
as soon as possible, as quickly as possible, as early as possible, without delay, soon, at the earliest opportunity
faster, quicker, more quickly, speed up, accelerate, more rapidly, swifter, greater speed, increased pace, more speed, at greater speed, pace, speed
further, more, deeper, extra, additional, even more, continued, again, another, go beyond, still
further, later > deepen
further and faster, do more and do it faster, more quickly, more and faster, step up
higher, greater, maximum > increase
previous, earlier, last, before, prior, preceding, former
previous year, year before, year earlier, preceding year, prior year, last year, 12 months before, 12 months earlier
same stage last year, same point last year, same time last year, same point the previous year, same period last year, same point a year earlier, same stage a year earlier, same point the year before, same time the year before, same stage of the previous year, same period of the previous year, a year earlier, a year before, comparable period
compare, compared, against, than, relative, versus, from, on the previous year, comparison, on
range, number, variety, series, array, breadth, set, spectrum, wide, various, broad, several, selection, host, different
various, several, different, a number of, a range of, diverse, multiple, many
full range, whole range, all, every kind, all kinds, complete range, entire range, full spectrum, all manner, every type, whole spectrum, the full breadth
breadth, range, extent, scope, width, variety, wide range, spread, broad range, broad
wide-ranging, broad, far-reaching, comprehensive, wide, extensive
overall, general, whole, broader, wider
longer term, long term, longer run, over the longer term, in the longer term, long run, lasting, for the longer term, long-term
multi-year, several years, lasting several years, over several years, spanning several years, covering several years, more than one year, multiple years, multiyear
combined, total, together, altogether, in total, between them, collectively, joint, aggregate, added together, sum, taken together, all told, in all
maximum, highest, top, upper limit, upper, greatest, cap
unprecedented, never seen before, record, never before, without precedent, unparalleled, unmatched
level, degree, extent, amount
at working level, working level, working-level
over half, more than half, majority, most
breadth > full range
more, increase, additional, extra, greater, larger number, bigger number

# crime, migration, security
tackle, fight, combat, counter, address, crack down, clamp down, crackdown, clampdown, act against, take on, battle, confront, struggle, action against, against, fight back, stamp out, respond, targeting, targeted, take action, work against, action on, measures against, curb, stem, countering
clamp down, crack down, crackdown, clampdown, tackle, act against, fight, combat, get tough, come down hard, go after, against, target, action against, curb, crack, clamp, battle, tougher action, toughen
fight, combat, struggle, battle, against, tackle, counter, war on, campaign, action against, effort against
disrupt, disruption, break up, hinder, hamper, interfere, cut off, obstruct, interrupt, target, combat, tackle, fight, upset, break, undermine, impede, foil, disrupting, stop, against
disrupt > impact
impact, hit, affect, effect, strike, disrupt, influence, consequence
prevent, stop, halt, block, deter, avert, thwart, foil, preclude, head off, forestall, turn back, keep from, avoid, against, hold back, bar, intercept
stop, end, halt, prevent, put an end, put a stop, bring to an end, block, deter, keep from, turn back, cease
end, stop, put an end, bring to an end, put a stop, halt, eradicate, stamp out, eliminate, final end, definitive end, wipe out
definitively, for good, once and for all, permanently, for ever, definitive, finally
deter, discourage, dissuade, put off, prevent, stop, deterrent, put people off, deterrence
intercept, stop, catch, halt, block, head off, interception, cut off, prevent, turn back
detect, detection, spot, find, identify, discover, uncover
dismantle, break up, broke up, broken up, break, broken, broke, smash, bust, take apart, taken apart, took apart, shut down, bring down, put out of action, put out of business, destroy, take out, close down, dismantling, roll up, knock out, dismantlement
dismantling, dismantle, clearance, demolition, clear, removal, closure, take down, break up, taken down, cleared, closing, closed, taken apart, shut down, tear down, torn down, evacuation, pulled down
clearance, clear, dismantling, evacuation, clear-out
clearance operation, clearing, clearance
camp, site, settlement, jungle, encampment
planned, intended, scheduled, forthcoming, upcoming, due, future
arrest, detain, apprehend, take into custody
conviction, convict, found guilty, guilty verdict
prison, jail, behind bars, imprisonment, custody, in prison, bars, prison time, prison sentence, sentence, incarceration, locked up
face, serve, look at, confront
penalty, punishment, sanction
sentence, term, imprisonment > sentence
life sentence, life imprisonment, life in prison, life term, life behind bars, jailed for life, imprisoned for life, life
gang, network, group, ring, organisation, outfit, band, syndicate
criminal group, crime group, gang, criminal organisation, criminal gang, criminal network, crime gang, crime network, crime ring, criminal ring, organised crime
criminal, crime, offender, lawbreaker, gang
organised crime, organised criminal, organised gang, gang, crime gang
crime, offence, criminal activity, wrongdoing, lawbreaking, criminality
criminal activity, crime, offending, criminality, illegal activity, activity
commit, carry out, perpetrate
committed online, online, cybercrime, on the internet, internet crime, cyber crime, web
responsible, behind, to blame, in charge, guilty
ruthless, reckless, heedless
violent, violence, brutal
inhuman, inhumane, callous, cruel
people-smuggler, people-smuggling, people smuggler, people smuggling, smuggler, smuggling, human smuggler, human smuggling, smuggle, migrant smuggler, smuggle people, smuggling of people
trafficker, trafficking > smuggler, smuggling
smuggling gang, smuggling network, smuggler network, smuggling ring, network of smuggler, smuggling group
business model, business, trade, way of doing business, how they make money, way of making money
facilitate, enable, organise, arrange, make possible, help, aid, assist
facilitator > facilitate
migrant, immigrant, people, person, arrival
migrant > national, those, people
migration, immigration, migratory, migrant, migrate
migratory pressure, migration pressure, pressure of migration, pressure, migration
illegal, irregular, illegally, unlawful, illicit, clandestine, unauthorised
illegal entry, entering illegally, enter illegally, entry
illegal immigration, irregular migration, illegal migration, illegal immigrant, irregular immigration
asylum, refuge
terrorism, terrorist, terror, counterterrorism, terrorist act, terrorist activity
counter-terrorism, counter terrorism, fight against terrorism, combating terrorism, fighting terrorism, countering terrorism, counter-terror, anti-terrorism, tackle terrorism, terrorism, antiterrorism
radicalisation, radicalise, radicalising, becoming radicalised, radical
at home and overseas, at home and abroad, domestically and abroad, domestic and overseas, home and abroad, domestically and overseas, at home and elsewhere
overseas, abroad, in other countries, foreign, international, elsewhere
crossing, cross, journey, passage, make the crossing, voyage, come across, trip, came across
crossing attempt, attempted crossing, attempt to cross, attempt at crossing, crossing, effort to cross, bid to cross, try to cross, tried to cross, trying to cross, attempt to make the crossing, attempted journey
journey, trip, voyage, crossing, travel, passage
small boat crossing, channel crossing, crossing by small boat, crossing in small boat, boat crossing, small-boat crossing
crisis, problem, issue, emergency, situation
boat, vessel, craft, dinghy
taxi boat, taxi-boat, launch, departure
launch, departure, start, set off
beach, shore, coast, coastline, seaside, sand
coastal, coast, seaside, on the coast, along the coast
coastal city, coastal town, city on the coast, port city, coast
city, town
northern, north, north of
channel, english channel, sea
cross-channel, across the channel, channel, franco-british, anglo-french
arrive, arrival, reach, land, come, enter, came, get to, make it, set foot, end up
reach, arrive, get to, land, come, came, make it
crossing > reach
life, lives
save lives, rescue, life-saving, saving life, lifesaving
sea, water
fatal, deadly, death, die, dead, lethal, killed, loss of life, people died
fatal incident, death, fatality, deadly incident, tragedy, fatal accident
incident, event, accident, occurrence, tragedy
tragic, tragedy, sad, heartbreaking, terrible
human cost, human toll, toll, cost in human life, cost in human terms, cost in life, price in life, human price
cost, toll, price
intelligence, information, data
information, data, intelligence
intelligence sharing, share intelligence, exchange of intelligence, pooling of intelligence, sharing of intelligence, pooling intelligence, intelligence exchange
information exchange, exchange of information, share information, information sharing, sharing of information, information flow, flow of information, data sharing, share data, sharing data, exchange information, data exchange, sharing
surveillance, monitor, monitoring, watch, observation, surveil, watching
aerial, air, airborne, from the air, overhead, in the air
aerial surveillance, surveillance from the air, air surveillance, airborne surveillance, aerial monitoring, monitoring from the air
cutting edge, cutting-edge, state-of-the-art, state of the art, advanced, modern, latest, leading-edge, high-tech
technology, technical, technological, tech
technical solution, technological solution, technical answer, technical means, technical fix, technology, technical tool, technical way
dog, canine, sniffer
detection dog, sniffer dog, dog team, dog, canine team, dog unit, dog handler, dog squad
cctv, camera, video surveillance
drone, unmanned aircraft
team, unit, squad, group
analysis, analyst, analyse, analytical
taskforce, task force, unit
operational, on the ground, operation, operate
command, lead, run, directed, led
headquarters, hq, command centre
coordinate, coordination, coordinating
understand, understanding, grasp, knowledge, picture, insight, awareness
heart, centre, core, central
at the heart, central, at the centre, at the core
integrate, joined-up, unified, closer, joint
patrol, patrolling, patrols, police, guard
construct, build, erect, put up, barrier, construction, set up, install
barrier, obstacle, block, fence
security, safe, secure, safety, protection, protect
security arrangement, security measure, security, security set-up
secure, safe, protect, security, safeguard, guard
safety, protect, protection, safe, safeguard, secure, security, welfare, well-being, wellbeing
vulnerable, at risk, in danger
protect, protection, safeguard, secure, defend, guard, keep safe, shelter
protection, protecting, safety, safeguarding, safe, asylum
need of protection, need protection, need asylum, need for protection, require protection, need to be protected
border, frontier
shared border, common border, border between, joint border, border they share, border
manage, management, handle, run, control, administer
manage jointly, joint management, manage together, jointly manage, managing
port, harbour
resettle, resettlement, relocate, relocation, rehome, new home, find a new home, new homes, move, settle, rehouse, transfer
return, send back, sent back, go back, take back, repatriate, repatriation, back, going back
return, remove, deport > return
remove, removal, take away, moved out, move out, taken out, moved away, taken away, leave, clear
removed from, taken out of, moved out of
remove, removal, deport, deportation, expel, expulsion, return > remove
relocate, relocation, move, moved, transfer, send, sent, taken, resettle
home country, country of origin, own country, home, country they came from, native country, countries they come from
country of origin, origin country, source country, home country, where migrants come from, where people come from, where they come from
transit, transit country, pass through, travel through, passing
origin, source, come from, origins
reception, receive, accommodation, receiving
reception centre, reception facility, accommodation centre, receiving centre
removal centre, removal facility, deportation centre
centre, facility
humanitarian, human
humanitarian situation, humanitarian crisis, humanitarian problem, humanitarian condition, humanitarian needs
situation, condition, circumstance, state of affairs, position
circumstance, condition, situation, environment
difficult, hard, tough, challenging, trying, demanding
increasingly difficult, ever harder, more and more difficult, harder and harder, ever more difficult, growing difficulty, increasingly hard, increasingly challenging, tougher
challenge, difficulty, problem, issue, obstacle
problem, issue, challenge, crisis, question, matter
issue, problem, question, matter, topic, subject, area
matter, issue, topic, subject, question, affair, concern
home affairs, home affairs matters, domestic affairs, interior matters, internal affairs, interior affairs, home affairs issues
complex, complicated, difficult, intricate, tangled, not simple
threat, danger, risk, menace
dangerous, danger, perilous, risky, unsafe, hazardous, treacherous
unnecessary, needless, not necessary, not needed
exploit, abuse, misuse, take advantage, use, using, profit from
abuse, misuse, exploitation, exploit
route, path, way, passage, channel
reverse, turn round, turn around, reversal, undo, turn back, roll back
global, worldwide, international, world, across the world, around the world
global challenge, worldwide problem, global problem, worldwide challenge, international challenge
global solution, worldwide solution, international solution, global answer, worldwide answer, global response
solution, answer, response, fix, remedy, resolution, resolve
quick fix, easy answer, simple solution, easy solution, quick solution, fast solution, fast fix, quick answer, instant solution, easy fix, simple answer, fast answer, shortcut
fix, mend, repair, put right, sort out, solution
solve, resolve, fix, sort out, tackle, solution, crack
break, destroy, wreck, smash, end
broken, failing, not working, dysfunctional
system, regime
asylum system, system
act, law, legislation
measure, step, action, provision, rule, move
entering, enter, entry, come, coming, arrive, arriving, get
enter, entry, come, cross
claim, application, request, apply, case, plea
claims considered, application considered, have claim processed, claim processed, case heard, application processed, claim assessed, claim examined
consider, process, assess, examine, look at, hear, handle
rebuild, build, restart, start, new, start afresh, start again
partnership > deal
world-leading, world leading, pioneering, first of its kind
prevent abuse, stop abuse, against abuse
key part, central part, important part, key element, major part, essential part, central element, integral part, core, cornerstone
part, element, component, aspect, strand, piece, one of
as part of, among, one of, in the framework, within, under, part of, in the course
including, include, such as, among, like, notably, as well as, for example, for instance, ranging from, part of, cover, contain, among them, in particular
include, cover, involve, contain, feature, among
particularly, especially, in particular, notably, above all, specifically, mainly, focus, special, particular, emphasis
particular focus, special focus, particular attention, special attention, particular emphasis, special emphasis, especially, in particular, particularly, notably, above all, focus
focus, concentrate, centre, dedicate, attention, emphasis, devote, be about, address, turn on, aim
focused on, aimed at, devoted to, dealt with, addressing, about, to do with, concentrated on, centred on, dedicated to, directed at, on, for, concerned, tasked with, to work on, focus, intended
target, aim, direct, focus, against, aimed at, go after
essential, vital, crucial, key, indispensable, necessary, needed, central, critical, imperative, important
important, importance, significant, significance, matter, key, major, essential, vital
importance, value, significance, role, weight
imperative, must, essential, vital, need, crucial, necessary, important, have to, has to, needs, urgent
priority, importance, concern, important, focus
utmost priority, top priority, highest priority, first priority, number one priority, paramount, chief priority, foremost priority, most important, main priority, matters most, chief concern, above all, absolute priority, priority above all, comes first, foremost, greatest priority, overriding priority, main concern, greatest importance, utmost importance, supreme
priority issue, priority, priority matter, pressing issue
interest, serve, benefit, good, advantage
benefit > improve, security
effective, efficient, effectively, efficiently, work well
appropriate, proper, suitable, right, fitting, adequate
effective exchange > exchange
everything we can, everything, everything possible, all we can, all it can, everything they can, everything in their power, all that is possible, all that can be done, utmost, whatever, all they can, all possible
interior, home, domestic
success, succeed, successful, work, success of, go well, goes well
operation > clearance, dismantling
key, main, major, important, central, crucial, essential
point, area, aspect, matter, issue, respect
intense, fierce, hard, intensive, tough, determined
shared priority, common priority, joint priority
enduring, lasting, long-standing, durable, long-lasting, longstanding, continuing, abiding
strength, strong, robustness, solidity, how strong
opportunity, chance, possibility, prospect, scope, potential, way
anniversary, years since, years of, years old
mark, celebrate, commemorate, see, observe, fall, represent, constitute, be
age, era, period, chapter, time, epoch, stage
new age, new era, new period, new chapter, new phase
reduce the number, fewer, cut, reduction
supply, delivery, provision, source, provide, flow, supply chain, supplies
material, part, supplies, component, equipment
aware, conscious > recognise
internet company, internet firm, online company, internet provider, tech company, web company, online platform, tech firm, platform, internet platform, online firm, online provider, digital company, technology company, internet business
company, firm, business, provider, platform
internet, online, web, on the web, on the internet, digital
online, on the internet, internet, web, digital, on the web
safe space, safe haven, haven, refuge, safe place, safe
take down, taking down, taken down, took down, remove, removal, delete, pull, withdraw, erase, deletion, take offline, takedown, get rid, off the internet, off the web, clear
upload, post, posted, publish, appear, put online, go online, uploading, appearing, being posted, put up, going up, publication
material, content
terrorist material, terrorist content, terror content, terrorist post, terrorist propaganda
develop, development, work on, build, find, create, devise, come up with
develop, grow, expand, build, deepen
explore, look at, look into, examine, study, consider, investigate, seek, search
ways, means, options, method, how to, how
station, base
police station, station, police
see, view, look at, learn about, watch, observe, find out, witness, get to know, show
work, operation, activity, job, how the police work, what it does
task, job, work
accept, recognise, acknowledge
firm commitment, strong commitment, commitment, determination
activity, action, work, operation
action, act, effort, measure, work, activity, operation, step, move, conduct, deed, behaviour, doing
effort, work, endeavour, action, attempt, drive, measure, activity, push, bid
attempt, try, bid, effort, tried
operation, action, work
approach, strategy, method, way, policy, effort, line
approach, arrangement, cooperation > approach
operate, work, act, function
lead, head, drive, steer, conduct, guide, run
lead discussions, lead talks, head talks, steer discussions, talk, discuss
leadership, lead, leader, guidance
convene, hold, gather, organise, call, bring together, call together, meet, meeting, assemble, summon, get together, reconvene, arrange, gathering
spring > in the spring
summer > this summer
take place, held, hold, happen, occur, be held, due
held, take place, hold, due, schedule, happen
takes place, comes, happen > met
comes as, came as, come at a time, came while, come while, took place as, takes place as, against the background, at a time when, coincide, come, came, took place
follow, after, come after, came after, in the wake, result of, second, on the heels, previous, since, further to
following, after, in the wake, as a result, under, thanks to, further to
wake, follow, after, following, as a result, under
as a result of, thanks to, because of, through, owing to, due to, with, funded by, with the help of, as a consequence, by means of, courtesy of, paid for by, result
result, outcome, achievement, consequence, effect
result > impressive
secure, bring about, obtain, win, achieve, produce, yield, lead to, led to, result in, make, bring, get, deliver, gain
lead to, led to, mean, bring, result in, secure, produce, yield
connect, link, relate, tie, associate, connected, to do with, connection, over, for
linked, connected, related, associated, tied, arising from, connected with, posed by, around, to do with, caused by
call on > push
value, valued, prized, treasured, appreciated, esteem, cherished
highly valued, prized, much valued, greatly valued, treasured, highly prized, held in high regard, much appreciated, valuable
strong, solid, robust, sturdy
event, occasion
major event, large event, big event, major occasion, big occasion
major, big, large, important, significant, great
recent, latest, lately, of late, recently
recent years, past few years, last few years, past years
in the last 2 years, over the last 2 years, over two years, in two years, over the past two years, in the past two years, during the past 2 years, past two years
earlier this month, this month
funeral, burial
coronation, crowning
queen, monarch, elizabeth
king, monarch, charles
evening, night
tuesday evening, tuesday
anniversary, birthday
firstly, first, first point, to begin with
secondly, second, second point
thirdly, third, third point
finally, last, lastly, last point
besides, also, in addition, moreover, furthermore, as well, too, additionally, on top of that
furthermore, also, in addition, moreover, as well, too
also, too, as well, in addition, likewise, additionally, moreover
need, require, call for, necessity, necessary, must, demand
requires, need, call for, demand, necessitate, must have
must, need, have to, has to
should, ought to
established, existing, have, with, known
appropriate information > information
level, scale
pan-european, wider european, wider, europe-wide, european, across europe, throughout europe
european-level, europe-wide, european, at european level, on a european scale, europe
western europe > europe
deal, agreement, arrangement, worth
seeks, try, hope > would seek
follow-up, follow up, following, continuation, in continuation, building on, after, following on
violent and reckless, dangerous
tackle crossings, reduce crossings > tackle
thought to be, believed to be, presumed, suspected
`;
