/** How people speak of police, courts and the border, and the words for it in announcements. */
export const LAW_AND_ORDER = `
# courts and prison
jail time, prison time, time behind bars, time served, jail term, prison term, stretch, porridge, bird, spell inside > sentence, bars, years, prison, imprisonment
put away, banged up, sent down, locked up, put behind bars, under lock and key > convict, bars, sentence, prison, jail, detain
guilty verdict, verdict, found guilty, brought to book, successful prosecution > conviction, convictions, convicted, sentence
casework, case work, case file, joint casework > working, investigation, joint, convictions
courtroom, dock, bench > court, trial
life term, lifer, life behind bars, whole-life > life, sentence
harshest, stiffest, top penalty, stiffest penalty, maximum sentence > maximum, life, penalty
on remand, awaiting trial > custody, detain
slap on the wrist > caution, warning, lenient
rap, rap sheet > record, conviction

# police work
manpower, head-count, staffing levels > officer, officers, personnel, staff
collared, nicked, pinched, lifted, cuffed, handcuff, handcuffed, in handcuffs, in cuffs, hauled in, picked up, taken in, apprehended > arrest, arrests, arrested, detain
suspect > arrest, arrests, criminal, arrested
chalked up, notched up, racked up, clocked up, to its name, under its belt, tally > secured, total, achieve, far, already
bust, broken up, smashed, taken down, dismembered, rolled up > dismantle, dismantled, disrupt, broken
ring, mob, syndicate, cartel, firm of crooks, crime family > gang, network, group, networks, gangs, groups, organised
kingpin, ringleader, mastermind, godfather, mr big, crime lord, crime boss > leader, criminal, organised, responsible
foot soldier, runner, courier, mule > smuggler, member, criminal
crook, villain, wrongdoer, lawbreaker, felon, baddies, bad guys, culprits > criminal, criminals, offender, gang
wrongdoing, lawbreaking, lawlessness, misdeeds, foul play > crime, crimes, criminal, offence, activity
underworld, gangland > organised, crime, criminal, gang
bobby, constable, constabulary, boys in blue, thin blue line, old bill > police, officer, officers
station house > police, station
scotland yard, new scotland yard > metropolitan, police
gendarmerie, flic, crs > gendarme, french, police, enforcement
squad, task group, strike force, crack team, dedicated team, special unit, special team > taskforce, team, unit, task
fusion centre, hub, nerve centre > cell, unit, centre, joint
spook, spies, snoop, secret service, mi5, mi6 > intelligence, security, surveillance
tip-off, intel > intelligence, information
manpower, staffing, extra hands, boots on the ground, bodies on the ground, warm bodies, pairs of hands > officer, officers, personnel, staff, police, numbers
on the beat, pound the beat, on the prowl, foot patrol, sentry > patrol, patrols, patrolling, police
on the sand, sand, dune, shoreline, seashore, seafront, waterline > beach, beaches, coast
lookout, keep watch, keep an eye on, keep tabs, vigil > surveillance, monitor, patrol, observe
roadblock, barricade, booms > barrier, barriers
nerve centre, control room, mission control > headquarters, hq, command, centre
boffin > analysis, expert, specialist
mixed team, mixed unit, blended team > joint, team, teams
feed into, plug into > support, supporting, exchange, information
posted, billeted, garrisoned, planted > based, permanently, deployed, embedded
attached to, slot in, work inside > embedded, specialist, counterparts
for good, round the year, year-round > permanently, permanent
novelty, brand new, hitherto unseen, unheard of, without precedent > first, new, unprecedented
pool > share, sharing, joint, exchange
compare notes, swap, trade information, pass on > exchange, share, sharing, information
bigger footprint, grow, widen, scaled up, upsize, build up > expand, expanded, increase, enlarged, boost
wound up, wind up, wound down, disband > close, end, dissolve

# border and sea
sneak, smuggled in, stowaway, clandestine, unauthorised arrival > illegal, illegally, entry, entering, migrant
migrant boat, dinghies, inflatable, rib, craft, vessel, flotilla, rubber boats > boat, boats, small
outboard, engine, life jacket, life vest > materials, supply, equipment
dinghy part, boat parts > materials, supply, boats
getting over, get across, make it over, make it across, making it to, slip across, cross over > cross, crossing, crossings, reaching, arrive, arrived
trek, passage, sea journey, sea trip, perilous trip, perilous voyage, hazardous journey, voyage > journey, journeys, crossing, crossings
perilous, hazardous, deadly, life-threatening, death-defying, lethal > dangerous, fatal, risk
drown, perish, lost at sea, watery grave, capsize > fatal, die, died, lost, tragic, death
loss of life, casualties, tragedy > fatal, deaths, tragic, incidents, human
pull from the water, pull out of the water, plucked from, plucked, fished out, out of the water > save, rescue, saving, lives, sea
keep alive, keep from drowning, keeping people alive > save, lives, sea
blocked attempts, stopped attempts, foiled attempt, foiled crossing > prevented, intercept, attempts, crossing, crossings
turned back, turned away, sent back, held back, pushed back > prevent, prevented, return, returned, removed
kicked out, booted out, chucked out, turfed out, slung out, thrown out, taken out of, got rid of, cleared out > remove, removed, removal, deport, return
holding facility, holding centre, lock-up > reception, removal, centre, centres, detention
lodging, roof over their heads, put up > accommodation, reception, resettlement, shelter
by themselves, all by themselves > isolated, alone, unaccompanied
youngster, youth, teen, underage, little ones > child, children, minor, minors
kith and kin, next of kin, loved ones > family, ties, relatives
moving elsewhere, housed elsewhere, rehouse, new homes, fresh homes > resettle, resettlement, relocate, relocated
new start, start afresh, fresh start, begin again > rebuild, lives
processed, dealt with, paperwork done, cases heard, heard > considered, claims
kent port, white cliffs > dover, kent, port
jungle, encampment, settlement of tents, tents > camp, calais
opal coast > northern, france, coast, coastal, beaches
dockside, docks, quayside > port, ports
way station, on the way, pass through, stop on the way, en route > transit
homeland, back home, where they come from, where they came from, native land, lands people leave, places people leave > origin, home, countries
overstretched, stretched, under the cosh, under strain > pressure, difficult, challenges
tough conditions, trying conditions, trying circumstances > difficult, circumstances

# terror and the web
jihadi, jihadist, jihadism, fanatic, zealot > terrorist, terrorists, terrorism, radicalisation, extremist
jihadi clip, vile content, hate content, propaganda, clip, footage > material, content, online, terrorist
web, net, cyberspace, cyber space, digital world, virtual world > internet, online
web company, tech giant, tech company, silicon valley, big tech, social network, social media > internet, companies, online
pull down, take down, wipe, scrub, purge, delete, yank, taken offline > remove, removed, taking, removal
go live, posted online, put up, put online > upload, uploaded
act quicker, move quicker, get a move on, get their skates on, pick up the pace, up their game > faster, quickly
militant, militia, armed group, armed movement, armed faction, faction, insurgent > terrorist, terrorists
militant group, militant outfit, militant organisation, armed outfit > terrorist, hamas
atrocity, outrage > terrorism, terrorist, attack
indoctrinate, brainwash, turn to extremism > radicalisation, radicalised
at home and abroad, home and away > home, overseas
data swap, information swap > data, sharing, exchange
sporting showpiece > olympics, olympic, events
put on > hosting, host, held
`;
