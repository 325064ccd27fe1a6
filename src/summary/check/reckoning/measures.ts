/** Spans of time and shares of a whole as values that can be compared: "two hours" is "120 minutes", "two fifths" is "40%". */
import { NUMBER, numberOf } from "./plain-figures.ts";

export interface Measure {
  /** What can be compared: seconds, months or parts of a hundred. */
  readonly kind: "seconds" | "months" | "share";
  readonly low: number;
  /** Another one than `low` for a span ("one to two hours"). */
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

const UNITS: readonly (readonly [RegExp, Measure["kind"], number])[] = [
  [/^second/u, "seconds", 1],
  [/^minute/u, "seconds", 60],
  [/^hour/u, "seconds", 3600],
  [/^day/u, "seconds", 86_400],
  [/^week/u, "seconds", 604_800],
  [/^fortnight/u, "seconds", 1_209_600],
  [/^month/u, "months", 1],
  [/^year/u, "months", 12],
  [/^decade/u, "months", 120],
  [/^centur/u, "months", 1200],
];
const UNIT = "(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies))";
const COUNT = String.raw`(?:half an?|half(?=-)|a quarter of an?|an?|${NUMBER}(?: and a half)?)`;
const TIME = new RegExp(
  String.raw`\b(${COUNT})(?:\s?(?:to|and|or|-|–)\s?(${NUMBER}))?[\s-](${UNIT})\b( and a half| or two\b)?`,
  "giu",
);

/** "over the past *year*": one of it. */
const BARE = /(?<=\bthe (?:past|last|next|coming) )(?:year|month|week|decade|century)\b/giu;

/** All spans of time, by place. */
export function timesIn(text: string): Measure[] {
  const bare = Array.from(text.matchAll(BARE)).flatMap(({ 0: unit, index }) => {
    const [, kind, size] = UNITS.find(([name]) => name.test(unit.toLowerCase())) ?? [];
    return kind === undefined || size === undefined
      ? []
      : [{ kind, low: size, high: size, start: index, end: index + unit.length }];
  });
  return [...countedTimesIn(text), ...bare].sort((a, b) => a.start - b.start);
}

function countedTimesIn(text: string): Measure[] {
  return Array.from(text.matchAll(TIME)).flatMap((match) => {
    const [whole, from, to, unit = "", tail = ""] = match;
    const found = UNITS.find(([name]) => name.test(unit.toLowerCase()));
    const low = countOf(from, tail);
    const high = /two/iu.test(tail) ? 2 : to === undefined ? low : numberOf(to);
    if (!found || low === null || high === null || high < low) return [];
    const [, kind, size] = found;
    return [{ kind, low: low * size, high: high * size, start: match.index, end: match.index + whole.length }];
  });
}

function countOf(words: string | undefined, tail: string): number | null {
  if (words === undefined) return null;
  if (/^half/iu.test(words)) return 0.5;
  if (/^a quarter/iu.test(words)) return 0.25;
  const count = numberOf(words.replace(/ and a half$/iu, ""));
  if (count === null) return null;
  return / and a half$/iu.test(words) || /half/iu.test(tail) ? count + 0.5 : count;
}

const NTHS: Readonly<Record<string, number>> = {
  half: 2, third: 3, quarter: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
}; // prettier-ignore
const BEFORE_NO_NOUN =
  "(?= (?:of|more|less|fewer|higher|lower|greater|compared|as|over|in|on|by|from|to|between|this|last|during|since|than)\\b|[,.;]|$)";
const SHARES: readonly (readonly [RegExp, (match: readonly string[]) => number | null])[] = [
  [new RegExp(String.raw`\b(${NUMBER})\s?(?:%|per\s?cent\b)`, "giu"), ([, count]) => numberOf(count)],
  [new RegExp(String.raw`\b(${NUMBER}) (?:in|out of)(?: every)? (${NUMBER})\b`, "giu"), ([, part, whole]) => ofHundred(numberOf(part), numberOf(whole))],
  [/\b(two|three|four|five|six|seven|eight|nine)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s\b/giu, ([, part, nth]) => ofHundred(numberOf(part), NTHS[nth?.toLowerCase() ?? ""])],
  [new RegExp(String.raw`\b(?:an?|one)[ -](half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\b${BEFORE_NO_NOUN}`, "giu"), ([, nth]) => ofHundred(1, NTHS[nth?.toLowerCase() ?? ""])],
  [/(?<!\b(?:first|second|other|latter|a|one|and a)[ -])\bhalf\b(?!-| an?\b| past\b)/giu, () => 50],
]; // prettier-ignore

/** All shares of a whole, by place; those of a hundred too. */
export function sharesIn(text: string): Measure[] {
  const found: Measure[] = [];
  for (const [form, valueOf] of SHARES)
    for (const match of text.matchAll(form)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = valueOf(match);
      if (value === null || found.some((one) => one.start < end && start < one.end)) continue;
      found.push({ kind: "share", low: value, high: value, start, end });
    }
  return found.sort((a, b) => a.start - b.start);
}

function ofHundred(part: number | null, whole: number | null | undefined): number | null {
  return part === null || whole === null || whole === undefined || part > whole || whole > 100
    ? null
    : (100 * part) / whole;
}

/** Equal but for what floating point adds. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
