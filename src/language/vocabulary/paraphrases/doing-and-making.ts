/** Doing, making, carrying on, managing, and what comes of it. How a line is read: see `../paraphrases.ts`. */
export const DOING_AND_MAKING = `
task, job, work
work, working, action, effort > cooperation
take on, face, undertake, tackle, assume
deliver, delivery, implement, implementation, carry out, put into practice, put into effect, execution, roll out, roll-out, rollout, honour, realise, fulfil, act on, bring to fruition
implement, carry out, put into practice, apply, put into effect, put in place, bring into force, enforce, execute, deliver
set up, create, establish, form, launch, new, found, put together, bring into being, introduce, start, establishment, creation, formation, put in place
introduce, bring in, create, establish, new, put in place, usher in, adopt, bring, put forward
create, bring, bring about, usher in, begin, open, start, launch, introduce, herald, give rise, set off, mark the start > brought
lay the foundations, lay the groundwork, lay the basis, lay the ground, groundwork, basis, foundation, pave the way, set the stage, prepare the ground, prepare the way, ground, prepare, base, make possible, open the way, open the door, set the scene, lead to
foundation, groundwork, basis, base, cornerstone, footing
pave the way, prepare the way, prepare, lead, open the way, open the door, clear the way, prepare the ground, lay the ground, lay the groundwork, set the stage, open
continue, keep, maintain, carry on, remain, keep on, still, keep up, go on, persist, sustain, further, ongoing, continued
remain, stay, continue, still, keep
maintain, maintenance, keep, preserve, sustain, continue, uphold, retain
progress, advance, headway, step forward, move forward, make headway, improve, improvement, get ahead, advances
drive, push, advance, make, press, bring about, push forward, spur, forward, further
drive progress, make progress, advance, move forward, make headway, push forward
impact, hit, affect, effect, strike, disrupt, influence, consequence
face, serve, look at, confront
operation > clearance, dismantling
develop, development, work on, build, find, create, devise, come up with
develop, grow, expand, build, deepen
see, view, look at, learn about, watch, observe, find out, witness, get to know, show
work, operation, activity, job, how the police work, what it does
action, act, effort, measure, work, activity, operation, step, move, conduct, deed, behaviour, doing
effort, work, endeavour, action, attempt, drive, measure, activity, push, bid
secure, bring about, obtain, win, achieve, produce, yield, lead to, led to, result in, make, bring, get, deliver, gain
lead to, led to, mean, bring, result in, secure, produce, yield
established, existing, have, with, known
implement, carry out, put into practice, execute, put into effect, enact, apply, fulfil, make a reality, bring into force, enforce, give effect to, put into action
deliver, implement, carry out, fulfil, honour, make good, follow through, put into practice, act on, keep, live up, meet, execute
continue to deliver, still delivering, keep delivering, keep implementing, carry on implementing, continue to implement, continue implementing > continue to deliver
establish, set up, create, form, launch, found, put in place, start, institute, assemble, build
introduce, bring in, establish, put in place, create, set, launch, roll out, enact, institute
operate, function, run, work, act
operate under, work in, work under, facing, in the face of > operating under
conduct, carry out, perform, undertake, run, perpetrate, commit
manage, administer, handle, control, run, oversee, look after, govern, organise
respond, react, meet, address, deal with, answer, cope with
address, deal with, tackle, respond, resolve, handle, confront, ease, manage, take on
force, oblige > must
operation, action, undertaking, mission, work, effort, campaign, move
activity, business, operation, doings, dealings, action
impact, affect, hit, influence, make a difference, effect, bite, hurt, dent, disrupt
directly impacted, hit directly, directly affected, made a direct impact, had a direct impact, had a direct effect, directly disrupted
secure, achieve, obtain, win, gain, lead to, bring about, result in, produce, help achieve, contribute to, deliver, account for, yield
cover, coverage, extend to, include, encompass, take in, span, involve, deal with
usher in, herald, begin, start, open, introduce, inaugurate, launch, give rise to > brought a new age
attempt, try, bid, effort, endeavour
working level, practical level, operational level, day-to-day, officials level
progress, headway, advances, strides, improvement, steps forward, advancement
make progress, make headway, move forward, advance, improve, get ahead, move in the right direction, gain ground
pave the way, open the way, clear the way, prepare the ground, lay the ground, open the door, smooth the way, set the stage, make way, lay the foundations, lay the groundwork
leadership, lead, leader, guidance
leadership, guidance, direction, lead, stewardship
groundwork, foundation, basis, base, ground, platform, bedrock
stick to, abide by, follow through, act on, live up to, make good on > deliver, implement
provide a basis, provides a basis, provide the basis, provides the basis, create a basis, creates a basis, form a basis, serve as a basis, a basis > lay the foundations, lays the foundations
resulted from, result from, come from, came from, come about through, came about through, stem from, stemmed from, down to, product of, fruit of, flow from, flowed from > secure, prevent, achieve, dismantle, as a result of
deliver, achieve, obtain, produce, yield > result
contribute, responsible > secure
to its name, to their name, to its credit, to their credit, under its belt, under their belt, track record > so far, already
key, central, core, central role, key role, leading role, crucial, prominent > heart
entail, involve, provide for > mean
inside > embedded
probe, pursue, inquiry, inquire, look into, go after, inquiries > investigate
practical, hands-on, day-to-day > working, operational
turn into, turned into, turn, become, be turned into > used, use
tool, means, fix, answer > solution
reform, sort out, overhaul, mend, repair > fix
installing, putting up > construct
undertake, attempt, embark on, embark, set out on, set off on > make
equivalent stage, corresponding stage, comparable stage, same time, same moment, corresponding period, equivalent period, comparable period, equivalent point, corresponding point > same stage, same period, same point
promote, advance, achieve, spur, foster > drive
result in, feed into > contribute
act, move, work > go, go further
pave the way, clear the way, open the way, pave the way for > as a result of
carry through, carried through, see through > implement, implementation
stipulate, lay down, laid down, make provision, made provision, provision, allow for, allowed for, contain, cover, set out > foresaw, foresee, provide for
assure > ensure
result in, achieve, afford > ensure
pursue, persist with, go ahead with, press on with > continue
creates a foundation, create a foundation, create the foundation, build the base, builds the base > lay the foundations
signify, amount to, herald, witness, spell > mark
net, clock up, notch up, rack up, enable > secure
develop > improve
assess, work on, weigh up > explore
avenue, path > ways
encourage, spur, nudge > push
restore, rebuild > fix
provide for, lay down, laid down > introduce
initiate, kick off, mark the beginning, mark the start > brought
application, enactment > delivery, implementation
get better, getting better, gain ground > make progress, making progress
accelerate, speed up > drive
smooth the path, smooths the path, smooth the way > paves the way
new barrier, fresh barrier, additional barrier > construct barrier, build barrier
receive, get > face
reinvigorate, relaunch > renew
rise to the challenge, face the challenge, meet the challenge, accept the challenge, shoulder the task, face the task > take on the challenge, takes on the challenge
provide a foundation, provides a foundation, provide the foundation, provides the foundation, form the foundation, forms the foundation > lay the foundations
shore up > ensure
springboard, stepping stone > lay the foundations, lays the foundations, pave the way, paves the way
chalk up, chalked up > secure
`;
