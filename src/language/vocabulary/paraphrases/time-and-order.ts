/** When and in which order: before, since, soon, next; what takes place and is celebrated. How a line is read: see `../paraphrases.ts`. */
export const TIME_AND_ORDER = `
planned, intended, scheduled, forthcoming, upcoming, due, future
inception, creation, launch, start, beginning, founding, formation, establishment, foundation, set up, came into being, began, begin, found, was created, establish, start work
start, early, beginning, begin, launch, outset, opening, onset, commence
since the start of the year, this year, so far this year, since january, since the beginning of the year, since 1 january, in the year to date, year to date, since the year began, over the year so far, this year so far
since the start, since, from the start
so far, already, to date, until now, up to now, thus far, by now, as yet, has
already, so far, to date, up to now, by now, earlier, has
until then > previous
ahead, look ahead, looking ahead, in advance, before, in the run-up, run-up, look forward, anticipate, with an eye, eye, in view of, prepare
future, ahead, later, in years to come, to come, coming years
upcoming, forthcoming, coming, future, next, approaching, planned, impending, that lie ahead, ahead, lie ahead, to come, later, due
coming, next, ahead, upcoming, forthcoming, few
next step, step forward, further step, new stage, next stage, step, milestone, step on, further stage, stage
step, stage, move, measure, phase, milestone, part
renew, renewed, revive, new, refresh, fresh
latest, new, most recent, recent
new, fresh, latest, recent, newly
current, ongoing, existing, present, under way
ongoing, continuing, continue, continued, under way, current, existing, sustained, continuous
as quickly as possible, as fast as possible, as soon as possible, without delay, as rapidly as possible, as swiftly as possible
previous, earlier, last, before, prior, preceding, former
previous year, year before, year earlier, preceding year, prior year, last year, 12 months before, 12 months earlier
same stage last year, same point last year, same time last year, same point the previous year, same period last year, same point a year earlier, same stage a year earlier, same point the year before, same time the year before, same stage of the previous year, same period of the previous year, a year earlier, a year before, comparable period
longer term, long term, longer run, over the longer term, in the longer term, long run, lasting, for the longer term, long-term
multi-year, several years, lasting several years, over several years, spanning several years, covering several years, more than one year, multiple years, multiyear
anniversary, years since, years of, years old
mark, celebrate, commemorate, see, observe, fall, represent, constitute, be
age, era, period, chapter, time, epoch, stage
new age, new era, new period, new chapter, new phase
take place, held, hold, happen, occur, be held, due
held, take place, hold, due, schedule, happen
takes place, comes, happen > met
comes as, came as, come at a time, came while, come while, took place as, takes place as, against the background, at a time when, coincide, come, came, took place
follow, after, come after, came after, in the wake, result of, second, on the heels, previous, since, further to
following, after, in the wake, as a result, under, thanks to, further to
wake, follow, after, following, as a result, under
event, occasion
recent, latest, lately, of late, recently
recent years, past few years, last few years, past years
in the last 2 years, over the last 2 years, over two years, in two years, over the past two years, in the past two years, during the past 2 years, past two years
earlier this month, this month
coronation, crowning
queen, monarch, elizabeth
king, monarch, charles
evening, night
tuesday evening, tuesday
anniversary, birthday
firstly, first, first point, to begin with
secondly, second, second point
thirdly, third, third point
finally, last, lastly, last point
follow-up, follow up, following, continuation, in continuation, building on, after, following on
in the course of, during, throughout, over
in the wake of, following, after, subsequent to, on the back of, since
previously met, met before, earlier met, earlier talks, last met > previous meeting, followed a previous meeting
renewed, revamped, refreshed, updated, extended, new
new, fresh, newly agreed, newly signed, latest, updated
scheduled, planned, due, slated, expected, set
upcoming, forthcoming, coming, planned, approaching, future, imminent, later
look forward, look ahead, anticipate, with an eye on, in anticipation of, ahead of, in the lead-up to, in preparation for, in advance of, before
recent rise, recent increase, recent growth, recent upturn, recent surge, rising number, growing number, increasing number
mark, celebrate, be, see, commemorate, observe, represent, signal, constitute
anniversary, birthday, years after, years on > anniversary
era, age, period, chapter, epoch, phase
first time, never before, until now, new, debut, unprecedented > for the first time
next step, further step, latest step, newest step, next stage, new step, another step, next phase, following step, step forward, new stage, new phase, next chapter
in future, in the future, later on, going forward, in times to come, in years to come, further down the line, from now on, down the line, ahead
over the coming months, in the coming months, in the months ahead, in the next few months, over the next few months, in months to come, over the months ahead, within months, in the next months
later this week, this week, in the same week, before the week is out, in the days ahead, later in the week
later this year, later in the year, before the year is out, further on in the year, this year, in the course of the year
in the spring, in spring, this spring, come spring, spring
this summer, in the summer, coming summer, summer
in recent years, over recent years, lately, of late, in the past few years, during recent years, over the past few years
so far this year, since january, this year, since the year began, in the year so far, since the start of the year, to date this year, since the beginning of the year, since the turn of the year, year to date, since new year
since its inception, since it was set up, since it was founded, since its creation, since its launch, since it began, since being set up, since its start, since it was created, since it was established, since its establishment, since starting, since its foundation
last 2 years, past two years, previous two years, two-year period, last two years, preceding two years, past 2 years
at the same stage last year, at the same point last year, in the same period last year, at this point last year, a year earlier, a year before, same time the year before, in the same period a year earlier, compared with last year, year on year, than last year
compared to the previous year, on the previous year, on the year before, year on year, compared with the year before, from the previous year, than in the previous year, compared to the year before, than the year before
as soon as possible, at the earliest opportunity, without delay, soon, as quickly as possible, as early as possible, promptly, swiftly, in the near future, at the first opportunity
as quickly as possible, as fast as possible, without delay, promptly, rapidly, swiftly, at speed, as soon as possible, speedily, with all speed, as rapidly as possible
olympic games, olympics, games, summer games, summer olympics, paris olympics, sporting event
state funeral, funeral, burial, funeral service
queen elizabeth, late queen, the queen, queen elizabeth ii
king charles, king charles iii, the king, king
years ago, years since, years after, years on, years old, years back > anniversary
milestone, date back, dates back, go back, goes back > anniversary, inception
created in, founded in, set up in, formed in, launched in, established in, since its creation, its creation in, its foundation in, dating from, dating back to > inception in, since its inception in
afterwards, then > following, followed
this very year > this year
this very day, that day, the same day, that same day > today
past, last > recent
in the months that followed, in the months that follow, in the following months, in subsequent months, in the ensuing months, in the months ahead, in the months to come > over the coming months
next few months, coming few months, months to come > coming months
beforehand, earlier, previously > previous
birth, inauguration, becoming operational, became operational > inception
the current year, in the current year > this year
further down the road, down the road, in the longer run > in future
shortly > as soon as possible
new dawn, fresh era, fresh chapter > new age
ceremony, state occasion > coronation, funeral
on the calendar, calendar, in the diary, pencilled in > held, summit
novelty, innovation > for the first time
years passed since, years pass since > anniversary
in the pipeline, in the offing, on the cards > upcoming, planned
spread over several years, stretching over several years, running over several years > multi-year
`;
