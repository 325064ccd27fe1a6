/** How long one thing is before or after another, reckoned from the days that a quote and its citation give. */
import type { Quote } from "../../../answering/answer.ts";
import { citedDays, daysBetween, isDay, printedStretches, type Stretch } from "./calendar.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { holds } from "./rough-figures.ts";

const BOUND =
  "(?:(more than|over|less than|fewer than|under|just under|just over|(?:a )?little under|(?:a )?little over|nearly|almost|not quite|barely|scarcely|hardly|about|around|roughly|some|just|only) )?";
const SPAN = String.raw`${BOUND}(an?|${NUMBER}) (day|week|fortnight|month|year)s?(?: and a (half))?`;
const OLD = new RegExp(String.raw`,? (?:then|now|already|by then) ${SPAN} old\b,?`, "iu");
const PUBLISHED = "(?:published|issued|released|put out)";
const PAPER = "(?:release|statement|article|announcement)";
const PUBLICATION = String.raw`(?:(?:the|its|this|their) (?:[\p{L}’']+ ){0,3}?${PAPER}(?:(?: was| is)? ${PUBLISHED}| came out| appeared)?|(?:it|they|the (?:\p{Lu}\p{L}+ )+)${PUBLISHED} (?:it|its|the|this)(?: joint)?(?: press)?(?: ${PAPER})?)(?=[.,]|$)`;
const BEFORE_PUBLICATION = new RegExp(String.raw`(?:,? |^)${SPAN} before ${PUBLICATION}`, "iu");
const DISTANCE = new RegExp(
  String.raw`(?:,? |^)${SPAN} (before|after|earlier|later|previously|on(?=[.,]|$))\b(?!-)`,
  "iu",
);

/** Takes a sentence and a quote; a span that does not hold stays as it is said, and is held against the quote as a figure. */
export function withPrintedSpans(text: string, quote: Quote): string {
  return [withoutPublication, withoutAge, withoutDelay, withoutDistance].reduce(
    (plain, form) => form(plain, quote),
    text,
  );
}

/** "on 30 January, two days before the release was published": goes where the quote prints the day of what it tells. */
function withoutPublication(text: string, quote: Quote): string {
  const { date, eventDate } = quote.release;
  const match = BEFORE_PUBLICATION.exec(text);
  if (
    !match ||
    date === null ||
    !printedStretches(quote).some(({ from, to }) => from === eventDate && to === eventDate)
  )
    return text;
  const [whole, bound, count, unit = "", half] = match;
  const told: Stretch = { from: eventDate ?? date, to: eventDate ?? date, words: null };
  const length = between(told, { from: date, to: date, words: null }, unit);
  const isSo = half === undefined && holds(length, numberOf(count), bound);
  return isSo ? text.replace(whole, "").replace(/^, ?(\p{Ll})/u, (_, letter: string) => letter.toUpperCase()) : text;
}

/** "the agreement, then seven months old": from a day or month that the quote prints to its own day */
function withoutAge(text: string, quote: Quote): string {
  const match = OLD.exec(text);
  if (!match) return text;
  const [whole, bound, count, unit = "", half] = match;
  const said = (numberOf(count) ?? Number.NaN) + (half === undefined ? 0 : 0.5);
  const isSo = pairsOf(quote, unit).some(
    ([a, b]) => b.words === null && isAsLong(between(a, b, unit), said, bound, unit),
  );
  return isSo ? text.replace(whole, "") : text;
}

const AHEAD = new RegExp(
  String.raw`(?:,? |^)(?:in )?${SPAN}(?:['’]s?)? (?:time|away|hence|off)\b(?! (?:of|from)\b),?`,
  "iu",
);

/** "in two months' time, in January 2032": from the day of the release to what the quote prints, where that is told too */
function withoutDelay(text: string, quote: Quote): string {
  const match = AHEAD.exec(text);
  if (!match) return text;
  const [whole, bound, count, unit = "", half] = match;
  const said = (numberOf(count) ?? Number.NaN) + (half === undefined ? 0 : 0.5);
  const isSo = pairsOf(quote, unit).some(
    ([a, b]) =>
      a.words === null &&
      b.words !== null &&
      text.includes(b.words) &&
      isAsLong(between(a, b, unit), said, bound, unit),
  );
  return isSo
    ? text
        .replace(whole, "")
        .trimStart()
        .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : text;
}

/** "41 days after the meeting": "after the meeting"; "six weeks earlier": the day that is printed. */
function withoutDistance(text: string, quote: Quote): string {
  const match = DISTANCE.exec(text);
  if (!match) return text;
  const [whole, bound, count, unit = "", half, link = ""] = match;
  const said = (numberOf(count) ?? Number.NaN) + (half === undefined ? 0 : 0.5);
  const pair = pairsOf(quote, unit).find(([a, b]) => isAsLong(between(a, b, unit), said, bound, unit));
  if (!pair) return text;
  const behind = text.slice(match.index + whole.length);
  const isAlone = /^(?:earlier|later|previously)$/iu.test(link) || ENDS.test(behind);
  if (!isAlone)
    return text.replace(whole, `${whole.startsWith(",") ? "," : ""} ${link}`.trimStart().padStart(link.length + 1));
  const [before, after] = pair;
  const isBehind = /^(?:later|after|on)$/iu.test(link);
  const day = isBehind ? after : before;
  if (isBehind && before.words !== null && text.includes(before.words) && after.words === null)
    return `${text.slice(0, match.index)}${behind}`;
  if (day.words === null) return text;
  const told = text.includes(day.words) ? "" : ` ${isDay(day) ? "on" : "in"} ${day.words}`;
  return `${text.slice(0, match.index)}${told}${told === "" ? behind.replace(/^,/u, "") : behind}`.trimStart();
}

const ENDS = /^(?:[.,]|$| (?:will|is|are|was|were|has|had|have|would|and)\b)/u;
/** Parts of a unit by which a length that is told without "about" may be rounded. */
const ROUNDED: Readonly<Record<string, number>> = { week: 0.15, month: 0.1, year: 0.05 };

function isAsLong(known: number, said: number, bound: string | undefined, unit: string): boolean {
  const isBare = bound === undefined || /^(?:just|only)$/iu.test(bound);
  if (!isBare) return holds(known, said, bound.replace(/^(?:not quite|barely|scarcely|hardly)$/iu, "nearly"));
  return Math.abs(known - said) <= (ROUNDED[unit.toLowerCase()] ?? 0);
}

/** Two days or months of which at least one is printed, the earlier first. */
function pairsOf(quote: Quote, unit: string): (readonly [Stretch, Stretch])[] {
  const longest = unit.toLowerCase() === "year" ? 366 : 31;
  const exact = [...printedStretches(quote), ...citedDays(quote)].filter(
    ({ from, to }) => daysBetween(from, to) < longest,
  );
  return exact.flatMap((a) =>
    exact.filter((b) => a.to < b.from && (a.words ?? b.words) !== null).map((b) => [a, b] as const),
  );
}

const LENGTHS: Readonly<Record<string, number>> = { day: 1, week: 7, fortnight: 14, month: 30.44, year: 365.25 };

/** How many of a unit lie between two stretches; months and years by the calendar where the days of the month are one, or untold. */
function between(a: Stretch, b: Stretch, unit: string): number {
  const name = unit.toLowerCase();
  const areDays = isDay(a) && isDay(b);
  if ([a, b].some(({ from, to }) => daysBetween(from, to) > 31))
    return Number(b.from.slice(0, 4)) - Number(a.from.slice(0, 4));
  if (/^(?:month|year)$/u.test(name) && (!areDays || a.from.slice(8) === b.from.slice(8)))
    return monthsBetween(a.from, b.from) / (name === "year" ? 12 : 1);
  return areDays ? daysBetween(a.from, b.from) / (LENGTHS[name] ?? 1) : Number.NaN;
}

function monthsBetween(a: string, b: string): number {
  const [from, to] = [a, b].map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7)));
  return (to ?? 0) - (from ?? 0);
}
