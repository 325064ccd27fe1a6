/** Saying, praising, thanking, acknowledging, demanding, showing. How a line is read: see `../paraphrases.ts`. */
export const SAYING = `
announce, announcement, unveil
welcome, praise, hail, applaud, commend, compliment, laud, pay tribute, tribute, salute, be pleased, speak well
welcome, thank, greet > welcome
praise, commend > exemplary, impressive, excellent
thank, grateful, gratitude, express gratitude, give thanks
emphasise, stress, underline, underscore, highlight, emphasis, insist, point out, make clear, insist on, point to
underline, reiterate, reaffirm, state, say, note, recall > underline, emphasise
acknowledge, recognise, accept, recognition, acknowledgement, note, admit, appreciate
endorse, back, support, approve, favour, get behind, sign up to
welcome, back, support > endorse
confirm, assure, reaffirm, affirm, reiterate, restate, assert, declare
reaffirm, reinforce, confirm, renew, restate, repeat, reiterate, recommit > reinforce
reinforced their commitment, recommit, reaffirm
declare, state, express, voice, say, announce, make clear, affirm
ministers agreed that, they agreed that, pair agreed that > ministers emphasised, ministers acknowledged, ministers recognised, ministers underlined, ministers stressed
agree on the need, agree on a need > emphasise the need, stress the need, underline the need, acknowledge the need, recognise the need, highlight the need
tell, say > declare, confirm, emphasise, underline, acknowledge, recognise, state
call, describe, label, term, speak of, regard, see, consider, view, hail, describe as
describe, call > be
call for, ask for, press for, urge, push for, appeal for, demand, advocate, lobby for, argue for, calling
push, press, urge, put pressure, pressure, drive
respond, response, answer, address, tackle
meet the challenge, meet the challenges, meet these challenges, meet those challenges, rise to the challenge > respond, tackle, address
show, demonstrate, prove, display, point to
aware, conscious > recognise
call on > push
say, state, note, observe, point out, remark, comment, tell, add, explain, argue, maintain
affirm, assert, declare, reaffirm, confirm, state, reiterate
reiterate, repeat, restate, underline, reaffirm, stress
emphasise, stress, highlight, underline, underscore, insist, draw attention to, point to, spell out, accentuate, put emphasis, put stress
recognise, acknowledge, accept, appreciate, concede, admit, note
express, voice, convey, state, declare, confirm, signal, make known
voice support, express support, signal support, offer support, give backing > endorsed, confirmed support
set out, lay out, outline, detail, describe, present, list, spell out
hail, praise, applaud, commend, welcome, celebrate, compliment, pay tribute, acclaim, speak highly
speak highly of, spoke highly of, full of praise, heap praise, pay tribute, paid tribute, singled out for praise, praise, admire, laud > praised, exemplary, impressive, thank, excellent, welcomed
appreciation, gratitude, thanks > thank
welcome, greet, hail, applaud, approve of, be happy with, be glad of, glad, pleased, satisfaction
describe as, call, label, term, characterise, portray, brand, deem, regard as, see as, refer to as
reaffirm, renew, recommit, reassert, strengthen, reinforce, confirm > reinforced
attach importance, place value, value, set store > importance
call for, urge, demand, push for, press for, advocate, appeal for, plead for, argue for, campaign for, want to see, ask for, seek
press, push, urge, lean on, pressure, put pressure on, pressing, exert pressure, insist
warn, caution > no quick fixes, must
concede, admit, warn, caution, recognise, stress, make clear > there are no
reminder, remind, show, recall, demonstrate, bring home, illustrate
thought to be, believed to be, presumed, suspected
believed, thought, presumed, assumed, understood
appreciation, express appreciation, expressed appreciation, gratitude > thank, welcome, praise
steadfast, unwavering, unstinting, unfailing > continued, firm
devotion > commitment
example, role model, by example > exemplary
put his name to, put her name to, put their names to, get behind, got behind, his weight behind, her weight behind, their weight behind, weight behind, line up behind > endorse, support
back, backing, support, stand by > commitment
declare, consider, regard, deem, call, describe, hold > agree
consider, regard, see, view, describe, accept, agree > acknowledge, recognise
name, list, set out, single out, singled out, identify, cite, spell out > particularly, in relation to, include
press, push, lobby, ask, urge, appeal, campaign, demand > call for, calling for
both kinds, both forms, both types, of both kinds, legal or not, whether legal or not, lawful or unlawful, legal and illegal alike > illegal as well as legal
joint, common > they will also
painful, stark, grim, sobering, harsh, poignant, sad, bitter, sorry > tragic
urge, oblige, insist, have to > must
however, yet, though > but
embrace > welcome
threw his weight behind, threw her weight behind, throw his weight behind, throw their weight behind, threw their weight behind, throws his weight behind > endorse, support
repeat their call, renew their call, repeat the call, stand by their call, keep up their call, stick to their call > continue calling
adamant, insistent > emphasise
argue for, argued for, plead for, pleaded for, arguing for > must, need
give credit, credit > recognise
flag, flag up > emphasise, underline, stress, acknowledge
underscore, lay bare, lays bare, illustrate > reminder
`;
