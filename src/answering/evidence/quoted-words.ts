/** Words that a question itself puts in quotation marks ("Who said “hand in hand”?"): a sentence holds them as they are or not. */
import { analyse } from "../../language/terms.ts";
import type { SentenceView } from "./corpus-view.ts";

const IN_MARKS = /["“„«]\s*([^"“”„«»]{3,300}?)\s*["”»]/gu;
/** One word in quotation marks is often the asker's irony rather than a quotation. */
const FEWEST_WORDS = 2;

/** The terms of each quotation in a question, with a space between; empty where it quotes nothing of two words or more. */
export function wordsQuoted(question: string): readonly string[] {
  return [...question.matchAll(IN_MARKS)]
    .map(([, quoted = ""]) => analyse(quoted).map(({ term }) => term))
    .filter((terms) => terms.length >= FEWEST_WORDS)
    .map((terms) => terms.join(" "));
}

/** Whether a sentence holds one of them, word for word. */
export function holdsQuoted({ terms }: SentenceView, quoted: readonly string[]): boolean {
  if (quoted.length === 0) return false;
  const told = ` ${terms.map(({ term }) => term).join(" ")} `;
  return quoted.some((words) => told.includes(` ${words} `));
}
