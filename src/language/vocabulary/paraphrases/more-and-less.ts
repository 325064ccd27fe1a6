/** Growing, shrinking, becoming stronger, better, faster; amounts and comparisons. How a line is read: see `../paraphrases.ts`. */
export const MORE_AND_LESS = `
maximum, at most, limit, ceiling, cap, capped, as much as > up to
close, closer, tight, tighter, near, hand in hand
closely, hand in hand, side by side, shoulder to shoulder, together, jointly, in tandem, alongside
deeper, deep, deepen, closer, greater, stronger, further, more
deepen, intensify, strengthen, increase, step up, improve, closer, deeper, enhance, tighten, develop further, reinforce
worth, value, valued, amount, total, come to, run to, be valued at, to the tune of, cost, be worth
amount, total, come to, came to, came, reach, add up, worth, run to
increase, rise, grow, growth, raise, boost, expand, more, additional, go up, up, step up, climb, higher, extra, add, addition, jump, swell, greater, increased
significantly, considerably, substantially, markedly, greatly, a great deal, sharply, much, far, notably
increasingly, more and more, ever more, growing, grow, rising, increasing
reduce, cut, lower, decrease, fall, fell, drop, decline, fewer, less, reduction, bring down, brought down, go down, down, shrink, curb, smaller, minimise, lessen, slash
expand, expansion, enlarge, broaden, extend, widen, grow, larger, bigger, scale up, increase, build up, extension, enlargement, add to, raise
enlarge, extend, expand, broaden, widen, enhance, build on, extension
boost, increase, strengthen, bolster, enhance, reinforce, improve, lift, step up, raise, help
strengthen, enhance, deepen, reinforce, boost, bolster, stronger, tighten, intensify, step up, improve, shore up, increase, beef up, consolidate, build up, better, tougher, firm up, closer
enhance, improve, better, strengthen, step up, increase, boost, upgrade, raise, augment
improve, better, improvement, enhance, strengthen, upgrade, increase, advance, boost, help
better, improve, improved, more effectively, more effective, well, greater
step up, increase, intensify, strengthen, boost, scale up, ramp up, raise, reinforce, redouble, expand, do more, bolster, greater, up, ramp, tougher, strengthening, stepped-up
bolster, strengthen, boost, reinforce, support, shore up, enhance
strengthen, make more secure, more secure, improve > strengthen
accelerate, expedite, speed up, faster, quicken, hasten, speed, sooner, quicker, pick up the pace, pace, fast-track, fast track, bring forward, step up the pace, more quickly, more rapidly, rapid, hurry
quickly, fast, rapid, rapidly, swift, swiftly, speedily, promptly, soon, at speed, quick
faster, quicker, more quickly, speed up, accelerate, more rapidly, swifter, greater speed, increased pace, more speed, at greater speed, pace, speed
further, more, deeper, extra, additional, even more, continued, again, another, go beyond, still
further, later > deepen
further and faster, do more and do it faster, more quickly, more and faster, step up
higher, greater, maximum > increase
compare, compared, against, than, relative, versus, from, on the previous year, comparison, on
combined, total, together, altogether, in total, between them, collectively, joint, aggregate, added together, sum, taken together, all told, in all
maximum, highest, top, upper limit, upper, greatest, cap
level, degree, extent, amount
over half, more than half, majority, most
more, increase, additional, extra, greater, larger number, bigger number
reduce the number, fewer, cut, reduction
level, scale
closer ties, closer cooperation, closer links, deeper cooperation, stronger ties, tighter cooperation, closer collaboration, greater cooperation
amount to, total, add up to, come to, reach, be worth, exceed, run to, stand at, top
valued at, worth, costing, amounting to, totalling, to the value of
expand, enlarge, extend, grow, broaden, scale up, increase, widen, add to, develop
strengthen, step up, reinforce, bolster, boost, intensify, tighten, beef up, deepen, firm up, heighten, toughen, consolidate, fortify, shore up
deepen, intensify, strengthen, extend, expand, broaden, develop, step up, enhance, bring closer
accelerate, speed up, hasten, quicken, fast-track, expedite, advance, press ahead, push forward, bring forward
go further, do more, take further action, step up, redouble, raise their game, intensify, take additional steps, build on, take things further
go even further and faster, do even more and faster, move further and faster, accelerate and intensify, redouble efforts, speed up and step up, go further, faster
enhance, improve, boost, strengthen, step up, upgrade, better, increase, heighten, raise
improve, enhance, strengthen, boost, better, raise, upgrade, bolster, increase, refine
enlarge, expand, extend, broaden, widen, increase, augment
reduce, cut, lower, bring down, curb, decrease, lessen, drive down, diminish, shrink, curtail, decline, fall, drop
rise, increase, grow, go up, climb, jump, surge, upturn, uptick, growth, spike
number, figure, total, count, quantity
more, additional, extra, increased, greater, further, boosted > increase
deepening, strengthening, closer, intensifying, expansion, development, extension
press ahead, move forward, forge ahead, push on, raise the tempo, up the tempo, quicken the pace, pick up speed, gather pace, move faster, move more quickly, act faster, step things up, take things further, scale up, up a gear > go even further and faster, go further, faster, accelerate, expedite
ambition, ambitious, scale, scope > further
additional, extra > further, more
speedy, speedier, swift, swifter > expedite, accelerate, quickly, faster
quickly, swiftly, rapidly > faster
tight, tighter, tighten > reinforce, strengthen
more frequent, frequent > increase
headcount, officer numbers, staffing > number
upsurge, uptick, climb, trend > rise
cut, bring down, curb, stem, tackle, counter, halt, combat, address, push back > reverse
stem, tackle, curb, curtail, combat, rein in > reduce
upwards of, in excess of, north of, beyond, exceed, top, pass, surpass, go past, top the mark > more than, over
strain, burden > pressure
throughout, all through, right through > before during and after
sum, add up, amount > combined, amount
at least, no fewer than > more than, over
disrupt > dismantle
improve, better, bettering > enhance, strengthen, help improve
sped up, speeded up, sped > accelerate, expedite, faster
appreciably, noticeably, a lot, a good deal, much, dramatically > significantly
sharpen, promote, refine > improve
promote, further > enhance
intensive, more intensive, fuller, full > deeper
larger, bigger > more
cumulative > combined
add weight, lend weight, give weight > bolster
beef up, bulk up, build up > expand
sharper, keener, clearer > improve
cement, forge, solidify, fortify > strengthen, build
fuller, greater > enhance
uplift, upsurge > increase
redouble effort, intensify effort, step up effort, redouble, intensify, step up action, intensify action, step up their action > go further, go even further, go even further and faster, go further and faster, go further, faster
`;
