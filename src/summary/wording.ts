/** What a summary says on its own account. */
import { dayOf } from "../answering/quotes.ts";
import type { Material } from "./material.ts";
import type { Length, SummaryRequest, SummarySentence } from "./summary.ts";

/** Why the extractive summary stands where a model's was wanted. */
export type Fallback = "failed" | "too-little" | "budget";

const FALLBACKS: Readonly<Record<Fallback, string>> = {
  failed: "The language model could not be used, so these are the releases’ own sentences.",
  "too-little":
    "Too little of what the language model wrote could be confirmed, so these are the releases’ own sentences.",
  budget: "Today’s budget for the language model is used up, so these are the releases’ own sentences.",
};

export function fallbackMessage(fallback: Fallback): string {
  return FALLBACKS[fallback];
}

/** What stands above an extractive summary. */
export function extractiveMessage({ kind }: Material, sentences: readonly SummarySentence[], length: Length): string {
  if (kind === "difference") return "What only one of the two releases says, the older one first:";
  if (kind === "speaker") return "In their words, and in what the releases tell of them, oldest first:";
  if (releaseCount(sentences) > 1) return `From ${releaseCount(sentences)} releases, oldest first:`;
  return length === "line" ? "In one sentence of the release:" : "In the release’s own sentences:";
}

/** What stands above sentences of a model. */
export function modelMessage(sentences: readonly SummarySentence[], removed: number): string {
  const from = releaseCount(sentences) > 1 ? ` from ${releaseCount(sentences)} releases` : "";
  const held = `Written by a language model${from}; every sentence was held against the quotes that it points at.`;
  if (removed === 0) return held;
  return `${held} ${removed === 1 ? "One sentence" : `${removed} sentences`} that could not be confirmed ${removed === 1 ? "was" : "were"} left out.`;
}

/** What is said where there is nothing to summarise. */
export function emptyMessage({ topic, speaker, from, to, against }: SummaryRequest): string {
  if (against !== undefined) return "Neither of the two releases says anything that the other does not.";
  const who = speaker === undefined ? "" : ` of ${speaker}`;
  const what = topic === undefined ? "" : ` on “${topic}”`;
  const when =
    from === undefined && to === undefined ? "" : ` between ${from ?? "the first release"} and ${to ?? "the last"}`;
  if (speaker !== undefined) return `The releases hold no words${who}${what}${when}.`;
  return `The releases hold nothing${what}${when}.`;
}

function releaseCount(sentences: readonly SummarySentence[]): number {
  return new Set(sentences.flatMap(({ quotes }) => quotes.map(({ release }) => release.id))).size;
}

/** Days of the releases that sentences stand on. */
export function daysOf({ quotes }: SummarySentence): string[] {
  return [...new Set(quotes.map(({ release }) => dayOf(release)))].sort();
}
