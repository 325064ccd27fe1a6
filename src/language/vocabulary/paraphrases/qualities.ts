/** How something is: important, difficult, lasting, wide, excellent. How a line is read: see `../paraphrases.ts`. */
export const QUALITIES = `
firm, strong, resolute, solid
exemplary, model, an example, set an example
range, number, variety, series, array, breadth, set, spectrum, wide, various, broad, several, selection, host, different
various, several, different, a number of, a range of, diverse, multiple, many
full range, whole range, all, every kind, all kinds, complete range, entire range, full spectrum, all manner, every type, whole spectrum, the full breadth
breadth, range, extent, scope, width, variety, wide range, spread, broad range, broad
wide-ranging, broad, far-reaching, comprehensive, wide, extensive
overall, general, whole, broader, wider
unprecedented, never seen before, record, never before, without precedent, unparalleled, unmatched
breadth > full range
difficult, hard, tough, challenging, trying, demanding
increasingly difficult, ever harder, more and more difficult, harder and harder, ever more difficult, growing difficulty, increasingly hard, increasingly challenging, tougher
complex, complicated, difficult, intricate, tangled, not simple
global, worldwide, international, world, across the world, around the world
world-leading, world leading, pioneering, first of its kind
essential, vital, crucial, key, indispensable, necessary, needed, central, critical, imperative, important
important, importance, significant, significance, matter, key, major, essential, vital
importance, value, significance, role, weight
imperative, must, essential, vital, need, crucial, necessary, important, have to, has to, needs, urgent
priority, importance, concern, important, focus
utmost priority, top priority, highest priority, first priority, number one priority, paramount, chief priority, foremost priority, most important, main priority, matters most, chief concern, above all, absolute priority, priority above all, comes first, foremost, greatest priority, overriding priority, main concern, greatest importance, utmost importance, supreme
priority issue, priority, priority matter, pressing issue
effective, efficient, effectively, efficiently, work well
appropriate, proper, suitable, right, fitting, adequate
everything we can, everything, everything possible, all we can, all it can, everything they can, everything in their power, all that is possible, all that can be done, utmost, whatever, all they can, all possible
success, succeed, successful, work, success of, go well, goes well
key, main, major, important, central, crucial, essential
intense, fierce, hard, intensive, tough, determined
enduring, lasting, long-standing, durable, long-lasting, longstanding, continuing, abiding
strength, strong, robustness, solidity, how strong
opportunity, chance, possibility, prospect, scope, potential, way
value, valued, prized, treasured, appreciated, esteem, cherished
highly valued, prized, much valued, greatly valued, treasured, highly prized, held in high regard, much appreciated, valuable
major, big, large, important, significant, great
various, different, several, many, multiple, number, diverse, assorted, raft, host, wealth
success, effective, run smoothly, succeed, go well, smooth, smoothly, successful outcome, successful completion, complete > success
utmost priority, top priority, highest priority, overriding priority, first priority, number one priority, most important thing, chief concern, foremost concern, matters most, supreme priority, of the utmost importance, paramount importance, first concern, above everything else, before all else
full range, whole range, all kinds, every kind, entire range, all sorts, complete range, all manner, wide range, full spectrum
difficult circumstances, hard conditions, trying conditions, tough conditions, difficult conditions, tough circumstances, challenging conditions, challenging circumstances, adverse conditions, hard circumstances, difficult environment, difficulties
complex, complicated, intricate, difficult, multifaceted, knotty, thorny
global, worldwide, international, world, across borders, planet
unprecedented, never before seen, record, never seen before, unmatched, without precedent, unparalleled, not seen before, greater than ever
wide-ranging, broad, far-reaching, comprehensive, extensive, sweeping, broad-based
world-leading, pioneering, groundbreaking, ground-breaking, first in the world, leading
exemplary, model, outstanding, admirable, shining, commendable, an example to others, setting an example
impressive, striking, remarkable, notable, outstanding, admirable
excellent, outstanding, superb, great, very good, first-class, first-rate, exceptional, fine, strong, splendid
essential, vital, crucial, indispensable, key, critical, necessary, fundamental, pivotal
vital, essential, crucial, critical, key, of great importance, indispensable, fundamental, of vital importance
important, significant, major, key, vital, crucial, essential
priority, concern, focus, emphasis, goal, aim > priority
strong, robust, solid, firm, close, powerful, sturdy
highly valued, much valued, prized, treasured, greatly valued, cherished, highly regarded, deeply valued, much appreciated, highly appreciated, well regarded, highly esteemed
enduring, lasting, long-standing, abiding, durable, continuing, long-lasting, sustained
strength, robustness, solidity, resilience, firmness, depth, power
opportunity, chance, possibility, prospect, scope, opening, room, potential
breadth, range, scope, extent, spectrum, sweep, width, variety
shared priority, common priority, mutual priority, joint priority, priorities they share, priorities in common
constructive, productive, positive
permanent, permanently, on a permanent basis, standing, full-time, lasting
landmark, historic, milestone, major, key, significant, watershed, breakthrough
definitively, for good, once and for all, permanently, for ever, definitive, finally
major event, large event, big event, major occasion, big occasion
permanently based, permanently stationed, based full-time, permanent presence, stationed permanently, permanently posted, on permanent posting, permanently present, based on a permanent basis, permanent base, permanently located
landmark, historic, milestone, major, groundbreaking, significant, key, momentous
major event, big event, large event, large-scale event, mass event, high-profile event, great occasion, large gathering, big occasion
harder, tougher > difficult
stiffest, heaviest, top, highest, harshest, longest, greatest, longer, higher > maximum
newest, current, present > latest
scope > enlarge, expand, breadth, range
entire spectrum, whole gamut, full gamut, gamut, complete spectrum, whole spectrum, every kind > full range
entirety, totality > full range
of vital importance, of the essence > vital
a matter of urgency, matter of urgency > imperative
adverse, trying, arduous > difficult
worsening, deteriorating, worsen, steadily harder, steadily more difficult, steadily tougher, ever tougher, ever more trying > increasingly difficult
stellar, sterling work > excellent, excellent work
unequalled, unrivalled, unheard of, unheard-of, previously unseen, unseen before, without parallel > unprecedented
ferocious, unrelenting, relentless, bitter > intense
tricky, knotty, thorny > complex, difficult
important > landmark
takes precedence, take precedence, took precedence, tops the agenda, top the agenda, topped the agenda, top of the agenda, top of their agenda, top of the list, tops the list, heads the list, above all else, outrank > utmost priority
beneficial, advantageous, to the advantage, in the interest > in the interests, interest
key issue, main issue, issue of priority, matter of priority > priority issue
on a global scale, global scale, world scale, whole world > global
much prized, greatly prized, deeply valued, highly treasured > highly valued
string, list > range
extensive > wide-ranging
raft, slew > range, number, various
`;
