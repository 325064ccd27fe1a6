/** What people ask with, and what an announcement prints instead: migration, crossing and arriving, removal and resettlement, watching the way, movement: borders and goods, borders and movement. */
export const MIGRATION = `
# migration
let in, allow in, let them in, wave in > admit, admission, entry, allow
admission, admittance
keep out, shut the door, shut out > prevent, refuse, entry, stop
open borders, open-door, open door > free, movement
overstay, overstayer > visa, expired
sneak across, slip across, slip through > illegal, irregular, crossing, entry
hop on, jump on, hide in > board, climb, concealed, hidden
climb aboard > board, concealed, hidden
cross over, get across, make it across, make the crossing > cross
try their luck, chance it > attempt, crossing
people mover > smuggler
make landfall, wash up, washed ashore > arrive, land, beach
lost at sea, go overboard, man overboard, fall overboard > missing, drowned, sea
overloaded > overcrowded
leave their country, flee the country > flee, refugee, displaced
uprooted, driven out > displaced
new life, start a new life, begin again > resettlement, settle, integration
fit in, blend in, settle in > integration
naturalise, naturalisation, become a citizen, become british > citizenship, nationality, naturalisation
brain drain > skilled, emigration
emigrate, emigration, move abroad, expat, expatriate > abroad, overseas, expatriate, emigration
stateless > nationality
newcomers, arrivals > arrivals, migrants
quota, limit on numbers > quota, cap
ask for asylum, seek asylum > asylum, application, claim, protection
safe passage > legal, routes, pathway, corridor
human cargo, back of lorry, back of a truck > lorry, vehicle, concealed, clandestine
wave of migrants, influx, flow of people > arrivals, migratory, flows

# crossing and arriving
set sail, put out to sea, weigh anchor > depart, departure, launch, leave
dock, berth, moor, drop anchor > port, dock, arrive
touch down, touched down, land at > land, arrive
take off, took off > departure, depart, flight
stop over, stopover, layover > transit, stop
across the channel, over the channel > channel, crossing
wave through, waved through > checks, entry, allow
marina, quay, quayside, pier > port, quay, harbour
lighthouse, buoy > maritime, navigation
seashore > coast, beach, shore
paddle, kayak, canoe, paddleboard > boat, vessel
strait, waterway > strait, maritime, channel
sea, water, waves > channel, sea
stuck, stranded, trapped > stranded, blocked, trapped
hitchhike, thumb a lift > transport, travel
follow the route, trail > route

# removal and resettlement
send packing, show the exit, put on the next plane > deport, return, remove
take in refugees, take in migrants, open arms, give a home > welcome, receive, reception, host, accommodate, resettle, shelter
accommodate, accommodation, lodging
farm out, spread around > disperse, distribution
move out, move along > relocate, evict, leave, evacuate
clear the site, clear off > clearance, evacuate, evict
bring home, fly home, get home, brought home > repatriate, return
take away from > remove
hand over to police > custody, surrender
go home > return, voluntary
barred > ban, entry, refuse, prohibited
banned from entering > entry, refuse, prohibited

# watching the way
keep an eye on, keep tabs on, watch over, keep under observation, keep a close eye > monitor, surveillance, oversee, watch, supervise
keep watch over, stand guard, stand watch > guard, patrol, security, surveillance, protect
bird's eye, overhead > aerial, drone, surveillance
trace, traceability
radar, sonar, sensor > radar, sensor, detection, surveillance
scan, scanner, x-ray > scanner, screening, inspection
look through > search, inspect, check
watchtower, lookout > surveillance, tower
razor wire, fence off > fence, barrier

# movement: borders and goods
checkpoint, roadblock, control point
biometric, fingerprint, face scan > biometric, fingerprint
overstay, outstay
processing, casework > processing, decision, casework
challenge decision > appeal
persecution, oppressed
uprooted, forced from home, fled homes > displaced
flee, escape > flee, displaced
influx, arrivals, wave of migrants > arrivals, influx
people coming in > migration
stay on, allowed to stay, right to remain > settlement
become british, naturalisation > citizenship, naturalisation
no nationality > stateless
hostile environment > windrush
go home voluntarily > voluntary, return
come back > return
came back > return
luggage, baggage, suitcase
bag, rucksack > luggage, baggage
column of lorries > convoy
shipment, consignment, cargo
shipping > shipping, maritime, vessel
container, crate > container, freight
tanker > tanker, vessel
canoe, kayak > boat, vessel
jet ski, jetski > watercraft, vessel
life raft > dinghy, inflatable
operation stock, operation brock > lorry, freight, traffic
contraband, bootleg > contraband, illicit, smuggled
cigarette smuggling > tobacco, illicit
hovercraft > ferry
seaport, dockside, quayside > port
shore, coastline, cliffs > coast, coastal, shore
pier, jetty, marina, quay > harbour, pier
canal, river, waterway > waterway, canal, inland
crossing season > weather
radar, sonar, scanner > radar, detection, sensor, surveillance
sensor, detector, scanner
binoculars, telescope > binoculars, optical, equipment
detector, detect
infrared, heat-seeking, thermal
x-ray, scanner > scanner, scanning
rummage, comb > search
barbed wire, razor wire > fence, barrier
floodlight > lighting
gate, barrier > barrier, gate
turnstile > barrier, gate
stopover, layover > transit
destination, where they go
detour, rerouted
rush hour > peak
carriage > train, rolling, carriages
tram, trolley, light rail
bus pass, railcard > ticket, fares, railcard
scooter, escooter > scooter, micromobility
bike lane, bike path > cycling, walking
pavement, sidewalk, footpath, walkway
crossroads, junction, roundabout, intersection
bypass > bypass, road
toll > toll, charge
speeder > speed
seatbelt > seatbelt, belt
hard hat > helmet
car owner > motorist, driver
hit and run, run over, knocked over > collision, driving
derail > derailment, rail, accident, collision
flight, plane journey
skies > airspace
air traffic, flight path > airspace, aviation
aviation, flying, airlines
green flights > aviation, fuel, sustainable
spaceport > spaceport, launch, space
astronaut, spaceman, cosmonaut
spacecraft, spaceship, probe > spacecraft, mission, space
telescope, observatory
mail, post, postal, letters delivery > postal, mail, post

# borders and movement
helicopter > aircraft, aerial
ship > vessel, craft
intercepted, stopped at sea, boats stopped > intercept, prevented
turned around, foiled crossing > prevented, stopped, intercepted
pulled from water > rescued, saved
migrants sent back > returns, removed
one in one out, swap deal > returns, pilot, treaty
readmission, taken back > readmission, return
lawful way in > legal, routes
minibus, bussed > bus, buses, coach, transported
bused, bussed > bus, buses, transfer
shuttle > eurotunnel, shuttle, train
eurostar > tunnel, eurostar
juxtaposed, border checks in france, british checks abroad > juxtaposed, controls
`;
