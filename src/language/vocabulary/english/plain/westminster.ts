/** Words of Westminster, Whitehall and diplomacy, and the plain words for the same offices, meetings and deals. */
export const WESTMINSTER = `
# offices and people
pm, head of government > prime, minister
taoiseach > minister
then premier, premiership, in number 10, occupant of number 10, tenant of number 10 > prime, minister
no 10, number ten, downing street > prime, minister, government, uk
whitehall, mandarin, westminster > government, uk, department, officials, british
elysee, quai d'orsay, matignon, palais > french, france, president, government
place beauvau, beauvau > interior, french, ministry
stormont > northern, ireland
both capitals > government, country, governments, countries
opposite number, other half across the channel > counterpart, minister
understudy, sidekick, right-hand man > deputy
top brass, bigwig, high-ups, top table, big beasts > leaders, ministers, senior
cabinet colleague, frontbencher, ministerial > minister, secretary
home office boss, home office chief, law-and-order chief > home, secretary
home office brief, held the brief, brief > secretary, minister, responsible
run the home office, at the home office helm > home, secretary
incumbent, officeholder, office holder > minister, secretary
predecessor, forerunner > former, previous
successor > next, new
envoy, emissary, plenipotentiary > ambassador, representative
attache, go-between, point man, contact man > liaison, officer
bureaucrat, pen-pusher, civil servant, functionary > official, officer
staffer, spad > official, staff
woman at the top > minister, leader
state occasion, royal occasion, ceremony, pageantry > funeral, coronation, event, events, anniversary
royal send-off, send-off > funeral
crowning, enthronement > coronation
opposition bench > opposition
mp, mps, backbench > member, parliament

# meetings
summitry, top-level, top-level meeting, leaders' get-together, leaders' meeting, leaders' gathering, bash > summit, leaders
get-together, powwow, pow-wow, confab, huddle, tete-a-tete, one-to-one, face-to-face, sit-down, encounter, rendezvous > meeting, talks, met, meet
heart-to-heart, exchange of views > discuss, discussed, talks, dialogue
on the table, up for discussion, order of business, business of the meeting, main business > discuss, discussed, focused, range, matters
took up, brought up, came up, come up, touch on, broach > discuss, discussed, mention
hammer out, thrash out, iron out, work out > agree, negotiate, finalise, agreement
summon, called together, pull together, bring together > convene, convening, meeting
shuttle diplomacy > talks, negotiations
guest list > attend, ministers
sideline, margins > meeting, talks
flying visit, whistle-stop, day trip > visit, travel, today
jaunt, outing, excursion > visit, travel, journey
stopover, stop-off > visit, visited
itinerary, programme of the visit > visit, visited, travel

# deals
accord, pact, bargain, treaty, compact, tie-up, concordat, settlement, memorandum, handshake > agreement, arrangement, deal, partnership
tie-up, link-up, hook-up, team up, joining forces, pulling together, working in concert > cooperation, partnership, together, joint, work, jointly
bond, rapport, warmth > relationship, relations, cooperation, partnership, friend
special relationship, old friends, old pact > relationship, cordiale, friends
newest pact, latest pact > agreement, new, latest
sign up to, put name to, put pen to paper, signature, put signature > sign, signed, agree, agreed
iron-clad, cast-iron > firm, commitment
undertaking, assurance, word of honour > commitment, pledge, promise, ensure
on the same page, of one mind, common ground, see eye to eye > agree, agreed, shared, jointly
stand towards each other > friends, neighbours, partners, relationship
party line, official line > position, statement, said
posture > position, policy
red line > condition, demand
goodwill gesture > support, commitment
olive branch > offer, dialogue
club of nations, group of nations, club of rich nations, rich nations' club, rich-country club, rich countries > group, counterparts, international
circle > group
over the water, other side of the channel, far side of the channel, across the channel, across the water > france, french, neighbour
on french soil, french soil, on their soil > france, french
british soil, on british soil, uk soil, british shores > uk, arrive, arrived, reaching
cross-border > bilateral, joint, cooperation
eu-wide, continent-wide, continental > european, europe, level
unilaterally, by itself, by themselves, single-handed, solo > alone, together, global
solve alone > solve, solving, solutions
worldwide, planet-wide > global, international, world
rock-solid > strong, enduring, firm
tenure, time in office > secretary, minister
reign > majesty, king, queen

# parliament and law
statute book, on the statute book, law books, act of parliament > act, law, legislation
piece of legislation, lawbook > act, law, bill
stiffen, toughen, harsher, stiffer, tougher penalties, heavier penalties > increase, increasing, maximum, penalty, sentence
white paper, green paper > proposal, consultation, plan
manifesto > promise, pledge, commitment
u-turn, volte-face, climbdown > change, reverse, withdraw
whip > vote
aye, noes > vote
royal assent > law, act, passed
redress > remedy, compensation
blueprint, roadmap, road map, masterplan, plan of action, game plan, battle plan > plan, strategy, programme, action, agreement
known as, goes by > name, named, agreement, plan
strand, prong, pillar, tier > point, points, area, areas, priority, measures
multi-pronged > three, points
order of the day > priority, priorities, key, utmost
grounds, on what grounds > reason, interests
upshot, fallout, aftermath, legacy > result, outcome, following
gained, what was gained, spin-off > improve, increase, benefit, result
to what end, with a view to, with an eye to > order, aim, purpose
`;
