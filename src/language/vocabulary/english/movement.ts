/** People and goods on the move: borders, crossings, asylum, removal, vehicles and routes. */
export const MOVEMENT = `
# migration
migrant, immigrant
migration, immigration
migrant, immigrant > migration, immigration
immigration, migration > migrant, migratory
incomer, newcomer, foreigner > migrant, immigrant, foreign
refugee, asylum seeker, displaced person > migrant, refugee, asylum, displaced
refugee, asylum seeker > protection
asylum, sanctuary > asylum, protection, refugee
illegal immigrant, illegals > illegal, migrant, irregular
irregular, clandestine, undocumented, without papers > illegal, irregular
seasonal worker, fruit picker > seasonal, visa
small boat, stop the boats, boat crossing, channel boat > crossing, boat
come by boat, arrive by boat, by small boat > crossing, boat
need protection, needing protection > protection
failed asylum, rejected asylum, bogus asylum, not need protection > protection, asylum
bogus, sham, phoney > abuse, false
claim, application
visa, permit, leave to remain > visa, permit
work permit > visa, work
residence, settled status, right to stay > residence, settlement, status
camp, encampment, shanty town, makeshift settlement, tent city
camp > jungle
reception centre, holding centre > reception, centre, detention
asylum hotel, migrant hotel > hotel, accommodation
backlog, queue, waiting list
queue, tailback > delay, wait, queue, congestion

# crossing and arriving
border, frontier
border check, passport control, border control > border, checks, controls
border guard, border force, border officer > border, officer, patrol
english channel > channel
voyage, trip, passage, crossing > journey, crossing
try to cross, trying to cross > attempt, crossing
attempt, bid, try
sneak in, smuggle in, slip in > illegal, entry, entering
stow away, stowaway > clandestine, entry
arrive, come ashore, show up, turn up > arrive, reach, enter
arrive, arrival, landing
reach, get to > arrive, reach
enter, entry, get into, come in, let in
land, landed, come ashore > arrive, reach, land
set off, set out, leave > depart, departure, launch, leave
depart, departure
launch, put to sea > launch
boat, vessel, dinghy, craft
ship, vessel, boat > vessel, ship
dinghy, raft, inflatable, rubber boat > inflatable, boat, vessel, dinghy
outboard, boat engine, boat motor > engine, materials
life jacket, lifejacket > equipment
boat parts > materials, supply
ferry, ferries > ferry, port, maritime
yacht, sailing boat > vessel
trawler, fishing boat > fishing, vessel
taxi boat, water taxi > taxi
sea, maritime
at sea, on the water > sea, maritime
beach, shore, shoreline, coast, sand, seafront
coast, coastal, seaside
dune, sand dune > beach
port, harbour, dock
barrier, fence, wall, obstacle course > barrier, fencing
transit, pass through, on the way > transit, route
route, corridor, path, itinerary
trip, journey, voyage, trek
travel, journey
go to, went to, fly to, flew to, head to, drop by, pop over > travel, visit
visit, visiting, tour
visit, trip > visit, travel
abroad, overseas, foreign parts, other countries > overseas, abroad, international
homeland, home country, country of origin > origin, home
where they come from, came from > origin, national

# removal and resettlement
deport, deportation, expel, expulsion, kick out, kicked out, chuck out, boot out, throw out > return, removal, remove, deport, repatriate
send back, sent back, send home, sent home, put on a plane > return, removal, remove, deport, relocate
turn back, turned back, push back, pushback > return, intercept, prevent
removal, return, repatriation, repatriate
deportation flight, removal flight > flight, removal
send to rwanda, sent to rwanda, fly to rwanda > relocate, partnership
relocate, relocation, resettle, resettlement, rehome, rehouse
move, shift, transfer > relocate, transfer, resettlement
evict, eviction, turf out > clearance, evict
clear out, cleared out, clear the camp > clearance, dismantling
clear, clearance
airlift, get people out, fly people out > evacuate
evacuee > evacuate, refugee
reunite, reunion, join family, family reunion > family, ties, reunification
turn away, turned away, refuse entry > refuse, refusal
refuse, refusal, reject, rejected, deny, turn down, knock back

# watching the way
guard, walk the beach > patrol
stop at sea, head off, cut off > intercept
surveillance, monitor, monitoring, observe
watch, spy on, keep an eye, keep watch > surveillance, monitor
spot, pick up, catch sight > detect, detection, intercept, identify
drone, uav, unmanned aircraft
from the air, in the sky, from above, eye in the sky > aerial, drone, helicopter, aircraft
aerial, airborne
plane, aeroplane, jet > aircraft, aerial, flight
helicopter, chopper
cctv, security camera > cctv, camera, surveillance
camera > cctv, surveillance
thermal camera, night vision, heat camera > surveillance, technology, detection
sniffer dog, police dog, dogs > dog, detection
dog, canine, pooch
embed, embedded, work alongside, sit alongside
stationed, based, posted > based, embedded, stationed, posted
go-between, contact person > liaison

# vehicles, roads, rails
lorry, truck, hgv, juggernaut
lorry, truck, hgv > freight, haulage, vehicle, lorries
van > vehicle, van
car, motor, motor car, auto, banger > car, vehicle
vehicle, car
electric car, ev, battery car > electric, vehicle
petrol car, diesel car > petrol, diesel, vehicle
charging point, charge point, plug in car > charging, chargepoint
bus, coach, minibus
taxi, cab, minicab
bike, bicycle, cycle, pushbike, cyclist
walk, walker, pedestrian, on foot
motorbike, motorcycle
train, rail, railway
tube, underground, metro > tube, metro
fare, ticket, train ticket
timetable > service, timetable
strike, walkout, industrial action
railway line, track, rail line > rail, line
road, motorway, highway, street
road works, roadworks > road, maintenance, roadworks
pothole > road, maintenance, resurfacing, pothole
traffic, traffic jam, gridlock > congestion, traffic
congestion, gridlock, jam
speed limit > speed, limit
car park > parking
airport, airfield
airline, flight
runway, terminal > airport
haulage, freight, cargo, shipping, logistics
parcel, package delivery > parcel, goods
chunnel, eurotunnel > tunnel
bridge, flyover
`;
