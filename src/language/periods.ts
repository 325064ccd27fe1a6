/** Dates and spans of time named in a text: years, months, days, seasons, relative words, known events. */
import type { ParsedComponents, ParsedResult } from "chrono-node";
import * as en from "chrono-node/en";
import * as fr from "chrono-node/fr";

export type Language = "en" | "fr";

/** A named stretch of time with its offsets in the text; days are YYYY-MM-DD, both inclusive. */
export interface Period {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
  /** Month and day without a year ("14 November", "in May"): any year may be meant. */
  readonly anyYear: boolean;
}

/** Events that people date announcements by, with the days they took place. */
const EVENTS: readonly (readonly [RegExp, from: string, to: string])[] = [
  [/\bbrexit\b/iu, "2020-01-31", "2020-12-31"],
  [/\b(?:brexit |eu )referendum\b/iu, "2016-06-23", "2016-06-23"],
  [/\b(?:covid(?:-19)?|coronavirus|pandemic|pandémie)\b/iu, "2020-03-11", "2023-05-05"],
  [
    /\b(?:paris |summer |2024 )*(?:olympics|olympic games|jeux olympiques|jo de paris)(?: 2024)?\b/iu,
    "2024-07-26",
    "2024-08-11",
  ],
  [/\bcoronation\b/iu, "2023-05-06", "2023-05-06"],
];

const YEAR = /(?<![\d£$€.,])(?:19|20)\d{2}(?![\d%]|[.,]\d|\s*(?:people|migrants|officers|million|billion))/gu;

/** Finds the periods a text names, in order, not overlapping; `today` (YYYY-MM-DD) is what relative words count from. */
export function findPeriods(text: string, language: Language, today: string | null): Period[] {
  const dated = chronoPeriods(text, language, today);
  const years = [...text.matchAll(YEAR)].map((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { ...span, from: `${match[0]}-01-01`, to: `${match[0]}-12-31`, anyYear: false };
  });
  const french = language === "fr" ? frenchMonths(text) : [];
  const spans = doubleYears(text);
  const inParts = [...dated, ...french.filter((month) => !dated.some((period) => overlap(period, month)))];
  const named = [...spans, ...inParts.filter((period) => !spans.some((span) => overlap(span, period)))];
  const apart = years.filter((year) => !named.some((period) => overlap(period, year)));
  return [...named, ...apart].sort((a, b) => a.start - b.start);
}

const DOUBLE_YEAR = /(?<![\d£$€.,/–-])(?<from>(?:19|20)\d{2})[-–/](?<to>\d{2})(?![\d%]|[.,–/-]\d)/gu;

/** "2022-23", "2022/23": a year of accounts, a season, a school year. */
function doubleYears(text: string): Period[] {
  return [...text.matchAll(DOUBLE_YEAR)].flatMap((match) => {
    const [from, to] = [Number(match.groups?.["from"]), Number(match.groups?.["to"])];
    if ((from + 1) % 100 !== to) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, from: iso(from, 1, 1), to: iso(from + 1, 12, 31), anyYear: false }];
  });
}

const ENGLISH_MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const FRENCH_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?<month>${FRENCH_MONTHS.join("|")})(?:\s+(?<year>(?:19|20)\d{2}))?(?![\p{L}\d])`,
  "giu",
);

/** French months, which chrono reads only behind a day. */
function frenchMonths(text: string): Period[] {
  return [...text.matchAll(FRENCH_MONTH)].map((match) => {
    const month = FRENCH_MONTHS.indexOf(match.groups?.["month"]?.toLowerCase() ?? "") + 1;
    const year = match.groups?.["year"];
    const ends = { from: iso(Number(year ?? 2000), month, 1), to: iso(Number(year ?? 2000), month + 1, 0) };
    return { start: match.index, end: match.index + match[0].length, ...ends, anyYear: year === undefined };
  });
}

const patterns = new Map<string, RegExp>();

/**
 * What a text prints of a stretch within one month (`from` to `to`, YYYY-MM-DD), in English or French, with its year in
 * the group `year` where it is printed: the day with its month, or the month where more than one day is meant. Null for
 * longer stretches.
 */
export function dayPattern(from: string, to: string): RegExp | null {
  if (from.length < 10 || from.slice(0, 7) !== to.slice(0, 7)) return null;
  const pattern = patterns.get(`${from}/${to}`) ?? compileDay(from, to);
  if (patterns.size > MOST_PATTERNS) patterns.clear();
  patterns.set(`${from}/${to}`, pattern);
  return pattern;
}

const MOST_PATTERNS = 500;

function compileDay(from: string, to: string): RegExp {
  const at = Number(from.slice(5, 7)) - 1;
  const english = ENGLISH_MONTHS[at] ?? "";
  const month = `(?:${english}|${english.slice(0, 3)}|${FRENCH_MONTHS[at] ?? ""})`;
  const day = String(Number(from.slice(8)));
  const printed =
    from === to ? String.raw`(?:(?<!\d)${day}(?:st|nd|rd|th|er)?(?:\s+of)?\s+${month}|${month}\s+${day}(?!\d))` : month;
  return new RegExp(String.raw`(?<!\p{L})${printed}(?!\p{L})(?:,?\s+(?<year>(?:19|20)\d{2}))?`, "iu");
}

/** Finds events that date a question ("before Brexit"); only these are known, so the list is short and reviewed. */
export function findEvents(text: string): Period[] {
  return EVENTS.flatMap(([pattern, from, to]) => {
    const match = pattern.exec(text);
    return match ? [{ start: match.index, end: match.index + match[0].length, from, to, anyYear: false }] : [];
  });
}

function chronoPeriods(text: string, language: Language, today: string | null): Period[] {
  const reference = new Date(`${today ?? "2000-01-01"}T12:00:00Z`);
  if (!MAY_HOLD_DATE.test(text)) return [];
  const parser = language === "fr" ? fr : en.GB;
  const parse = (part: string): ParsedResult[] => parser.parse(part, { instant: reference, timezone: "UTC" });
  return withoutStretches(parse, text).flatMap((result) => {
    const period = periodOf(result, today);
    return period &&
      !UNTOLD_WEEK.test(result.text) &&
      !NOW.test(result.text) &&
      !AROUND_THE_CLOCK.test(result.text) &&
      !SAT_DOWN.test(result.text) &&
      !STRETCH.test(result.text.trim()) &&
      !isPossessive(text, result) &&
      !isModalMay(text, result)
      ? [period]
      : [];
  });
}

/** "Two years before October 2016" is no day two years earlier, but a stretch up to the date it names. */
const STRETCH_TO = /^.*\b(?:before|after|prior to|following|to|until)\s+(?=.*\d{4})/iu;

function withoutStretches(parse: (text: string) => ParsedResult[], text: string): ParsedResult[] {
  return parse(text).flatMap((result) => {
    const stretch = STRETCH_TO.exec(result.text)?.[0].length ?? 0;
    if (stretch === 0 || result.end) return [result];
    const from = result.index + stretch;
    return parse(result.text.slice(stretch)).map((inner) => Object.assign(inner, { index: inner.index + from }));
  });
}

/** What every date that chrono reads has something of: a figure, the name of a month, or a word that counts from today. */
const MAY_HOLD_DATE =
  /\d|\b(?:jan|feb|f[ée]v|mar|apr|avr|ma[iy]\b|ju[nil]|aug|ao[uû]|sep|oct|nov|dec|d[ée]c|week|month|year|to(?:day|night|morrow)|yester|ago\b|now\b|noon|days?\b|hour|minute|second|semaine|mois\b|ann[ée]e|ans?\b|jour|hier\b|demain|aujourd|maintenant|\p{L}+day|\p{L}+di\b|decade|quarter|century|spring|summer|autumn|winter|last\b|past\b|next\b|this\b)/iu;

function periodOf(result: ParsedResult, today: string | null): Period | null {
  const { start, end } = result;
  const explicit = /\d{4}/u.test(result.text) || /\d{1,2}\/\d{1,2}\/\d{2}/u.test(result.text);
  const monthOnly = !explicit && start.isCertain("month") && !isRelative(result.text);
  if (!explicit && !monthOnly && today === null) return null;
  if (!start.isCertain("year") && !start.isCertain("month")) {
    if (!isRelative(result.text)) return null;
  }
  const span = { start: result.index, end: result.index + result.text.length };
  const named = start.date().toISOString().slice(0, 10);
  if (UP_TO_NOW.test(result.text)) return { ...span, from: named, to: today ?? named, anyYear: false };
  if (/week|semaine/iu.test(result.text)) return { ...span, from: named, to: daysAfter(named, 6), anyYear: false };
  const to = bound(end ?? start, "last");
  const from = END_OF.test(result.text) ? `${to.slice(0, 8)}21` : bound(start, "first");
  return { ...span, from, to, anyYear: monthOnly };
}

/** "The end of January" is more than its last day. */
const END_OF = /^end of \p{L}+(?: \d{4})?$/iu;

const UP_TO_NOW = /^(?:the )?(?:last|past) (?:\d+|few|two|three|four|five|six|ten|twelve)\b/iu;

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function isRelative(text: string): boolean {
  return /\b(?:this|last|next|ago|today|yesterday|tomorrow|past|tonight|cette?|derni|prochain|hier|demain|aujourd)/iu.test(
    text,
  );
}

/** "Last year's plan" tells which plan, "a year earlier" what is compared, "the next year" comes after what is told: none tells when to look. */
function isPossessive(text: string, result: ParsedResult): boolean {
  return (
    /\b(?:earlier|later|before|after|previously)$/iu.test(result.text) ||
    (/^(?:next|last|previous) (?:week|month|year)$/iu.test(result.text) &&
      /\bthe\s$/iu.test(text.slice(0, result.index))) ||
    (isRelative(result.text) &&
      /^(?:['’]s\b|\s+of\s+(?:19|20)\d\d\b)/u.test(text.slice(result.index + result.text.length)))
  );
}

/** "Later in the week": which week is told by something else. */
const UNTOLD_WEEK = /^(?:in )?the (?:week|month|year)$/iu;

/** "When they last sat down", "the last sun": short names of days are written with a capital. */
const SAT_DOWN = /(?:^|\s)(?:sat|sun|wed)$/u;

/** "24/7" is no day of July. */
const AROUND_THE_CLOCK = /^24\/7$/u;

/** The present is no period to look in: whoever asks for it wants the newest release. */
const NOW = /^(?:right now|now|today|tonight|at (?:the|this) moment|maintenant|aujourd['’]hui)$/iu;

/** "Taken down in an hour" tells how long a thing takes, not when it is. */
const STRETCH =
  /^(?:with)?in (?:an?|one|two|three|four|five|six|ten|\d+) (?:minute|hour|day|week|month|year)s?$|^(?:dans|en) (?:une?|deux|trois|\d+) (?:minute|heure|jour|semaine|mois|an|année)s?$/iu;

/** "may the minister …" is a verb; the month stands after a preposition or next to a number. */
function isModalMay(text: string, result: ParsedResult): boolean {
  return (
    /^may$/iu.test(result.text) &&
    !/(?:\b(?:in|of|since|before|after|until|by|last|this|early|late)\s+)$/iu.test(text.slice(0, result.index))
  );
}

function bound(components: ParsedComponents, side: "first" | "last"): string {
  const year = components.get("year") ?? 2000;
  const month = components.get("month") ?? 1;
  if (components.isCertain("day")) return iso(year, month, components.get("day") ?? 1);
  if (components.isCertain("month")) return side === "first" ? iso(year, month, 1) : iso(year, month + 1, 0);
  return side === "first" ? iso(year, 1, 1) : iso(year, 12, 31);
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
