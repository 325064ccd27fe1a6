/**
 * One-way lines that are wider than a synonym: what people ask with, and what an announcement prints instead. They help
 * to find; whether a sentence answers is decided by its figures, names, dates and speakers as well.
 */
export const LOOSE = `
# borders and movement
boat, dinghy, small boat > crossing, crossings
crossing, crossings > journeys
engine, motor, inflatable, raft > boat, material, materials, equipment
air, plane, sky > aerial, helicopter, helicopters
spot, notice, watch, look out > detect, detection, surveillance
deport, deported, deportation, expel, expelled > return, returned, remove, removed, removal, relocated
send, sends, sending, sent, ship > return, returned, relocated, removed
refugee, asylum, asylum seeker > migrant, migrants, immigrants, protection
immigration, migration > migrants, crossings
jungle > camp
clear, cleared, clearing, shut, close > dismantling, clearance
go, goes, went, fly, head > travel, visit, visited
trip, tour > travel, visit
unaccompanied, lone > isolated

# crime and safety
isis, daesh, jihadi, jihadist, islamist > terrorist, terrorism
terrorist, terrorism > extremist, radicalisation
trafficker, trafficking > smuggler, smugglers, smuggling
network, networks, ring > group, groups, gangs
group, groups > network, networks, gangs
criminal, crime > gang, gangs, smuggling
guard, patrol, cop, police, policeman > officer, officers, personnel, gendarmes, enforcement
officer, officers, personnel > gendarme, gendarmes, police
arrest, detain, catch, caught > arrest, arrests, custody
punish, punishment > penalty, sentences
dismantle, break up, broken up, smash, bust > dismantled, dismantle, disrupt
attack > incident, incidents
violent, brutal > reckless, inhuman, ruthless
protect, protecting, protection > safe, safety, save, security
safe, safety > protect, protection, security
delete, pull, pulled, take down, block > removed, remove
online, internet, web > digital, cyber
video, clip, footage, propaganda > material, content
death, deaths, die, died, drown, drowned, killed > fatal, tragic
danger, dangerous > fatal, unnecessary

# meetings and dealings
meet, met, see, saw, chat, speak > met, meeting, talks, discussed
talk, talked, speak, discuss > discussed, talks, met
discussion, conversation > talks, meeting, discussed
friend, friendly, ally > friends, partner, partners, neighbours
partner, partnership > friends, cooperation, relationship
relationship, ties, bond > relations, cooperation, friends, partnership
work together, cooperate, team up > cooperation, joint, jointly, collaboration
joint, jointly, together > cooperation, collaboration
agree, agreed, sign, signed > agreement, arrangement, committed
deal, pact, treaty, agreement > arrangement, cooperation
want, wants, wanted, wish > desire, commitment, committed, hopes
promise, promised, pledge, vow > commitment, committed
plan, plans, intend > measures
praise, praised, hail, hailed, compliment, like, likes > exemplary, impressive, excellent, thank, welcomed
thank, thanked, grateful > welcomed, praised, grateful
criticise, attack > condemned
problem, problems, trouble > challenge, challenges, crisis
matter, matters, topic, subject > issue, issues, range
aim, goal, purpose, point > ensure, help, objective
expert, experts > specialist, experience, expertise
continue, go on, carry on, keep > ongoing, remain, maintain
set up, created, founded, started, established > inception, launched
speed up, quicken, faster > accelerate, expedite
grow, bigger, larger, extra, add > increase, expanded, enlarged, additional
strengthen, improve, better > enhance, reinforce, deepen, strengthening
stop, stopping, prevent, curb > prevent, tackle, disrupt, disruption, deter, clamp
fight, battle, combat > tackle, counter

# money and goods
pay, pays, paid, give, gives, spend, cost, fund > worth, funding, funded, investment, amounting
money, cash > funding, investment, worth, million
buy, buys, purchase, sale, sell, sold > supply, trade, investment
kit, gear, equipment, gadget, technology > equipment, surveillance, drones, technology
cheap, cheaper, discount > price, free
ticket, fare > price, tickets
`;
