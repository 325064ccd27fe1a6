/**
 * The port to a search engine. The engine recalls: it finds the passages that hold any of some terms and orders them
 * roughly; the bot ranks them itself, so that the answers do not depend on the engine.
 */

/** A passage as the engine sees it: terms already analysed, joined by spaces. */
export interface IndexedText {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface PassageIndex {
  /** Ids of the best passages that hold any of the terms (in text or title), best first, at most `limit`. */
  recall(terms: readonly WeightedTerm[], limit: number): number[];
  /** Terms of the index that are spelled like one that it lacks, nearest first. */
  similarTerms(term: string): string[];
}
