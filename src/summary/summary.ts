/** What can be summarised, and the one shape that every renderer of a summary reads. */
import type { Quote } from "../answering/answer.ts";

/** One line, a few points, or a page. */
export type Length = "line" | "points" | "page";

/** What is to be summarised. A release alone, several by subject, time or speaker, two against one another, or given quotes. */
export interface SummaryRequest {
  /** Id of a release, or the name of its original file. */
  readonly release?: string | undefined;
  /** Another release, to tell how `release` differs from it. */
  readonly against?: string | undefined;
  readonly topic?: string | undefined;
  /** First and last day, month or year: YYYY, YYYY-MM or YYYY-MM-DD, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** A name, a part of one, or an office: only what this person says, and what is told of their words. */
  readonly speaker?: string | undefined;
  /** The quotes of an answer or of a thread. */
  readonly quotes?: readonly Quote[] | undefined;
  readonly length?: Length | undefined;
  /** Of the sentence above the summary; English by default. */
  readonly language?: "en" | "fr" | undefined;
}

/** A sentence of a summary with the quotes that it stands on: its own words, or those that bear out a model's. */
export interface SummarySentence {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

/** A sentence of a model that was not shown, and why. */
export interface Removed {
  readonly text: string;
  readonly reason: string;
}

export interface Summary {
  readonly status: "summarised" | "abstained";
  readonly method: "extractive" | "model";
  /** Oldest release first; in the order of the text within a release. */
  readonly sentences: readonly SummarySentence[];
  readonly removed: readonly Removed[];
  /** The sentence a person reads above it. */
  readonly message: string;
  readonly milliseconds: number;
}

/** The quotes of a summary, each once, in the order in which its sentences point at them. */
export function quotesOf({ sentences }: Pick<Summary, "sentences">): readonly Quote[] {
  return [...new Set(sentences.flatMap(({ quotes }) => quotes))];
}
