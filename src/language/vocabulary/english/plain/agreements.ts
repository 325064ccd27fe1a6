/** What people ask with, and what an announcement prints instead: agreements. */
export const AGREEMENTS = `
# agreements
see eye to eye, on the same page, of one mind, on board with > agree, agreement, consensus, shared, unity
share the view > agree, agreement, consensus, unity
speak with one voice, stand united, united front > unity, together, common
agree on, settle on, see sense > agree, agreement, decide
hammer out, iron out, work out, nail down, thrash out a deal > negotiate, finalise, resolve, agree
put pen to paper, ink a deal, put name to > sign, signature, agreement
sign on dotted line > signature, agreement
signing, signature, sign
sealed, seal the deal > sign, conclude, finalise, agreement
break the deadlock, break the logjam > breakthrough, agreement, progress
deadlock, stalemate, logjam, standoff > deadlock, impasse
consensus, middle ground > consensus, agreement, common, compromise
common ground > consensus, agreement, compromise
team up with, join hands, pool resources, pull in same direction > partnership, cooperation, collaborate, joint, together
pair up, buddy up, partner up, partner with > partnership, partner, together, twinning
arm in arm > together, jointly
stand by, stand beside, stick up for, stand behind > support, solidarity, defend, alongside
stand up for, fight for, go to bat > defend, protect, uphold, promote
get behind, throw weight behind > support, endorse
in favour of, in favor of > support, favour
opposed to, not in favour, dead set against > oppose, opposition, reject
oppose, opposed, opposition
at odds, at loggerheads, fall out, fell out, lock horns > dispute, disagreement, disagree, tension, divergence
disagree, disagreement
bury the hatchet, mend fences, patch things up, build bridges > reconcile, reconciliation, restore, peace, dialogue
reconcile, reconciliation
turn the page, fresh start, clean slate > reset, renew, new
new chapter > reset, renew
calm down, cool down, defuse, take the heat out > de-escalation, calm, restraint
tense, tension, friction
stir up, whip up, fan the flames > incite, provoke, fuel, inflame
incite, incitement, egg on, goad
provoke, provocation
hit back, strike back, get its own back, tit for tat > retaliate, respond, response, reprisal
retaliate, retaliation, revenge, vengeance, reprisal
keep its word, live up to, make good on, honour its word > honour, fulfil, commitment, deliver, comply
back out of, renege, go back on > withdraw, abandon
stick to the rules, play by the rules, toe the line, obey > comply, compliance, respect
comply, compliance, abide by, obey
comply with > compliance, respect, meet
flout, break the rules, bend the rules, flouting > breach, violate, infringement
breach, violation, violate, infringement
ratify, ratification
ally, alliance
colony > overseas, territory
backstop, safety net > protection, safeguard, guarantee
ratify, ratification, rubber-stamp > ratify, ratification, approve
endorse > support
endorsement > support, approval
accept > accept, agree
joining > membership
member, membership
new members > enlargement
consensus, common ground > consensus, agreement
framework, structure, set-up > framework, structure
process, procedure
guideline, guidance, ground rules, instructions
guide, guidance
terms of reference, remit, mandate
mandate > mandate, authority
between two countries > bilateral
withdrawal, pullout > withdrawal, exit, departure
clause, article of treaty, small print > clause, provision
sovereignty, sovereign, self-rule > sovereignty, sovereign
integrity of borders, borders of a country > territorial
soil > territory, land
recognition, recognise
decide own future > determination
blockade, siege
tension, strain, friction
hostility, ill will > hostility, tension
retaliate, hit back, tit for tat, reprisal
provoke, stir up > provoke, incite
incite, stir up, whip up
go-between > envoy, representative
delegation, group of officials, party of visitors > delegation, representatives
delegate, representative
represent > represent, behalf
consul, consular
help for britons abroad, brits in trouble abroad > consular
soft power, standing in the world > influence, reputation
relief worker > humanitarian, aid
assert, contend > claim, maintain
allege, accusation
oppose, opposition
nominate, nominee
haul in > summon
accompany, escort
beg, implore > urge, appeal
rebuff, rule out > reject, exclude
mend fences, rebuild ties > relations, reset
celebrate > commemorate, mark
brief > update
land grab > annexation
coalition, alliance
compact, pledge > compact, agreement
goodwill > goodwill, faith
turmoil, turbulence, upheaval > instability, crisis, turbulence
strife, unrest > conflict, unrest
bloodshed, carnage, slaughter of people > violence, killing, casualties
bloodshed > casualties, deaths
block vote > veto
retribution, revenge > retaliation
representation, represent
end of talks > concluded
advocate, champion > advocate, promote
admiration, respect for > esteem
persuasion > diplomatic
departing > outgoing
incoming, new boss > incoming, appointed
theory, theoretical
tripartite > trilateral
counter-claim, rebut, rebuttal > deny, reject, rebut
task > role, duty
obligation > duty, commitment
phone, telephone
seminar, workshop
principle, tenet > principle, values
stand with, stand together > solidarity, unity
`;
