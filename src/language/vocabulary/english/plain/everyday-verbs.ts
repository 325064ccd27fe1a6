/** Everyday verbs and turns with a verb, and what an announcement prints for them: landing, backing, stopping, bringing over, taking down. */
export const EVERYDAY_VERBS = `
# verbs of many senses
land > arrive, brought, reach
brought in, come ashore > arrive, brought
uk-backed, british-backed, government-backed, state-backed > support, fund
suit > interest, benefit
hit > target, disrupt, break, tackle
strike > agreed, signed, finalise, agreement
kick off, throw off, chuck off, boot off > remove, removed, taking
single out > particular, focus, including, specifically
flag, flag up, bring up, touch upon > discuss, underline, emphasised, acknowledge
cover > discuss, address, include
come up in, came up in, crop up > discuss, raise
precede > previous, followed
deny > prevent, stop
advise, tip, coach > expertise, experience, support
share what they know > share, sharing, exchange
tell each other, tell one another, let each other know, keep each other informed > sharing, exchange, information
go to see, taken round, taken to see, given a tour, guided tour, tour of, see for himself, see for themselves > visit, visited
shown > visit, see
host > held
put on, lay on > provide, host
get started, get off to a start > begin, start
make it harder, make life harder, make life tougher, make life difficult, make things harder, turn up the heat, squeeze > prevent, deter, disrupt, tackle, clamp
stop in their tracks, nip in the bud, put the brakes on, slam the brakes on > prevent, stop, disrupt, reduce
get hold of, get hands on, lay hands on, come by > supply, obtain
kill off, bring to its knees, put paid to, pull the rug, put a stop to, put an end to, finish off > end, break, disrupt, dismantle
make money, make cash, make a profit, make a living, money-making, moneymaking, cash in on, how they earn, rake it in > business, model, profit
take on > tackle, fight
step in, wade in > intervene, support
reach over, reach across > cross
think twice, warn off, scare away, frighten off, put them off, turn them off > deter, prevent
slip through the net > evade, cross
stand in the way, get in the way > prevent, obstruct
pan out, play out > result, outcome
find a way, look for ways, seek ways > explore, ways, improve
look into > explore
further afield, beyond europe, outside europe, other continents, rest of world > africa, asia, overseas
where they are from, where they set out, where journeys start, where it starts, where they start from > origin, countries
pass thru > transit
await, lie in wait, in store for > face, penalty
suffer, go through > face
see in action, watch at work > visit, work
make up for, pay back > compensation
get away from > escape
call time > end
carry on with, keep at it, keep it up, stay the course > continue
want to see, would like to see, like to see > want, hope, call
put pressure on, pile on pressure, apply pressure > push, urge
turn to > discuss, address
spread over, stretch over, run over several, several years long, more than one year > multi, year
enlarge on, build on > expand, deepen
tighten up, tighten, toughen up > strengthen, security, clamp
take care > protect, protection
welfare, wellbeing, well-being > safety, protection, welfare
get over here, get over there, get here, make it here, come over here, come across, coming over > arrive, cross, crossing, reach
way over, way across, way here, way to england, way to britain > crossing, journeys, channel
cross, crosser > crossing, channel, migrants
would-be > attempt, attempts
disaster, shipwreck, sinking > fatal, tragic, incidents
cost lives, claim lives, took lives, dead bodies > fatal, tragic, deaths
lament, grieve, mourn > tragic, fatal, reminder
fly off, fly away, fly them, put on flight, jet off to > relocated, removed, return, travel
clearout, cleared away, pull apart, torn apart, come down, came down, brought down, take down, shut down > clearance, dismantling, dismantle
demolition > clearance, dismantling
stuck, marooned, languish, holed up > isolated, stranded, camp
without parents, no parents, parentless, without family, no family with them, travel alone, all alone > isolated, unaccompanied, alone
kin > family, ties
bring over, let come over > resettle, resettlement
`;
