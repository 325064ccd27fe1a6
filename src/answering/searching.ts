/** Sentences worth weighing: all of a small corpus, of a large one those that the retriever ranks best. */
import type { Span } from "../corpus/release.ts";
import type { Query, QueryTerm } from "../retrieval/query.ts";
import { buildQuery } from "../retrieval/query.ts";
import type { RankedSentence, Ranking as Retrieved, Retriever } from "../retrieval/retriever.ts";
import type { CorpusView, ReleaseView, SentenceView } from "./evidence/corpus-view.ts";
import type { Understanding } from "./understanding/understanding.ts";

export interface Candidate {
  readonly view: SentenceView;
  /** The retriever's score less that of its best sentence: 0 for the best, negative below, null where it was not ranked. */
  readonly retrieved: number | null;
  /** How likely it answers at all, 0 to 1, by the retriever's second model. */
  readonly confidence: number;
  /** The sentence, with neighbours of its paragraph where it says little alone. */
  readonly surroundings: Span;
}

/** Corpora of up to so many passages are weighed whole. */
export const SMALL = 400;
/** Up to so many passages the learned score only breaks ties; above, it counts half at once and in full at ten times as many. */
const FEW_PASSAGES = 250;
const LEAST_TRUST = 0.02;

/**
 * How much the retriever's learned score counts, 0.02 to 1, by the number of passages: among few, every sentence can be
 * weighed with synonyms; among many, too many sentences meet a question by chance.
 */
export function trustInRetriever(passages: number): number {
  const scale = Math.log10(Math.max(1, passages / FEW_PASSAGES));
  return Math.min(1, Math.max(LEAST_TRUST, 0.5 * scale + (scale > 0 ? 0.5 : 0)));
}

export function findCandidates(
  corpus: CorpusView,
  retriever: Retriever,
  asked: Understanding,
  inScope: (release: ReleaseView) => boolean,
): Candidate[] {
  const found = retriever.retrieve(queryOf(asked));
  const scores = scoresByPlace(found);
  const top = found.sentences[0]?.score ?? 0;
  const isSmall = corpus.passages <= SMALL;
  const releases = isSmall ? corpus.corpus.releases : [...new Set(found.sentences.map(({ release }) => release))];
  return releases
    .map(corpus.viewOf)
    .filter(inScope)
    .flatMap(({ sentences }) =>
      sentences.flatMap((view): Candidate[] => {
        const ranked = scores.get(placeOf(view.release.annotated.release.id, view.sentence.start));
        if (!ranked && !isSmall) return [];
        const surroundings = ranked && (!isSmall || view.pointsBack) ? ranked.context : view.sentence;
        return [
          { view, retrieved: ranked ? ranked.score - top : null, confidence: ranked?.confidence ?? 0, surroundings },
        ];
      }),
    );
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

function scoresByPlace({ sentences }: Retrieved): Map<string, RankedSentence> {
  return new Map(sentences.map((ranked) => [placeOf(ranked.release.release.id, ranked.sentence.start), ranked]));
}

function placeOf(id: string, start: number): string {
  return `${start} ${id}`;
}
