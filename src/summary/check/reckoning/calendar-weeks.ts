/** "On the second Monday of October", "in the last week of January": days told by their week or half of the month. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { citedDays, daysBetween, printedStretches, type Stretch } from "./calendar.ts";
import { replaceEach, type Found } from "./replacing.ts";

const DAYS = "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday";
const NTH = "first|second|third|fourth|fifth|last|final|closing|opening|penultimate";
const OF_MONTH = new RegExp(
  String.raw`\b(?:(?:in|on|during|over|at) )?the (?<nth>${NTH}) (?<unit>${DAYS}|week|half|days?) (?:of|in) (?<month>${MONTHS})\b(?: (?<year>(?:19|20)\d\d)\b)?`,
  "giu",
);
const NTH_MONTH = new RegExp(
  String.raw`\b(?:in|during) the (?<nth>first|second|third|fourth|fifth|sixth|last|final|closing|opening) month of (?<year>(?:19|20)\d\d)\b`,
  "giu",
);
const QUARTER =
  /\b(?:in|during) the (?<nth>first|second|third|fourth|last|final|opening) (?<unit>quarter|half) of (?<year>(?:19|20)\d\d)\b/giu;
const PLACES = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth".split("|");

/** Takes a sentence and a quote; only where every day of that month that is known lies there. */
export function withPrintedWeeks(text: string, quote: Quote): string {
  const known = [...printedStretches(quote), ...citedDays(quote)];
  const months = replaceEach(text, NTH_MONTH, (found) => nthMonth(found, known));
  const plain = replaceEach(months, QUARTER, (found) => inQuarter(found, known));
  return replaceEach(plain, OF_MONTH, (found) => inWeek(found, known));
}

/** "in the first month of 2018": "in January 2018", where that is printed. */
function nthMonth({ groups: { nth = "", year = "" } }: Found, known: readonly Stretch[]): string | null {
  const number = isLast(nth) ? 12 : placeOf(nth);
  const month = `${year}-${String(number).padStart(2, "0")}`;
  const told = known.find(({ from, words }) => words !== null && from.startsWith(month));
  return told ? `in ${MONTHS.split("|")[number - 1]} ${year}` : null;
}

/** "in the first quarter of 2016": "in March 2016", where that is printed and no other month or day of that year. */
function inQuarter({ groups: { nth = "", unit = "", year = "-" } }: Found, known: readonly Stretch[]): string | null {
  const printed = known.filter(
    ({ from, to, words }) => words !== null && from.startsWith(year) && daysBetween(from, to) < 31,
  );
  const size = unit.toLowerCase() === "half" ? 6 : 3;
  const place = isLast(nth) ? 12 / size : placeOf(nth);
  const isSo = printed.every(({ from }) => Math.ceil(Number(from.slice(5, 7)) / size) === place);
  return printed.length > 0 && isSo ? `in ${printed[0]?.words}` : null;
}

function inWeek({ groups }: Found, known: readonly Stretch[]): string | null {
  const { month = "", year, nth = "", unit = "" } = groups;
  const number = MONTHS.split("|").findIndex((name) => name.toLowerCase() === month.toLowerCase()) + 1;
  const days = known.filter(
    ({ from, to }) =>
      from === to && Number(from.slice(5, 7)) === number && (year ?? from.slice(0, 4)) === from.slice(0, 4),
  );
  const isSo = days.length > 0 && days.every(({ from }) => liesIn(from, nth.toLowerCase(), unit.toLowerCase()));
  return isSo ? `in ${month}${year === undefined ? "" : ` ${year}`}` : null;
}

/** Whether a day, YYYY-MM-DD, lies in the nth week or half of its month, or is its nth weekday. */
function liesIn(date: string, nth: string, unit: string): boolean {
  const day = Number(date.slice(8));
  const length = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  if (unit === "half") return isLast(nth) || nth === "second" ? day > length / 2 : nth === "first" && day <= length / 2;
  if (unit === "days") return isLast(nth) ? day > length - 7 : isFirst(nth) && day <= 7;
  if (unit === "day") return day === (isLast(nth) ? length : nth === "penultimate" ? length - 1 : placeOf(nth));
  const isDay = unit === "week" || DAYS.split("|")[new Date(date).getUTCDay()]?.toLowerCase() === unit;
  if (nth === "penultimate") return isDay && day > length - 14 && day <= length - 7;
  return isDay && (isLast(nth) ? day > length - 7 : Math.ceil(day / 7) === placeOf(nth));
}

const isLast = (nth: string): boolean => /^(?:last|final|closing)$/iu.test(nth);
const isFirst = (nth: string): boolean => /^(?:first|opening)$/iu.test(nth);
const placeOf = (nth: string): number => (isFirst(nth) ? 1 : PLACES.indexOf(nth.toLowerCase()) + 1);
