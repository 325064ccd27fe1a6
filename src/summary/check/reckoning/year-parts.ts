/** "Late August" for 30 August, "the spring of 2023" for May 2023: parts of a month and of a year that the known days lie in. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { citedDays, daysBetween, printedStretches, type Stretch } from "./calendar.ts";
import { replaceEach, type Found, type Groups } from "./replacing.ts";

const EARLY = "early|(?:the )?(?:start|beginning|outset) of";
const MID = "mid|(?:the )?middle of";
const LATE = "late|(?:towards |toward )?(?:the )?(?:end|close) of";
const PART = String.raw`(?:(?<early>${EARLY})|(?<mid>${MID})|(?<late>${LATE}))`;
const OF_MONTH = new RegExp(
  String.raw`\b(?<at>at )?${PART}[\s-](?<month>${MONTHS})\b(?: (?<year>(?:19|20)\d\d)\b)?`,
  "giu",
);
const OF_YEAR = new RegExp(String.raw`\b(?<at>at )?${PART}[\s-](?:in )?(?<year>(?:19|20)\d\d)\b`, "giu");
const SEASON = /\b(?:the )?(?<season>spring|summer|autumn|fall)(?: of)? (?<year>(?:19|20)\d\d)\b/giu;
/** First and last day of the month, and month of the year, of each part; "the end of" is later than "late". */
const DAYS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 10], mid: [11, 20], late: [21, 31] };
const MONTHS_OF: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 4], mid: [5, 8], late: [9, 12], spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11],
}; // prettier-ignore

/** Takes a sentence and a quote; what is wrong, or cannot be told, stays as it is said. */
export function withPrintedDays(text: string, quote: Quote): string {
  const known = [...printedStretches(quote), ...citedDays(quote)];
  const months = replaceEach(text, OF_MONTH, (found) => inMonth(found, known, quote.text));
  const years = replaceEach(months, OF_YEAR, (found) => startOf(found, quote) ?? inYear(found, known));
  return replaceEach(years, SEASON, (found) => inYear(found, known));
}

/** A part of a month or of a year that the sentence tells, without those that hold; null where there is none. */
export function partLeft(text: string): string | null {
  return [OF_MONTH, OF_YEAR, SEASON].map((form) => text.match(form)?.[0]).find((part) => part !== undefined) ?? null;
}

function nameOf({ early, mid, season }: Groups): string {
  if (season !== undefined) return season.toLowerCase();
  return early === undefined ? (mid === undefined ? "late" : "mid") : "early";
}

/** "early 2020" for a printed "start of 2020" */
function startOf({ groups: { early, year } }: Found, { text, release }: Quote): string | null {
  const isOwn = (release.date ?? release.eventDate ?? "").startsWith(year ?? "-");
  const start = new RegExp(`\\bthe (?:start|beginning) of (?:${year}\\b${isOwn ? "|the year\\b" : ""})`, "iu").exec(
    text,
  );
  return early !== undefined && start ? start[0] : null;
}

/** Counted up to the day of the release: what is so by then is not of that day alone. */
const COUNTED_UP = /\b(?:so far|since|(?<!later )this year)\b/iu;

/** "at the end of August": "in August" */
function inMonth({ groups, before }: Found, known: readonly Stretch[], printed: string): string | null {
  const { at, month = "", year } = groups;
  const number = MONTHS.split("|").findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const isUntil = /\b(?:by|as of|until|before|up to|(?:between|from) [^,.]{3,40} (?:and|to))\s$/iu.test(before);
  const days = known.filter(
    ({ from, to, words }) =>
      (words !== null || isUntil || !COUNTED_UP.test(printed)) &&
      from === to &&
      Number(from.slice(5, 7)) === number &&
      (year ?? from.slice(0, 4)) === from.slice(0, 4),
  );
  const isSo = areWithin(days, daysOf(groups), ({ from }) => Number(from.slice(8)));
  return isSo ? `${at === undefined ? "" : "in "}${month}${year === undefined ? "" : ` ${year}`}` : null;
}

function areWithin(
  days: readonly Stretch[],
  [first, last]: readonly [number, number],
  valueOf: (day: Stretch) => number,
): boolean {
  return days.length > 0 && days.every((day) => valueOf(day) >= first && valueOf(day) <= last);
}

function daysOf(groups: Groups): readonly [number, number] {
  const part = groups["early"] ?? groups["mid"] ?? groups["late"] ?? "";
  if (/\b(?:end|close)\b/iu.test(part)) return [25, 31];
  if (/\b(?:start|beginning|outset)\b/iu.test(part)) return [1, 7];
  return DAYS[nameOf(groups)] ?? [0, 0];
}

/** "the spring of 2023": "May 2023", where that is printed, or "2023", where it is the day of the release. */
function inYear({ groups }: Found, known: readonly Stretch[]): string | null {
  const { at, year = "-" } = groups;
  const own = known.filter(({ from, to }) => from.startsWith(year) && daysBetween(from, to) < 31);
  const printed = own.filter(({ words }) => words !== null);
  const isSo = areWithin(printed.length > 0 ? printed : own, monthsOf(groups), ({ from }) => Number(from.slice(5, 7)));
  return isSo ? `${at === undefined ? "" : "in "}${printed[0]?.words ?? year}` : null;
}

function monthsOf(groups: Groups): readonly [number, number] {
  const part = groups["early"] ?? groups["late"] ?? "";
  if (/\b(?:end|close)\b/iu.test(part)) return [12, 12];
  if (/\b(?:start|beginning|outset)\b/iu.test(part)) return [1, 1];
  return MONTHS_OF[nameOf(groups)] ?? [0, 0];
}
