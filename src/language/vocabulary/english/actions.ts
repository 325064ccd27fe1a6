/** What is done to things, and what things are like: starting, stopping, growing, mending, and the adjectives for it. */
export const ACTIONS = `
# starting and stopping
start, begin, commence, kick off, get going, get under way
launch, start, kick off, roll out > launch, start, begin
start, begin, onset > inception, outset
set up, founded, create, establish, start up
set up, build, create > establish, form, launch
early days, came into being > inception
continue, go on, carry on, maintain, keep going, keep up
continue, ongoing, still going > continue, ongoing
stop, halt, cease, put a stop, put an end, call a halt
stop, prevent, keep from, block, put off
stop, block, halt, shut down > disrupt, deter, end, tackle
prevent, avert, ward off, head off, guard against
disrupt, hamper, thwart, hinder, throw a spanner, foil
end, finish, terminate, come to end, over and done
end, finish > ending, conclude, definitively
abolish, scrap, do away with, axe, ditch, bin > abolish, scrap, end, repeal
get rid of, got rid of, dispose of, do away with > remove, abolish, end, dismantle, clearance
dismantle, dismantling, break up, bust, smash, take apart, bring down
tear down, torn down, pull down, knock down, bulldoze, raze, flatten, demolish > dismantle, clearance, demolish, dismantling
break up, smash, bust, crack, crush > dismantle, disrupt, break
demolition, demolish
destroy, wreck, ruin, wipe out
cancel, call off, pull the plug, axed
postpone, put off, delay, hold up, push back, set back
suspend, pause, put on hold, freeze
stand up, go on strike > strike
open again, back open > reopen
close, closure, shut, shut down
resign, quit, step down, stand down, walk out
sack, give the boot, dismiss, dismissal
hire, recruit, recruitment, take on
take over from, stand in for > replace, replacement
appoint, name as, appointment, pick as, put in charge
hand over, hand out, give out, dish out, distribute > provide, transfer, distribute, supply
hand over, turn over > extradite, extradition
supply, provide, deliver, provision
give, donate > provide, offer, support, grant
send, dispatch, ship > deploy, send, deliver, relocate
put into action, out on patrol > deploy, deployment
put on ground, send in, bring in, drafted in > deploy, deployment, deploying
deliver, delivery, bring about
achieve, accomplish, pull off, manage to
gather, collect, collection, round up
restore, bring back, reinstate
keep, retain, hold on to
lose, loss, go missing
use, usage, make use of > use, operate
belong to > ownership
join, sign up, enlist, become part
leave, exit, quit, walk away, withdrawal
take care of, care for > protect, care, support
protect, safeguard, shield, defend, keep safe, look after
protect, safeguard, keep safe > protection, safety, safeguarding
save, rescue, pull from, pluck
save lives, saving lives > save, rescue, lives
handle, manage, deal with, cope with, management
run, manage, operate > manage, operate, lead
lead, head up, spearhead, front
oversee, supervise, oversight, supervision, keep tabs
prepare, preparation, get ready, gear up, groundwork
get ready, prepare > preparation, preparing
train, training, teach
test, check, screening, inspection, inspect
check, vet, vetting, verify, screening
find out, discover, discovery
build, construct, construction, put up, erect
barrier, put up, build > construct, erect
design, devise
destroyed, damaged, damage

# more and less
increase, rise, go up, went up, climb, growth, grow
increase, extra, step up, ramp up, beef up > increase, additional, strengthen, boost, reinforce
extra, additional
boost, step up, ramp up, beef up, bump up > boost, increase, step, strengthen, enhance
expand, expansion, extend, enlarge, widen, scale up, broaden, make bigger
bigger, larger, greater
reduce, reduction, cut, lower, bring down, slash, cut back, cut down
fall, drop, decline, decrease, go down, went down, shrink, dip, come down > fall, reduce, decrease, decline, reduction, drop
cut, slash, trim, cutback > cut, reduce, reduction
change, difference, alter, alteration, amend, amendment, shake up, shake-up, overhaul
reform, shake-up, overhaul, modernise, modernisation
double, twice, twofold
triple, treble, threefold
improve, improvement, enhance, get better, make better, upgrade
strengthen, reinforce, tighten, toughen, firm up, shore up
strengthen, toughen, tighten, firm up, deepen > enhance, reinforce, strengthen, deepen
deepen, deeper, stronger ties
worsen, get worse, go downhill, deteriorate, deterioration
speed up, accelerate, hasten, hurry up, expedite, fast-track, fast track, quicken
speed up, quick, fast, hurry, rush > accelerate, expedite, faster, quickly, rapid
fast, quick, rapid, swift, speedy, asap, prompt, pronto
faster, quicker, sooner > faster, quickly, accelerate, expedite, rapid
as soon as, soon, straight away, right away > immediate, quickly, soon
slow, slower, sluggish, drag on, drag feet
limit, cap, ceiling, threshold
restrict, restriction, curb, limit, clip the wings
at least > minimum
at most > maximum

# what things are like
big, large, huge, massive, great, enormous, major
bigger, larger > expand, enlarge, increase
biggest, largest, record
small, little, tiny, minor
tough, tougher, strict, stricter, stringent, tighter, harsh, harsher, hard line, hardline > tough, tougher, strict, stringent, robust, strengthen
strong, firm, robust, solid
stronger, firmer > strengthen, enhance, robust, deeper
close, tight-knit, tight > close, strong
long-lasting, enduring, lasting
important, essential, vital, crucial, key, imperative, significant, critical
urgent, pressing, imperative, immediate
main, top, chief concern, number one > priority, main, key
serious, grave, severe
difficult, hard, tough, tricky > difficult, challenging, challenge, complex
complex, complicated, tricky
easy, easier, simple, simpler, straightforward
cheap, cheaper, affordable, low-cost, inexpensive, budget-friendly
dear, dearer, pricey, expensive, costly
for nothing, no charge > free
secret, hush-hush, under wraps, classified, confidential
secret, covert
transparent, transparency, out in open
fair, fairness, even-handed > fair, fairness, equal
equal, equality, discrimination
shocking, appalling, terrible, horrific, dreadful
tragic, tragedy, heartbreaking, sad, devastating
excellent, outstanding, brilliant, superb, great job
impressive, exemplary, remarkable
new, fresh, novel
never before, unheard of > unprecedented
unprecedented, never seen
cutting edge, state of the art, latest tech, high tech, high-tech > cutting, advanced, technology
modern, up-to-date, advanced
old, outdated, ageing, out of date
current, present, today, nowadays, existing, at the moment
temporary, interim, stopgap, short-term, provisional
permanent, permanently, for good, lasting, indefinite
latest, newest, most recent
different, various, wide range, range of > range, various
broad, wide, wide-ranging
worldwide, global, around the world, international, all over world
across the country, up and down the country > nationwide, national
local, regional
full, complete, entire
enough, sufficient, adequate
ready, prepared, all set
likely, expected, probable
wrong, incorrect, mistaken
real, genuine, true
not working, falling apart > broken, failing
empty, vacant, disused
clean, cleaner, tidy
successful, effective, working
useless, ineffective, pointless
necessary, needed, required
needless, no need for > unnecessary
voluntary, optional
compulsory, mandatory, obligatory
crowded, overcrowded, packed, overcrowding
on offer > available
`;
