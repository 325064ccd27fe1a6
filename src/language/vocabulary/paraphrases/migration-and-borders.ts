/** Migrants, crossings, boats, coasts, borders, asylum, returning. How a line is read: see `../paraphrases.ts`. */
export const MIGRATION_AND_BORDERS = `
consider, process, assess, examine, look at, hear, handle
clearance, clear, dismantling, evacuation, clear-out
clearance operation, clearing, clearance
camp, site, settlement, jungle, encampment
facilitate, enable, organise, arrange, make possible, help, aid, assist
migrant, immigrant, people, person > migrant, immigrant, people, person, arrival
migrant > national, those, people
migration, immigration, migratory, migrant, migrate
migratory pressure, migration pressure, pressure of migration, pressure, migration
illegal, irregular, illegally, unlawful, illicit, clandestine, unauthorised
illegal entry, entering illegally, enter illegally, entry
asylum, refuge
crossing, cross, journey, passage, make the crossing, voyage, come across, trip, came across
crossing attempt, attempted crossing, attempt to cross, attempt at crossing, crossing, effort to cross, bid to cross, try to cross, tried to cross, trying to cross, attempt to make the crossing, attempted journey
journey, trip, voyage, crossing, travel, passage
small boat crossing, channel crossing, crossing by small boat, crossing in small boat, boat crossing, small-boat crossing
taxi boat, taxi-boat, launch, departure
launch, departure, start, set off
beach, shore, coast, coastline, seaside, sand
coastal, coast, seaside, on the coast, along the coast
coastal city, coastal town, city on the coast, port city, coast
northern, north, north of
channel, english channel, sea
cross-channel, across the channel, channel, franco-british, anglo-french
arrive, arrival, reach, land, come, enter, came, get to, make it, set foot, end up
crossing > reach
save lives, rescue, life-saving, saving life, lifesaving
sea, water
fatal, deadly, death, die, dead, lethal, killed, loss of life, people died
incident, event, accident, occurrence, tragedy
tragic, tragedy, sad, heartbreaking, terrible
human cost, human toll, toll, cost in human life, cost in human terms, cost in life, price in life, human price
cost, toll, price
construct, build, erect, put up, barrier, construction, set up, install
vulnerable, at risk, in danger
need of protection, need protection, need asylum, need for protection, require protection, need to be protected
border, frontier
shared border, common border, border between, joint border, border they share, border
manage jointly, joint management, manage together, jointly manage, managing
resettle, resettlement, relocate, relocation, rehome, new home, find a new home, new homes, move, settle, rehouse, transfer
return, send back, sent back, go back, take back, repatriate, repatriation, back, going back
return, remove, deport > return
remove, removal, take away, moved out, move out, taken out, moved away, taken away, clear
removed from, taken out of, moved out of
remove, removal, deport, deportation, expel, expulsion, return > remove
relocate, relocation, move, moved, transfer, send, sent, taken, resettle
transit, transit country, pass through, travel through, passing
reception, receive, accommodation, receiving
reception centre, reception facility, accommodation centre, receiving centre
removal centre, removal facility, deportation centre
humanitarian, human
humanitarian situation, humanitarian crisis, humanitarian problem, humanitarian condition, humanitarian needs
unnecessary, needless, not necessary, not needed
route, path, way, passage, channel
asylum system, system
entering, enter, entry, come, coming, arrive, arriving, get
enter, entry, come, cross
claim, application, request, apply, case, plea
claims considered, application considered, have claim processed, claim processed, case heard, application processed, claim assessed, claim examined
rebuild, build, restart, start, new, start afresh, start again
send back, sent back, send > return
clear, dismantle, close, remove, evacuate, demolish, tear down, pull down > dismantling, clearance
small boat, dinghy, boat, vessel, craft
small boat arrival, arrival by small boat, boat arrival, small-boat arrival > small boats reaching
arrival, landing, come ashore > reach, arrive
cross, make the crossing, make the journey, come across, get across, sail across, travel across
crossing, journey, trip, voyage, passage, sea crossing, boat crossing
illegal, unlawful, irregular, illicit, unauthorised, undocumented
illegally, unlawfully, irregularly, illicitly, without permission, without authorisation
illegal migration, irregular migration, unlawful migration, illegal immigration, illicit migration, irregular immigration, unauthorised migration
migration, immigration, migratory movement, migration flow, migrant flow, movement of people
migratory pressure, migration pressure, pressure of migration, pressure from migration, strain of migration, migrant pressure, pressures caused by migration, strain caused by migration
claims considered, claims examined, claims processed, claims assessed, claims heard, claims decided, applications examined, cases considered, claims dealt with, claims looked at, applications considered
rebuild their lives, start again, start a new life, make a new start, build new lives, begin again, start afresh, start over, new life, build a new life, restart their lives
asylum claim, claim, application
child, minor, youngster, juvenile, young person
isolated minor, unaccompanied minor, unaccompanied child, lone child, lone minor, isolated child, child alone, children on their own, minors on their own, children without their parents, unaccompanied youngster, minors travelling alone
family tie, family link, relative, family connection, family relation, kin, family, family member, family bond
vulnerable, at-risk, endangered, at risk, exposed, defenceless
send home, send back, return, sent back, sent home, returned home, take home, taken back, repatriate, go home, bring back
no need of protection, not need protection, no right to protection, without need of protection, with no need for protection, not require protection, not in need of protection, not needing protection, do not need protection
removed, taken away, moved out, cleared, taken out, moved on, moved from, relocated
beach, shore, coast, coastline, seashore, seafront, waterfront, strand
northern france, north of france, france's north, the french north, northern french
northern french beach, northern french beaches, beaches of northern france, beaches in northern france, northern french coast > beaches in northern france
northern french coast, northern coast of france, france's northern coast, channel coast, northern french coastal, northern coastal > coastal cities of northern france, northern france
coastal town, coastal city, town on the coast, seaside town, coastal community, port town
port, harbour, dock, ferry port
barrier, obstacle, fence, block, barricade
construct, build, erect, put up, set up, raise, install
route, path, way, channel, road, pathway, itinerary
fatal incident, deadly incident, fatal accident, fatality, death, deadly accident, tragedy, loss of life, drowning
human cost, human toll, human price, toll in human lives, cost in lives, human suffering, human consequences, lives lost
tragic reminder, sad reminder, grim reminder, painful reminder, remind tragically, stark reminder
save lives, saving lives, rescue people, protect lives, prevent deaths, keep people alive, life-saving, rescue lives, preserve life
at sea, on the water, in the water, in the channel, on the sea, maritime
better manage, improve the management, handle better, manage better, improve handling, managed better, better handling, better management, better control, better regulate, manage more effectively
legal as well as illegal, both legal and illegal, legal and illegal, illegal and legal, whether legal or illegal > illegal as well as legal
bring in, bring ashore, take ashore, take to, land > brought in
lawful > legal
en route, on their way, on the way, bound for, heading for, way, travel, travelling > journey
small boat crossing, small-boat crossing, boat crossing > small boat
stop by, stop at, stopped at, stop off, stopped off, stopped by, call in at, called in at, a stop > visit
insight, picture, sight, first-hand, firsthand, first-hand look, closer look, look > see
regulate, govern, control > manage
set-up, setup, provision, precaution > arrangement
from reaching, from coming, from getting, from travelling > journeys to
settlement, settling > resettlement
child travelling alone, travelling alone, travelling on their own, without a family, without parents, without their parents > isolated, isolated minor
plight > humanitarian situation, humanitarian
beyond > outside
eject, force out, forced out, made to leave, evict > remove
shoreline, seafront > beach
on duty > patrol
avoid deaths, avert deaths, prevent loss of life, avoid loss of life, prevent drownings > save lives
begin a new life, make a fresh start, fresh start, reconstruct, build a fresh life > rebuild, rebuild their lives
agreement on immigration, deal on immigration, pact on immigration > agreement on migration
immigration issue, immigration matter, immigration question > migration issue
flow, movement > migration
humanitarian need, humanitarian crisis, humanitarian problem, humanitarian emergency > humanitarian challenge
`;
