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
at the heart of, at the centre of, at the core of, central to > focus, centre, key
elsewhere, away from, away > outside
counterpart, opposite number > minister, secretary
safer, make safe, keep safe > security, secure, safety, protect
send back, sent back, send > return
throughout > during
remain committed, stay committed, still committed > reinforce commitment, reinforce, renew, recommit, reaffirm
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

# framing and light wording
initiative, scheme, programme, project, step, measure, effort, action, move, plan, drive
initiative, scheme, programme, package, framework, mechanism > partnership, agreement, arrangement, taskforce, plan, measure, operation
under, as part of, within, through, by way of, by means of, as a result of, thanks to, pursuant to, in line with
in a bid to, in an effort to, in an attempt to, with the aim of, with the goal of, with a view to, aimed at, so as to, in order to, designed to, intended to, to help, with the intention of, for the purpose of, bid, effort
on the subject of, with regard to, with regards to, in relation to, in connection with, regarding, concerning, relating to, with respect to, in terms of, when it comes to, in the area of, in the field of, on the issue of, on
specifically, particularly, especially, notably, above all, precisely
in particular, notably, specifically, among other things
various, different, several, many, multiple, number, diverse, assorted, raft, host, wealth
various > range, different
range of issues, variety of issues, number of topics, several topics, broad range of topics, wide range of topics > range of home affairs matters, range of priority issues, breadth of their shared priorities
issue, subject, topic, question, problem, matter, theme, concern, area
concern, problem, worry > issue, challenge, threat
respective, own, their > both, joint
amid, against the backdrop of, against a backdrop of, at a time of, during, in the context of, as > comes as, under, in
in the course of, during, throughout, over
in the wake of, following, after, subsequent to, on the back of, since
alongside, together with, along with, in partnership with, in cooperation with, in collaboration with, jointly with, hand in hand with, in concert with
as well as, in addition to, along with, together with, besides, plus, apart from
such as, including, among them, for example, for instance, like, one of which, not least
in place, up and running, operational, active, in operation, deployed, at work
on both sides of the channel, cross-channel, from both sides of the channel, across the channel, either side of the channel > cross-channel, uk and france, british and french, uk french, two countries, both countries
either side of the channel, both sides of the channel > uk, british, both
across the channel, cross-channel, franco-british, french-british, anglo-french, uk-france, uk-french, british-french
spokespeople, official > office
head of government, premier, pm > prime minister
head of state, french leader, french president > president macron
british leader, british premier > prime minister
interior chief, interior secretary, minister of the interior, french minister > interior minister
home office minister, british minister, uk minister > home secretary
minister, politician > interior minister, home secretary, prime minister
paris, french side, french government, french state > france
london, british side, british government, uk government, british state > uk, united kingdom
capital, french capital > paris
british capital > london

# meeting and talking
meet, convene, gather, assemble, sit down, get together, come together, hold talks, confer, face-to-face
meeting, talks, discussions, consultation, encounter, get-together, conversation, negotiation > meeting, talks, discuss
hold talks, have talks, hold discussions, have discussions, engage in talks > discuss, met
welcomed, hosted, received > met
previously met, met before, earlier met, earlier talks, last met > previous meeting, followed a previous meeting
discuss, talk over, go through, explore, exchange views on, debate, confer on, speak about, weigh, broach, take up, deliberate, cover, look into
discuss, talk of, consider, float, weigh up, contemplate, look at, examine, explore > discussed convening
on the table, on the agenda, up for discussion, under discussion, came up, featured, part of the talks, theme of the talks > discuss, range
centre on, revolve around, concentrate on, deal with, be devoted to, focus on, turn on, home in, zero in, spotlight
focal point, main theme, main subject, main topic, focus, central theme, at the centre
convene, call, bring together, assemble, reunite, gather, hold, get together, summon, stage, organise, set up
summit, leaders meeting, top-level meeting
visit, stop by, call at, tour, go to, see, drop in, pay a visit, paid a visit, attend
observe, watch, see, look at, view, witness, first hand, learn, find out
travel, fly, journey, head, go, visit, trip
in france today, visiting france, trip to france, travelled to france > in france
build, forge, develop, create, foster, cultivate, establish, nurture, strengthen
build closer ties, forge closer ties, develop closer ties, draw closer, grow closer, move closer, come closer together, strengthen ties, closer relations, closer partnership, closer links, work more closely
closer ties, closer cooperation, closer links, deeper cooperation, stronger ties, tighter cooperation, closer collaboration, greater cooperation
collaborate, cooperate, work together, work jointly, join forces, team up, pull together, combine efforts, act together, work side by side, work hand in hand, partner
collaborative, cooperative, joint, combined, shared, coordinated, concerted, collective
coordinated, joined-up, integrated, unified, cohesive, combined
collaboration, cooperation, partnership, joint working, teamwork, joint efforts, working together, combined work
operational, practical, on-the-ground, day-to-day, hands-on
keep working together, go on working together, continue working together, continue to cooperate, keep cooperating, carry on cooperating, sustained cooperation, ongoing cooperation > continue their cooperation, continued close, continue to work closely, ongoing cooperation, continue to work
renewed, revamped, refreshed, updated, extended, new
new, fresh, newly agreed, newly signed, latest, updated

# saying
say, state, note, observe, point out, remark, comment, tell, add, explain, argue, maintain
affirm, assert, declare, reaffirm, confirm, state, reiterate
reiterate, repeat, restate, underline, reaffirm, stress
emphasise, stress, highlight, underline, underscore, insist, draw attention to, point to, spell out, accentuate, put emphasis, put stress
recognise, acknowledge, accept, appreciate, concede, admit, note
express, voice, convey, state, declare, confirm, signal, make known
voice support, express support, signal support, offer support, give backing > endorsed, confirmed support
set out, lay out, outline, detail, describe, present, list, spell out
hail, praise, applaud, commend, welcome, celebrate, compliment, pay tribute, acclaim, speak highly
speak highly of, spoke highly of, full of praise, heap praise, pay tribute, paid tribute, singled out for praise, praise, admire, laud > praised, exemplary, impressive, thank, excellent, welcomed
appreciation, gratitude, thanks > thank
welcome, greet, hail, applaud, approve of, be happy with, be glad of, glad, pleased, satisfaction
describe as, call, label, term, characterise, portray, brand, deem, regard as, see as, refer to as
promise, pledge, vow, undertake, give assurance, commit, make a commitment, guarantee, swear
commit, dedicate, bind, pledge, promise, undertake, sign up, be determined, be resolved
determined, resolved, committed, resolute > committed, firm commitment
reaffirm, renew, recommit, reassert, strengthen, reinforce, confirm > reinforced
recommit, renew their commitment, renewed their commitment, reaffirmed their commitment, confirmed their commitment, pledged anew > reinforced their commitment
attach importance, place value, value, set store > importance
call for, urge, demand, push for, press for, advocate, appeal for, plead for, argue for, campaign for, want to see, ask for, seek
press, push, urge, lean on, pressure, put pressure on, pressing, exert pressure, insist
warn, caution > no quick fixes, must
concede, admit, warn, caution, recognise, stress, make clear > there are no

# wanting, planning
aim, goal, objective, purpose, intention, target, ambition, object, end
seek, aim, look, strive, endeavour, attempt, try, work, want, be looking
intend, plan, mean, propose, aim
plan, proposal, blueprint, scheme, project, intention, programme
scheduled, planned, due, slated, expected, set
upcoming, forthcoming, coming, planned, approaching, future, imminent, later
look forward, look ahead, anticipate, with an eye on, in anticipation of, ahead of, in the lead-up to, in preparation for, in advance of, before
want, wish, desire, would like, willingness, readiness, intention, keenness, eagerness, keen, aspire > desire
hope, aspire, want, wish, look

# helping, paying, giving
support, back, help, aid, assist, assistance, backing, contribution, bolster, sustain, underpin
back, stand behind, lend support, give support, provide support, offer support, support
stand with, stand alongside, stand by, stand side by side > support, partner
facilitate, help, enable, ease, make easier, allow, assist
enable, allow, help, make possible, let, put in a position, equip, empower, give the ability
fund, finance, pay for, bankroll, meet the cost, cover the cost, underwrite, sponsor, foot the bill, resource, subsidise
uk-funded, british-funded, uk-financed, uk-backed, british-backed, financed by london, paid for by london, bankrolled by the uk, bankrolled by britain, british money, uk money, with uk funding, with british funding, with uk money, with british money, on british money
funding, finance, financing, money, financial support, financial backing, cash, resources, investment
financial investment, investment, financial support, financial contribution, spending, money invested, sum invested
invest, spend, put in, commit, plough, channel, allocate, pump
allocate, earmark, set aside, promise to spend, commit, pledge to spend > promised to spend
amount to, total, add up to, come to, reach, be worth, exceed, run to, stand at, top
valued at, worth, costing, amounting to, totalling, to the value of
be used, go towards, be put, help pay for, help fund, be spent, go to, go into, flow into, support, serve to
provide, supply, offer, give, deliver, lend, contribute, make available, furnish
share, pass on, exchange, provide, contribute, offer, make available, lend, transfer, impart
experience, lessons, lessons learned, knowledge, insights, know-how, learning, expertise
prepare, get ready, plan, organise, make preparations, gear up, make arrangements
preparation, preparations, planning, getting ready, organisation, run-up, arrangements
hosting, organising, staging, host, holding
send, deploy, dispatch, place, position, put, base, station, assign, mobilise
deploy, put in the field, put into the field, put on the ground, assign, mobilise, send out, post, put to work, take up their posts, in post
equipment, kit, gear, hardware, apparatus, assets, technology, tools, devices, machinery, resources, means
resources, means, assets > equipment, facilities, personnel, funding
capability, capacity > equipment, ability, technology
infrastructure, facilities, installations, premises, buildings, sites
staff, personnel, people, employees, workers, workforce, human resources, manpower, officers
reinforcement, reinforce, additional staff > more police, increase the number

# doing and making
implement, carry out, put into practice, execute, put into effect, enact, apply, fulfil, make a reality, bring into force, enforce, give effect to, put into action
deliver, implement, carry out, fulfil, honour, make good, follow through, put into practice, act on, keep, live up, meet, execute
continue to deliver, still delivering, keep delivering, keep implementing, carry on implementing, continue to implement, continue implementing > continue to deliver
establish, set up, create, form, launch, found, put in place, start, institute, assemble, build
introduce, bring in, establish, put in place, create, set, launch, roll out, enact, institute
operate, function, run, work, act
operate under, work in, work under, facing, in the face of > operating under
conduct, carry out, perform, undertake, run, perpetrate, commit
manage, administer, handle, control, run, oversee, look after, govern, organise
control, manage, handle > manage
ensure, make sure, guarantee, secure, see that, provide, so that
success, effective, run smoothly, succeed, go well, smooth, smoothly, successful outcome, successful completion, complete > success
respond, react, meet, address, deal with, answer, cope with
address, deal with, tackle, respond, resolve, handle, confront, ease, manage, take on
solve, resolve, settle, overcome, fix, address, sort out, tackle, find an answer
tackle, fight, combat, counter, curb, stem, confront, target, stop, crack down, clamp down, act on, stamp out, take on, battle, go after, get to grips, come to grips
fight, battle, struggle, effort, campaign, drive, work, combat
force, oblige > must
operation, action, undertaking, mission, work, effort, campaign, move
activity, business, operation, doings, dealings, action
target, focus on, aim at, direct at, go after, single out, take aim, hit, address
impact, affect, hit, influence, make a difference, effect, bite, hurt, dent, disrupt
directly impacted, hit directly, directly affected, made a direct impact, had a direct impact, had a direct effect, directly disrupted
result in, lead to, bring, produce, yield, deliver, achieve, secure, bring about, generate
secure, achieve, obtain, win, gain, lead to, bring about, result in, produce, help achieve, contribute to, produce, deliver, account for, yield
result, outcome, achievement, success, effect, product, record
prevented, stopped, foiled, thwarted, averted, blocked, headed off, halted, turned back, kept from happening, warded off, hindered
prevention, preventing, stopping, averting, blocking, deterring
dismantled, broken up, taken down, taken apart, broken, smashed, disbanded, shut down, put out of action, eliminated, taken out, busted, brought down
clear, dismantle, close, remove, evacuate, demolish, tear down, pull down > dismantling, clearance
closure, clearance, demolition, evacuation > dismantling
expand, enlarge, extend, grow, broaden, scale up, increase, widen, add to, develop
strengthen, step up, reinforce, bolster, boost, intensify, tighten, beef up, deepen, firm up, heighten, toughen, consolidate, fortify, shore up
deepen, intensify, strengthen, extend, expand, broaden, develop, step up, enhance, bring closer
accelerate, speed up, hasten, quicken, fast-track, expedite, advance, press ahead, push forward, bring forward
expedite, speed up, accelerate, hasten, fast-track, bring forward, quicken, advance
speed, faster, pace, quicker > accelerate, expedite, faster
go further, do more, take further action, step up, redouble, raise their game, intensify, take additional steps, build on, take things further
go even further and faster, do even more and faster, move further and faster, accelerate and intensify, redouble efforts, speed up and step up, go further, faster
enhance, improve, boost, strengthen, step up, upgrade, better, increase, heighten, raise
improve, enhance, strengthen, boost, better, raise, upgrade, bolster, increase, refine
enlarge, expand, extend, broaden, widen, increase, augment
reduce, cut, lower, bring down, curb, decrease, lessen, drive down, diminish, shrink, curtail, decline, fall, drop
rise, increase, grow, go up, climb, jump, surge, upturn, uptick, growth, spike
recent rise, recent increase, recent growth, recent upturn, recent surge, rising number, growing number, increasing number
number, figure, total, count, quantity
more, additional, extra, increased, greater, further, boosted > increase
cover, coverage, extend to, include, encompass, take in, span, involve, deal with
include, cover, encompass, comprise, involve, contain, take in, count, feature, span, extend
mark, celebrate, be, see, commemorate, observe, represent, signal, constitute
anniversary, birthday, years after, years on > anniversary
usher in, herald, begin, start, open, introduce, inaugurate, launch, give rise to > brought a new age
era, age, period, chapter, epoch, phase

# security, crime and borders
people-smuggling, migrant smuggling, human smuggling, smuggling of migrants, smuggling people > people smuggler, people smuggling, smuggler
smuggling, smuggler, trafficker of people
smuggling gang, smuggling network, smuggling ring, smuggling group, smuggling organisation > smuggling network, people smuggler, criminal gang, smugglers network, organised crime group, criminal group
criminal gang, organised gang, criminal group, crime gang, criminal outfit, gang, ring, syndicate > organised criminal gang, organised crime group, organised criminal group
organised criminal, crime syndicate, crime group, organised crime group, organised criminal group, organised criminal gang, organised gang, organised crime gang
criminal, offender, wrongdoer, perpetrator, lawbreaker, convict
detention, jail, prison, custody, incarceration, imprisonment > behind bars
prison term, jail term, prison sentence, jail sentence, prison time, sentence, jail > behind bars
life imprisonment, life in jail, life in prison, life sentence, jail for life, life term
maximum penalty, maximum sentence, maximum punishment, upper limit, top penalty, stiffest penalty, highest penalty
tougher, harsher, stiffer, heavier, stricter, higher > increasing the maximum penalty, increase
small boat, dinghy, boat, vessel, craft
small-boat, small boat
small boat arrival, arrival by small boat, boat arrival, small-boat arrival > small boats reaching
arrival, landing, come ashore > reach, arrive
cross, make the crossing, make the journey, come across, get across, sail across, travel across
crossing, journey, trip, voyage, passage, sea crossing, boat crossing
attempt, try, bid, effort, endeavour
take to the water, set off, launch, depart, set sail > launch
illegal, unlawful, irregular, illicit, unauthorised, undocumented
illegally, unlawfully, irregularly, illicitly, without permission, without authorisation
illegal migration, irregular migration, unlawful migration, illegal immigration, illicit migration, irregular immigration, unauthorised migration
migration, immigration, migratory movement, migration flow, migrant flow, movement of people
migratory pressure, migration pressure, pressure of migration, pressure from migration, strain of migration, migrant pressure, pressures caused by migration, strain caused by migration
relocate, move, transfer, send, resettle, take
claims considered, claims examined, claims processed, claims assessed, claims heard, claims decided, applications examined, cases considered, claims dealt with, claims looked at, applications considered
rebuild their lives, start again, start a new life, make a new start, build new lives, begin again, start afresh, start over, new life, build a new life, restart their lives
asylum claim, claim, application
child, minor, youngster, juvenile, young person
isolated minor, unaccompanied minor, unaccompanied child, lone child, lone minor, isolated child, child alone, children on their own, minors on their own, children without their parents, unaccompanied youngster, minors travelling alone
family tie, family link, relative, family connection, family relation, kin, family, family member, family bond
vulnerable, at-risk, endangered, at risk, exposed, defenceless
utmost priority, top priority, highest priority, overriding priority, first priority, number one priority, most important thing, chief concern, foremost concern, matters most, supreme priority, of the utmost importance, paramount importance, first concern, above everything else, before all else
send home, send back, return, sent back, sent home, returned home, take home, taken back, repatriate, go home, bring back
no need of protection, not need protection, no right to protection, without need of protection, with no need for protection, not require protection, not in need of protection, not needing protection, do not need protection
removed, taken away, moved out, cleared, taken out, moved on, moved from, relocated
protect, guard, secure, safeguard, defend, keep safe, shield, police, preserve
protection, safeguarding, safety, welfare, defence, shelter, care
safety, protection, security, welfare, well-being, safe
security, safety, protection, stability
security arrangement, security measure, security set-up, security provision, security system, security
security cooperation, cooperation on security, security partnership, working together on security
law enforcement, police, policing, police work, law-enforcement agency, police force, enforcement agency, police authorities, law enforcement agencies, law enforcement authorities, enforcement body
law enforcement officer, police officer, officer, police > law enforcement, gendarme, police
patrol, police, guard, watch, walk, monitor, on patrol
beach, shore, coast, coastline, seashore, seafront, waterfront, strand
northern france, north of france, france's north, the french north, northern french
northern french beach, northern french beaches, beaches of northern france, beaches in northern france, northern french coast > beaches in northern france
northern french coast, northern coast of france, france's northern coast, channel coast, northern french coastal, northern coastal > coastal cities of northern france, northern france
coastal town, coastal city, town on the coast, seaside town, coastal community, port town
port, harbour, dock, ferry port
coordinate, align, organise jointly, synchronise, harmonise
analysis, assessment, evaluation, study
intelligence, information, data, knowledge
intelligence-sharing, intelligence sharing, information-sharing, data-sharing
exchange of information, information exchange, information flow, sharing of information, flow of information, pooling of information, information sharing, data exchange, intelligence sharing, data sharing, swapping information, pass information, exchange data, pool information, exchange intelligence
working level, practical level, operational level, day-to-day, officials level
based, stationed, located, working, posted, placed, present, in post, sited
permanently based, permanently stationed, based full-time, permanent presence, stationed permanently, permanently posted, on permanent posting, permanently present, based on a permanent basis, permanent base, permanently located
liaison officer, liaison, liaison staff, contact officer
embedded, placed, integrated, work within, inserted, stationed, work inside, working alongside, sit with, join, attached to, seconded, incorporated, work side by side
specialist, expert, trained, skilled
expertise, know-how, specialist knowledge, skills, experience, specialist skills, expert knowledge
understanding, knowledge, grasp, insight, awareness, picture
threat, danger, menace, risk, peril
threat, danger > terrorism threats, security threats
full range, whole range, all kinds, every kind, entire range, all sorts, complete range, all manner, wide range, full spectrum
challenge, difficulty, problem, hurdle, obstacle, trial, demand
difficult circumstances, hard conditions, trying conditions, tough conditions, difficult conditions, tough circumstances, challenging conditions, challenging circumstances, adverse conditions, hard circumstances, difficult environment, difficulties
complex, complicated, intricate, difficult, multifaceted, knotty, thorny
global, worldwide, international, world, across borders, planet
quick fix, easy fix, instant solution, simple solution, quick solution, easy solution, shortcut, easy answer, magic bullet, quick answer, overnight solution, rapid solution, simple fix, ready-made solution
surveillance, monitoring, observation, watching, reconnaissance
aerial, air, airborne, from the air, from above, from the sky, overhead
coverage, cover, reach, surveillance, monitoring
unprecedented, never before seen, record, never seen before, unmatched, without precedent, unparalleled, not seen before, greater than ever
cutting-edge, state-of-the-art, advanced, modern, latest, high-tech, sophisticated, leading-edge, innovative, up-to-date
sniffer dog, detection dog, dog team, dog unit, dog handler, dog squad, canine unit, canine, trained dog
cctv, camera, security camera, cctv camera, video surveillance, surveillance camera
intercept, stop, catch, halt, block, foil, thwart, cut off, head off, hold up
detect, spot, find, identify, discover, uncover, locate, notice, recognise
deter, discourage, dissuade, put off, prevent, act as a deterrent, serve as a deterrent, be a deterrent, ward off
disrupt, break up, hinder, hamper, interfere with, obstruct, interrupt, thwart, impede, derail, undermine, frustrate, block
disruption, breaking up, hindering, interrupting, cutting off, choking off, disrupting, interruption, obstruction
supply, flow, delivery, provision, supply chain, supply line, sale, procurement, distribution
material, part, component, equipment, supplies, kit, gear, goods
barrier, obstacle, fence, block, barricade
construct, build, erect, put up, set up, raise, install
exploit, use, take advantage, abuse, make use, profit, misuse
route, path, way, channel, road, pathway, itinerary
abuse, misuse, exploitation, manipulation, gaming
broken, failing, dysfunctional, faulty, failed, not working, defective
wide-ranging, broad, far-reaching, comprehensive, extensive, sweeping, broad-based
business model, business, operation, trade, way of working, model, economic model, money-making
break the business model, smash the business model, destroy the business, break the trade, wreck the business, undermine the business
world-leading, pioneering, groundbreaking, ground-breaking, first in the world, leading
terrorism, terror, terrorist activity, terror threat, extremism and terrorism
counter-terrorism, counterterrorism, anti-terrorism, anti-terror, the fight against terrorism, fight against terror, tackling terrorism, combating terrorism
radicalisation, radicalising, extremist recruitment
online crime, internet crime, cybercrime, crime on the internet, web crime, digital crime, cyber crime, crimes on the web, offences online, online offence, internet offence > crimes committed online
safe space, safe haven, refuge, haven, sanctuary, shelter, safe place, hiding place
remove, take down, delete, erase, wipe, pull, get rid of, purge, withdraw
removal, taking down, deletion, takedown, deleting, erasing
internet company, tech company, tech firm, internet firm, online platform, web company, technology company, tech giant, online company, web firm, online firm, internet provider, internet giant, tech industry, digital platform
upload, posting, publication, publishing, being posted, going online, appearing online, being uploaded, being put online, going up, appearing, posted
technical solution, technological solution, technological fix, technological tool, technical tool, technical means, technical fix, technology, technical measure, technological means, technical answer
progress, headway, advances, strides, improvement, steps forward, advancement
make progress, make headway, move forward, advance, improve, get ahead, move in the right direction, gain ground
serious and organised crime, serious organised crime, major organised crime, grave and organised crime
home affairs, interior affairs, internal affairs, domestic affairs, interior policy, home-affairs, domestic security
home affairs matters, home affairs topics, home affairs questions, home-affairs issues, home affairs, domestic matters, internal matters, interior matters
fatal incident, deadly incident, fatal accident, fatality, death, deadly accident, tragedy, loss of life, drowning
human cost, human toll, human price, toll in human lives, cost in lives, human suffering, human consequences, lives lost
tragic reminder, sad reminder, grim reminder, painful reminder, remind tragically, stark reminder
reminder, remind, show, recall, demonstrate, bring home, illustrate
violent, brutal, aggressive, savage, ferocious
reckless, ruthless, irresponsible, heedless, careless, unscrupulous
inhuman, inhumane, cruel, callous, barbaric, heartless
responsible, behind, to blame, guilty, culpable, accountable
dangerous, perilous, hazardous, risky, treacherous, unsafe, life-threatening, deadly
save lives, saving lives, rescue people, protect lives, prevent deaths, keep people alive, life-saving, rescue lives, preserve life
at sea, on the water, in the water, in the channel, on the sea, maritime
exemplary, model, outstanding, admirable, shining, commendable, an example to others, setting an example
impressive, striking, remarkable, notable, outstanding, admirable
excellent, outstanding, superb, great, very good, first-class, first-rate, exceptional, fine, strong, splendid
friend, close friend, personal friend
leadership, guidance, direction, lead, stewardship
essential, vital, crucial, indispensable, key, critical, necessary, fundamental, pivotal
vital, essential, crucial, critical, key, of great importance, indispensable, fundamental, of vital importance
important, significant, major, key, vital, crucial, essential
priority, concern, focus, emphasis, goal, aim > priority
strong, robust, solid, firm, close, powerful, sturdy
highly valued, much valued, prized, treasured, greatly valued, cherished, highly regarded, deeply valued, much appreciated, highly appreciated, well regarded, highly esteemed
enduring, lasting, long-standing, abiding, durable, continuing, long-lasting, sustained
strength, robustness, solidity, resilience, firmness, depth, power
opportunity, chance, possibility, prospect, scope, opening, room, potential
deepening, strengthening, closer, intensifying, expansion, development, extension
breadth, range, scope, extent, spectrum, sweep, width, variety
shared priority, common priority, mutual priority, joint priority, priorities they share, priorities in common
landmark, historic, milestone, major, groundbreaking, significant, key, momentous
agreed between, struck by, signed by, concluded by, sealed by, made by, reached by, settled by, negotiated by, clinched by, agreed by, worked out by > agreed between
sign, seal, conclude, ink, put pen to paper, put their names to, strike, clinch
strike, reach, settle, conclude > agree
finalise, conclude, complete, seal, sign, wrap up, clinch, put the final touches, tie up, settle, close, put the finishing touches
settle on, settle, strike, reach, clinch, conclude, seal > agree, agreement
agree, be in agreement, share the view, concur, be of one mind, see eye to eye, be united, take the same view, of one voice
agree to, accept, commit to, sign up to > agree, committed
first time, never before, until now, new, debut, unprecedented > for the first time
pave the way, open the way, clear the way, prepare the ground, lay the ground, open the door, smooth the way, set the stage, make way, lay the foundations, lay the groundwork
groundwork, foundation, basis, base, ground, platform, bedrock
next step, further step, next stage, new step, another step, next phase, following step, step forward, new stage, new phase, next chapter
in future, in the future, later on, going forward, in times to come, in years to come, further down the line, from now on, down the line, ahead
over the coming months, in the coming months, in the months ahead, in the next few months, over the next few months, in months to come, over the months ahead, within months, in the next months
later this week, this week, in the same week, before the week is out, in the days ahead, later in the week
later this year, later in the year, before the year is out, further on in the year, this year, in the course of the year
in the spring, in spring, this spring, come spring, spring
this summer, in the summer, coming summer, summer
in recent years, over recent years, lately, of late, in the past few years, during recent years, over the past few years
so far this year, since january, this year, since the year began, in the year so far, since the start of the year, to date this year, since the beginning of the year, since the turn of the year, year to date, since new year
since its inception, since it was set up, since it was founded, since its creation, since its launch, since it began, since being set up, since its start, since it was created, since it was established, since its establishment, since starting, since its foundation
last 2 years, past two years, previous two years, two-year period, last two years, preceding two years, past 2 years
at the same stage last year, at the same point last year, in the same period last year, at this point last year, a year earlier, a year before, same time the year before, in the same period a year earlier, compared with last year, year on year, than last year
compared to the previous year, on the previous year, on the year before, year on year, compared with the year before, from the previous year, than in the previous year, compared to the year before, than the year before
as soon as possible, at the earliest opportunity, without delay, soon, as quickly as possible, as early as possible, promptly, swiftly, in the near future, at the first opportunity
as quickly as possible, as fast as possible, without delay, promptly, rapidly, swiftly, at speed, as soon as possible, speedily, with all speed, as rapidly as possible
major event, big event, large event, large-scale event, mass event, high-profile event, great occasion, large gathering, big occasion
olympic games, olympics, games, summer games, summer olympics, paris olympics, sporting event
state funeral, funeral, burial, funeral service
coronation, crowning
queen elizabeth, late queen, the queen, queen elizabeth ii
king charles, king charles iii, the king, king
counterpart, opposite number, peer, colleague, equivalent
international counterpart, foreign counterpart, counterparts from abroad, g7 counterpart, g7 colleague, fellow ministers, fellow interior ministers, other ministers, g7 ministers, colleagues from the g7 > international counterparts
neighbouring country, neighbour, neighbouring state, nearby country, neighbouring nation, country next door, bordering country
near neighbour, neighbour, neighbouring country, neighbouring, nearby country, close neighbour
member state, member country, member nation, eu country, eu state, eu member
institution, body, organ, agency
european union, eu, bloc
eu citizen, european citizen, citizen of the eu, citizen of the european union, people of the eu > citizens of the european union
western europe, west of europe, europe's west
country of origin, source country, home country, country people come from, country where migrants come from, countries migrants leave, countries migrants come from, sending country, native country
country of transit, transit country, country along the way, countries they pass through, countries people pass through, country on the route, countries on the route, countries migrants cross, countries along the route
origin and transit, source and transit, departure and transit
pan-european, europe-wide, european, across europe, continent-wide, across the continent, all over europe
european level, european-level, european scale, europe-wide, across europe
better manage, improve the management, handle better, manage better, improve handling, managed better, better handling, better management, better control, better regulate, manage more effectively
legal as well as illegal, both legal and illegal, legal and illegal, illegal and legal, whether legal or illegal > illegal as well as legal
bring in, bring ashore, take ashore, take to, land > brought in
believed, thought, presumed, assumed, understood
group, set, number of people, party, bunch, collection
`;
