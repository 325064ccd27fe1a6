/**
 * Things that a sentence mentions and that a question may ask for: quantities, points and spans of time, names.
 * Quantities are read exactly; names are told apart by their words and neighbours, which is a guess and is treated as
 * one ("name" is a capitalised name of no certain kind).
 */
import { findNames, type NameKind } from "./names.ts";
import { readNumber } from "./numbers.ts";
import { analyse, contentTerms, fold } from "./terms.ts";

export type MentionKind = "number" | "money" | "share" | "date" | "duration" | "time" | "ordinal" | NameKind;

export interface Mention {
  readonly kind: MentionKind;
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Quantity in figures ("72200000"), date as far as it is given ("2022-11-14", "2016", "11-14"), or the folded name. */
  readonly value: string;
  /** Term of what a number counts ("500 personnel"), the currency of a sum, the unit of a duration; else null. */
  readonly unit: string | null;
}

const MONTHS =
  "jan(?:uary|vier)?|feb(?:ruary)?|f[ée]vrier|mar(?:ch|s)?|apr(?:il)?|avril|may|mai|june?|juin|july?|juillet|aug(?:ust)?|ao[uû]t|sept?(?:ember|embre)?|oct(?:ober|obre)?|nov(?:ember|embre)?|dec(?:ember)?|d[ée]cembre";
const MONTH_KEYS = ["ja", "f", "mar", "ap|av", "ma[iy]", "jun|juin", "jul|juil", "au|ao", "s", "o", "n", "d"];
const FIGURE = String.raw`\d+(?:[.,]\d+)*`;
const WORDED =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente|cinquante)";
const SCALE = String.raw`(?:\s?(?:hundred|thousand|million|billion|trillion|mille|millions|milliards?|bn|tn|m|k))?`;
const AMOUNT = String.raw`(?:${FIGURE}${SCALE}|${WORDED}(?:[\s-](?:and\s)?${WORDED})*)`;
const CURRENCY =
  "(?:pounds?|euros?|dollars?|sterling|livres|francs?|pence|cents|yen|marks|crowns?|kron(?:er|or|a|e)|rupees?|roubles?|rand|shillings?|zloty|yuan|pesos?|dirhams?|riyals?|shekels?|lira)";
const PERIOD =
  "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|century|jours?|semaines?|mois|ann[ée]es?|ans|heures?)";

type Reader = (match: RegExpExecArray) => { value: string; unit: string | null } | null;

const quantity = (text: string): string => {
  const words = fold(text).split(/[\s-]+/u);
  const at = words.findIndex((_, index) => readNumber(words, index) !== null);
  return at < 0 ? fold(text) : String(readNumber(words, at)?.value);
};
const monthNumber = (name: string): string => {
  const at = MONTH_KEYS.findIndex((key) => new RegExp(`^(?:${key})`, "u").test(fold(name)));
  return String(at + 1).padStart(2, "0");
};
const dayNumber = (day: string): string => String(Number.parseInt(day, 10)).padStart(2, "0");
const dated = (day?: string, month?: string, year?: string): string =>
  [year, month && monthNumber(month), day && dayNumber(day)].filter(Boolean).join("-");
const unitTerm = (text: string | undefined): string | null => analyse(text ?? "")[0]?.term ?? null;

/** Readers in order of trust: text that one has taken is not offered to the next. */
const READERS: readonly (readonly [MentionKind, RegExp, Reader])[] = [
  ["date", new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th|er)?\s(?:of\s)?(${MONTHS})\b\.?,?(?:\s(\d{4})\b)?`, "giu"),
    (m) => ({ value: dated(m[1], m[2], m[3]), unit: null })],
  ["date", new RegExp(String.raw`\b(${MONTHS})\b\.?\s(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s(\d{4})\b)?`, "giu"),
    (m) => ({ value: dated(m[2], m[1], m[3]), unit: null })],
  ["date", new RegExp(String.raw`\b(${MONTHS})\b,?\s(\d{4})\b`, "giu"), (m) => ({ value: dated(undefined, m[1], m[2]), unit: null })],
  ["date", /\b(\d{4})-(\d{2})-(\d{2})\b/gu, (m) => ({ value: m[0], unit: null })],
  ["money", new RegExp(String.raw`[£€$¥]\s?(${FIGURE}${SCALE})`, "giu"), (m) => ({ value: quantity(m[1] ?? ""), unit: unitTerm(m[0]) })],
  ["money", new RegExp(String.raw`\b(${AMOUNT})(?:\s(?:d['’]))?\s?(?:(?:US|Canadian|Australian|French|d['’])\s?)?(${CURRENCY})\b`, "giu"),
    (m) => ({ value: quantity(m[1] ?? ""), unit: unitTerm(m[2]) })],
  ["share", new RegExp(String.raw`\b(${AMOUNT})\s?(?:%|per\s?cent\b|percent\b|percentage points?\b|pour cent\b)`, "giu"),
    (m) => ({ value: quantity(m[1] ?? ""), unit: null })],
  ["share", /\b(?:(?:one|two|three|a)[\s-](?:half|third|quarter|fifth|tenth)s?|half of|majority of|most of)\b/giu,
    (m) => ({ value: fold(m[0]), unit: null })],
  ["time", /\b\d{1,2}(?:[:.]\d{2})?\s?(?:(?:[ap]m\b|[ap]\.m\.?)|o['’]clock)|\b\d{1,2}:\d{2}\b|\bmidnight\b|\bnoon\b/giu, (m) => ({ value: fold(m[0]), unit: null })],
  ["duration", new RegExp(String.raw`\b(${AMOUNT}|an?|several|few|consecutive)[\s-](?:(?:consecutive|full|working|calendar|more|whole)\s)?(${PERIOD})\b(?!\sold)`, "giu"),
    (m) => ({ value: quantity(m[1] ?? ""), unit: unitTerm(m[2]) })],
  ["date", new RegExp(String.raw`\b(?:(?:in|of|early|late|mid|last|this|next|since|until|by)[\s-])(${MONTHS})\b(?!\s\p{L}+ly)`, "gu".concat("i")),
    (m) => ({ value: monthNumber(m[1] ?? ""), unit: null })],
  ["date", /\b(?:1[0-9]|20|21)\d{2}(?:s\b|\b(?!\s?(?:people|officers|migrants|metres|miles|km|troops|men)))/gu, (m) => ({ value: m[0], unit: null })],
  ["date", /\b(?:\d{1,2}(?:st|nd|rd|th)|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)) century\b/giu,
    (m) => ({ value: fold(m[0]), unit: null })],
  ["date", /\b\d{1,4}\s?(?:BCE?|AD|CE)\b|\bAD\s?\d{1,4}\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:yesterday|today|tomorrow|tonight|(?:last|next|this) (?:week|month|year|summer|winter|spring|autumn|fall))\b/gu,
    (m) => ({ value: fold(m[0]), unit: null })],
  ["ordinal", /\b\d+(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/giu,
    (m) => ({ value: quantity(m[0]), unit: null })],
  ["number", new RegExp(String.raw`(?<![\p{L}\d.,])${AMOUNT}(?![\p{L}\d])`, "giu"), (m) => (fold(m[0]) === "one" ? null : { value: quantity(m[0]), unit: null })],
]; // prettier-ignore

/** Terms that follow a number closely: "500 French personnel" counts personnel (and French). */
function countedNoun(text: string, end: number): string | null {
  const phrase = /^[\s-]+((?:[\p{L}'’-]+\s?){1,3})/u.exec(text.slice(end, end + 60))?.[1];
  return phrase ? (contentTerms(analyse(phrase)).at(-1)?.term ?? null) : null;
}

/** Which characters belong to a mention already: one look, however many mentions a text holds. */
type Taken = Uint8Array;

const isTaken = (taken: Taken, start: number, end: number): boolean => taken.subarray(start, end).includes(1);

function findQuantities(text: string, taken: Taken): Mention[] {
  const found: Mention[] = [];
  for (const [kind, pattern, read] of READERS)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].trimEnd().length;
      const reading = isTaken(taken, match.index, end) ? null : read(match);
      if (!reading) continue;
      taken.fill(1, match.index, end);
      const unit = kind === "number" ? countedNoun(text, end) : reading.unit;
      found.push({ kind, start: match.index, end, value: reading.value, unit });
    }
  return found;
}

/** All mentions in `text`, by place; they do not overlap. */
export function findMentions(text: string): Mention[] {
  const taken = new Uint8Array(text.length);
  const quantities = /\d|[£€$%]/u.test(text) || WORDS_OF_QUANTITY.test(text) ? findQuantities(text, taken) : [];
  const names = findNames(text).filter(({ start, end }) => !isTaken(taken, start, end));
  return [...quantities, ...names].sort((a, b) => a.start - b.start);
}

const WORDS_OF_QUANTITY = new RegExp(
  String.raw`\b(?:${WORDED}|${MONTHS}|\p{L}+day|first|second|third|\p{L}+th|half|majority|most|several|few|${PERIOD}|noon|midnight|yesterday|tomorrow)\b`,
  "iu",
);
