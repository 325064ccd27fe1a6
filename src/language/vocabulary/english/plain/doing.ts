/** What people ask with, and what an announcement prints instead: verbs and their nouns, most of them both ways. */
export const DOING = `
# starting and stopping
opening, inauguration, inaugurate
eliminate, eradicate, eradication, elimination
renovate, renovation, refurbish, refurbishment, revamp
connect, connection, connected, link, connectivity
choose, choice, select, selection
register, registration, enrol, enrolment
obtain, acquire, acquisition
convert, conversion
divide, division, split, carve up
blend, combine, combination
merge, merger
intervene, intervention
interfere, interference, meddle, meddling, stick nose in
resign, resignation, hand in notice
preserve, preservation, conserve, conservation
survive, survival, pull through, live through
recover, recovery
stall, deadlock, stalemate, impasse, logjam
expire, run out, lapse
expire, expiry
disband, dissolve, dissolution
suspension, pause, moratorium
relax, ease, loosen
roll back, undo, overturn, quash, annul, revoke, rescind
comply, compliance, obey, adherence
violate, breach, infringement
impose, imposition
refurbish, renovate, do up, revamp, makeover
adapt, adjust
maintain, maintenance, upkeep
merge, merger, amalgamate
split, divide, division
store, storage, stockpile
acquire, acquisition, take over
privatise, sell off
produce, production
introduce, introduction
select, choose, choice
choose, choice, option
decide, decision
collide, collision
abandon, left behind, dumped
evade, dodge, get round, sidestep, circumvent
evade, evasion
escape, flee, run away, get away
interfere, meddle
interrupt, disruption
obstruct, hinder, hamper, impede
undermine, weaken, erode
neglect, overlook, ignored
exclude, leave out, shut out, keep out
exclude, exclusion
incentive, sweetener, inducement, carrot
reward, prize, recompense
depend, reliance
rely, reliance
uncertain, uncertainty, unclear
speed, pace
assess, evaluate
analyse, analysis
forecast, predict, outlook
compare, comparison
step in, intervene, intervention
exchange, swap, swop
distribute, dole out
allocate, earmark, set aside, ring-fence, ringfence
possess, in possession
retain, retention
obtain, acquire, get hold of
victory, triumph
beat, defeat
succeed, success
integrate, fit in
simplify, make simpler, simplification
stamp out, wipe out, root out, eliminate, eradicate
bury, burial
carry out, undertake, conduct, perform
escalate, flare up
stabilise, steady, stability
stable, stability, steady
exceed, overshoot, surpass
pressure, strain
unacceptable, intolerable
rife, rampant, prevalent, widespread
smart, intelligent
sudden, abrupt
tailored, bespoke, made to measure
pursue, pursuit
preserve, conserve
seize, seizure
surrender, give themselves up, hand themselves in
transmit, transmission
scatter, disperse
spread, propagate
diversify, diversification
exempt, let off rule, opt-out
waive, waiver, exemption
determined, resolute
transform > reform, transform
transform into, convert into > become, convert, conversion, transform
transform, transformation > reform, change
trigger, spark > trigger, prompt
trust, confidence > trust, confidence
try their hand > attempt
turn off, switch off > deactivate, shut
uncover, expose, lay bare > uncover, expose, reveal
under control, well in hand > control, contained
underway, in progress, in motion, up and running > ongoing, underway
unearth, dig up, lay bare > discover, uncover, reveal
up and running, in full swing, in operation > operational, running, open, active
uphold, stick to, stand by > uphold, maintain
urgency, haste > urgency, urgent, rapid
use force, by force > force, coercion
use up > exhaust, consume
victory > victory, win
wave through, rubber stamp, nod through > approve
weather the storm, ride out > resilience, survive, withstand
weigh up, size up, gauge > assess, evaluate
win, winner > winning, awarded, victory
wind down, phase out, run down > end, close, closure, phase, gradual
wipe off, get shot of, clear away > remove, eliminate
withstand, stand up to > resist, withstand, resilient
withstand, stand up to, hold up against > withstand, resist, resilience
wrap up, wind up, draw to a close, come to a close, round off > conclude, end, finish, complete, close
`;
