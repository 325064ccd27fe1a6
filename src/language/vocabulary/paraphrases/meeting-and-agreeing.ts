/** Meeting, visiting, talking, agreeing, working together. How a line is read: see `../paraphrases.ts`. */
export const MEETING_AND_AGREEING = `
reached in, concluded in, signed in, made in, dating from, dated, from, struck in > of
deal with, dealing with, handle, cope with > address, tackle, discuss, fight, combat, respond, solve, concern
meet, met, hold talks, held talks, meeting, hold a meeting, held a meeting, sit down with, sat down, come together, came together, talks, see > meet, meeting
meeting, meet, talks, gathering, session, encounter, discussions
visit, trip, tour, travel
go, travel, trip, fly, head to, visit, journey
be in, visit, travel, visiting, trip > is in
discuss, discussion, talk about, talk, talks, debate, speak about, spoke about, exchange views, go over, review, cover, address, consider, look at, examine, raise, on the agenda, agenda, turn to, touch on, subject, topic
cover, extend to, concern, focus, be about, revolve, centre
dialogue, discussion, conversation, talks, talk, exchange
agreement, deal, arrangement, accord, pact, agree
agreed, sign, conclude, strike, reach, seal, finalise, made, do, struck, ink
finalise, conclude, complete, seal, sign, settle, put the finishing touches, wrap up, final touches
reached, struck, brokered, negotiated, concluded > agree
agree, be of one mind, concur, be at one, shared view, same view, common view, of the same view, share the view
agreed, decided > agree
arrangement, deal, package, agreement
arrangement, deal, pact, scheme, programme > partnership
cooperation, cooperate, collaboration, collaborate, work together, working together, partnership, joint work, joint working, team up, teamwork, joint action, work jointly, joint effort
cooperate, collaborate, cooperation > worked, work
joint action, joint effort, joint measure, joint work, joint working, joint operation, common action, joint activity
joint, jointly, together, shared, common, bilateral, mutual, both, collective, in tandem, between them
bilateral, two-way, between them, between the two countries, mutual
relationship, relation, tie, link, bond, partnership
relationship, cooperation > relationship
tie, link, relationship, relation, bond, cooperation > tie
hand in hand, side by side, closely together, together, closely
lead, head, drive, steer, conduct, guide, run
lead discussions, lead talks, head talks, steer discussions, talk, discuss
convene, hold, gather, organise, call, bring together, call together, meet, meeting, assemble, summon, get together, reconvene, arrange, gathering
deal, agreement, arrangement, worth
meet, convene, gather, assemble, sit down, get together, come together, hold talks, confer, face-to-face
meeting, talks, discussions, consultation, encounter, get-together, conversation, negotiation > meeting, talks, discuss
hold talks, have talks, hold discussions, have discussions, engage in talks > discuss, met
discuss, talk over, go through, explore, exchange views on, debate, confer on, speak about, weigh, broach, take up, deliberate, cover, look into
discuss, talk of, consider, float, weigh up, contemplate, look at, examine, explore > discussed convening
on the table, on the agenda, up for discussion, under discussion, came up, featured, part of the talks, theme of the talks > discuss, range
centre on, revolve around, concentrate on, deal with, be devoted to, focus on, turn on, home in, zero in, spotlight
focal point, main theme, main subject, main topic, focus, central theme, at the centre
convene, call, bring together, assemble, reunite, gather, hold, get together, summon, stage, organise, set up
summit, leaders meeting, top-level meeting
visit, stop by, call at, tour, go to, see, drop in, pay a visit, paid a visit, attend
observe, watch, see, look at, view, witness, first hand, learn, find out
travel, fly, journey, head, go, visit, trip
in france today, visiting france, trip to france, travelled to france > in france
build, forge, develop, create, foster, cultivate, establish, nurture, strengthen
build closer ties, forge closer ties, develop closer ties, draw closer, grow closer, move closer, come closer together, strengthen ties, closer relations, closer partnership, closer links, work more closely
collaborate, cooperate, work together, work jointly, join forces, team up, pull together, combine efforts, act together, work side by side, work hand in hand, partner with
collaborative, cooperative, joint, combined, shared, coordinated, concerted, collective
coordinated, joined-up, integrated, unified, cohesive, combined
collaboration, cooperation, partnership, joint working, teamwork, joint efforts, working together, combined work
operational, practical, on-the-ground, day-to-day, hands-on
keep working together, go on working together, continue working together, continue to cooperate, keep cooperating, carry on cooperating, sustained cooperation, ongoing cooperation > continue their cooperation, continued close, continue to work closely, ongoing cooperation, continue to work
coordinate, align, organise jointly, synchronise, harmonise
agreed between, struck by, signed by, concluded by, sealed by, made by, reached by, settled by, negotiated by, clinched by, agreed by, worked out by > agreed between
sign, seal, conclude, ink, put pen to paper, put their names to, strike, clinch
finalise, conclude, complete, seal, sign, wrap up, clinch, put the final touches, tie up, settle, close, put the finishing touches
settle on, settle, strike, reach, clinch, conclude, seal > agree, agreement
agree, be in agreement, share the view, concur, be of one mind, see eye to eye, be united, take the same view, of one voice
agree to, accept, commit to, sign up to > agree, committed
welcomed, received > met
integrate, joined-up, unified, closer, joint
partnership, cooperation, collaboration, alliance, arrangement > partnership
partnership > deal
chair, spearhead, take forward, take the lead, steer > lead
moot, mull, mull over, float, possibility of, prospect of, option of, notion of, idea of > discuss, explore, consider
possibility, prospect, option, notion > discuss, explore, consider, plan
common ground, shared interests > shared priorities
contact, communication, exchanges > dialogue
commitment, promises > agreement, deal
agree, agreed > pair promising, both promising, ministers promised
hammer out, hammered out, work out, thrash out, thrashed out, put together > agree, finalise
agreement, scheme, deal, accord, pact > partnership
tie, link, bond > cooperation
finishing touches, final touches, final details, last details, details > finalise
more closely, closely, more deeply, deeply > deepen, deeper, closer, strengthen
work more closely, cooperate more closely, working more closely, cooperate more deeply > deepen cooperation, deepen their cooperation, deepening of cooperation, build closer ties, build even closer, deeper cooperation, deeper uk french cooperation
upcoming, forthcoming, coming, planned > to be held
of one mind, of the same view, same view, at one, in agreement, in full agreement, united, share the view, shared the view, shared view, see eye to eye, with one voice > agree, jointly
fruitful, productive, positive > constructive
touch on, touched on, touch upon, touched upon, turn to, turned to > discuss
fellow > counterpart
backdrop, background, coincide > comes as, comes
round of talks, round of discussions, round of negotiations, round > meeting, met
look at, looked at, looking at > focus, focused on
working relationship > cooperation, partnership
join forces, team up, partner with, join hands, act as one, act in concert > work, work with, work together, working
confer, brought up, bring up > discuss
take stock, took stock, taking stock, assess, size up > discussed the situation
sign off, sign off on, firm up, nail down, round off > finalise
engagement > work
happen, occur, fall, fell at a time > comes as, take place
in lockstep, in unison, arm in arm, as one, as a team > hand in hand
on the occasion of > during
attend a meeting, attend talks, attend meetings, take part in talks, attend discussions > meet
programme, itinerary > visit
last touches, last touch, finishing strokes > finalise
`;
