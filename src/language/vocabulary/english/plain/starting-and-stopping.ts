/** What people ask with, and what an announcement prints instead: starting and stopping. */
export const STARTING_AND_STOPPING = `
# starting and stopping
abide by, obey, comply, stick to rules, follow the rules > comply, compliance, adhere
absorb, soak up > absorb, absorption
admission, admittance, entrance > entry, admission
align, bring into line, harmonise > align, harmonise
amplify, magnify > amplify, increase
anticipated > expect
assign, allot > allocate, assign
automate, automatic, by machine > automated, automatic
avoid, stave off > avoid, prevent, avert
back to normal, business as usual > normal, recovery, restore, resume
behind closed doors > private, confidential
behind schedule, running late, overdue > delay, overdue
blow up, blown up > explosion, explode, bomb, blast, destroy
bounce back, get back on feet, pick up the pieces > recover, recovery, rebuild, resilience
break down, broke down > failure, fail, fault, breakdown
break ground > construction, start, works
break new ground, trailblazing, groundbreaking > pioneering, innovative, unprecedented, groundbreaking
break off, cut ties > suspend, end, sever
break out, broke out, flare up > start, begin, outbreak
bring in gradually > phased, introduce
bring to light, come to light, shed light on > reveal, discover, uncover, investigate, clarify
buried in > inside, hidden
burn down, go up in flames, burnt, burned > fire, destroyed, burn
calculate > calculation, estimate
call the shots, hold the reins, pull strings > control, decide, lead, charge
call time on, call it a day, bring to an end, see the back of > end, stop, close
capitalise, make most > capitalise, maximise
carve up > divide, division
catalyst, spur, stimulus > stimulate, stimulus, catalyst
centralise > centralise, single
champion, stick up for > champion, promote, defend
changeover > transition, change, replace
clamp > clamp, crack
clean up, clear up, mop up > clean, clearance, decontamination, remove
cleanup, mop up > clean, cleanup, remediation, decontamination
closest > nearest
combine, pool, bring together > combine, joint, merge
come across, stumble upon, stumble on > discover, find, discovery
come into force, came into force, take effect, kick in, go live, went live, come into effect > force, effect, start, launch
comfort, put minds at rest > reassure
coming together, unify, unification > reunification, unity, unification
compel, oblige > force, oblige
complete, completion, finish off > complete, finalise
conceal, hide, cover up, mask > conceal, hidden
confront, stand up to, face up to > confront, tackle, counter
connect > connect, link
convert, conversion, turn into > convert, conversion, transform
copy, imitate > follow, replicate
crack on, press ahead, push on, forge ahead > progress, continue, proceed
curtail, rein in > curtail, restrict, limit
cut off > disconnect
cut off, cut short, break off > suspend, end, interrupt, stop, disrupt
cut the ribbon, officially open > open, inaugurate
cool down, calm > calm, restraint, escalation
decentralise, give powers to, hand powers to > devolve, devolution
deplete, run down, use up > deplete, exhaust
digitise > digital, digitise, digitalisation
discontinue > end, cease, withdraw
discover, uncover, unearth, dig up > discover, identify, detect
disobey, flout, breach, break rules > breach, violate, infringement
dispense, hand out > distribute, dispense
display, exhibit > display, exhibition
disrupted, taken apart > disrupted, dismantled
doubt, uncertainty, unsure > doubt, uncertainty
draw in > attract
drill, exercise, war game, manoeuvres, rehearsal > exercise, drill
drop the idea, back out, back down, cave in > withdraw, abandon, reverse
eliminate, stamp out > eliminate, eradicate, end
embark on > begin, launch, start
embed, build into > embed, integrate
encourage, urge, nudge, spur > encourage, incentive, incentivise
endanger, imperil > endanger, risk, threaten
entrench, embed, cement > embed, cement, consolidate
escaped, on the run, fugitive > escape, abscond, fugitive
estimate, reckoning, ballpark > estimate, forecast
evaluate, judge how well, take stock > evaluate, review, assessment
facilitate, make easier, smooth the way > facilitate, ease
fall down, cave in > collapse
fall short of > target, missed, failed
file, lodge > submit, lodge
fill in for > replace, interim, acting
find hidden > detect
fit out, kit out, fitted with > equip, fit
follow suit > replicate
follow up on, chase up, follow through > follow, monitor, implement
foresee, see coming > forecast, predict
forge, build ties > forge, strengthen
foster, nurture, cultivate > foster, promote, encourage
free up, release funds > unlock
freed, set free, let go free > released
fulfil, live up to > fulfil, honour, implement
get back, retrieve, salvage > recover, recovery
get hold of, lay hands on, get your hands on > obtain, access, acquire, receive
get involved, meddle in > intervention, intervene
get off the ground, set in motion, set the ball rolling > launch, start, begin
get on top of, get a grip, take control, bring under control, get to grips > control, tackle, manage, address
get out of hand, out of control > uncontrolled, escalate
get to grips > tackle, address
get to grips with > tackle
give back, hand back > return, restitution, repatriation
give the nod, rubber stamp, wave through, give blessing > approve, authorise, endorse
give the thumbs down, say no, said no > reject, refuse, oppose
give up, abandon, walk away from, turn its back on > abandon, renounce, withdraw, end
go ahead, get the nod > proceed, approve
go further > beyond, additional
go live, come on stream > launch, start
go underground, vanish, disappear > abscond, missing
gradual, bit by bit, step by step, in stages > phased, gradual
hand back, give back, gave back > return, restitution, restore
hand on, pass down > transfer, inherit, transmit
hand power > empower
handover, hand back, give back > return, transfer, restitution
have a crack, have a stab > attempt, try
hide, hidden, cover up, sweep under the carpet, stash > conceal, hide
hold > conduct, undertake
hold back > withhold
hold off > refrain
hold out > resist, continue, remain
holding back > restraint
hook up > connect
hook up, plug in, link up > connect, link
hunt for, on the hunt, comb, scour > search, seek
identify, pinpoint, single out, track down > identify, locate, trace
ignore, turn blind eye, overlook > ignore, disregard
implement, apply, put in practice > implement, apply
impose, slap on, bring in > impose, introduce
in the driving seat, at the wheel > lead, control, driver
in the pipeline, on the cards, on the horizon, in the works > planned, upcoming, future, forthcoming, prepare
inaugurate > opening, inaugurate
incredible, amazing > extraordinary, remarkable
instigate > launch, start, begin
interrupt > disrupt, suspend
jeopardise, jeopardy > risk, threaten, threat, endanger
joined-up > coordinated, integrated
keep eyes peeled, be on guard, on guard, watch out, be on the lookout > vigilance, alert
keep up with, keep pace > pace, follow
lead the charge > leader, leadership
look after, take under wing > care, support, protect, manage
look closely > examine
lose control > uncontrolled, collapse
lovely, terrific, fantastic, amazing > excellent, outstanding, fantastic
lure, entice, tempt > lure, attract, entice
made up their mind > decision, decide
make up ground > catch, recover
make use > harness
measure, gauge > assess, measurement
meet halfway, give and take > compromise
mobilise, muster, rally round > mobilise, deploy
modernise, bring up to date, upgrade > modernise, upgrade, reform
monitor, keep tabs on > monitor, track
nationalise, take back control, renationalise > nationalise, ownership
new name, rebrand > rename
nip in the bud, put the brakes on > prevent, stop, curb, slow
on alert, on high alert, stay alert > alert, vigilance
on standby, at the ready, stand by > standby, ready, alert
on time > schedule, track
open the door > pave
open the door, open its doors, open doors > inauguration
open, unveil, ribbon cutting > inaugurate, opened
opt, pick > select, choice, option
organise together, join up > coordinate
oust, topple, overthrow > oust, overthrow
out of control, out of hand, spiral out > uncontrolled, escalate
outdo, outstrip > surpass, exceed
outsource, hand to private firm > outsource, contract, contractor
overburdened, overstretched, overwhelmed, at breaking point > pressure, overwhelmed, overstretched
overcome, get over, get past, beat > overcome, tackle
overrule > overturn, quash
pass on > convey
pave the way, lay the groundwork, lay foundations, set the stage > prepare, foundation
persuade, talk into, win over, coax > persuade, convince
phase out, wind down > end, abolish, ban
pick out, single out > target, select, identify, focus
pick, picked, hand pick > select, choose, appoint
piece together > reconstruct, investigate
practise, rehearse > exercise, training
preserve > safeguard, protect
prioritise, put first > prioritise, priority
prolong, lengthen > extend, extension
push through, press ahead, forge ahead, push ahead > continue, implement, pursue
put a lid on, rein in, keep in check, keep a lid on > control, limit, curb, restrict, contain
put back > postpone
put up > accommodate
quarantine > isolation
quest, hunt > search
queue up > queue, wait
ramping up > increase, enhanced, strengthen, intensify
reaction, feedback > response, reaction
ready to go, good to go, set to go, all systems go > ready, operational
rear, raise children > parent, educate
rebuild, reconstruct, build back > reconstruction, rebuild, recovery
recover, bounce back, get back on feet > recovery, recover
recovery, rebound > recovery, growth
refocus, redirect, divert > redirect, refocus
rehouse > relocate, accommodation
rein in, keep in check > curb, restrict, limit
relaunch, kick-start, kickstart, revive, revival, breathe new life > relaunch, revive, revitalise, restart, recovery
relaxed, easing, loosening > ease, lift, relax
released into water > discharge
rely, depend, count on > rely, depend, reliance
remote, far-flung > remote, isolated
reopen, open up again > reopen, resume, restart
repeal, strike down > repeal, abolish
respond, react > response, reaction, respond
resume, restart, resumption, pick up again, start again, back on track > resume, resumption, restart, relaunch, reopen
resume, restart, start again, pick up again > resume, restart, reopen
return to normal > recovery, restore, resume
revamp > reform, modernise, overhaul
revive, regenerate, breathe new life > regeneration, revive, revitalise
revoke, strip, strip of > revoke, revocation, deprive
ringfenced > protected, ringfenced
rip out, tear out, pull out > remove, withdraw
round the clock, day and night, nonstop > permanent, continuous
run out, running out > expire, shortage, end, exhausted
rush in, scramble > deploy, mobilise
sabotage, tamper with > sabotage, damage
sap > weaken, undermine
scrape by, keep head above water > cope, survive, struggle, afford
scrutinise, scrutiny, pore over > scrutiny, scrutinise, examine
see through, carry through to the end > complete, implement
set aside, put aside, ring fence > allocate, earmark, reserve
set free, let go, let loose > release, free, freed
set in stone, cast in stone > final, fixed, permanent
setback, late running > delay, postponement
settling in > integration
sever ties > suspend, end
share out, split between > allocate, distribute
shelve, put on the back burner, put on ice, kick into touch > postpone, suspend, delay, pause
shop window > showcase, exhibition
show the door, hand out p45, fire from job > dismiss, sack
showcase, show off > showcase, exhibit
sign up for, put your name down > register, registration, enrol
spearhead > pioneer
specialise, specialist > specialist, specialised
split > separate
split up, break up > separate, divide
stamp out, root out, weed out, rid of > eradicate, eliminate, end, tackle, remove, combat
standardise > harmonise, standard
stashed > hidden, concealed
stay put > remain, continue, extend
step aside, throw in the towel, hang up boots, bow out > resign, retire
step in, wade in > intervene, intervention
step into shoes, take up the post, take up office, take office, took office > appoint, succeed, office
stick to, stick with, stand firm, hold firm > maintain, remain, keep, firm
stimulate, kick-start, kickstart, jump-start > stimulate, boost, kickstart
stockpile, hoard > stockpile, reserve, storage
stop in its tracks > prevent, curb, slow
streamline, simplify, cut red tape, slim down > streamline, simplify, simplification
substitute, stand-in > replacement, alternative
surpass, go beyond > exceed, surpass
surprising, out of blue > unexpected
sustain, keep up > sustain, maintain
swap > replace
swap, switch > exchange, replace, change, transition
switch to, move over to, shift to > transition, change, convert
tailor, customise > tailored, bespoke, targeted
take back, claw back, win back > recover, recovery, reclaim, return
take charge of, take the reins, take the helm > lead, appoint, responsible
take on board, take to heart > accept, consider, recommendations
take over > takeover, control, acquire
take shape, come together > develop, progress
take the lead, lead the way, at the helm, at the forefront > lead, leader, leadership
target, go after, aim at > target, tackle
test > test, trial, pilot
think again > review, reconsider
tidy up, spruce up, give a facelift > renovate, refurbish, restore, improve
tow, salvage > tow, recovery
trace, hunt down > trace, locate, identify
track down, hunt down, run to ground > locate, find, trace, identify, arrest
track, follow, tail > track, monitor
`;
