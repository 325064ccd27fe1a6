/** A quote of an invented release, for laws that have to hold of any figure. */
import type { Quote } from "../../src/answering/answer.ts";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";

export interface Days {
  readonly date: string | null;
  readonly eventDate?: string | null;
}

/** A release of one sentence, quoted whole. */
export function quoteOf(text: string, { date, eventDate = date }: Days = { date: "2031-11-14" }): Quote {
  const release = { id: "x", title: "Report on the scheme", publisher: null, date, eventDate, url: null, licence: null, source: "x.txt", digest: "sha256:0", text }; // prettier-ignore
  return { release, text, start: 0, end: text.length, paragraph: 1, speaker: null, score: 1, emphasis: [], alsoIn: [] };
}

export function isShown(sentence: string, printed: string, days?: Days): boolean {
  return checkSentence(`${sentence.replace(/\.$/u, "")} [1].`, [quoteOf(printed, days)]).shown;
}
