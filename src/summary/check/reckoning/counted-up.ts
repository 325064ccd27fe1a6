/** "In the first month of 2024", "over the two years to October 2016": stretches of time up to the day on which a quote counts. */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions } from "../../../language/mentions.ts";
import { boundAt } from "../bounds.ts";
import { citedDays, daysBetween, yearOf } from "./calendar.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach, type Found } from "./replacing.ts";

const FIRST = new RegExp(
  String.raw`\b(?:in|during|within|over) the (?:first|opening) (?:(?<count>${NUMBER})(?<half> and a half)? )?(?<unit>weeks?|months?) of (?:(?<year>(?:19|20)\d\d)\b|the year\b)`,
  "giu",
);
const UP_TO = new RegExp(
  String.raw`\b(?:in|over|during|across) the (?<count>${NUMBER}) years (?:up )?to (?:(?<day>\d{1,2}) )?(?<month>\p{Lu}\p{Ll}+) (?<year>(?:19|20)\d\d)\b`,
  "giu",
);
/** Counted from the first day of the release's year. */
const SINCE_NEW_YEAR =
  /\b(?:since (?:the (?:start|beginning) of the year|1 January)|(?:so far )?this year(?: so far)?)\b/iu;

/** Takes a sentence and a quote; a stretch that the quote's own count does not end in stays as it is said. */
export function withPrintedStretches(text: string, quote: Quote): string {
  const first = replaceEach(text, FIRST, (found) => firstOfYear(found, quote));
  return replaceEach(first, UP_TO, (found) => lastYears(found, quote));
}

const LENGTHS: Readonly<Record<string, number>> = { w: 7, m: 30.44 };
/** Days by which a stretch may go on behind the day of the quote: what is counted exactly may go on rising in them. */
const MOST_BEHIND = 3;

/** "so far this year", where the day of what is told lies in that stretch: at its end, unless "more than" is counted. */
function firstOfYear({ groups: { count, half, unit = "", year } }: Found, quote: Quote): string | null {
  const [own, day] = [yearOf(quote), citedDays(quote)[0]?.from];
  const since = SINCE_NEW_YEAR.exec(quote.text)?.[0];
  if (own === null || day === undefined || since === undefined || (year !== undefined && Number(year) !== own))
    return null;
  const units = (count === undefined ? 1 : (numberOf(count) ?? 0)) + (half === undefined ? 0 : 0.5);
  const length = units * (LENGTHS[unit.charAt(0)] ?? 0);
  const left = length - daysBetween(`${own}-01-01`, day);
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
