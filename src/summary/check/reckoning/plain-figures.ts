/** Counts that are written partly in words ("one and a half thousand", "two dozen") put in figures, in a sentence as in a quote. */
import { readNumber } from "../../../language/numbers.ts";

const NUMBER_WORDS =
  "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)";
/** A number in figures or in words. */
export const NUMBER = String.raw`(?:\d+(?:[.,]\d+)*(?:\s(?:thousand|million|billion))?|${NUMBER_WORDS}(?:[\s-](?:and\s)?${NUMBER_WORDS})*)`;
const SCALE = "(hundred|thousand|million|billion)";
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 };
const PARTS: Readonly<Record<string, number>> = { "a half": 0.5, "a quarter": 0.25, "three quarters": 0.75 };

const scaleOf = (word: string | undefined): number => SCALES[word?.toLowerCase() ?? ""] ?? 1;
const partOf = (words: string | undefined): number => PARTS[words?.toLowerCase().replace("-", " ") ?? ""] ?? 0;

const FORMS: readonly (readonly [RegExp, (match: readonly string[]) => number | null])[] = [
  [new RegExp(String.raw`\b(${NUMBER}) and (a half|a quarter|three[ -]quarters) ${SCALE}\b`, "giu"),
    ([, whole, part, scale]) => times(plus(numberOf(whole), partOf(part)), scaleOf(scale))],
  [new RegExp(String.raw`\bhalf an? ${SCALE}\b`, "giu"), ([, scale]) => 0.5 * scaleOf(scale)],
  [new RegExp(String.raw`\b(a quarter|three[ -]quarters) of an? ${SCALE}\b`, "giu"),
    ([, part, scale]) => partOf(part) * scaleOf(scale)],
  [/\bhalf a dozen\b/giu, () => 6],
  [/\ba (?:trio|set of three)\b(?: of)?/giu, () => 3],
  [new RegExp(String.raw`\b(${NUMBER}|an?) dozen\b`, "giu"), ([, count]) => times(numberOf(count), 12)],
  [/\b((?:eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty-(?:one|two|three|four|five|six|seven|eight|nine))) hundred\b/giu,
    ([, count]) => times(numberOf(count), 100)],
]; // prettier-ignore

/** Forms of one meaning that the figures are read from in one way: "a million", "half the". */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/\ba (?=(?:hundred|thousand|million|billion)\b(?! of\b))/giu, "one "],
  [/\b(half) (?=(?:the|its|their|all)\b)/giu, "$1 of "],
  [/\b(one|two|three|four)-(?=(?:third|quarter|fifth|tenth)s?\b)/giu, "$1 "],
];

export function withPlainFigures(text: string): string {
  const figures = inFiguresOnly(text);
  return ALIKE.reduce((plain, [form, words]) => plain.replace(form, words), inYears(figures));
}

/** "twelve decades" as "120 years" */
function inYears(text: string): string {
  return text.replace(DECADES, (words: string, count: string) => {
    const years = times(numberOf(count), 10);
    return years === null ? words : `${inFigures(years)} years`;
  });
}
const DECADES = new RegExp(String.raw`\b(${NUMBER}) decades\b`, "giu");

function inFiguresOnly(text: string): string {
  return FORMS.reduce(
    (plain, [form, valueOf]) =>
      plain.replace(form, (...match: string[]) => {
        const value = valueOf(match);
        return value !== null && Number.isInteger(value) ? inFigures(value) : String(match[0]);
      }),
    text,
  );
}

/** "1,500": never mistaken for a year. */
export function inFigures(value: number): string {
  return value.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}

/** The value of a number that is nothing but one ("fifteen", "1.5 million", "a"), null for any other words. */
export function numberOf(words: string | undefined): number | null {
  if (words === undefined) return null;
  if (/^(?:an?|one)$/iu.test(words)) return 1;
  const parts = words.toLowerCase().split(/[\s-]+/u);
  const reading = readNumber(parts, 0);
  return reading && !reading.ordinal && reading.length === parts.length ? reading.value : null;
}

function plus(a: number | null, b: number): number | null {
  return a === null ? null : a + b;
}

function times(a: number | null, b: number): number | null {
  return a === null ? null : Number((a * b).toPrecision(12));
}
