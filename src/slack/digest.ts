/** What new releases bring to those who follow something: a pure function of both. */
import type { Quote } from "../answering/answer.ts";
import { mergeSameWords } from "../answering/quotes.ts";
import { createFinder, type Finder } from "../checking/finder.ts";
import type { AnnotatedRelease } from "../corpus/release.ts";
import type { Subject } from "./follows.ts";

export interface Digest {
  /** What of that which is followed the new releases speak of. */
  readonly subjects: readonly string[];
  /** The words, each once, in the order of what is followed. */
  readonly quotes: readonly Quote[];
}

const MOST_OF_EACH = 3;
/** Following wants nearly all of the words: nobody is there to say that it was meant otherwise. */
const LEAST_NEARNESS = 0.8;

/** Takes what is followed and the new releases, gives the quotes to send; null where there are none. */
export function makeDigest(follows: readonly Subject[], fresh: readonly AnnotatedRelease[]): Digest | null {
  const finder = createFinder({ releases: fresh });
  const found = follows.map((follow) => ({ follow, quotes: quotesFor(follow, finder) }));
  const told = found.filter(({ quotes }) => quotes.length > 0);
  if (told.length === 0) return null;
  return {
    subjects: told.map(({ follow }) => follow.subject),
    quotes: mergeSameWords(told.flatMap(({ quotes }) => quotes)),
  };
}

function quotesFor({ kind, subject }: Subject, finder: Finder): Quote[] {
  if (kind === "speaker") return finder.find({ words: "", speaker: subject }).slice(0, MOST_OF_EACH);
  if (kind === "publisher") return finder.find({ words: "", publisher: subject }).slice(0, MOST_OF_EACH);
  const found = finder.find({ words: subject }).filter(({ score }) => score >= LEAST_NEARNESS);
  return found.slice(0, MOST_OF_EACH);
}
