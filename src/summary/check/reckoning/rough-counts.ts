/** "Dozens of", "hundreds of": rough words for a count that the quote prints, where it is certain that there are as many. */
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { analyse } from "../../../language/terms.ts";
import { boundAt } from "../bounds.ts";

/** From how many on a rough word is true, and below how many it is the one to use. */
const ROUGH: readonly (readonly [RegExp, number, number])[] = [
  [/\bhundreds of thousands of\b/giu, 2e5, 2e6],
  [/\btens of thousands of\b/giu, 2e4, 2e5],
  [/\bthousands of\b/giu, 2e3, 2e4],
  [/\bhundreds of\b/giu, 200, 2e3],
  [/\bscores of\b/giu, 40, 400],
  [/\bdozens of\b/giu, 24, 200],
];

/** Takes a sentence and a quote's text. */
export function withPrintedCounts(text: string, printed: string): string {
  const plain = printed.toLowerCase();
  return ROUGH.reduce(
    (one, [rough, low, high]) =>
      one.replace(rough, (match: string, at: number) => {
        if (plain.includes(match.toLowerCase())) return match;
        const count = countsIn(printed, low, high).find(({ unit }) => isAmong(unit, one.slice(at + match.length)));
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

/** What is counted in the quote is named right behind the rough word, or may be meant by another. */
function isAmong(unit: string | null, behind: string): boolean {
  return unit === null || analyse(behind).length > 0;
}

/** With "over" or "more than" where that is printed. */
function wordsOf(printed: string, { start, end }: Mention): string {
  const bound = boundAt(printed, start, end);
  const words = printed.slice(start, end);
  if (bound === "none") return words;
  return `${bound === "over" ? "more than" : "at least"} ${words}`;
}
