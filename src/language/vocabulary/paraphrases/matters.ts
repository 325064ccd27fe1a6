/** Subjects, problems, answers, parts, aims, and words that hang one thing on another. How a line is read: see `../paraphrases.ts`. */
export const MATTERS = `
challenge, task, job, difficulty
challenge, difficulty, problem, issue, obstacle
global challenge, worldwide problem, global problem, worldwide challenge, international challenge
global solution, worldwide solution, international solution, global answer, worldwide answer, global response
quick fix, easy answer, simple solution, easy solution, quick solution, fast solution, fast fix, quick answer, instant solution, instant remedy, instant fix, instant answer, instant cure, quick remedy, quick cure, easy remedy, simple remedy, overnight fix, easy fix, simple answer, fast answer, shortcut
key part, central part, important part, key element, major part, essential part, central element, integral part, core, cornerstone
range of issues, variety of issues, number of topics, several topics, broad range of topics, wide range of topics > range of home affairs matters, range of priority issues, breadth of their shared priorities
challenge, difficulty, problem, hurdle, obstacle, trial, demand
quick fix, easy fix, instant solution, simple solution, quick solution, easy solution, shortcut, easy answer, magic bullet, quick answer, overnight solution, rapid solution, simple fix, ready-made solution
crisis, problem, issue, emergency, situation
alongside, with, next to, side by side, beside, among, inside, within
understand, understanding, grasp, knowledge, picture, insight, awareness
heart, centre, core, central
at the heart, central, at the centre, at the core
situation, condition, circumstance, state of affairs, position
circumstance, condition, situation, environment
problem, issue, challenge, crisis, question, matter
matter, issue, topic, subject, question, affair, concern
solution, answer, response, fix, remedy, resolution, resolve
fix, mend, repair, put right, sort out, solution
solve, resolve, fix, sort out, tackle, solution, crack
system, regime
act, law, legislation
measure, step, action, provision, rule, move
part, element, component, aspect, strand, piece, one of
as part of, among, one of, in the framework, within, under, part of, in the course
including, include, such as, among, like, notably, as well as, for example, for instance, ranging from, part of, cover, contain, among them, in particular
include, cover, involve, contain, feature, among
particularly, especially, in particular, notably, above all, specifically, mainly, focus, special, particular, emphasis
particular focus, special focus, particular attention, special attention, particular emphasis, special emphasis, especially, in particular, particularly, notably, above all, focus
at the heart of, at the centre of, at the core of, central to > focus, centre, key
elsewhere, away from, away > outside
focus, concentrate, centre, dedicate, attention, emphasis, devote, be about, address, turn on, aim
focused on, aimed at, devoted to, dealt with, addressing, about, to do with, concentrated on, centred on, dedicated to, directed at, on, for, concerned, tasked with, to work on, focus, intended
target, aim, direct, focus, against, aimed at, go after
interest, serve, benefit, good, advantage
benefit > improve, security
point, area, aspect, matter, issue, respect
approach, strategy, method, way, policy, effort, line
approach, arrangement, cooperation > approach
as a result of, thanks to, because of, through, owing to, due to, with, funded by, with the help of, as a consequence, by means of, courtesy of, paid for by, result
result, outcome, achievement, consequence, effect
result > impressive
connect, link, relate, tie, associate, connected, to do with, connection, over, for
linked, connected, related, associated, tied, arising from, connected with, posed by, around, to do with, caused by
besides, also, in addition, moreover, furthermore, as well, too, additionally, on top of that
also, too, as well, in addition, likewise, additionally, moreover
initiative, scheme, programme, project, step, measure, effort, action, move, plan, drive
initiative, scheme, programme, package, framework, mechanism > partnership, agreement, arrangement, taskforce, plan, measure, operation
under, as part of, within, through, by way of, by means of, as a result of, thanks to, pursuant to, in line with
in a bid to, in an effort to, in an attempt to, with the aim of, with the goal of, with a view to, aimed at, so as to, in order to, designed to, intended to, to help, with the intention of, for the purpose of, bid, effort
on the subject of, with regard to, with regards to, in relation to, in connection with, regarding, concerning, relating to, with respect to, in terms of, when it comes to, in the area of, in the field of, on the issue of, on
specifically, particularly, especially, notably, above all, precisely
in particular, notably, specifically, among other things
issue, subject, topic, question, problem, matter, theme, concern, area
concern, problem, worry > issue, challenge, threat
amid, against the backdrop of, against a backdrop of, at a time of, during, in the context of, as > comes as, under, in
alongside, together with, along with, in partnership with, in cooperation with, in collaboration with, jointly with, hand in hand with, in concert with
as well as, in addition to, along with, together with, besides, plus, apart from
such as, including, among them, for example, for instance, like, one of which, not least
in place, up and running, operational, active, in operation, deployed, at work
solve, resolve, settle, overcome, fix, address, sort out, tackle, find an answer
target, focus on, aim at, direct at, go after, single out, take aim, hit, address
result in, lead to, bring, produce, yield, deliver, achieve, secure, bring about, generate
result, outcome, achievement, success, effect, product, record
include, cover, encompass, comprise, involve, contain, take in, count, feature, span, extend
high priority, high on the agenda, high on the list, high up the agenda, matter, rank high, ranks high, count > important priority, priority, important
top, highest, foremost, chief, greatest, paramount, supreme, overriding, primary, above all, first > utmost, utmost priority
top concern, main concern, highest concern, chief concern, greatest concern, primary concern, biggest concern, first concern, most important concern, matters most, matter most, what matters most, above everything > utmost priority
pressing, burning, urgent > priority
example, one example, one element, one strand, example of > include, including, such as
plank, pillar, strand, building block, centrepiece, linchpin, feature > part
framework, context, course > as part of, in relation to
front > point
wider, broader, broad > pan-european, wide-ranging, overall
particular, special, especially, particularly, above all, notably, not least > not least, particular focus
posed, arising, flow from, stem from, bound up > linked
proven, confirmed, known > established
relevant > appropriate
in response to, response, answer > focused on
extend to, apply, apply to > cover
benefit, gain > support, help
count on, rely on, depend on > support
question > issue, matter
entail, embrace, provide for > include, cover
repercussion, fallout, toll, strain, burden, knock-on effect, consequence > impact
picture, state of play, lie of the land > situation
create, surround, accompany, pose, thrown up, bring, raise, come with, generate > linked
face, in the face of, face up to > respond
particularly, chiefly, primarily, principally > particularly, in particular
centring on, centre on, centred on > particular focus, focus
test > challenge
on the back of, on the strength of, by virtue of, by dint of > as a result of
across > among
theme, main topic, main theme > focus, discuss
job, mission, remit, brief > focused
central topic, key topic, major topic, main point, central theme, central point > focused
rely, rely on, build on > include
`;
