/** What people ask with, and what an announcement prints instead: what things are like. */
export const WHAT_THINGS_ARE_LIKE = `
# what things are like
everyday > daily, ordinary, routine
forever, once and for all > permanent, definitively, indefinitely
over the long haul, down the line, down the road, in years to come > future, long
in a flash, at the drop of a hat, without delay, without further ado > immediately, rapidly, quickly
out of the blue, without warning > sudden, unexpected
unexpected, surprise, sudden
last minute > late
behind schedule, running late, overdue > delay, late
ahead of schedule, ahead of time > early, earlier
groundbreaking, ground breaking, trailblazing, pioneering > first, innovative, unprecedented, historic, pioneering
world first > innovative, unprecedented, historic, pioneering
one of a kind, unique > unique, exceptional
extraordinary, exceptional
run of the mill, common or garden > ordinary, routine, normal
awesome, amazing, fantastic, fabulous, wonderful, marvellous, splendid > excellent, outstanding, exceptional, remarkable, great
terrible, dreadful, ghastly, hideous > tragic, appalling, terrible, dreadful, horrific, heinous, abhorrent
vile, sickening, disgusting, despicable, outrageous > abhorrent, heinous, despicable, unacceptable, appalling, cowardly, vile
beyond the pale, not ok > unacceptable
brave, bravery, courage, courageous, guts, heroism
heroic, hero, heroes > courage, bravery, heroism, heroic
bold > ambitious
top notch, world class, world-class > excellent, leading, quality, best
famous, well-known, well known > renowned, prominent, famous, celebrated, iconic
popular, in demand, sought after > popular, demand
scary, frightening > threat, fear, alarming
weird, strange, odd, bizarre > unusual
unusual, out of the ordinary > unusual, exceptional
clever > intelligent, innovative
filthy, dirty, grubby > polluted, contaminated, unsanitary, dirty
fragile, frail > vulnerable, fragile
helpless > vulnerable
sturdy, tough as nails, hardy > robust, resilient, strong
stable, stability, stabilise, steady
reliable, dependable, trustworthy, tried and tested > reliable, trusted, proven
sensible, fair enough > reasonable, proportionate, pragmatic
suitable, fit for purpose, right for > appropriate, suitable, adequate
fit for the future, future proof > modern, sustainable, resilient
up to scratch, up to standard > standard, compliant, quality
not good enough, not up to scratch, substandard > inadequate, poor, standard, insufficient
genuine, authentic
remote > isolated, rural, distant
huge step, giant leap, big step, big deal > significant, major, important, milestone
make or break, do or die > crucial, decisive, critical
game changer, game-changer, game changing > transformative, significant, breakthrough
win-win, win win > mutual, benefit, beneficial
lasting > durable, sustainable
hard-earned, hard earned > earned
up for grabs, free to use > available
off limits, out of bounds > prohibited, restricted, forbidden, banned, closed
sealed off, cordoned off, fenced off > cordon, closed, secure, fence
above board, by the book > legal, compliance, compliant, lawful
lawful, legal
neutral, neutrality, impartial, impartiality
honest, honesty > integrity, transparent, honest
fed up, sick and tired, had enough, sick of > frustration, anger, unacceptable
safe and sound > unharmed, unhurt
out of danger > safe, unharmed, unhurt
unharmed, unhurt, unscathed
on thin ice, in jeopardy, hanging in the balance > risk, threat, threatened, danger
up in the air, not clear, remains to be seen > uncertain, uncertainty, undecided
uncertain, uncertainty
doubt, unsure > doubt, uncertainty, uncertain
clear cut > clear
hands on, hands-on > practical
leeway, wiggle room > flexibility
joined up, joined-up > coordinated, integrated
one size fits all > uniform
tailor made, made to measure > tailored, targeted, specific, bespoke
home grown, home-grown, homegrown > domestic, local, national
state-owned > public, nationalised
publicly owned > state, nationalised
deliberate, intentional, on purpose, wilful
accidental, by accident, by mistake > accidental, accident, error, unintentional
horrible, ghastly, horrid, disgusting, vile, heinous > appalling, terrible, heinous, horrific, dreadful, abhorrent
heinous, abhorrent, vile, despicable, sickening
cowardly, senseless, mindless > cowardly, senseless
crazy, ridiculous, absurd, ludicrous > absurd, unacceptable
shameful, disgraceful, scandalous > shameful, disgraceful, unacceptable
unfair, unjust, injustice
evil, wicked > evil, vile, heinous
strange, uncommon, peculiar > unusual
rare, uncommon
extraordinary, out of ordinary
ordinary, everyday, normal > ordinary, normal, everyday
normal, usual, routine
standard, norm
substantial, considerable, significant, sizeable
huge, enormous, massive, gigantic, immense, tremendous, vast, colossal
minimal, slight, modest > minimal, modest, limited
fundamental, essential, basic, core
bare > basic, essential
ambitious, bold, far-reaching
ambition, ambitious, aspiration
brave, courageous, heroic, fearless, bravery, heroism, valour
hero, heroine > bravery, courage, heroic, hero
dedicated, devoted, committed, hard-working > dedicated, committed
dedication, devotion, hard work > dedication, commitment, tireless
tireless, untiring, relentless
sincere, heartfelt
cruel, ruthless, callous, heartless, merciless
humane, compassionate, compassion > humane, compassion, dignity
generous, generosity
grateful, thankful, gratitude, appreciation, indebted
happy, glad, thrilled, pleased, delighted, chuffed > pleased, delighted, glad, happy, welcome
sad, sorry, upset, gutted, saddened > saddened, sad, deeply, regret
angry, furious, outraged, anger, fury
worried, anxious, afraid, scared, fear, nervous > concern, fear, worried
dread > fear
frightened, scared, terrified > fear, frightened
shocked, stunned, appalled, horrified
disappointed, let down
disappointment, dismay
frustrated, fed up
hopeful, optimistic, optimism, upbeat
pessimistic, gloomy > pessimistic, concern
unwavering, steadfast, unshakeable, staunch, unflinching, rock solid > unwavering, steadfast, resolute, ironclad
sympathy, condolence, sorry for loss > condolences, sympathy, thoughts
mourn, grieve, grief
tribute, homage > tribute, respects, honour
friendly, cordial, warm > friendly, warm, cordial
fruitful, useful talks
honest, honesty, truthful
dishonest, deceitful, crooked > dishonest, fraudulent, deception
deceive, deception, trick, dupe, hoodwink, mislead
false, untrue, fake, bogus
true, truth
valid, legitimate
legal, legitimate
authentic, genuine, bona fide
suitable, appropriate, fit for purpose, proper > suitable, appropriate
unsuitable, unfit, inappropriate > unsuitable, unfit
viable, workable, feasible, doable, realistic
leeway, give and take > flexible
inflexible > rigid
reliable, trustworthy, trusted
unreliable, faulty, patchy
faulty, defective, broken
harmful, damaging, bad for, toxic > harmful, damaging, toxic, hazardous
harmless, safe, not harmful > harmless, safe
toxic, poisonous
dirty, tainted, unclean > contaminated, polluted
dirty, filthy, squalid, squalor > squalid, dirty, unsanitary
wholesome > healthy
bad for you > unhealthy
tired, exhausted, fatigue
strenuous, demanding, gruelling > demanding, challenging
smooth, smoother, hassle-free, seamless, hitch-free > smooth, seamless, fluid, fluidity
quiet, peaceful, calm
noisy, racket, din > noise
cold, chilly > cold, freezing
wet, rainy, rain, downpour > rain, rainfall
windy, stormy > wind, storm
foggy, mist, fog
seen on streets > visible
invisible, unseen, hidden
anonymous, unnamed
famous, star, well-known, household name > famous, renowned
renowned, famous, well-known
prestigious, top-flight, elite > prestigious, elite
best in world > leading, class
top, foremost > leading
top notch > excellent, outstanding
quality > quality, standards
shoddy, substandard > poor, substandard, inadequate
popular > popular, demand
controversial, contentious
appealing > attractive
creative, inventive, original > creative, innovative
innovative, inventive, ground-breaking, novel
strategic, strategy
independent, standalone, autonomous
autonomous, self-driving, driverless
neutral, impartial, unbiased, even-handed > neutral, impartial
biased, prejudice, prejudiced
alternative, option, substitute, plan b > alternative, option
relevant > applicable
not on offer, sold out > unavailable
durable, hard-wearing > durable, lasting, sustainable
whole life > lifelong
endless, never-ending, nonstop, round the clock > continuous, constant
at same time > simultaneous
on the spot > immediate, instant
on-the-spot > penalty, fine
slow, steady > gradual, phased
historic, once in a generation > historic, unprecedented, landmark
symbolic, emblem, token
famous, landmark > iconic
hostile, unfriendly, aggressive > hostile, aggressive
aggressive, belligerent
provocative, provoke
barbaric, savage, brutal
indiscriminate, random, wanton
unprovoked, without reason > unprovoked, unjustified
unjustified, unwarranted, groundless, baseless > unjustified, unfounded, baseless
imminent, about to happen, looming, impending
unavoidable, bound to happen > inevitable
capable, ability
able, ability
sensitive, delicate, touchy
rigorous, thorough, in-depth > rigorous, thorough
wide-ranging, all-round > comprehensive
coordinated, concerted
world-beating, global leader > leading
resilient, hardy
tough enough > resilient
frail, shaky > fragile
steady, stable, constant
traumatic, trauma, traumatised
eager, keen, enthusiastic, enthusiasm
reluctant, unwilling
willing, willingness, prepared to > willing, ready, willingness
too early > premature
notorious, infamous
credible, believable
incompetent, bungling > incompetence, failure
homegrown, home-grown > domestic
at home > domestic
in part > partial
lived in > residential
stranded, stuck
trapped, stuck
northerly > northern
futile, pointless
unfounded, groundless, without foundation
unlicensed, unregistered, without licence > unlicensed, illegal, unregistered
certified, certificate, accredited
accredited, approved body
vigilant, on guard, watchful
vibrant, thriving, buzzing
green-fingered, gardening > horticulture
back-to-back, in a row > consecutive
`;
