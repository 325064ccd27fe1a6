/** What is stored, record by record: no more of a person than each needs. */

/** A question of a thread, kept so that a follow-up is understood. */
export interface ThreadQuestion {
  readonly team: string;
  readonly thread: string;
  /** Pseudonym of who asked, so that it can be forgotten on request; null where nobody is known. */
  readonly person: string | null;
  readonly question: string;
  readonly at: number;
}

/** Where quoted words stand: a release's id, and offsets into its text. */
export interface QuotePlace {
  readonly release: string;
  readonly start: number;
  readonly end: number;
}

/** A question that is accepted and not answered yet. */
export interface QuestionUnderWay {
  readonly id: string;
  readonly team: string;
  /** Pseudonym of who asked, so that it can be forgotten on request. */
  readonly person: string;
  /** The delivery as Slack sent it, so that it can be handled once more: any JSON value. It names who asked. */
  readonly body: unknown;
  readonly at: number;
}

export type Verdict = "helpful" | "not-helpful";

/** What somebody thought of an answer. */
export interface GivenFeedback {
  readonly team: string;
  /** Pseudonym, so that one person counts once and can be forgotten. */
  readonly person: string;
  /** The message that was judged, under any name that is always the same. */
  readonly answer: string;
  readonly verdict: Verdict;
  /** In the person's own words; null where none was given. */
  readonly reason: string | null;
  readonly question: string;
  /** What the answer quoted. */
  readonly quotes: readonly QuotePlace[];
  readonly at: number;
}

/** A question that the releases did not answer. */
export interface Gap {
  readonly team: string;
  /** Pseudonym of who asked, so that it can be forgotten on request. */
  readonly person: string | null;
  readonly question: string;
  /** Machine word of why it was declined. */
  readonly reason: string;
  readonly at: number;
}

export type Outcome = "answered" | "abstained";

/** How many questions of a day ended so; no question and nobody who asked. */
export interface Tally {
  /** Start of the UTC day. */
  readonly day: number;
  readonly outcome: Outcome;
  readonly count: number;
}

/** What a channel wants to hear of when new releases come. */
export interface Follow {
  readonly team: string;
  readonly channel: string;
  readonly kind: "words" | "speaker" | "publisher";
  readonly subject: string;
  readonly at: number;
}

/** A workspace that has installed the app; `installation` is as Slack's own library gives it, tokens included. */
export interface StoredInstallation {
  readonly id: string;
  readonly installation: unknown;
  readonly at: number;
}

const DAY = 24 * 3_600_000;

/** Start of the UTC day that holds a moment. */
export function dayOf(at: number): number {
  return Math.floor(at / DAY) * DAY;
}
