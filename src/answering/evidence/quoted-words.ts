/** Words that a question itself puts in quotation marks ("Who said “hand in hand”?"): a sentence holds them as they are or not. */
import type { Span } from "../../corpus/release.ts";
import { findQuotations } from "../../corpus/speech/quotation-marks.ts";
import { analyse, type Term } from "../../language/terms.ts";
import type { SentenceView } from "./corpus-view.ts";

/** One word in quotation marks is often the asker's irony rather than a quotation. */
const FEWEST_WORDS = 2;

/** The terms of each quotation in a question, with a space between; empty where it quotes nothing of two words or more. */
export function wordsQuoted(question: string): readonly string[] {
  return findQuotations(question, { number: 1, start: 0, end: question.length })
    .filter(({ isClosed }) => isClosed)
    .map(({ start, end }) => analyse(question.slice(start, end)).map(({ term }) => term))
    .filter((terms) => terms.length >= FEWEST_WORDS)
    .map((terms) => terms.join(" "));
}

/** Where a sentence holds one of them, word for word; empty where it holds none. */
export function findQuoted({ terms }: Pick<SentenceView, "terms">, quoted: readonly string[]): Span[] {
  return quoted.flatMap((words) => {
    const length = words.split(" ").length;
    const at = terms.findIndex((_, i) => isAt(terms.slice(i, i + length), words));
    const [first, last] = [terms[at], terms[at + length - 1]];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
}

function isAt(terms: readonly Term[], words: string): boolean {
  return words.startsWith(terms[0]?.term ?? " ") && terms.map(({ term }) => term).join(" ") === words;
}
