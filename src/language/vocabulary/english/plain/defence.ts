/** What people ask with, and what an announcement prints instead: defence. */
export const DEFENCE = `
# defence
boots on ground, go to war > troops, war, conflict, deployment
take up arms > armed, conflict
lay down arms, down weapons, stop fighting, lay down their weapons > ceasefire, truce, disarmament, peace
arm, rearm, build up the army > rearmament, defence, military, armed
call up troops, mobilise, call-up > mobilise, reserves
battalion, regiment, squadron, brigade, platoon > troops, forces, brigade, regiment
admiral > general, commander, chief
fire at, open fire > shooting, shots, attack, strike
air raid > strike, bombing
airstrike > strike, bombing, air
bombing raid > strike, air
bombing, bombardment, shelling
poison gas > chemical, weapons
cannon, howitzer > artillery
drill, exercise > exercise, training
shoot down, shot down > intercept
ambush > attack
battlefield, front line, frontline, battlefront > front, conflict, war
on the front line, on the frontline > front, frontline
occupied, occupy, occupation
retreat, pull back, pull troops out > withdrawal
rebel, insurgent, guerrilla, militia > armed, rebel, militia
coup, putsch, overthrow, seize power, topple
wagner > mercenary
arms deal > export, arms, defence
gear for troops, body armour, flak jacket > equipment, armour, protective
veterans day, armistice day, poppy day > remembrance, armistice, commemoration
cenotaph > memorial, remembrance
d-day > landings, normandy, anniversary
troop, regiment, battalion, platoon, brigade > troops, battalion, brigade, regiment, soldiers
captain, colonel, lieutenant > officer, commander
cadet, recruit, trainee soldier > cadet, recruit
reservist, part-time soldier > reservist, reserve
paratrooper, para, parachute > parachute, airborne, paratroopers
join army > recruitment, armed
ex-forces, ex-servicemen > veterans
battlefield, frontline, trenches > frontline, front
airstrike, air raid, bombing raid > strike
howitzer, cannon, mortar, big guns > artillery
artillery, howitzer, mortar
anti-aircraft, missile shield > air, defence
quadcopter > drone, uncrewed
unmanned, uncrewed, pilotless, remote-controlled
spy plane, spy satellite, reconnaissance
ammo factory, shell factory > munitions, ammunition, production
dockyard > naval, base, dockyard
end the war > peace, ceasefire, negotiations
cease fire, stop shooting, lay down arms > ceasefire, truce
disarm, disarmament, give up weapons
spread of weapons > proliferation
novichok > chemical, nerve, novichok
dirty bomb > weapons, biological, radiological
rebel, insurgent, rebellion, uprising
putsch, overthrow, seize power > coup
oligarch, russian rich, putin crony > oligarch, sanctioned
ghost ships > shadow, fleet, vessels
occupied, under occupation
invader, aggressor > aggressor, invasion
treason, traitor, sedition
warfare > war, combat
clash, skirmish > fighting, conflict
garrison > base
weapon, arms > missile, rifle, ammunition
vehicle > car, lorry, van, bus, motorcycle
relief goods > blankets, tents
drug > cocaine, heroin, cannabis, ecstasy
precious stone > diamond
boat > dinghy, ferry, yacht
metal > steel, aluminium, copper
gun > rifle, pistol, shotgun, firearm
sea creature > dolphin, whale, seal
warhead > warhead, nuclear
battleship, cruiser, gunship > warship, navy, naval
tyranny, tyrant > dictator, dictatorship, regime
how many voted > turnout
polling card > ballot
regional power > devolution, devolved
citizen-led > civic
power sharing > coalition, executive
bombard > shelling, bombing, strikes
criteria > requirements, conditions, eligibility
`;
