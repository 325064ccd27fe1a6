/** Helping, giving, paying, preparing, deploying, and what is given: equipment, staff, knowledge. How a line is read: see `../paraphrases.ts`. */
export const HELPING_AND_PAYING = `
support, help, aid, assist, assistance, back, backing, stand behind, stand by, helping hand, helped
help, contribute, enable, allow, let, make it possible, support, serve, assist
contribute, help, go towards, play a part, add to, assist
so that, enabling, allowing, letting, help, to enable, let
enable, allow, let, make it possible, help, permit, give the means
ensure, make sure, guarantee, see to it, see to, secure, make certain, so that
ensure, provide, give, bring, offer, deliver, allow, mean > ensure
provide, give, offer, supply, grant, lend
offer, provide, give, lend, extend, make available
go towards, support, fund, pay for, finance, help pay, be spent on, be used, help fund, help, used for
fund, funding, finance, pay, paid, paid for, financial, money, invest, investment, bankroll, cash, spend, financially
british-funded, british-financed, paid for by britain, paid for by the uk, financed by the uk, funded by britain, funded by the uk, paid by britain, uk-funded
money, cash, sum, spending > million, euro, funding, worth
investment, invest, spend, spent, put, pay, funding, money, inject, put into, pour, poured, commit > investment, amounting
spend, spending, funding, pay, outlay, money, invest
expertise, know-how, skill, experience, knowledge, knowhow
share, exchange, sharing, pass, pass on, swap, provide, exchanged
exchange, share, sharing, swap, flow
preparation, prepare, ready, get ready, run-up, preparing, preparatory, lead-up
prepare, work on, get ready, make ready, ready, preparation
support, help, assistance > preparation
host, stage, hold, hosting, put on, organise, home to
equipment, kit, gear, hardware, device, tool, technology, apparatus, system
extra, additional, more, further, added, supplementary
draw on, use, make use, rely on, employ, using
use, deploy > deploy, draw
deploy, deployment, send, sent, send out, put in place, post, assign, mobilise, station, roll out, roll-out, rollout, field, be in the field, on the ground, in place, in service, be in service, work, dispatch, put to work, put out
deploy, use, put into use, bring in > deploy
embedded, embed, place, put, integrate, work inside, work within, be placed, based, work alongside, serve alongside, station, post, attach, second, insert, join, sit
base, station, post, place, located, stay, presence, stationed, work out of, in position
liaison, liaise, link
support, back, help, aid, assist, assistance, backing, contribution, bolster, sustain, underpin
back, stand behind, lend support, give support, provide support, offer support, support
stand with, stand alongside, stand by, stand side by side > support, partner
enable, allow, help, make possible, let, put in a position, equip, empower, give the ability
fund, finance, pay for, bankroll, meet the cost, cover the cost, underwrite, sponsor, foot the bill, resource, subsidise
uk-funded, british-funded, uk-financed, uk-backed, british-backed, financed by london, paid for by london, bankrolled by the uk, bankrolled by britain, british money, uk money, with uk funding, with british funding, with uk money, with british money, on british money
funding, finance, financing, money, financial support, financial backing, cash, resources, investment
financial investment, investment, financial support, financial contribution, spending, money invested, sum invested
invest, spend, put in, commit, plough, channel, allocate, pump
allocate, earmark, set aside, promise to spend, commit, pledge to spend > promised to spend
be used, go towards, be put, help pay for, help fund, be spent, go to, go into, flow into, support, serve to
provide, supply, offer, give, deliver, lend, contribute, make available, furnish
share, pass on, exchange, provide, contribute, offer, make available, lend, transfer, impart
experience, lessons, lessons learned, knowledge, insights, know-how, learning, expertise
prepare, get ready, plan, organise, make preparations, gear up, make arrangements
preparation, preparations, planning, getting ready, organisation, run-up, arrangements
deploy, put in the field, put into the field, put on the ground, assign, mobilise, send out, post, put to work, take up their posts, in post
equipment, kit, gear, hardware, apparatus, assets, technology, tools, devices, machinery, resources, means
resources, means, assets > equipment, facilities, personnel, funding
capability, capacity > equipment, ability, technology
infrastructure, facilities, installations, premises, buildings, sites
reinforcement, reinforce, additional staff > more police, increase the number
ensure, make sure, guarantee, secure, see that, provide, so that
exchange of information, information exchange, information flow, sharing of information, flow of information, pooling of information, information sharing, data exchange, intelligence sharing, data sharing, swapping information, pass information, exchange data, pool information, exchange intelligence
based, stationed, located, working, posted, placed, present, in post, sited
liaison officer, liaison, liaison staff, contact officer
embedded, placed, integrated, work within, inserted, stationed, work inside, working alongside, sit with, join, attached to, seconded, incorporated, work side by side
expertise, know-how, specialist knowledge, skills, experience, specialist skills, expert knowledge
at working level, working level, working-level
effective exchange > exchange
appropriate information > information
supply, delivery, provision, source, provide, flow, supply chain, supplies
supply, flow, delivery, provision, supply chain, supply line, sale, procurement, distribution
material, part, component, equipment, supplies, kit, gear, goods
facility, installation, building, infrastructure, amenity
facilitate, help, enable, ease, make easier, allow, assist
send, deploy, dispatch, place, position, put, base, station, assign, mobilise
host, stage, organise, host the games, stage the games, host games, stage games, host the olympics, stage the olympics > olympic games, olympics
gain, gather, acquire, learn, lesson > experience
devote, earmark, direct, put into > fund, invest, investment
buy, purchase, acquire, bought > investment, invest
maintain, keep up > support
allow, enable, make possible, mean, bring about, lead to, pay for, help, let, make it possible, translate into, thanks > as a result of, result
introduction, installation, install, introduce, bring in, put in place, rollout > deployment, deploy
on duty, at work, at their posts, in their posts, in post, on the job > deploy
task, charge, assign > deploy, focus
eyes in the sky > aerial surveillance
permit, allow, enable, make possible, pave the way, make it possible > mean
resort, rely, rely on, turn to, fall back on > draw on
provide, carry, bring, offer > worth, value
gain, stand to gain, benefit > interest
allow, open, clear, make possible > pave the way
expenditure, outlay, spending > investment
input > support
facilitate > support
utilise, tap into, tap, employ, resort to > draw on, drawing on
provide money, provides money, providing money, put money into, supply money > fund, funding
put into service, putting into service, bring into service, introduction > deploy, deployment
pledge to ensure, promise to ensure, vow to ensure, promise to make sure, pledge to make sure > pledge to see
finance, bankroll, underwrite, meet the bill > go towards
earmark, set aside, allocate > go towards
prepare for the olympics, preparing for the olympics, preparation for the olympics, prepare for the games, preparing for the games, preparations for the games > upcoming olympic games
channel into, channelled into, channel towards > go towards
cash injection, injection of cash, injection of funds, cash boost, funding boost > fund, funding
`;
