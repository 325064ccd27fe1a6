/** When: the span of time a question asks about, and whether it wants the newest or the oldest that answers. */
import { findEvents, findPeriods, type Language, type Period } from "../../language/periods.ts";

/** A demand on time; days are YYYY-MM-DD, inclusive, null for open. */
export interface TimeAsked {
  readonly from: string | null;
  readonly to: string | null;
  /** Month and day count, the year does not. */
  readonly anyYear: boolean;
  /** Years written in the question: a sentence that names one of them meets the demand whatever its release's date. */
  readonly years: readonly string[];
  /** Whether it is the time of a release ("the 2022 statement", "announced in 2022") rather than of what releases tell. */
  readonly ofRelease: boolean;
  /** Whether what is told is only measured by it ("than by the same point in 2021"): no answer need be of that time. */
  readonly isBaseline: boolean;
  /** Where the question says so, as offsets. */
  readonly start: number;
  readonly end: number;
}

export type Order = "newest" | "oldest" | null;

const NEWEST =
  /\b(?:latest|newest|most recent(?:ly)?|last (?:agreement|deal|release|statement|announcement|news|time)|currently|current|right now|now|at present|these days|as of today|what(?:'s| is) new|up to date|dernier(?:e|s)? (?:accord|communiqué|annonce)|le plus récent|la plus récente|actuel(?:le)?(?:ment)?)\b/iu;
const OLDEST = /\b(?:earliest|oldest|first (?:release|statement|announcement)|le plus ancien|la plus ancienne)\b/iu;

const BEFORE =
  /\b(?:before|prior to|ahead of|until|till|by|up to|earlier than|avant|jusqu'(?:en|à))\s+(?:(?:the|their|his|her|its|that|this|those|les|le|la)\s+)?$/iu;
/** "Before their May talks", of any year: no day is left out. */
const BEFORE_THEIRS =
  /\b(?:before|prior to|ahead of|avant)\s+(?:the|their|his|her|its|that|this|those|les|le|la)\s+$/iu;
const AFTER =
  /\b(?:after|since|from|following|later than|depuis|après|à partir de)\s+(?:the\s+|les\s+|le\s+|la\s+)?(?:start of\s+|beginning of\s+|début de\s+)?$/iu;
/** What joins two times to a stretch: by itself, or only after "between" or "from". */
const TO = /^\s*(?:to|through|thru|until|till|up to|-|–|—|à|au|jusqu['’](?:en|à))\s*(?:the\s+|en\s+)?$/iu;
const AND = /^\s*(?:and|et)\s+(?:en\s+)?$/iu;
const RANGE_START = /\b(?:between|from|entre|de)\s+(?:the\s+)?$/iu;
const COMPARING = /\bcompar\p{L}+\s+(?:the\s+)?$/iu;

/** Finds what times a question asks about; several where it compares ("in 2016, 2017 and 2024"). */
export function findTimesAsked(question: string, language: Language, today: string | null): TimeAsked[] {
  const found = findPeriods(question, language, today).filter(
    (one, at, all) => !isSpelledOut(question, one, all[at + 1]),
  );
  const periods = found.map((period) => withItsPart(question, period));
  const times: TimeAsked[] = [];
  for (let i = 0; i < periods.length; i++) {
    const period = periods[i];
    if (!period) continue;
    const before = question.slice(0, period.start).replace(SEASON_OF, "");
    let last = period;
    for (let next = periods[i + 1]; next && joins(question, period, last, next); next = periods[i + 1]) {
      last = next;
      i++;
    }
    if (last !== period) times.push(stretch(question, period, last));
    else times.push(againstOrNot(before, open(before, asked(question, period))));
  }
  return [...withTheirReleases(question, times), ...eventTimes(question)];
}

/** "This year (2016)": the year in brackets says which is meant. */
function isSpelledOut(question: string, { start, end }: Period, next: Period | undefined): boolean {
  return (
    next !== undefined &&
    COUNTED_FROM.test(question.slice(start, end)) &&
    /^\s*\(\p{L}*\s*$/u.test(question.slice(end, next.start))
  );
}

const COUNTED_FROM = /\b(?:this|last|next|now|today|cette?|derni[eè]re?)\b/iu;

/** Whether `next` goes on the stretch of time that runs from `first` to `last`. */
function joins(question: string, first: Period, last: Period, next: Period): boolean {
  const before = question.slice(0, first.start);
  const between = question.slice(last.end, next.start);
  if (RANGE_START.test(before)) return TO.test(between) || AND.test(between);
  return TO.test(between) && !COMPARING.test(before) && !last.anyYear && !next.anyYear;
}

function stretch(question: string, first: Period, last: Period): TimeAsked {
  return { ...asked(question, first), to: last.to, years: [yearOf(first), yearOf(last)], end: last.end };
}

/** "… than by the same point in 2021": what the thing told is measured by, not when to look. */
const BASELINE =
  /\b(?:the\s+)?(?:same|corresponding|equivalent|comparable)\s+(?:point|stage|time|period|moment|date|day|week|month|months|weeks|days|quarter|part)\s+(?:in\s+|of\s+|the\s+|during\s+|a\s+)*$|\b(?:the\s+)?(?:corresponding|equivalent|comparable)\s+$|(?:\bla\s+)?\b(?:même|mêmes)\s+(?:période|date|moment|époque|mois)\s+(?:en\s+|de\s+|d['’])?$/iu;

/** "How does that stack up against 2021?", "Is that up on 2021?": so, too. */
const AGAINST =
  /(?:\b(?:compar\p{L}+|stacks?(?: up)?|measures? up|squares?|look(?:s|ed)?|fares?)\s+(?:to|with|against|next to|beside)|\b(?:up|down|improvement|increase|decrease|rise|fall|drop|gain) (?:on|from|over)|\b(?:better|worse|higher|lower|more|less|fewer) than(?: in)?|par rapport à)\s+$/iu;

/** A time with the words that make it one to hold against ("the same point in 2021"). */
function againstOrNot(before: string, time: TimeAsked): TimeAsked {
  const against = BASELINE.exec(before) ?? (POINTS_BACK.test(before) ? AGAINST.exec(before) : null);
  return against ? { ...time, isBaseline: true, start: against.index } : time;
}

const POINTS_BACK = /\b(?:that|this|it|those|these|they|cela|ça)\b/iu;

const RELEASE = String.raw`(?:press\s+|joint\s+|news\s+)*(?:statement|release|document|text|article|story|report|communiqu[ée]|announcement|declaration|paper)s?`;
const THEN_RELEASE = new RegExp(String.raw`^(?:['’]s)?\s+(?:\p{L}+\s+)?${RELEASE}\b`, "iu");
const RELEASE_OF = new RegExp(
  String.raw`\b(?:${RELEASE}|announced|reported|claimed|stated|published|issued|that|one)\s+(?:of|from|in|dated)\s+(?:the\s+)?$`,
  "iu",
);
/** Between "the 2016" and "the 2017 releases". */
const BESIDE = /^\s*(?:,|and|or|et|ou|with)\s+(?:(?:in|of)\s+)?(?:the\s+)?$/iu;

/** The same times, those of releases marked as such. */
function withTheirReleases(question: string, times: readonly TimeAsked[]): TimeAsked[] {
  let following: TimeAsked | undefined;
  return times
    .toReversed()
    .map((time) => {
      const isBeside = following?.ofRelease && BESIDE.test(question.slice(time.end, following.start));
      const ofRelease =
        isBeside === true ||
        THEN_RELEASE.test(question.slice(time.end)) ||
        RELEASE_OF.test(question.slice(0, time.start));
      following = { ...time, ofRelease };
      return following;
    })
    .toReversed();
}

/** "Up to autumn 2022" is up to that year; a release may print the season, so that it is no part of the time itself. */
const SEASON_OF = /\b(?:(?:early|mid|late)[\s-]+)?(?:spring|summer|autumn|winter)\s+(?:of\s+)?$/iu;

const PART =
  /(?:\b(?:the\s+)?(?:beginning|start|middle|end|course|(?:first|second|last|opening|closing)\s+(?:half|quarter|weeks?|days?|months?|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|\d+)\s+(?:weeks|days|months))|week|month|year|début|fin|milieu|courant)\s+(?:of\s+|de\s+|d['’]))$|\b(?:early|mid|late|mi|fin|début)[\s-]+$/iu;

/** "The middle of November", "late 2022": releases are dated more roughly than that, and need not print those words. */
function withItsPart(question: string, period: Period): Period {
  const part = PART.exec(question.slice(0, period.start));
  return part ? { ...period, start: part.index } : period;
}

/** Events date a question only from outside ("before the Olympics"); named alone they are its subject. */
function eventTimes(question: string): TimeAsked[] {
  return findEvents(question).flatMap((event): TimeAsked[] => {
    const before = question.slice(0, event.start);
    const time = { ...asked(question, event), years: [] };
    if (/\b(?:before|prior to|ahead of|avant)\s+(?:the\s+|les\s+|le\s+|la\s+)?$/iu.test(before))
      return [{ ...time, from: null, to: dayBefore(event.from) }];
    if (/\b(?:after|since|following|après|depuis)\s+(?:the\s+|les\s+|le\s+|la\s+)?$/iu.test(before))
      return [{ ...time, from: event.from, to: null }];
    return [];
  });
}

function asked(question: string, period: Period): TimeAsked {
  const { from, to, anyYear, start, end } = period;
  return {
    from,
    to,
    anyYear,
    years: anyYear ? [] : (question.slice(start, end).match(/\d{4}/gu) ?? []),
    ofRelease: false,
    isBaseline: false,
    start,
    end,
  };
}

function open(before: string, time: TimeAsked): TimeAsked {
  if (time.anyYear) return BEFORE_THEIRS.test(before) ? { ...time, from: null, to: null, anyYear: false } : time;
  if (BEFORE.test(before)) return { ...time, from: null };
  if (AFTER.test(before)) return { ...time, to: null };
  return time;
}

function yearOf(period: Period): string {
  return period.from.slice(0, 4);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

export function findOrder(question: string): Order {
  if (NEWEST.test(question)) return "newest";
  return OLDEST.test(question) ? "oldest" : null;
}

/** Whether a day (YYYY-MM-DD) lies in the time asked about. */
export function holdsDay(time: TimeAsked, day: string | null): boolean {
  if (day === null) return false;
  if (time.anyYear) {
    const [from, to] = [time.from ?? "", time.to ?? ""].map((bound) => bound.slice(5));
    return day.slice(5) >= (from ?? "") && day.slice(5) <= (to ?? "");
  }
  return (time.from === null || day >= time.from) && (time.to === null || day <= time.to);
}
