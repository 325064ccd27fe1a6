/** Words of headlines and newsrooms, and the plain words that an announcement prints instead. */
export const HEADLINES = `
# newsrooms
soundbite, strapline, tagline, catchphrase, catchword, mantra, rallying cry > promise, pledge, message, words
slogan > promise, pledge, message, campaign
snap, shot of > photo, photograph, picture, pictured
snapper > photo, photograph, picture, pa
cameraman, camera crew > photo, video, footage
caption > photo, picture, pictured
wire, wire story, wire copy, wire report, agency copy, agency report, agency story, agency write-up, newswire > press, association, pa
news agency, press agency > association, pa, reuters
hack, scribe > journalist, press, media
scoop, exclusive, splash > report, reported
broadsheet, tabloid, red top > newspaper, press, media
interviewee > spoke, told
op-ed, comment piece, leader column > article, opinion
presser, press call, news conference, press huddle > conference, briefing, press
off the record, on the record > briefing, statement
spin doctor, spinner, comms chief, comms team, comms > spokesperson, communications, press
readout > statement, discussed, meeting
namecheck > named, including, mention
lauded, saluted, applauded > praise, welcomed, thank, commend
compliment, plaudit, pat on the back, bouquet > praise, thank, welcome, tribute, exemplary, impressive
brickbat, flak, stick > criticism, criticise
adjective, epithet > exemplary, impressive, described, praised

# short words that headlines like
axe > abolish, cancel, cut, scrap, end
blaze > fire
blast, slam, lambast, lash out > criticise, condemn, attack
clampdown, blitz on > clamp, crack, tackle, action, enforcement
clinch, ink, seal > agree, signed, concluded, finalise
curb, curbs > restrict, reduce, limit, control, prevent
dash > travel, visit
fury > anger, condemn
heap praise > praise, thank, welcome
hike > increase, rise
hit list > targets, priority
hurdle, stumbling block, roadblock > challenge, barrier, obstacle
jibe > criticism
key plank, plank, cornerstone, linchpin > key, part, essential, central
mull, toy with > consider, explore, discuss
nab, collar, feel the collar > arrest
net > arrest, seize, caught
oust, boot out > remove, replace
plea > call, urge, appeal
plunge, plummet, nosedive, tumble, slump, slide > fall, decrease, reduction, reduce, decline
soar, surge, rocket, skyrocket, shoot up, leap, jump, spike, upsurge, upswing > rise, increase, growth
probe > investigate, investigation, inquiry
quit > resign, leave
quiz, quizzed, grill > question, interview
row, bust-up, spat, tiff, war of words > dispute, disagreement
shake-up, revamp, overhaul > reform, change, review
shelve, mothball > suspend, postpone
shore up, beef up, buttress, toughen up, firm up, underpin > strengthen, reinforce, boost, enhance, improve
snub, cold shoulder > refuse, reject
stave off, head off, ward off, fend off > prevent, avoid, stop
swoop, sting operation > raid, arrest, operation
thwart, foil, scupper, derail, frustrate > prevent, stop, disrupt, intercept, block
choke off, starve of, cut off, dry up > disrupt, prevent, stop, supply
vow > promise, pledge, commit
wake-up call > reminder, warning
sounds the alarm > warn, warning, concern
woe > problem, challenge, difficulty
wrangle > negotiation, dispute
outcry, backlash > criticism, anger, concern
outstrip, outpace, eclipse, surpass > exceed, higher
double down > continue, reaffirm
kick-start, jump-start, get going > launch, start, accelerate
fast-track, speed up, hurry along, step on the gas, put the foot down, quicken > accelerate, expedite, faster, quicker, quickly
game-changer, watershed, turning point > landmark, historic, step, significant
crunch, crunch talks, make-or-break > vital, crucial, decisive
flagship, headline > main, key, landmark
ground-breaking, groundbreaking, trailblazing, pioneering, history-making > landmark, historic, first, new, unprecedented
state-of-the-art, high-tech, hi-tech, newfangled, whizzy > cutting, edge, technology, advanced, modern
kit, gear, gadget, gadgetry, gizmo, hardware > equipment, technology, devices
eyes in the sky, spy in the sky, spy plane > aerial, surveillance, drone, helicopter, aircraft
chopper, whirlybird > helicopter
sniffer dog, police dog, canine, hound > detection, dog
spy camera, spycam > cctv, camera, surveillance
snooping, eavesdrop > surveillance, interception
in the works, in the offing, on the cards, in the wings > plan, planned, upcoming, future
around the corner, down the line, down the road, down the track > upcoming, future, next, later
no-go, non-starter > reject, impossible
unsung hero > thank
knock-on > effect, impact, result
spillover > impact, effect
flashpoint, hotspot, hot spot > area, region
on the brink of, on the verge of, on the point of, on the cusp of > planned
tear down, flatten, raze, bulldoze > dismantle, dismantling, demolish, clear, clearance
shanty town, shantytown, makeshift camp, tent city, squalid camp > camp
squalor, squalid > conditions, humanitarian
living conditions > humanitarian, situation
refuge, safe haven, hiding place, hideout, bolthole, sanctuary > safe, space, haven, shelter
deny a refuge, deny a platform > safe, space
upstream > origin, transit, source
source country, at source, problem at source > origin, source
lay bare, shine a light > reveal, show
put into practice, put into effect, carry through, follow through > implement, deliver, delivery
see the light of day > publish, launch
bear fruit, pay off > result, success
headway, make headway, inroads, make strides, strides > progress, advance
standstill, deadlock, stalemate, logjam, impasse > blocked, stalled
on hold > suspend, postpone, pause
teething trouble > problem, delay
bottleneck > delay, capacity
lifeline > support, help, vital
`;
