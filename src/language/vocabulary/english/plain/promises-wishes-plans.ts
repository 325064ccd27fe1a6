/** What people ask with, and what an announcement prints instead: promises, wishes, plans. */
export const PROMISES_WISHES_PLANS = `
# promises, wishes, plans
have in mind, have up sleeve, have in store, in store > plan, propose, intend
make up mind, come down on, plump for > decide, decision, choose, choice
decide, decision, opt for
mull over, weigh up, toy with, chew over, sleep on it, think over > consider, consideration, reflect, examine, review
consider, consideration
take a look, look into > examine, review, investigate, study, consider, inquiry
have another look, take a fresh look > review, reconsider, rethink, reassess
think again, have second thoughts > reconsider, review
look forward, look to the future > future
think ahead, plan ahead, forward planning > plan, prepare, preparedness, contingency
plan b, fallback, backup plan > contingency
just in case, as a precaution, play it safe, to be safe > precaution, precautionary
precaution, precautionary
set a target, set its sights, shoot for > target, aim, objective, goal
hell bent, dead set on, bent on > determined
leave no stone unturned, pull out all the stops, go all out, do their utmost, do everything possible > effort, mobilise, determined, utmost
move heaven and earth, spare no effort, go the extra mile > effort, determined, relentless
go after, chase > pursue, seek, target
push for, press for, fight for, call for, plead for > call, urge, seek, advocate, demand, promote
champion, promote, bang the drum, speak up for > promote, advocate, support, champion
spread the word, raise awareness, drum up, get the message out > awareness, promote, campaign, inform, communication
drum up support > mobilise, support, campaign
draw up plans, sketch out, map out, lay out > plan, strategy, outline, set, develop
vision, big picture > vision, strategy, ambition
dream, dream of > ambition, aspiration, hope
masterplan > plan, strategy
master plan > strategy
timeline, time frame, timeframe, timescale > timetable, schedule, calendar, deadline
calendar, diary, schedule, agenda
pencil in, slate for, scheduled for > schedule, planned
test the water, test the waters > pilot, trial, experiment
dip a toe, dry run, test run, dummy run > pilot, trial, test, experiment
experiment, experimental
give it a go, have a go > try, attempt, pilot
put forward, put on the table, float an idea, moot > propose, suggest, submit
submit, submission, hand in
lay down, lay down the law > set, rule, define, establish
spell out rules > set, define, establish
define, definition
bring forward > earlier, advance, propose
put to the vote > vote
put to the test > test, trial
bring to the table > contribute, offer
put into law, enshrine, write into law > law, legislation, enshrine
keep the promise, stick to its guns > maintain, commitment
get on with it, get cracking, get moving > begin, accelerate, start
raring to go, up for it > ready, willing
willing, willingness, readiness
hold off, sit on the fence, bide their time > wait, delay, postpone
rule out > exclude, exclusion
exclude, exclusion, leave out, shut out
leave the door open, keep options open > possible, option
option, alternative, choice
predict, forecast, projection, prediction, foresee
survey, questionnaire > survey, poll
evaluate, evaluation, assess, assessment, appraise, appraisal
take stock, size up, gauge > assess, review, evaluate
stocktake, audit > audit, review, inventory
rough version > draft
masterplan, master plan > strategy
vision, dream > vision, ambition
role, function, job of > role, function
resolve, resolution
agenda > agenda, programme
project, undertaking, venture > project, programme, initiative
schedule, timetable, calendar, timeline
staging post > milestone
canvass, sound out, survey > survey, consult
feedback > responses, views, feedback, consultation
recommend, advise
advise, advice
suggest > propose, recommend
possibility > option
prospect, outlook, future of > prospects, outlook
precaution, safety measure, safeguard > precaution, safeguard
precautionary, just in case > precautionary, contingency
contingency, plan b, backup, back-up, fallback > contingency, backup
what if plan > contingency, emergency
values, beliefs > values, principles
believe, belief
what works > practice
`;
