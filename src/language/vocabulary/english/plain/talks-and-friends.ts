/** Chatty words for talks, for praise and for how two governments get on. */
export const TALKS_AND_FRIENDS = `
# talking together
natter, powwow, confab, chinwag, chin-wag, huddle, tete-a-tete, heart-to-heart, parley > talks, meeting, discuss, met
shindig, jamboree > summit, event, reception
session, encounter, audience > meeting, talks, summit
pencilled in, lined up, set for, in the diary > held, planned, upcoming
opposite, equivalent, other number, other half > counterpart
come face to face, see each other, see one another > met, meeting, talks
speak about, chew over > discuss, discussed
came out of, come out of > result, agreed
last met, met before, earlier meeting > previous, meeting, followed
outcome of talks, outcome of meeting > agreed, committed
line of talks, talking point, sticking points, item on agenda > discuss, issues, matters
blessing, give its blessing > endorse, endorsed, welcomed, approve
pals, pally, chummy, matey, besties, cosy, mates > friends, partners, close, relationship
getting on, get along > relationship, friends, close
see themselves, think of each other > friends, partners
rated > valued, exemplary, impressive, excellent, strong
thumbs up, full marks, top marks, gold star, words of praise > praised, exemplary, impressive, excellent, welcomed
think highly, think a lot of, high regard, hold in high esteem > valued, praise, exemplary
effort put in, hard work, graft, hard graft > work, efforts, commitment
achieve > results, success, secured, reduce
cannot do without, can't do without, could not do without, indispensable, must-have > essential, vital
trusted, trusty, dependable, reliable > essential, partner, strong
knowhow, tricks of the trade, savoir-faire > expertise, experience
advice, pointers > experience, expertise, experiences
top-notch, stellar, spot on, fab, terrific, marvellous > excellent, impressive, exemplary
jaw-dropping, awesome, eye-catching > impressive
selfless, model > exemplary
say ta, say cheers, ta very much, hat tip > thank, thanks
heartless, callous, merciless, savage, cold-blooded, pitiless, evil > inhuman, violent, reckless, ruthless
rash, devil-may-care, foolhardy > reckless, dangerous
bitter, hard-fought, all-out, fierce > intense
knotty, thorny, messy, fiddly, tangled, easy to solve > complex, problem
mess, in a mess, in tatters, in ruins, in bits, on its knees, dysfunctional, past repair > broken, crisis
easy, painless, overnight > quick, fixes
quick answer, simple answer, simple solution, simple fix, instant fix, instant solution > quick, fixes
whole world, everyone's problem, everybody's problem, not just ours > global
closer than ever, tighter than ever > close, closer, closely
long-standing, longstanding, long-running, age-old, time-honoured > enduring, strong, anniversary
how long-standing, how far back > anniversary
never happened before, never before, new thing > first, new, unprecedented
still to come, yet to come, to come > upcoming, future
break new ground > first, new
one-off > single, year
top job > priority
uppermost, paramount, foremost, overriding > utmost, priority
comes before everything, come before anything else, over everything else, above everything else > utmost, priority
promise, slogan > hopes, promise
`;
