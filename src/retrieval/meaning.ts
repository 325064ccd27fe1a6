/**
 * A query's meaning beside its words: how near the words of a text come to those of the query, and whether a text as a
 * whole is about the same. Both by word vectors, so that "jobless" and "unemployed" meet without a line of vocabulary.
 */
import { toUnitLength, wordVectors, type WordVector } from "../language/word-vectors.ts";
import type { CorpusIndex, IndexedPassage, IndexedSentence } from "./corpus-index.ts";
import type { Expansion } from "./expansion.ts";
import type { Cover } from "./passage-match.ts";

/** What a text is about: the direction of the weighted sum of its words, of length 1, or of 0 where none has a vector. */
type Gist = Float32Array;

/** A text held against a query. */
interface Sense {
  readonly gist: Gist;
  /** How near its words come to each unit of the query, 0 to 1. */
  readonly likeness: Cover;
}

/** A query's meaning in one corpus. Senses are worked out when first asked for. */
export interface Meaning {
  /** Of the whole query and of the question proper. */
  readonly gist: Gist;
  readonly focusGist: Gist;
  readonly ofPassage: (passage: IndexedPassage) => Sense;
  readonly ofTitle: (passage: IndexedPassage) => Sense;
  readonly ofSentence: (passage: IndexedPassage, sentence: IndexedSentence) => Sense;
}

export function readMeaning(index: CorpusIndex, expansion: Expansion): Meaning {
  const senses = new Map<object, Sense>();
  const vectorOf = vectorsIn(index);
  const asked = expansion.units.map(({ queryTerm }) => wordVectors().get(queryTerm.term)?.direction);
  const senseOf = (text: object, terms: Int32Array): Sense => {
    const sense = senses.get(text) ?? {
      gist: gistOfTerms(vectorOf, terms),
      likeness: likenessTo(asked, vectorOf, withoutStops(index, terms)),
    };
    senses.set(text, sense);
    return sense;
  };
  return {
    gist: gistOfQuery(expansion, () => true),
    focusGist: gistOfQuery(expansion, (focus) => focus),
    ofPassage: (passage) => senseOf(passage, passage.terms),
    ofTitle: ({ release }) => senseOf(release, Int32Array.from(release.title)),
    ofSentence: ({ terms }, sentence) => senseOf(sentence, terms.subarray(sentence.from, sentence.to)),
  };
}

type VectorOf = (id: number) => WordVector | null;

const known = new WeakMap<CorpusIndex, (WordVector | null)[]>();

/** Vectors by the ids of a corpus, each looked up once: every query asks for the same ones. */
function vectorsIn(index: CorpusIndex): VectorOf {
  const vectors = known.get(index) ?? [];
  known.set(index, vectors);
  return (id) => {
    const vector = vectors[id];
    return vector === undefined ? (vectors[id] = wordVectors().get(index.termOf(id)) ?? null) : vector;
  };
}

/** Stop words are like many things and say nothing alone. */
function withoutStops(index: CorpusIndex, terms: Int32Array): Set<number> {
  return new Set(terms.filter((id) => !index.isStop(id)));
}

/** Likeness of the nearest term to each unit. */
function likenessTo(asked: readonly (Gist | undefined)[], vectorOf: VectorOf, terms: ReadonlySet<number>): Cover {
  const nearest = new Float64Array(asked.length);
  for (const id of terms) {
    const direction = vectorOf(id)?.direction;
    if (!direction) continue;
    for (let unit = 0; unit < asked.length; unit++) {
      const other = asked[unit];
      if (other) nearest[unit] = Math.max(nearest[unit]!, cosine(other, direction));
    }
  }
  return nearest;
}

function gistOfTerms(vectorOf: VectorOf, terms: Int32Array): Gist {
  const sum = new Float32Array(wordVectors().dimensions);
  for (const id of terms) {
    const vector = vectorOf(id);
    if (vector) add(sum, vector.direction, vector.weight);
  }
  return toUnitLength(sum);
}

function gistOfQuery({ units }: Expansion, counts: (focus: boolean) => boolean): Gist {
  const vectors = wordVectors();
  const sum = new Float32Array(vectors.dimensions);
  for (const { mass, queryTerm } of units) {
    const vector = counts(queryTerm.focus) ? vectors.get(queryTerm.term) : undefined;
    if (vector) add(sum, vector.direction, mass);
  }
  return toUnitLength(sum);
}

function add(sum: Float32Array, direction: Float32Array, weight: number): void {
  for (let d = 0; d < sum.length; d++) sum[d]! += weight * direction[d]!;
}

/** Of two directions of length 1, or of 0. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}
