/** "In the first month of 2024", "over the two years to October 2016": stretches of time up to the day on which a quote counts. */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions } from "../../../language/mentions.ts";
import { boundAt } from "./bounds.ts";
import { citedDays, daysBetween, yearOf } from "./calendar.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach, type Found } from "./replacing.ts";

const FIRST = new RegExp(
  String.raw`\b(?:in|during|within|over) the (?:first|opening) (?:(?<count>${NUMBER})(?<half> and a half)? )?(?<unit>days?|weeks?|months?)(?<so> or so)? of (?:(?<year>(?:19|20)\d\d)\b|the year\b)`,
  "giu",
);
const INTO = new RegExp(
  String.raw`\b(?:[Jj]ust |[Oo]nly |[Bb]arely |[Ss]ome |[Aa]bout )?(?:(?<count>${NUMBER})(?<half> and a half)? (?<unit>weeks?|months?)|(?<one>a month)) into (?:the year\b|(?<year>(?:19|20)\d\d)\b)`,
  "giu",
);
const UP_TO = new RegExp(
  String.raw`\b(?:in|over|during|across) the (?<count>${NUMBER}) years (?:up )?to (?:(?<day>\d{1,2}) )?(?<month>\p{Lu}\p{Ll}+) (?<year>(?:19|20)\d\d)\b`,
  "giu",
);
/** Counted from the first day of the release's year. */
const SINCE_NEW_YEAR =
  /\b(?:since (?:the (?:start|beginning) of the year|1 January)|(?:so far )?this year(?: so far)?)\b/iu;

const YEARS_SINCE = new RegExp(
  String.raw`\b(?:since (?:(?:late|early|the (?:end|autumn|summer|spring) of|(?:${MONTHS})) )?(?<since>(?:19|20)\d\d)|between (?<first>(?:19|20)\d\d) and (?<last>(?:19|20)\d\d)|(?:in|over|during) the (?<count>${NUMBER}) years (?:before|up to|preceding|leading up to) (?:the|that|this) (?:\p{L}+ )?(?:meeting|talks|statement))\b`,
  "giu",
);
const OVER_YEARS = new RegExp(
  String.raw`\b(?:(?:over|across|in|during|for) )?(?:the )?(?<count>${NUMBER}) years(?:,? (?:from|starting in|beginning in|between) (?<year>(?:19|20)\d\d)(?: (?:to|until|up to|and) (?<last>(?:19|20)\d\d))?| (?:up )?to (?<end>(?:19|20)\d\d))\b`,
  "giu",
);

/** Takes a sentence and a quote; a stretch that the quote's own count does not end in stays as it is said. */
export function withPrintedStretches(text: string, quote: Quote): string {
  const plain = text.replace(/\b(in|within|over) the (?:space|course) of (?=\p{L}+ (?:year|month|week)s?\b)/giu, "$1 ");
  const first = replaceEach(plain, FIRST, (found) => firstOfYear(found, quote));
  const into = replaceEach(first, INTO, (found) => intoYear(found, quote));
  const last = replaceEach(into, UP_TO, (found) => lastYears(found, quote));
  const years = replaceEach(last, OVER_YEARS, (found) => ofYears(found, quote));
  return replaceEach(years, YEARS_SINCE, (found) => yearsSince(found, quote));
}

/** "Nine months into 2031": as far into it as the day of the quote is, to a tenth. */
function intoYear({ words, groups: { count, half, unit = "month", one, year } }: Found, quote: Quote): string | null {
  const [own, day] = [yearOf(quote), citedDays(quote)[0]?.from];
  const since = SINCE_NEW_YEAR.exec(quote.text)?.[0];
  if (own === null || day === undefined || since === undefined || (year !== undefined && Number(year) !== own))
    return null;
  const units = one === undefined ? (numberOf(count) ?? 0) + (half === undefined ? 0 : 0.5) : 1;
  const length = units * (LENGTHS[unit.charAt(0)] ?? 0);
  if (Math.abs(length - daysBetween(`${own}-01-01`, day)) > NEAR * length) return null;
  return /^\p{Lu}/u.test(words) ? `${since[0]?.toUpperCase()}${since.slice(1)}` : since;
}
const NEAR = 0.1;

const LENGTHS: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30.44 };
/** Days by which a stretch may go on behind the day of the quote: what is counted exactly may go on rising in them. */
const MOST_BEHIND = 3;

/** "so far this year", where the day of what is told lies in that stretch: at its end, unless "more than" is counted. */
function firstOfYear({ groups: { count, half, unit = "", year, so } }: Found, quote: Quote): string | null {
  const [own, day] = [yearOf(quote), citedDays(quote)[0]?.from];
  const since = SINCE_NEW_YEAR.exec(quote.text)?.[0];
  if (own === null || day === undefined || since === undefined || (year !== undefined && Number(year) !== own))
    return null;
  const units = (count === undefined ? 1 : (numberOf(count) ?? 0)) + (half === undefined ? 0 : 0.5);
  const length = units * (LENGTHS[unit.charAt(0)] ?? 0);
  const left = length - daysBetween(`${own}-01-01`, day);
  if (so !== undefined) return Math.abs(left) <= NEAR * length ? since : null;
  return left >= 0 && (left <= MOST_BEHIND || countsAtLeast(quote.text)) ? since : null;
}

function countsAtLeast(printed: string): boolean {
  const counts = findMentions(printed).filter(({ kind }) => kind === "number");
  return counts.length === 1 && counts.every(({ start, end }) => boundAt(printed, start, end) === "over");
}

/** "in the last 2 years", printed in a release of that month. */
function lastYears({ groups: { count, month = "", year = "", day } }: Found, quote: Quote): string | null {
  const printed = new RegExp(`\\b(?:in|over) the (?:last|past) (${NUMBER}) years\\b`, "iu").exec(quote.text);
  const value = findMentions(`${day === undefined ? "" : `${day} `}${month} ${year}`)[0]?.value;
  const isOwn = value !== undefined && citedDays(quote).some(({ from }) => from.startsWith(value));
  return printed && isOwn && numberOf(printed[1]) === numberOf(count) ? printed[0] : null;
}

/** "over three years from 2023": "between 2023 and 2026", as it is printed. */
function ofYears({ groups: { count, year, last, end } }: Found, { text }: Quote): string | null {
  const spans = Array.from(text.matchAll(/\bbetween ((?:19|20)\d\d) and ((?:19|20)\d\d)\b/gu));
  const span = spans.find(
    ([, from, to]) =>
      (year ?? from) === from && (last ?? end ?? to) === to && Number(to) - Number(from) === numberOf(count),
  );
  return span?.[0] ?? null;
}

/** "since late 2029": "in the last 2 years", printed in the autumn of 2031. */
function yearsSince({ words, groups: { since, first, last, count } }: Found, quote: Quote): string | null {
  const printed = new RegExp(`\\b(?:in|over) the (?:last|past) (${NUMBER}) years\\b`, "iu").exec(quote.text);
  const [own, years] = [citedDays(quote)[0]?.from, numberOf(printed?.[1])];
  if (!printed || own === undefined || years === null) return null;
  if (count !== undefined) return numberOf(count) === years ? printed[0] : null;
  const [year, month] = [Number(own.slice(0, 4)), Number(own.slice(5, 7))];
  if (Number(since ?? first) !== year - years || (last !== undefined && Number(last) !== year)) return null;
  const part = /^since (?:the )?(\p{L}+)/iu.exec(words)?.[1]?.toLowerCase();
  return part === undefined || isPartOf(part, month) ? printed[0] : null;
}

const PARTS: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 3], spring: [3, 5], summer: [6, 8], autumn: [9, 11], late: [10, 12], end: [11, 12],
}; // prettier-ignore

function isPartOf(part: string, month: number): boolean {
  const name = MONTHS.split("|").findIndex((one) => one.toLowerCase() === part);
  const [from, to] = PARTS[part] ?? [name + 1, name + 1];
  return month >= from && month <= to;
}
