/** "About three a month": a count or a sum divided by the months or years that the quote counts it over. */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { boundAt, type Bound } from "./bounds.ts";
import { citedDays, daysBetween } from "./calendar.ts";
import { inFigures, NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach, type Found } from "./replacing.ts";
import { sinceIn } from "./since-forms.ts";

const BOUND =
  "(?:more than|over|well over|just over|up to|at least|nearly|almost|just under|about|around|roughly|approximately|some|less than|under)";
const RATE = new RegExp(
  String.raw`(?<lead>,? ?\b(?:(?:amount(?:s|ed|ing)?|com(?:es?|ing)|came|equat(?:es?|ing)|work(?:s|ed|ing)? out|averag(?:es?|ed|ing))(?: to| at)? (?:an average of )?|an average of |on average,? |at (?:a|the) (?:rate|pace) of |that is |equivalent to |or ))?(?:(?<bound>${BOUND}) )?(?<sign>[£€$])?(?<count>${NUMBER})(?<currency> (?:euros?|pounds?))?(?<noun>(?: (?!a |per |each |every |on )[\p{L}’'-]+){0,4}?)(?<tail> on average)? (?:a|per|each|every) (?<unit>day|week|month|year)\b(?<behind>,? on average)?`,
  "giu",
);
const UNITS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };
/** Within what part of itself a rate may be rounded. */
const ROUNDING = 0.12;

/** Takes a sentence and a quote; a rate that does not come out, or is not said to be one on average or about, stays. */
export function withPrintedAverages(text: string, quote: Quote): string {
  return replaceEach(text, RATE, (found) => counted(found, quote, text));
}

function counted(found: Found, quote: Quote, text: string): string | null {
  const { lead = "", bound, sign = "", noun = "", currency = "", tail = "", behind = "" } = found.groups;
  const isAverage = /averag|rate|pace/iu.test(`${lead}${tail}${behind}${found.before}`) || bound !== undefined;
  const totals = totalsIn(quote, sign !== "" || currency !== "").filter((one) => isRateOf(one, found, quote));
  const [total, ...others] = totals;
  if (!isAverage || !total || others.length > 0) return null;
  const { start, end, value } = total;
  const printed = boundAt(quote.text, start, end);
  const words = `${printed === "over" ? "more than " : printed === "up to" ? "up to " : ""}${quote.text.slice(start, end)}`;
  const isTold = text.includes(quote.text.slice(start, end)) || text.includes(inFigures(Number(value)));
  if (isTold)
    return lead.startsWith(",") || /\b(?:rate|pace) of/iu.test(lead)
      ? ""
      : /\b(?:amount|com|came|equat|work|averag(?:es|ed))/iu.test(lead)
        ? " are given"
        : null;
  if (/\b(?:amount|com|came|equat|work)/iu.test(lead)) return null;
  const verb = /\baverag(?:es|ed|ing)/iu.test(lead) ? " amounted to " : "";
  const opening =
    verb === "" && found.before === "" ? words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : words;
  return `${verb}${lead.startsWith(" ") && verb === "" ? " " : ""}${opening}${noun}`;
}

/** Whether so much in all is so much for each day, week, month or year. */
function isRateOf(total: Mention, { groups: { count, bound, unit = "" } }: Found, quote: Quote): boolean {
  const said = numberOf(count) ?? Number.NaN;
  const printed = boundAt(quote.text, total.start, total.end);
  const lengths = daysOf(quote, total).map((days) => days / (UNITS[unit.toLowerCase()] ?? 1));
  return lengths.length > 0 && lengths.every((one) => isSo(Number(total.value) / one, said, bound, printed));
}

/** The counts, or the sums, of a quote. */
function totalsIn({ text }: Quote, isMoney: boolean): Mention[] {
  const mentions = findMentions(text).filter(({ kind }) => kind === (isMoney ? "money" : "number"));
  return mentions.filter(({ value }) => Number(value) > 2);
}

const SPAN = /^ (?:that [\p{L} ]{3,40})?(?:between|from) ((?:19|20)\d\d) (?:and|to) ((?:19|20)\d\d)/iu;
const LAST_YEARS = new RegExp(String.raw`\b(?:in|over) the (?:last|past) (${NUMBER}) years\b`, "iu");

/** How many days the total is counted over: both ends of what may be meant. */
function daysOf(quote: Quote, { end }: Mention): number[] {
  const span = SPAN.exec(quote.text.slice(end));
  if (span) return [(Number(span[2]) - Number(span[1])) * 365.25];
  const years = numberOf(LAST_YEARS.exec(quote.text)?.[1]);
  if (years !== null) return [years * 365.25];
  const since = sinceIn(quote);
  const [own] = citedDays(quote);
  return since && own ? since.from.map((day) => daysBetween(day, own.from)) : [];
}

/** What is "more than" so many in all is so on average, and never less than it or nearly it. */
function isSo(known: number, said: number, words: string | undefined, printed: Bound): boolean {
  const bound = words?.toLowerCase() ?? "";
  const isNear = Math.abs(known - said) <= ROUNDING * known || Math.abs(known - said) < 0.5;
  if (/^(?:more|over|well|just over|at least)/u.test(bound)) return known >= said && isNear && printed !== "up to";
  if (bound.startsWith("up to")) return printed === "up to" && isNear && known <= said;
  if (/^(?:nearly|almost|just under|less|under)/u.test(bound)) return printed === "none" && known < said && isNear;
  return isNear && (printed === "none" || (printed === "over" && bound !== ""));
}
