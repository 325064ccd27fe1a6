/** What people ask with, and what an announcement prints instead: more and less. */
export const MORE_AND_LESS = `
# more and less
soar, skyrocket, shoot up, go through the roof, sky high > increase, rise, surge, record, growth
hike, uptick, upturn > increase, rise, growth
plummet, nosedive, tumble, slump, go downwards > fall, drop, decline, decrease
pile up, build up, mount up > accumulate
bring up to scratch, bring up to date > modernise, upgrade, update, improve
get up to speed > accelerate, training
up the ante > strengthen, raise, standard
raise the stakes, raise the bar > strengthen, standard
bolster, prop up, boost, give a boost, shot in the arm > strengthen, boost, support, reinforce, enhance
up its game > strengthen, increase, intensify
intensify, intensification
plug the gap, plug gaps, bridge the gap > shortage, close, address
fill the gap > gap, shortage, close, address
fall behind, lagging > delay, behind, late
lag behind > delay, late
catch up > recover, progress, gap
top up > supplement, additional, extra
add to, on top of > additional, extra
spread out, spread over > period, phased
stagger, bit by bit, little by little, step by step > gradual, phased, progressive
ease, relieve, take the pressure off, take the strain > alleviate, relieve, ease, reduce, relief
relax rules > ease, simplify
loosen > relax, ease, simplify
water down > weaken, reduce
weak, weaken, undermine, chip away at > weaken, undermine
close the gap, level up > inequality, gap, equality, disparities
tail off, die down > decline
dozens of, scores of, loads of, tons of, umpteen > many, numerous, several
at an all-time high, record breaking, highest ever > record, highest, historic, unprecedented
biggest ever, largest ever > record, largest, historic, unprecedented
bulk of, lion's share > majority
lack, lacking, short of, not enough > shortage, insufficient, lack, absence
shortage, scarcity, scarce
surplus, excess, too many > excess, surplus
extend, extension
cut in half, halve, halved > half, halving
soar, skyrocket, shoot up, surge, jump, spike > rise, increase, surge, growth
plummet, plunge, slump, nosedive, tumble > fall, decrease, drop, decline, reduction
dwindle, tail off, taper > decline, decrease, reduce, fall
halve > halve, half
quadruple, fourfold
one in four > quarter
scores > dozens
peak, high point > peak, highest
surplus, excess, glut
shortage, shortfall, scarcity, not enough, too few > shortage, shortfall, lack, insufficient
scarce, scarcity, shortage
insufficient, inadequate, not enough
plentiful, abundant, plenty of > abundant, sufficient
ample, enough > sufficient, ample
excessive, too much, over the top, disproportionate > excessive, disproportionate
proportionate, not over top > proportionate, proportional
intensify, step up, ratchet up, crank up > intensify, increase, strengthen, enhance
bolster, shore up, beef up, reinforce, fortify
lighten, ease, relieve, take pressure off > ease, relieve, alleviate, reduce
alleviate, relieve, ease, soothe
mitigate, soften, cushion, limit damage > mitigate, reduce, cushion
lessen, diminish, decrease
minimise, keep down > minimise, reduce, minimum
maximise, make most of > maximise, optimise
top up > additional, supplement
add, addition
additional, supplementary, on top
longer, lengthier > extended, longer, extension
shorter, shorten, cut short > shorten, reduce, shorter
fluctuate, go up and down > fluctuate, volatile
volatile, unstable, instability
upward > increase, rising
downward > decrease, falling
trend, pattern
scale, magnitude, size
size, dimension
room for > capacity
scope, reach, range > scope, range
gap, difference between > gap, disparity, inequality
inequality, unequal, disparity > inequality, disparity, gap
weigh, weight
wide, width
deep, depth
broad, breadth
strong, strength
strong point, forte > strength
`;
