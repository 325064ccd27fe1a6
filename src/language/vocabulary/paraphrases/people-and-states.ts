/** Countries, offices, people and the bodies they work for. How a line is read: see `../paraphrases.ts`. */
export const PEOPLE_AND_STATES = `
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
london olympics > london 2012
home secretary > rudd, cleverly
colleague, officer, official, police, minister > counterpart
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
partner, neighbour, neighbouring country > neighbour
neighbour, neighbouring, nearby, near
partner country, partner
foreign partner, partner abroad, overseas partner, international partner
work with other countries, working with other countries, work with other nations, work with foreign governments, cooperation with other countries > work with international partners
official, officer > official, personnel, officer
official > authority
stationed in, based in, posted to, deployed in > officers in
officer, police, policeman, gendarme, personnel, police officer, law enforcement
law enforcement, police force, enforcement, police, officer, law enforcement agency, law enforcer, force, agency
force, staff, personnel, worker, people > personnel, officer
police > gendarme, patrol, law enforcement
person, people, individual > migrant, immigrant, national, those, criminal
people, person > citizen, child, minor, personnel, officer
child, minor, youngster, young people, underage
parent, family, relative, relation, kin, family member, family link, family tie, next of kin
unaccompanied, isolated, lone, alone, on their own, separated
expert, expertise
spokesman, spokesperson, spokeswoman
at home and overseas, at home and abroad, domestically and abroad, domestic and overseas, home and abroad, domestically and overseas, at home and elsewhere
overseas, abroad, in other countries, foreign, international, elsewhere
city, town
home country, country of origin, own country, home, country they came from, native country, countries they come from
country of origin, origin country, source country, home country, where migrants come from, where people come from, where they come from
origin, source, come from, origins
counterpart, opposite number > minister, secretary
interior, home, domestic
pan-european, wider european, wider, europe-wide, european, across europe, throughout europe
european-level, europe-wide, european, at european level, on a european scale, europe
western europe > europe
respective, own, their > both, joint
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
staff, personnel, people, employees, workers, workforce, human resources, manpower, officers
friend, close friend, personal friend
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
taskforce, task force, unit
team, unit, squad, group
centre, facility
home affairs, home affairs matters, domestic affairs, interior matters, internal affairs, interior affairs, home affairs issues
specialist, expert, trained, skilled
home affairs, interior affairs, internal affairs, domestic affairs, interior policy, home-affairs, domestic security
group, set, number of people, party, bunch, collection
home affairs matters, home affairs topics, home affairs questions, home-affairs issues, home affairs, domestic matters, internal matters, interior matters
continent > europe
security forces, security services, law enforcers, authority, police and gendarmes > law enforcement
home affairs minister > interior minister, home secretary
team, unit > counterpart
representative > officer, official
body, unit, outfit > cell, centre, institution, agency
policemen, policewomen > police, officer
member > personnel, officer, group
london and paris, paris and london > 2 countries, two countries, both countries
homeland, state of origin > home country, country of origin
duo > pair, ministers
eu-wide, eu wide > eu, european
on their own soil, on home soil > at home
body, special unit, dedicated team > taskforce
royal > majesty, king, queen, coronation
continent > africa, asia, europe, eu
within the team, inside the team, in the team, within the teams, inside the teams, into the teams, ranks > embedded
hub > cell, centre
`;
