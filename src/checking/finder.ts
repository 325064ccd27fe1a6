/** From half-remembered words to the sentences that print them: any order, any form, some forgotten, some mistyped. */
import type { Quote } from "../answering/answer.ts";
import { findQuotations } from "../answering/quotations.ts";
import { cutQuote, dayOf, mergeSameWords, verified } from "../answering/quotes.ts";
import type { AnnotatedRelease, Corpus, Sentence, Speaker } from "../corpus/release.ts";
import { createSentenceIndex, type SentenceIndex } from "./sentence-index.ts";

export interface FindRequest {
  /** As remembered; empty to list all that the filters allow. */
  readonly words: string;
  /** As `speakerName` gives it. */
  readonly speaker?: string | undefined;
  readonly publisher?: string | undefined;
  /** First and last day, YYYY-MM-DD, both included. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface Finder {
  /** Best first, the same words once; empty where nothing is near. */
  find(request: FindRequest): Quote[];
}

const MOST_FOUND = 12;
/** Below this share of the asked words' weight, a sentence is not near. Half of what is remembered must be there. */
const LEAST_NEARNESS = 0.5;
/** Far behind the best, a sentence only shares common words with it. */
const NEAR_BEST = 0.7;

/** Takes a corpus, gives its finder; the corpus is read at the first search for words. */
export function createFinder(corpus: Corpus): Finder {
  let index: SentenceIndex | null = null;
  return {
    find(request) {
      const found = /[\p{L}\p{N}]/u.test(request.words)
        ? nearest((index ??= createSentenceIndex(corpus)), request)
        : allOf(corpus, request);
      return mergeSameWords(verified(found)).slice(0, MOST_FOUND);
    },
  };
}

/** How a speaker is named in a request: by name, or by office where the release gives no name. */
export function speakerName(speaker: Speaker | null): string | null {
  return speaker?.name ?? speaker?.role ?? null;
}

function nearest(index: SentenceIndex, request: FindRequest): Quote[] {
  const hits = index
    .search(request.words)
    .filter(({ nearness }) => nearness >= LEAST_NEARNESS)
    .filter(({ annotated, sentence }) => isWanted(annotated, sentence, request));
  const best = hits[0]?.nearness ?? 0;
  return hits
    .filter(({ nearness }) => nearness >= best * NEAR_BEST)
    .slice(0, 4 * MOST_FOUND)
    .map(({ annotated, sentence, nearness, emphasis }) =>
      cutQuote(annotated, [sentence], { score: Math.min(1, nearness), emphasis }),
    );
}

function isWanted(annotated: AnnotatedRelease, { speech }: Sentence, request: FindRequest): boolean {
  const says = request.speaker === undefined || speakerName(speech?.speaker ?? null) === request.speaker;
  return says && isInScope(annotated, request);
}

function isInScope({ release }: AnnotatedRelease, { publisher, from, to }: FindRequest): boolean {
  if (publisher !== undefined && release.publisher !== publisher) return false;
  const day = dayOf(release);
  return (from === undefined && to === undefined) || (day !== "" && day >= (from ?? "") && day <= (to ?? "9999"));
}

/** Without words: a speaker's quotations, or how each release begins. */
function allOf({ releases }: Corpus, request: FindRequest): Quote[] {
  const inScope = releases.filter((annotated) => isInScope(annotated, request));
  if (request.speaker === undefined) return inScope.flatMap((annotated) => leadOf(annotated) ?? []);
  return findQuotations({ releases: inScope }, {}).filter(({ speaker }) => speakerName(speaker) === request.speaker);
}

/** The first sentence of a release as a quote; null where it has none. */
export function leadOf(annotated: AnnotatedRelease): Quote | null {
  const [first] = annotated.sentences;
  return first ? cutQuote(annotated, [first], { score: 1 }) : null;
}
