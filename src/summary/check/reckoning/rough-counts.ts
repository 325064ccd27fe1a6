/** "Dozens of", "hundreds of": rough words for a count that the quote prints, where it is certain that there are as many. */
import { findMentions, type Mention } from "../../../language/mentions.ts";
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
