/** Slang for wrongdoers, the police and prison, and for what is found on the web. */
export const SLANG = `
# wrongdoers
hoodlum, thug, felon, villain, baddie, wrongdoer, lawbreaker, gangster, scumbag, lowlife, racketeer, crook, rogue, bandit > criminal, gang, smuggler
bad guys, bad actors, bad people, nasty people, dodgy characters > criminal, gang, smuggler
people runner, coyote, boat gang, dinghy gang, crossing gang > smuggler, gang, criminal
web crook, online crook, internet crook, cyber crook, internet fraudster > online, crime, cyber
cybercrime, cybercriminal, internet crime, web crime, net crime, digital crime, computer crime > online, crime, cyber, committed
outfit, crew > group, network, gang, cell, unit, team
fraternity, clan, tribe > group, network
kingpin, big fish, head honcho, top dog, ringmaster > leader, smuggler, responsible
small fry > smuggler, criminal
offence > crime, criminal, activity
no papers, without documents, paperless, sans papers > illegal, illegally, irregular
no visa, without visa, without leave, without permission, no permission, without authorisation, no leave to remain > illegal, illegally, irregular
clandestinely, under the radar, on the sly, on the quiet > illegal, illegally, secret

# caught and punished
nail, banged to rights, put in dock > arrest, convictions, convicted, criminals
lock away, shut away, cage, do bird, serve time, spell in prison, spell in jail, stay in jail > bars, prison, sentence, imprisonment
for life, till they die, until they die, till death, rest of their days, never get out, die in jail, die in prison > life, sentences
all in all, put together, added up, added together, all added up, lump together, cumulative, aggregate, between them > combined, total, overall
altogether, total > combined, total
ended up, wind up with, come away with > result, secure
to show for > result, secure, success
haul, score > total, secure, seizure

# police
pup, pooch, mutt, doggy > dog, detection
sniffer > detection, dog
force > enforcement, officers, police, personnel
law officers, lawmen, lawman > enforcement, police, officers
headcount, head count, numbers on the ground > numbers, officers, personnel
extra police, more police, more cops, more officers > increase, numbers, officers
do the rounds, on their rounds, walk up and down > patrol, patrolling
inside, in with > embedded, integrated
sit alongside, sit with, placed with, placed alongside, put alongside, on secondment, under one roof, in same room, in same office, inside the teams > embedded, counterparts, joint
joined by, alongside, next to > embedded, counterparts, together
full time, all year round > permanently, permanent
staffed, crewed > officers, personnel, based
in plain clothes > covert

# the web
facebook and co, google and co, likes of facebook, likes of google, zuckerberg > internet, companies, online
provider, host firm > companies, internet
tweet, video clip, posting > material, content, online
stuff > material, content
hateful, vile, hate-filled, nasty stuff > terrorist, material
get better at, getting better, do better, shape up, pull their socks up, buck up, up to scratch, on the right track > progress, improve, faster
make an effort, try harder, do more, more needs doing > effort, push
extremist ideas, extremist views, extreme views, extreme ideas, radical ideas, drawn into extremism, drawn into terrorism, lured into terrorism, turn extremist, turn fanatic, become terrorist, become extremist > radicalisation, radicalised
lured, seduced, sucked in, drawn in > radicalisation, exploit
speedily, swiftly, rapidly, promptly > quickly, faster
`;
