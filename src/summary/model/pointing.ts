/** A model may copy a quote and leave its number out. Which one it is we know: nothing is guessed, and nothing put right. */
import type { Quote } from "../../answering/answer.ts";
import { readCitations } from "../check/citations.ts";
import { findCopy } from "../check/copies.ts";

/** A sentence that points nowhere and is a quote word for word, pointing at that quote; any other sentence as it is. */
export function withItsNumber(sentence: string, quotes: readonly Quote[]): string {
  const { text, numbers } = readCitations(sentence);
  const copy = numbers.length === 0 ? findCopy(text, quotes) : null;
  return copy ? `${text} [${quotes.indexOf(copy.quote) + 1}]` : sentence;
}
