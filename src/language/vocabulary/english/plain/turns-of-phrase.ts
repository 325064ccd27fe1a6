/** Idioms, slang and phrasal verbs that people ask with, and the plain words that an announcement prints instead. */
export const TURNS_OF_PHRASE = `
# people and bodies
prez, potus > president
home sec > secretary
rozzer, fuzz, feds, plod > police, officer
long arm of the law > police, enforcement
mobster, goon, henchman > gang, criminal, member
buddy, chum, best mate > friend
on good terms, best of friends, thick as thieves, get on well > friend, relations, relationship, ally
bad blood, at daggers drawn > tension, dispute, disagreement
spy unit, spy cell, intel unit, intel cell > intelligence, cell
run the show, in the driving seat > lead, command, manage
opposite numbers > counterpart, minister
yank, yanks > american, usa
anglo > british, english, uk
franco > french, france
bloc > eu, union, european

# migration
rubber dinghy, rubber boat, inflatable boat, makeshift boat, flimsy boat > boat, small, dinghy
outboard motor, boat engine, boat part, dinghy part > engine, material, equipment, supply
sail, sailing, set sail, put to sea, take to the water, take to the waves > journey, crossing, departure, launch
make the trip, attempt the trip, make the crossing, attempt the crossing > journey, crossing, cross
ashore, wash up, washed up, brought ashore, make landfall > arrive, land, brought
ship off, pack off, fly out, put on a plane, bundle off > relocate, remove, deport, return
kigali > rwanda
sneak in, sneak into, sneak through, slip into, slip in, steal into > illegal, illegally, entry, enter, entering
get in illegally, enter illegally, back door, back way in > illegal, illegally, entry, entering
no right to stay, not allowed to stay, no right to remain > illegal, protection, irregular
stem the flow, stop the flow, turn the tide, plug the gap > reduce, prevent, stop, stopping
flow, stream > arrival, migration, crossing
jump the queue, play the system, game the system, work the system > abuse, exploit
root cause > cause, origin
way in, ways in > route, entry
countries next door, states next door, country next door > neighbour, neighbouring
asylum deal, asylum pact, asylum treaty > migration, agreement
asylum bid, asylum case, asylum plea > claim, asylum

# crime and punishment
prison time, jail time, time in jail, time in prison, time inside, stretch inside > sentence, prison, imprisonment, bars
in the slammer, in the clink, in the nick > prison, custody, bars
the rest of their lives, rest of their life > life, sentence
smash, wreck, hammer, cripple > dismantle, disrupt, break, destroy
take out, taken apart, wind up, put out of business > dismantle, disrupt, break
hit in the pocket, hit in the wallet, follow the money, where it hurts > financial, finance, profit, business, model
make a killing > profit, profiteering
unscrupulous, vicious, thuggish, nasty > violent, brutal, ruthless, inhuman
take advantage, prey upon > exploit, abuse
done for > convicted, charged, sentenced

# more, less, when
slow down, ease off > slow, reduce, decline
on the rise, on the up, on the increase > rise, increase, growing
all-time high > record, highest
rock bottom > low, lowest
in total, all told > total, combined, overall
go down the drain > waste, wasted
in no time, in double quick time, at the double > quick, quickly, immediately, faster
take ages, drag on > long, delay
for ever, for keeps > permanent, permanently
long haul, long run > long, term
in the diary, pencilled in > scheduled, planned, held
never been done > first, unprecedented

# doing things together
in tandem, joined at the hip, hand in glove, as one > together, joint, jointly, closely
side by side, shoulder to shoulder, cheek by jowl > embedded, together, hand, closely, joint
keep in touch, stay in touch, in the loop, kept in the loop > contact, liaison, exchange, information, dialogue
compare notes, trade tips, swap tips > exchange, information, share, sharing
put heads together > discuss, joint, jointly
pop in, pop over, call in on, look in on, hop over, nip over, stop by > visit, travel, visited
have their back, has their back, got their back > support
pull weight, do its bit, do their bit, play its part, play their part, step up to the plate > contribute, effort, stepping, share
give a hand, lend a hand > help, support, assist, contribute
on board, bring on board > agree, join, support
on the job, on duty, out on the job, on the ground > deployed, patrol, operational, working
go it alone, on its own, under own steam > alone, unilateral, independent
say yes to, give the nod > agree, approve, endorse, accept
kick into the long grass > delay, postpone
on ice > suspended, postponed
warm words, say nice things, nice words > praise, welcome, thank
rave about, gush over, talk up > praise, welcome, hail
climb down, back down > withdraw, reverse

come about, came about, bring about > result, cause, due
taxpayers money, taxpayer money, public money, public purse > funding, investment, british, financial

# how things are
conditions, under what conditions > circumstances, conditions
cheque > funding, payment, worth
dicey, treacherous, hairy, life-threatening > dangerous, risky, perilous
airtight, watertight > secure, security
top of the agenda, matters most, above all else, above everything, main thing, before all else > priority, utmost, important, first
can of worms, hot potato, tough nut > problem, challenge, complex, difficult
magic bullet, silver bullet, easy answer, quick solution, easy fix, magic wand > fix, fixes, solution, quick
sticking plaster > temporary
knackered, clapped out, on last legs > broken
not fit for purpose, falling apart, gone to pot > broken, failing
does its job, do its job, do their job, does his job, does her job > work
told to, been told to, get told to > tasked, asked, required, urged
season > spring, summer, autumn, winter
shared, in common > joint
credited with, credit > secured
out and about > patrol, deployed, visit
`;
