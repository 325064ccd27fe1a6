/** Defence and war, parliament, elections and the workings of the state; and time. */
export const STATE = `
# defence
army, military, armed forces
soldier, troop, army, armed forces > military, forces, troops, army, personnel
military, forces, armed forces > defence
air force > raf
navy, naval, royal navy, fleet
warship, frigate, destroyer, aircraft carrier > ship, naval, navy, carrier
submarine, sub, trident
fighter jet, warplane, fighter plane, bomber > aircraft, jet, raf
armoured vehicle > tank, armoured
missile, rocket, shell
ammo, ammunition, munition, shell
nuke, nuclear weapon, bomb, deterrent > nuclear, deterrent
defence, defend
defence spending, military spending > defence, spending, gdp
war, conflict, fighting, battle
war, invade, invasion, occupation > invasion, conflict, aggression
enemy, adversary, foe > adversary, hostile
peacekeeper, peacekeeping, blue helmet
arms, weapon, weaponry > weapons, arms, military
army base, barracks, garrison
territorial army > reservist, reserve
national service, call up > conscription
war crime, atrocity, genocide
landmine, mine clearance > mine
prisoner of war, pow > prisoner

# parliament and elections
vote, ballot, poll
election, poll, go to polls
general election, snap election > election
byelection > election
referendum, plebiscite
voter, electorate, elector
stand for, running for > candidate
ballot box > ballot, polling
voter id, id at polls > voter, identification
seat > constituency
parliament, commons, lords, westminster, mps
house of lords, peer, upper house > lords, peer
house of commons, lower house > commons
new cabinet > reshuffle
rival party > opposition
party, political party, tory, labour party
administration > government
devolution, devolved, home rule
councillor, alderman
democracy, democratic
dictator, regime, tyrant, strongman
protest, demo, demonstration, march, rally
lobbyist, lobbying
donation, donor, party funding
scandal, sleaze, misconduct
freedom of information > foi
white paper, green paper > paper, consultation
law change, change the law, change in law > legislation, law, bill, act, reform
passed, become law, royal assent > act, assent, law
head count > census
statistics, stats, figures
report, study, findings
passport office, identity document > passport, document
papers, paperwork > document, form
certificate, licence, permit
driving licence, driving test > driving, licence, test

# time
year, annual, yearly
day, daily
fortnight > weeks
overnight, at night, night-time > night, overnight
evening, tonight, night
today, currently, nowadays
deadline, time limit, cut-off, due date, timetable
time limit > deadline, hours
upcoming, future, next, coming, forthcoming, looking ahead
recently, recent, lately, of late
previous, earlier, prior, past
previous year, year before, year earlier > previous, last
former, ex, previous
initial, firstly
final, eventual
soon, shortly, before long
always, constantly
often, frequent, frequently, regularly
rarely, seldom, hardly ever
at once, immediately, instantly, straight away
duration, how long, length
long-term, longer term, in long run > longer, long
regular, routine
early > beginning, start
period, spell, phase, stage
annual, every year, each year
once a year > annual, year
`;
