/** "In under three years", "for some nine months": how long a quote's "since" has lasted on the day of its release. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { citedDays, daysBetween, yearOf } from "./calendar.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach, type Found } from "./replacing.ts";
import { holds } from "./rough-figures.ts";

const BOUND =
  "(?:just over|(?:a )?little over|little more than|more than|well over|over|less than|well under|just under|under|little under|nearly|almost|close to|not quite|barely|about|around|roughly|approximately|some|at least)";
const LASTED = new RegExp(
  String.raw`\b(?:in|for|over|within|during|across)(?: the space of)?(?: a period of)?(?: the)?(?: (?:past|last|previous|preceding))? (?:(?<bound>${BOUND}) )?(?:(?<count>half an?|an?|${NUMBER})(?<half> and a half)?|(?<most>most of a|the (?:better|best|greater) part of a)) (?<unit>day|week|month|year)s?\b(?: (?:or so|now))?(?! (?:of upload|earlier|later|before|after|ago|from|to)\b)`,
  "giu",
);
const SINCE = new RegExp(
  String.raw`\bsince (?:(?<start>(?:the )?(?:start|beginning) of|1 January)(?: the (?<own>year))?|(?:its|their|the) \p{L}+ in|(?<month>${MONTHS}))?(?: ?(?<year>(?:19|20)\d\d))?\b|\bso far this year\b|\bthis year\b(?! also)`,
  "giu",
);
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
/** Parts of a unit by which a length in whole units may be rounded. */
const ROUNDED: Readonly<Record<string, number>> = { day: 0, week: 0.15, month: 0.1, year: 0.05 };

export interface Since {
  readonly words: string;
  /** The first and the last day that it may count from. */
  readonly from: readonly [string, string];
}

/** Takes a sentence and a quote; a length that does not hold stays as it is said. */
export function withPrintedSince(text: string, quote: Quote): string {
  const since = sinceIn(quote);
  const ends = citedDays(quote).map(({ from }) => from);
  if (!since || ends.length === 0) return text;
  return replaceEach(text, LASTED, (found) =>
    lasts(found, since, ends) ? inItsPlace(found, since.words, text) : null,
  );
}

/** Since when the quote counts; null where it does not, or counts so twice. */
export function sinceIn(quote: Quote): Since | null {
  const found = Array.from(quote.text.matchAll(SINCE)).flatMap((match) => sinceOf(match, yearOf(quote)) ?? []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sinceOf({ 0: words, groups = {} }: RegExpExecArray, own: number | null): Since | null {
  const { start, month, year } = groups;
  const isOwn = year === undefined && (start !== undefined || /this year/iu.test(words));
  const of = isOwn ? own : Number(year);
  if (of === null || Number.isNaN(of)) return null;
  if (isOwn || start !== undefined) return { words, from: [`${of}-01-01`, `${of}-01-01`] };
  if (month === undefined) return { words, from: [`${of}-01-01`, `${of}-12-31`] };
  const number = MONTHS.split("|").indexOf(month) + 1;
  const [first, last] = [new Date(Date.UTC(of, number - 1, 1)), new Date(Date.UTC(of, number, 0))];
  return { words, from: [first.toISOString().slice(0, 10), last.toISOString().slice(0, 10)] };
}

function lasts({ groups }: Found, { from }: Since, ends: readonly string[]): boolean {
  const { bound, count, half, most, unit = "" } = groups;
  const name = unit.toLowerCase();
  const lengths = ends.flatMap((end) => from.map((day) => daysBetween(day, end) / (UNITS[name] ?? 1)));
  const [low, high] = [Math.min(...lengths), Math.max(...lengths)];
  if (most !== undefined) return low > 0.55 && high < 1;
  const whole = /^half/iu.test(count ?? "") ? 0.5 : (numberOf(count) ?? Number.NaN);
  const said = whole + (half === undefined ? 0 : 0.5);
  const isMonth = from[0] !== from[1] && daysBetween(...from) < 31;
  if (isRough(bound)) {
    const near = (ROUNDED[name] ?? 0) * (bound === undefined ? 1 : 2.5);
    const isWithin = said >= low - near && said <= high + near;
    return isWithin && (isMonth || high - low <= 0.1);
  }
  return [low, high].every((length) =>
    holds(length, said, bound?.replace(/^(?:close to|not quite|barely)$/iu, "nearly")),
  );
}

function isRough(bound: string | undefined): boolean {
  return bound === undefined || /^(?:about|around|roughly|approximately|some)$/iu.test(bound);
}

/** The quote's own words for it, unless they stand there already. */
function inItsPlace({ words, behind }: Found, since: string, text: string): string {
  const told = /\bsince\b/iu.test(text) || text.toLowerCase().includes(since.toLowerCase()) ? "" : since;
  const isOpening = /^\p{Lu}/u.test(words);
  if (!isOpening || told === "") return told;
  return `${told[0]?.toUpperCase()}${told.slice(1)}${/^[ ,.]*,/u.test(behind) ? "" : ","}`;
}
