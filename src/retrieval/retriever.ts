/**
 * Finding: a query in, passages and sentences out, best first, each with what it was ranked by. The engine recalls, the
 * learned weights rank, and a second model says how likely a sentence answers at all.
 */
import type { AnnotatedRelease, Corpus, Paragraph, Release, Sentence, Span } from "../corpus/release.ts";
import { CONFIDENCE_FEATURES, measureConfidence, nearby } from "./confidence-features.ts";
import { indexCorpus, type CorpusIndex, type IndexedPassage } from "./corpus-index.ts";
import { createLinearModel, logistic, type LinearModel } from "./linear.ts";
import { createMiniSearchIndex } from "./minisearch.ts";
import { PASSAGE_FEATURES } from "./passage-features.ts";
import type { IndexedText, PassageIndex } from "./passage-index.ts";
import { coverage, type Hit } from "./passage-match.ts";
import type { Query } from "./query.ts";
import { SENTENCE_FEATURES, type SentenceView } from "./sentence-features.ts";
import {
  findPassages,
  judgeSentence,
  orderPassages,
  orderSentences,
  readSentences,
  type Found,
  type ScoredPassage,
  type ScoredSentence,
  type Searchable,
} from "./stages.ts";
import { RANKING_WEIGHTS } from "./weights.ts";

export interface RankedPassage {
  readonly release: AnnotatedRelease;
  readonly paragraph: Paragraph;
  readonly score: number;
  /** Words of the passage that met the query, once each, and words of the query that the title met. */
  readonly matched: readonly string[];
  readonly features: Float64Array;
}

interface RankedSentence {
  readonly release: AnnotatedRelease;
  readonly sentence: Sentence;
  /** The sentence, with its neighbours in the paragraph where all of them together are still short. */
  readonly context: Span;
  /** Orders the sentences of one ranking; says nothing across questions. */
  readonly score: number;
  /** How likely this sentence answers the question, 0 to 1. */
  readonly confidence: number;
  /** Share of the query's weight that the sentence itself meets, 0 to 1. */
  readonly coverage: number;
  /** Likeness by query term, 0 (unmet) to 1, in the order of `Query.terms`: in the sentence, and in it with its neighbours and title. */
  readonly met: Float64Array;
  readonly metNearby: Float64Array;
  /** Offsets into the release's text: words that met the query, and mentions of the kind that is asked for. */
  readonly matches: readonly Span[];
  readonly answers: readonly Span[];
  /** By `SENTENCE_FEATURES`, and by `CONFIDENCE_FEATURES`. */
  readonly features: Float64Array;
  readonly doubts: Float64Array;
}

export interface Ranking {
  readonly query: Query;
  readonly passages: readonly RankedPassage[];
  readonly sentences: readonly RankedSentence[];
  /** Rarity of each query term in this corpus, and whether any release holds it, in the order of `Query.terms`. */
  readonly terms: readonly { readonly term: string; readonly rarity: number; readonly known: boolean }[];
}

interface RetrieveOptions {
  /** Only releases that this lets pass are searched. */
  readonly releases?: (release: Release) => boolean;
  /** How many passages and how many sentences to give at most; 40 unless told. */
  readonly limit?: number;
}

const LIMIT = 40;

export interface Retriever {
  retrieve(query: Query, options?: RetrieveOptions): Ranking;
  /** Whether any release holds the term. */
  knows(term: string): boolean;
  /** Terms of the corpus that are spelled much like this one. */
  similarTerms(term: string): readonly string[];
  /** The corpus as numbers: how frequent terms are, and which begin alike. */
  readonly index: CorpusIndex;
}

interface Models {
  readonly passage: LinearModel;
  readonly sentence: LinearModel;
  readonly confidence: LinearModel;
}

const MODELS: Models = {
  passage: createLinearModel(PASSAGE_FEATURES, RANKING_WEIGHTS.passage),
  sentence: createLinearModel(SENTENCE_FEATURES, RANKING_WEIGHTS.sentence),
  confidence: createLinearModel(CONFIDENCE_FEATURES, RANKING_WEIGHTS.confidence),
};

export type CreatePassageIndex = (texts: readonly IndexedText[]) => PassageIndex;

/** Takes a corpus (it is indexed at once) and, if it is to be another than MiniSearch, the engine that recalls. */
export function createRetriever(corpus: Corpus, createEngine: CreatePassageIndex = createMiniSearchIndex): Retriever {
  const searchable = makeSearchable(corpus, createEngine);
  return {
    retrieve: (query, options) => retrieve(searchable, query, options ?? {}),
    knows: (term) => searchable.index.idOf(term) !== undefined,
    similarTerms: (term) => searchable.engine.similarTerms(term),
    index: searchable.index,
  };
}

export function makeSearchable(corpus: Corpus, createEngine: CreatePassageIndex = createMiniSearchIndex): Searchable {
  const index = indexCorpus(corpus);
  return { index, engine: createEngine(index.passages.map((passage, id) => asText(index, passage, id))) };
}

function asText(index: CorpusIndex, { release, terms }: IndexedPassage, id: number): IndexedText {
  const join = (ids: Iterable<number>): string => Array.from(ids, index.termOf).join(" ");
  return { id, title: join(release.title), text: join(terms) };
}

function retrieve(searchable: Searchable, query: Query, { releases, limit = LIMIT }: RetrieveOptions): Ranking {
  const isAllowed = (ordinal: number): boolean => {
    const release = searchable.index.releases[ordinal]?.annotated.release;
    return release !== undefined && (releases?.(release) ?? true);
  };
  const found = findPassages(searchable, query, isAllowed);
  const passages = orderPassages(found.passages, MODELS.passage.score);
  const sentences = orderSentences(readSentences(found.context, passages), MODELS.sentence.score);
  return {
    query,
    passages: passages.slice(0, limit).map((passage) => describePassage(found, passage)),
    sentences: sentences
      .slice(0, limit)
      .map((_, at) => describeSentence(sentences, at))
      .filter((sentence) => sentence !== null),
    terms: describeTerms(found),
  };
}

function describeTerms({ context }: Found): Ranking["terms"] {
  return context.expansion.units.map(({ queryTerm, rarity, known }) => ({ term: queryTerm.term, rarity, known }));
}

function describePassage({ context }: Found, { match, features, score }: ScoredPassage): RankedPassage {
  const { release, paragraph } = match.passage;
  const { text } = release.annotated.release;
  const words = match.hits.map(({ position }) =>
    text.slice(match.passage.starts[position], match.passage.ends[position]).toLowerCase(),
  );
  const inTitle = context.expansion.units.flatMap(({ queryTerm }, unit) =>
    (match.title[unit] ?? 0) > 0 ? [queryTerm.word] : [],
  );
  return { release: release.annotated, paragraph, score, features, matched: [...new Set([...words, ...inTitle])] };
}

function describeSentence(ordered: readonly ScoredSentence[], at: number): RankedSentence | null {
  const judged = judgeSentence(ordered, at);
  if (!judged) return null;
  const { view, features, score } = judged;
  const { sentence, match, context } = view;
  const doubts = measureConfidence(judged);
  return {
    release: match.passage.release.annotated,
    sentence: sentence.indexed.sentence,
    context: contextOf(view),
    score,
    confidence: logistic(MODELS.confidence.score(doubts)),
    coverage: coverage(context.expansion, sentence.cover),
    met: sentence.cover,
    metNearby: nearby(view),
    matches: matchSpans(view, sentence.hits),
    answers: answerSpans(view),
    features,
    doubts,
  };
}

function matchSpans({ match }: SentenceView, hits: readonly Hit[]): Span[] {
  const { starts, ends } = match.passage;
  return hits.map(({ position }) => ({ start: starts[position] ?? 0, end: ends[position] ?? 0 }));
}

function answerSpans({ answers, sentence }: SentenceView): Span[] {
  const { start } = sentence.indexed.sentence;
  const best = Math.max(0, ...answers.map(({ fitness }) => fitness));
  const likely = answers.filter(({ fitness }) => fitness === best);
  return likely.map(({ mention }) => ({ start: start + mention.start, end: start + mention.end }));
}

/**
 * A sentence says little alone: it is read with its neighbours in the paragraph, as long as all stays this short and does
 * not bury it (at most so many times its own words, and some more).
 */
const CONTEXT_WORDS = 50;
const TIMES_ITSELF = 2;
const WORDS_MORE = 15;

function contextOf({ match, sentence }: SentenceView): Span {
  const { sentences } = match;
  let [first, last] = [sentence.indexed.place, sentence.indexed.place];
  const words = (from: number, to: number): number =>
    (sentences[to]?.indexed.to ?? Infinity) - (sentences[from]?.indexed.from ?? -Infinity);
  const room = Math.min(CONTEXT_WORDS, TIMES_ITSELF * words(first, last) + WORDS_MORE);
  for (;;) {
    if (words(first, last + 1) <= room) last++;
    else if (words(first - 1, last) <= room) first--;
    else break;
  }
  return { start: sentences[first]?.indexed.sentence.start ?? 0, end: sentences[last]?.indexed.sentence.end ?? 0 };
}
