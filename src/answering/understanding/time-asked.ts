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
  /** Where the question says so, as offsets. */
  readonly start: number;
  readonly end: number;
}

export type Order = "newest" | "oldest" | null;

const NEWEST =
  /\b(?:latest|newest|most recent(?:ly)?|last (?:agreement|deal|release|statement|announcement|news|time)|currently|current|right now|now|at present|these days|as of today|what(?:'s| is) new|up to date|dernier(?:e|s)? (?:accord|communiqué|annonce)|le plus récent|la plus récente|actuel(?:le)?(?:ment)?)\b/iu;
const OLDEST = /\b(?:earliest|oldest|first (?:release|statement|announcement)|le plus ancien|la plus ancienne)\b/iu;

const BEFORE =
  /\b(?:before|prior to|ahead of|until|till|by|up to|earlier than|avant|jusqu'(?:en|à))\s+(?:the\s+|les\s+|le\s+|la\s+)?$/iu;
const AFTER =
  /\b(?:after|since|from|following|later than|depuis|après|à partir de)\s+(?:the\s+|les\s+|le\s+|la\s+)?(?:start of\s+|beginning of\s+|début de\s+)?$/iu;
const RANGE = /^\s*(?:and|to|until|till|-|–|et|à|au|jusqu'en)\s+$/iu;
const RANGE_START = /\b(?:between|from|entre|de)\s+$/iu;

/** Finds what times a question asks about; several where it compares ("in 2016, 2017 and 2024"). */
export function findTimesAsked(question: string, language: Language, today: string | null): TimeAsked[] {
  const periods = findPeriods(question, language, today).map((period) => withItsPart(question, period));
  const times: TimeAsked[] = [];
  let skipped: Period | null = null;
  for (const [i, period] of periods.entries()) {
    if (period === skipped) continue;
    const next = periods[i + 1];
    const before = question.slice(0, period.start);
    if (next && RANGE.test(question.slice(period.end, next.start)) && RANGE_START.test(before)) {
      times.push({ ...asked(question, period), to: next.to, years: [yearOf(period), yearOf(next)], end: next.end });
      skipped = next;
    } else times.push(open(before, asked(question, period)));
  }
  return [...times, ...eventTimes(question)];
}

const PART =
  /(?:\b(?:the\s+)?(?:beginning|start|middle|end|course|first half|second half|week|month|year|début|fin|milieu|courant)\s+(?:of\s+|de\s+|d['’]))$|\b(?:early|mid|late|mi|fin|début)[\s-]+$/iu;

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
  return { from, to, anyYear, years: anyYear ? [] : (question.slice(start, end).match(/\d{4}/gu) ?? []), start, end };
}

function open(before: string, time: TimeAsked): TimeAsked {
  if (time.anyYear) return time;
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
