/** The result of a question: the one shape that every renderer (terminal, Slack, JSON) reads. */
import type { AnnotatedRelease, Span, Speaker } from "../corpus/release.ts";

/** Whole sentences of one paragraph, cut from the stored text by offset. */
export interface Quote extends Span {
  readonly release: AnnotatedRelease["release"];
  /** `release.text.slice(start, end)`, exactly. */
  readonly text: string;
  /** From 1. */
  readonly paragraph: number;
  /** Who says these words in direct speech; null where the release itself speaks. */
  readonly speaker: Speaker | null;
  /** Confidence that the quote answers, 0 to 1. */
  readonly score: number;
  /** Offsets into `text` of the words that answer. */
  readonly emphasis: readonly Span[];
  /** Other releases that print the same words (spelling and typography aside). */
  readonly alsoIn: readonly AnnotatedRelease["release"][];
}

/** Why the releases do not hold the answer; `wording.ts` has the sentence for each. */
export type AbstentionReason =
  | "empty-question"
  | "too-long"
  | "greeting"
  | "thanks"
  | "help"
  | "not-for-us"
  | "abusive"
  | "instruction"
  | "too-wide"
  | "nothing-found"
  | "no-such-person"
  | "no-such-words"
  | "no-such-place"
  | "no-such-time"
  | "detail-not-given"
  | "weak-evidence";

/** What part of the corpus a question was held against. */
export interface Searched {
  /** First and last release date searched, YYYY-MM-DD. */
  readonly from: string | null;
  readonly to: string | null;
  /** Speakers the question asked for, as printed. */
  readonly speakers: readonly string[];
  readonly releases: number;
}

interface AnswerBase {
  readonly question: string;
  /** The sentence a person reads, in the language of the question. */
  readonly message: string;
  readonly language: "en" | "fr";
  readonly searched: Searched;
  readonly milliseconds: number;
}

export interface Answered extends AnswerBase {
  readonly status: "answered";
  /** Best first (or oldest first where `arrangement` is `timeline`); at least one. */
  readonly quotes: readonly Quote[];
  readonly arrangement: "best-first" | "timeline";
}

export interface Abstained extends AnswerBase {
  readonly status: "abstained";
  readonly reason: AbstentionReason;
  /** Near misses, offered as such. */
  readonly related: readonly Quote[];
}

export type Answer = Answered | Abstained;

/** A question, with the earlier questions of its thread, oldest first. */
export interface Question {
  readonly text: string;
  readonly earlier: readonly string[];
}

/** The whole of the answering side, as the edges see it. */
export interface Answerer {
  answer(question: Question, options?: AnswerOptions): Answer;
}

export interface AnswerOptions {
  /** Show the best quotes even where it would decline; for measuring rankings. */
  readonly always?: boolean;
  /** The language of its own sentences; that of the question where it is not given. */
  readonly language?: "en" | "fr";
}
