/** A sentence that is a quote word for word: what is shown are the stored words, so that there is nothing to hold against them. */
import type { Quote } from "../../answering/answer.ts";
import { wordsKey } from "../../answering/quotes.ts";
import { inMarks, inSpokenWords } from "../spoken-words.ts";

export interface Copy {
  /** The stored words, in quotation marks where somebody speaks in them. */
  readonly text: string;
  readonly quote: Quote;
}

const SPEAKS = /\b(?:I|[Mm]e|[Mm]y|[Ww]e|[Uu]s|[Oo]urs?|[Yy]ours?|[Yy]ou)\b/u;

const CALLS = /[!?]["”’]?$/u;

/** Takes a sentence without its markers and the quotes that it points at; null where it is none of them from first to last word. */
export function findCopy(sentence: string, quotes: readonly Quote[]): Copy | null {
  const key = wordsKey(sentence);
  const quote = quotes.find(
    (one) =>
      (wordsKey(one.text) === key || wordsKey(inSpokenWords(one)) === key) &&
      CALLS.test(one.text) === CALLS.test(sentence),
  );
  if (!quote) return null;
  const words = inSpokenWords(quote);
  return { text: quote.speaker !== null || SPEAKS.test(words) ? inMarks(words) : words, quote };
}
