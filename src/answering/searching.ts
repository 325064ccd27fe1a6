/** Sentences worth weighing: all of a small corpus, of a large one those that the retriever ranks best. */
import type { Span } from "../corpus/release.ts";
import type { Query, QueryTerm } from "../retrieval/query.ts";
import { buildQuery } from "../retrieval/query.ts";
import type { Ranking as Retrieved, Retriever } from "../retrieval/retriever.ts";
import type { CorpusView, ReleaseView, SentenceView } from "./evidence/corpus-view.ts";
import type { Understanding } from "./understanding/understanding.ts";

export interface Candidate {
  readonly view: SentenceView;
  /** The retriever's score less that of its best sentence: 0 for the best, negative below; null where it ranked nothing. */
  readonly retrieved: number | null;
  /** How likely it answers at all, 0 to 1, by the retriever's second model; null where it was not asked. */
  readonly confidence: number | null;
  /** The sentence, with neighbours of its paragraph where it says little alone. */
  readonly surroundings: Span;
}

/** Corpora of up to so many passages are weighed whole, and the retriever is not asked. */
const FEW_PASSAGES = 250;

/** Whether every sentence can be weighed with synonyms: among many, too many sentences meet a question by chance. */
export function isWeighedWhole({ passages }: CorpusView): boolean {
  return passages <= FEW_PASSAGES;
}

/**
 * How much the retriever's learned score counts, 0 to 1: nothing where all is weighed, half just above, in full in a
 * corpus ten times as large.
 */
export function trustInRetriever(corpus: CorpusView): number {
  return isWeighedWhole(corpus) ? 0 : Math.min(1, 0.5 + 0.5 * Math.log10(corpus.passages / FEW_PASSAGES));
}

export function findCandidates(
  corpus: CorpusView,
  retriever: Retriever,
  asked: Understanding,
  inScope: (release: ReleaseView) => boolean,
): Candidate[] {
  if (isWeighedWhole(corpus)) return corpus.corpus.releases.map(corpus.viewOf).filter(inScope).flatMap(allSentences);
  const ranking = retriever.retrieve(queryOf(asked));
  return retrievedSentences(corpus, ranking).filter(({ view }) => inScope(view.release));
}

function allSentences({ sentences }: ReleaseView): Candidate[] {
  return sentences.map((view) => ({ view, retrieved: null, confidence: null, surroundings: surroundingsOf(view) }));
}

function retrievedSentences(corpus: CorpusView, { sentences }: Retrieved): Candidate[] {
  const top = sentences[0]?.score ?? 0;
  return sentences.flatMap(({ release, sentence, score, confidence, context }) => {
    const view = corpus.viewOf(release).sentences.find((one) => one.sentence.start === sentence.start);
    return view ? { view, retrieved: score - top, confidence, surroundings: context } : [];
  });
}

/** A sentence that points back is read with its neighbours in the paragraph as long as all stays this short. */
const SURROUNDING_WORDS = 35;

function surroundingsOf(view: SentenceView): Span {
  const { sentence, release } = view;
  if (!view.pointsBack) return sentence;
  const paragraph = release.sentences.filter((one) => one.sentence.paragraph === sentence.paragraph);
  let first = paragraph.indexOf(view);
  let last = first;
  const fits = (from: number, to: number): boolean =>
    from >= 0 && to < paragraph.length && wordsIn(paragraph.slice(from, to + 1)) <= SURROUNDING_WORDS;
  for (;;) {
    if (fits(first, last + 1)) last++;
    else if (fits(first - 1, last)) first--;
    else break;
  }
  return {
    start: paragraph[first]?.sentence.start ?? sentence.start,
    end: paragraph[last]?.sentence.end ?? sentence.end,
  };
}

function wordsIn(views: readonly SentenceView[]): number {
  return views.reduce((sum, { terms }) => sum + terms.length, 0);
}

/** The question in the retriever's terms, with the vocabulary's alternatives and what the thread carries over. */
function queryOf(asked: Understanding): Query {
  const plain = buildQuery(asked.text);
  const wanted = new Map(asked.wanted.map((one) => [one.term, one]));
  const own = plain.terms.map((term): QueryTerm => ({
    ...term,
    alternatives: wanted.get(term.term)?.alternatives ?? [],
  }));
  const known = new Set(own.map(({ term }) => term));
  const carried = asked.wanted
    .filter(({ term }) => !known.has(term))
    .map(({ term, word, weight, named, alternatives }): QueryTerm => ({
      term,
      word,
      weight,
      required: false,
      alternatives,
      focus: true,
      name: named,
    }));
  return { ...plain, terms: [...own, ...carried], expects: asked.kind };
}
