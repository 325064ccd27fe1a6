/** "Dozens of", "hundreds of": rough words for a count that the quote prints, where it is certain that there are as many. */
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { boundAt } from "./bounds.ts";
import { inFigures, NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach } from "./replacing.ts";
import { holds } from "./rough-figures.ts";

/** From how many on a rough word is true, and below how many it is the one to use. */
const ROUGH: readonly (readonly [RegExp, number, number])[] = [
  [/\bhundreds of thousands of\b/giu, 2e5, 2e6],
  [/\btens of thousands of\b/giu, 2e4, 2e5],
  [/\bthousands of\b/giu, 2e3, 2e4],
  [/\bhundreds of\b/giu, 200, 2e3],
  [/\bscores of\b/giu, 40, 400],
  [/\bdozens of\b/giu, 24, 200],
];

const WELL_OVER = new RegExp(
  String.raw`\b(?:well|comfortably) (?:over|above) (?<count>${NUMBER})\b|\b(?:well|comfortably) in excess of (?<other>${NUMBER})\b`,
  "giu",
);
/** From how much more on it is "well over", and up to how much more one says so. */
const [WELL, FAR] = [1.2, 2];

/** "Well over a hundred" for "more than 140"; ", more than 140 in fact" behind it says nothing else. */
function withPrintedExcess(text: string, printed: string): string {
  const plain = replaceEach(text, WELL_OVER, ({ groups: { count, other } }) => {
    const said = numberOf(count ?? other);
    const [there, ...others] = said === null ? [] : countsIn(printed, said * WELL, said * FAR);
    return there && others.length === 0 && !printed.includes(inFigures(said ?? 0)) ? wordsOf(printed, there) : null;
  });
  return plain === text ? text : plain.replace(SAME_AGAIN, "$1 $3");
}

/** "*more than 140* convictions, *more than 140* in fact," */
const SAME_AGAIN =
  /\b(((?:more than|at least) [\d,]*\d|[\d,]*\d)\b[^,–(]{0,60}?)(?:, | – | \()(?:in fact,? |(?:or )?more precisely,? |to be (?:exact|precise),? )?\2(?:,? (?:in fact|to be (?:exact|precise)))?(?:, | – |\) )(\p{Ll})/iu;

/** How far, in parts of what is printed, a round count may lie from it. */
const ROUNDING = 0.1;
const ROUNDLY =
  /\b((?:slightly |a little |a bit )?(?:more than|over)|just over|at least|no fewer than|nearly|almost|just under|close to|about|around|roughly|some|approximately) $/iu;

/** "More than thirty" for 31, "over fifty" for 55: a round count near an exact one that is printed. */
function withPrintedRoundly(text: string, printed: string): string {
  const exact = findMentions(printed).filter(
    ({ kind, start, end, value }) => kind === "number" && Number(value) > 20 && boundAt(printed, start, end) === "none",
  );
  const isPrinted = (said: Mention): boolean => findMentions(printed).some(({ value }) => value === said.value);
  return findMentions(text).reduceRight((plain, said) => {
    const rough = ROUNDLY.exec(text.slice(0, said.start));
    if (!rough || said.kind !== "number" || !isRound(Number(said.value)) || isPrinted(said)) return plain;
    const [one, ...others] = exact.filter(({ value }) => isNear(Number(value), Number(said.value), rough[1]));
    if (!one || others.length > 0) return plain;
    return `${plain.slice(0, rough.index)}${printed.slice(one.start, one.end)}${plain.slice(said.end)}`;
  }, text);
}

/** Tens, dozens and what ends in a nought as often as it has figures but one. */
function isRound(value: number): boolean {
  return /^[1-9]\d?0+$/u.test(String(value)) || (value % 12 === 0 && value < 100);
}

function isNear(known: number, said: number, words: string | undefined): boolean {
  const bound = words
    ?.replace(/^close to$/iu, "nearly")
    .replace(/^(?:slightly|a little|a bit) /iu, "")
    .replace(/^(?:at least|no fewer than)$/iu, "more than");
  return Math.abs(known - said) <= ROUNDING * known && holds(known, said, bound);
}

const AT_LEAST = new RegExp(
  String.raw`\b(?:at least|no fewer than) (?<count>${NUMBER})\b(?! ?(?:%|per|million|billion|euros?|pounds))`,
  "giu",
);

/** "At least 141" of what is counted one by one, for "more than 140" */
function withNextCount(text: string, printed: string): string {
  const over = findMentions(printed).filter(
    ({ kind, start, end }) => kind === "number" && boundAt(printed, start, end) === "over",
  );
  return replaceEach(text, AT_LEAST, ({ words, groups: { count } }) => {
    const one = over.find(({ value }) => Number(value) + 1 === numberOf(count));
    return one ? `${/^\p{Lu}/u.test(words) ? "M" : "m"}ore than ${printed.slice(one.start, one.end)}` : null;
  });
}

/** Takes a sentence and a quote's text. */
export function withPrintedCounts(text: string, quoted: string): string {
  const plain = withPrintedRoughly(withPrintedExcess(withNextCount(text, quoted), quoted), quoted);
  return withPrintedRoundly(plain, quoted);
}

function withPrintedRoughly(text: string, printed: string): string {
  const plain = printed.toLowerCase();
  return ROUGH.reduce(
    (one, [rough, low, high]) =>
      one.replace(rough, (match: string) => {
        const [count] = plain.includes(match.toLowerCase()) ? [] : countsIn(printed, low, high);
        return count ? wordsOf(printed, count) : match;
      }),
    text,
  );
}

function countsIn(printed: string, low: number, high: number): Mention[] {
  return findMentions(printed).filter(
    ({ kind, value, start, end }) =>
      kind === "number" &&
      Number(value) >= low &&
      Number(value) < high &&
      /^(?:none|over|at least)$/u.test(boundAt(printed, start, end)),
  );
}

/** With "over" or "more than" where that is printed. */
function wordsOf(printed: string, { start, end }: Mention): string {
  const bound = boundAt(printed, start, end);
  const words = printed.slice(start, end);
  if (bound === "none") return words;
  return `${bound === "over" ? "more than" : "at least"} ${words}`;
}
