/** Wanting, promising, planning, trying, having to. How a line is read: see `../paraphrases.ts`. */
export const WANTING_AND_PLANNING = `
ask, task, charge, request, call on, asked to
tasked, asked, charged, responsible, given the task, job, mission, entrusted, assigned
promise, pledge, vow, commit, commitment, undertake, undertaking, give an undertaking, give their word, assurance, be committed
commit, promise, pledge, vow, undertake, engage, dedicate > pledge
want, desire, wish, keen, eager, would like
want, wish, hope, like > hope
wants, aim, intend, plan, desire > desire
commitment, dedication, engagement, resolve, determination
aim, goal, purpose, objective, intend, intention, designed, seek, so as, in order, with a view, target
intended, meant, designed, aim, so as
plan, proposal, intend, intention, scheme
foresee, foresaw, foreseen, provide for, envisage, planned
plan, due, intend, schedule, set to, upcoming
hope, aspire, keen, want
seek, aim, try, look to, attempt, want
seek, look for, explore, look into
promise to spend, promise
remain committed, stay committed, still committed > reinforce commitment, reinforce, renew, recommit, reaffirm
explore, look at, look into, examine, study, consider, investigate, seek, search
ways, means, options, method, how to, how
firm commitment, strong commitment, commitment, determination
need, require, call for, necessity, necessary, must, demand
requires, need, call for, demand, necessitate, must have
should, ought to
seeks, try, hope > would seek
promise, pledge, vow, undertake, give assurance, commit, make a commitment, guarantee, swear
commit, dedicate, bind, pledge, promise, undertake, sign up, be determined, be resolved
recommit, renew their commitment, renewed their commitment, reaffirmed their commitment, confirmed their commitment, pledged anew > reinforced their commitment
aim, goal, objective, purpose, intention, target, ambition, object, end
seek, aim, look, strive, endeavour, attempt, try, work, want, be looking
intend, plan, mean, propose, aim
plan, proposal, blueprint, scheme, project, intention, programme
want, wish, desire, would like, willingness, readiness, intention, keenness, eagerness, keen, aspire > desire
hope, aspire, want, wish, look
determined, resolved, committed, resolute > committed, firm commitment
in mind, in view, with an eye, eye, in sight, on the horizon > look ahead, ahead, looking ahead, upcoming
go for, strive for, set their sights, set its sights > aim, desire
deadline, time limit, window, timeframe, time frame, timeline, target, limit > within
ambition > desire
sights > look ahead, looking ahead
`;
