/** A request in the words that a model is given. */
import type { Length, SummaryRequest } from "../summary.ts";

export const LENGTH_WORDS: Readonly<Record<Length, string>> = {
  line: "one sentence that says what matters most",
  points: "the five sentences that matter most, of what happens, of figures, of promises and of what each speaker says",
  page: "twelve to twenty sentences, in the order of the quotes, with every figure, promise and speaker",
};

export const LANGUAGE_NAMES = { en: "English", fr: "French" } as const;

/** Only what was asked; nothing else of a conversation. */
export function requestInWords({ release, against, topic, from, to, speaker }: SummaryRequest): string {
  const when =
    from === undefined && to === undefined ? "" : `, from ${from ?? "the first release"} to ${to ?? "the last"}`;
  if (against !== undefined) return "what these two releases differ in";
  if (speaker !== undefined)
    return `what ${clean(speaker)} says${topic === undefined ? "" : ` on ${clean(topic)}`}${when}`;
  if (topic !== undefined) return `what the releases say on ${clean(topic)}${when}`;
  return release === undefined ? `what the releases say${when}` : "this release";
}

function clean(words: string): string {
  return words.replace(/\s+/gu, " ").trim().slice(0, 300);
}
