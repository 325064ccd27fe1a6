/** What governments do with one another and with words: agreements, meetings, promises, praise, plans. */
export const DEALINGS = `
# agreements
agreement, deal, arrangement, accord, pact
treaty, convention
deal, pact, treaty, bargain > agreement, arrangement, partnership, accord
agreement, deal > treaty
understanding, mou, memorandum
contract, tender, procurement
agree, shake hands, come to terms, reach agreement
agree, agreed > committed, commitment
sign, signed, ink, put pen to > sign, finalise, conclude
finalise, finalised, conclude, seal, clinch, wrap up
strike a deal, struck a deal, cut a deal, clinch a deal > agreement, agree, sign, deal, arrangement
tear up, rip up, scrap, pull out > withdraw, terminate, end, scrap
renew, renewal, extend, roll over
break a promise, go back on > breach, abandon
loyal, loyalty, allegiance
partnership, alliance
relationship, relation, tie, bond, link
partnership, alliance > cooperation, collaboration
cooperate, cooperation, collaborate, collaboration, work together, team up, join forces, pull together
work together, team up, join forces, hand in hand, side by side, shoulder to shoulder > cooperation, joint, together, jointly, closely, collaboration
together, jointly, joint, combined
joint, bilateral, between the countries
shared, common, mutual
team, crew, unit > team, taskforce
get on with, get along > relationship, friend, ties
closer, tighter > close, deeper, stronger
foreign office, fcdo > foreign, commonwealth, affairs
foreign affairs, foreign policy, diplomacy, diplomatic
embassy, consulate, high commission
security council, united nations > nations
nato, north atlantic > nato, alliance
sanction, embargo
ceasefire, truce, stop the fighting
peace, peaceful, peacekeeping
negotiate, negotiation, haggle, bargaining, thrash out > negotiate, negotiations, talks
mediate, mediator, broker
row, spat, quarrel, falling out, clash, bust-up > dispute, disagreement, tension
dispute, disagreement
aid, overseas aid, foreign aid > aid, humanitarian, development, assistance
humanitarian, relief, aid work > humanitarian, relief

# meetings and visits
meeting, get-together, gathering, sit-down > meeting, talks, summit, session
meet, met, sit down with, get together > meet, talks, meeting
conference > summit
talks, chat, conversation, dialogue > talks, discussion, dialogue, discuss, meeting
talk about, chat about, on the agenda > discuss, raise, talk
discuss, debate, talk through
discussion, dialogue
phone call, on the phone, ring up, rang > call, spoke, telephone
face to face, in person > met, meeting
convene, call together, bring together, summon
host, stage, put on, lay on
attend, take part, participate, join in
guest, invite, invited, invitation
visit, state visit > visit
welcome, greet, receive > welcome
heads of state, world leaders > leaders, summit
next step, what next > follow, next, step
dialogue, channel open > dialogue

# promises, wishes, plans
promise, pledge, vow, swear, give their word
promise, pledge, vow, undertake > commit, commitment, pledge, undertaking
be bound, give their all > commit, commitment
guarantee, assurance, assure > guarantee, ensure, assurance, commitment
keep a promise, kept a promise, deliver on > deliver, fulfil, implement
aim, goal, objective, target
purpose, what for, point of, idea behind > aim, purpose, ensure, help, objective
want, wish, desire
want, hope, would like, keen to > want, seek, desire, hope
intend, intention, mean to, going to, set to
look for, try to get, go after > seek
plan, scheme, programme, project, proposal
strategy, plan, game plan, blueprint, road map, roadmap
policy, approach
initiative, campaign, drive
measure, step, action
package, bundle
proposal, suggestion, idea, propose, suggest
draw up, put together, come up with > develop, prepare, draft
carry out, put into practice, bring in, put in place, roll out > implement, introduce, implementation, deploy
put into effect, carry through > implement, implementation
bring in, bring into force > introduce
priority, top of list, comes first, number one > priority, utmost
focus, concentrate, home in > focus, priority, targeted
effort, bid, attempt > effort, attempts
try, do their best, work hard > seek, effort, work
ask the public, have your say > consultation, consult
pilot, trial run, try out, test out > pilot, trial, test
review, rethink, look again, reconsider
u-turn, climbdown, change of mind, backtrack > reverse, withdraw
feasibility, explore, look at ways > explore, consider, examine

# saying, praising, blaming
announce, announcement, unveil, reveal, make public
admit, concede, own up > acknowledge, recognise, admit
recognise, acknowledge
stress, underline, underscore, emphasise, highlight, drive home
declare, state publicly > declare, state
bear out, make certain > confirm
explain, spell out > explain, set
warn, caution, sound alarm
deny, denial, rubbish claims
urge, call on, call for, appeal for, press for, lobby > urge, calling, push, call
push, press, lean on, pressure
demand, insist, insist on
say sorry, apologise, apology, regret
sympathy, condolence, sorry for
tribute, pay tribute, salute, honour
praise, applaud, commend, compliment, hail, salute
praise, compliment, pat on back, admire, impressed, pleased with > welcome, praise, impressive, exemplary, excellent, thank, hail, commend
thank, grateful, gratitude, thankful, appreciation, appreciate, thank you
welcome, pleased, happy with, glad, delighted > welcome, pleased, delighted
endorse, approve, sign up to, sign off, give green light
approve, approval, green light, go-ahead, thumbs up
criticise, criticism, slam, blast, hit out, have a go, slate > criticise, criticism, condemn
blame, point the finger, fault > responsible, blame
condemn, denounce, deplore
attack verbally > criticise
complaint, complain, grievance, moan
opinion, view, stance, take on, position > view, position
support, help
help, aid, assist, lend a hand, give a hand, helping hand, throw weight behind > support, help, assistance, assist
opponent, critic > opposition, critics
advice, guidance, tips
message, signal
press release, press statement > communique, statement, release
newspaper, press, media, paper
article, story, report
photo, photograph, picture, image, snap, pic
caption, under the picture > photo, image
q and a, faq, frequently asked > questions, answers
information sharing, share information, sharing data, swap information > sharing, exchange, information, data, intelligence
share, exchange, swap, pass on, pool, trade information
contact, touch, get in touch

# reasons and results
reason, cause
because of, due to, thanks to > result, due
result, outcome, consequence, upshot, effect, impact
success, successful, achievement, triumph, breakthrough
progress, headway, getting somewhere, move forward
fail, failure, flop, fiasco, fall short
mistake, error, blunder, slip-up, cock-up
benefit, advantage, upside, plus side
problem, difficulty, trouble, headache, snag > challenge, problem, issue, difficult
challenge, problem, difficulty, obstacle, hurdle
mess, shambles, chaos > crisis, chaos
disaster zone > emergency, crisis
solve, solution, answer to, way out, resolve
fix, repair, mend, sort out, put right, patch up
fix, sort out > solve, address, resolve
lesson, learn from, experience, lessons learned > experience, expertise, lessons
experience, expertise, know-how, skill > expertise, experience
in our interest, good for us > interest
responsible, responsibility, in charge, accountable, answerable
influence, clout, sway
opportunity, chance
landmark, milestone, turning point
history, historic
`;
