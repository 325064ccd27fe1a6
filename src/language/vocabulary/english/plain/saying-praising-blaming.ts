/** What people ask with, and what an announcement prints instead: saying, praising, blaming, reasons and results. */
export const SAYING_PRAISING_BLAMING = `
# saying, praising, blaming
come clean, fess up, own up to, hold hands up > admit, acknowledge, recognise
put on record, go on record, speak out, sound off, pipe up > statement, declare, express, stated
speak out against, rail against, hit out at, lash out, take aim at, have a pop > condemn, criticise, denounce, criticism
tell off, told off, rap over knuckles, slap on wrist, give a dressing down, haul over coals > reprimand, warning, criticise, sanction
reprimand, rebuke, scold, ticking off
take a dim view, up in arms > condemn, oppose, concern, outrage
outrage, outcry, uproar, furore, backlash > outrage, criticism, reaction, protest
angry, furious, mad, livid > anger, angry, outrage
heartbroken, gutted, devastated > sadness, saddened, devastated, sorrow, grief
sad, sadness, sorrow, grief, mourning
mourn, mourning, grieve, grieving
hearts go out, thoughts are with > condolences, sympathy, thoughts, solidarity
thoughts and prayers > condolences, sympathy, solidarity
worry, worried, anxious, fear > concern, worried, fear
cause for concern, raise eyebrows > concern, alarm, worrying
ring alarm bells, alarm bells > concern, worrying
scared, afraid, frightened, terrified > fear, afraid
over the moon, chuffed, thrilled, tickled pink > delighted, pleased, welcome
happy, over the moon, glad, satisfied > pleased, delighted, welcomed, satisfaction
satisfied, satisfaction
unhappy, upset, disappointed, dismayed > disappointment, regret, concern, dissatisfied
excited, excitement > enthusiasm, delighted
taken aback, stunned > shock
shame, disgrace > shameful, disgraceful, unacceptable
take hat off, hats off, give a shout out, raise a glass, kudos > praise, tribute, thank, commend, congratulate
sing praises > tribute, thank, commend, congratulate
pay respects, pay last respects, lay a wreath > tribute, respect, honour, homage, wreath
homage, tribute
wish well > wish, recovery
send best wishes > recovery
stand accused, point fingers, lay at door > accuse, blame, responsible
accuse, accusation, allegation
alleged > suspected
play down, brush off, shrug off, make light of > minimise, dismiss, downplay
turn a blind eye, look the other way, sweep under the rug > ignore, tolerate, inaction, impunity
ignore, turn a deaf ear, overlook, disregard > ignore, disregard, neglect
put up with, tolerate > tolerate, accept
draw a line, put foot down, lay down a marker > firm, red, limit
red line > unacceptable
make mention, touch on > mention, raise, discuss, refer, issue
clear the air, set the record straight, put the record straight > clarify, clarification, correct
clarify, clarification
shoot down, pour cold water, rubbish, rebut > deny, reject, dismiss, refute
turn down flat, rule it out > reject, refuse
back up > confirm, support, evidence
point out, flag up, draw attention to, flag > highlight, note, stress, emphasise
remind, reminder, repeat, say again > reiterate, recall, remind
let know, keep posted, give heads up, heads up, keep in the loop, tip the wink > inform, notify, warn, alert
notify, notification, inform
blow the whistle, grass up, whistleblower, whistle-blower > report, whistleblower
leak, leaked, leak out > disclose, disclosure
disclose, disclosure
ask for help, cry for help, cry out for, send an sos > request, appeal, call, assistance
beg, plead > appeal, urge
request, put in a request > request, call, application
respond, response, reply
react, reaction, respond > reaction, response
give feedback, feedback, have a say, say their piece > consultation, response, feedback, views
comments > remarks, statement
in their own words > quote, statement
introduce > introduction, present
explain, explanation
describe, description
lie, liar, fib, lying > false, mislead
mislead, misleading, pull the wool over
persuade, talk into, win over, twist arm > persuade, convince, encourage
convinced > confident, conviction
encourage, encouragement, nudge, urge on > encourage, incentive, promote
incentive, carrot, sweetener > incentive, encourage
talk out of > dissuade, discourage
set an example, set a good example > example, exemplary, model
praise, hail, applaud, commend, salute, laud, pay tribute
praise, compliment, pat on back, well done > praise, commend, tribute, congratulate
reiterate, repeat, restate, say again, reaffirm > reiterate, reaffirm, repeat, restate
confirm again, stand by > reaffirm, reiterate
tell off, scold, rebuke, reprimand, dressing down > reprimand, rebuke, criticise
complain to, summon > summon, protest
accuse, point finger > accuse, allegation
lie, liar, untruth > false, mislead
apologise, apology, say sorry, sorry for
sorry > regret, apology, apologise
excuse, justify, justification > justify, justification
object to, disagree > oppose, opposition
disagree, disagreement, at odds, differ > disagree, disagreement, dispute
argument > dispute, disagreement
argue over > debate, discuss
clarify, set straight > clear, clarification
notify, let know > notify, notification
notify, notification
bring out > publish
slogan, motto, catchphrase
leaflet, brochure, pamphlet, flyer
poster, billboard > poster, advertising, billboard
advert, ad, advertisement, commercial
spread the word > awareness, campaign
awareness, public information > awareness, campaign
paper in science > study
interpreter, translator > interpreter, translation
language, tongue, lingo
rumour, gossip, hearsay > rumour, speculation
demand, insist > demand, call, insist
appeal, plea, cry for help > appeal, plea, call
signatures > petition
hit back > response, respond

# reasons and results
in the wake of, in light of, on the heels > following, response, result
lie behind, behind it all, at the bottom of, at the root > cause, reason, responsible
give rise to, end up > cause, result
bear fruit, pay off, paid off, hit the mark, do the trick, did the trick > success, result, effective, benefit
go according to plan, go well, went well > success
go wrong, went wrong, go pear shaped, go awry, gone wrong > failure, fail, error, problem
fall flat, fall through, fell through, come to nothing, go nowhere > fail, failure, collapse
make a difference, have an impact, make its mark > impact, effect, improve, benefit
take its toll, hit hard, hard hit, bear the brunt, hit by > affected, impact, damage, suffer
cut both ways, drawback, downside > disadvantage, risk
in a nutshell, in brief, in short > summary, brief
in a mess, in a bad way, on its knees > crisis, difficult, difficulty, struggling
in hot water, in a pickle, in a fix, in a bind > difficulty, difficult, trouble
teething problems > difficulty, technical, fault
hiccup, glitch > problem, difficulty, technical, fault
fault, glitch, malfunction > failure, fault, technical
stumbling block, bump in the road, sticking point, roadblock > obstacle, challenge, difficulty, barrier, problem
bottleneck, hold-up > delay, congestion
uphill struggle, uphill battle, tall order > challenge, difficult
silver lining, bright spot > positive, benefit
bring benefits, boost to, good news for > benefit, positive, boost
at stake > stake, risk, interest
have a hand in, have a finger in, mixed up in > involved, participate, role
involved, involvement, participation
play a part, play a role, do its bit, pull its weight, do their bit > role, contribute
take the blame, carry the can, held accountable > responsible, accountable
rely, reliance, depend, dependence, dependent, lean on
rely on, depend on, lean on, bank on > rely, dependent, reliance, trust
trust, faith in > trust, confidence
tip of the iceberg > part
factor > reason, cause
legacy > heritage
lead to, give rise to, bring about > cause
what lies behind > cause, drivers
knock-on, ripple > impact, effect
fallout, aftermath, repercussion, implication > impact, consequences, effects, implications
wake of > aftermath
implication, consequence, ramification
merit, pros, plus points > benefits, advantages
cons, drawback, downside, minus points, disadvantage > disadvantage, drawback, risk
drawback, downside, disadvantage
flaw, weakness, shortcoming, failing
defect, fault, flaw
malfunction, breakdown, fault > fault, failure, malfunction
collapse, cave in, fall apart
crumble, falling down > crumbling, raac, collapse, dilapidated
dilemma, catch 22 > challenge, dilemma
burden, load on > burden, pressure
pay off, bear fruit > results, success, progress
prosper, thrive, flourish
wellbeing, well-being, welfare, happiness
knowledge, know-how > knowledge, expertise
ability, skill, talent
gifted > talent, skills
bright people, best brains, brightest > talent, researchers
proof, prove
guess > estimate
glitch, hitch
applaud > welcome, praise, hail, commend
`;
