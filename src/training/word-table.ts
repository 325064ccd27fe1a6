/**
 * Word vectors made small: vectors of many words in, fewer and shorter ones of terms out. The words of one term are one
 * vector, the commoner the more of it; what all vectors share is taken off (Mu and Viswanath, "All-but-the-Top", 2018),
 * and of the rest the directions are kept along which they differ most.
 */
import { analyse } from "../language/terms.ts";
import { toUnitLength, type WordVector } from "../language/word-vectors.ts";

export interface TableSettings {
  /** How many words are read, the commonest first; how many terms and dimensions are kept. */
  readonly words: number;
  readonly terms: number;
  readonly dimensions: number;
  /** How many of the widest directions are taken off as shared by all. */
  readonly shared: number;
  /** A word this frequent counts half in the meaning of a text (Arora et al., "A Simple but Tough-to-Beat Baseline", 2017). */
  readonly frequency: number;
}

interface TermSum {
  readonly vector: Float64Array;
  frequency: number;
}

const ENGLISH_WORD = /^[a-z0-9][a-z0-9'-]*$/u;

/** Takes words, the commonest first, and their vectors; gives vectors by term, the commonest first. */
export function makeWordTable(
  words: readonly string[],
  vectorOf: (word: string) => readonly number[],
  settings: TableSettings,
): Map<string, WordVector> {
  const sums = [...sumByTerm(words, vectorOf, settings)].slice(0, settings.terms);
  const vectors = centre(sums.map(([, sum]) => sum.vector));
  const directions = widestDirections(vectors, settings.shared + settings.dimensions).slice(settings.shared);
  return new Map(
    sums.map(([term, { frequency }], i) => {
      const vector = vectors[i] ?? new Float64Array(0);
      const direction = toUnitLength(Float32Array.from(directions, (other) => dot(vector, other)));
      return [term, { direction, weight: settings.frequency / (settings.frequency + frequency) }];
    }),
  );
}

/** Frequencies are taken from the place in the list (Zipf's law with a total of ten). */
function sumByTerm(
  words: readonly string[],
  vectorOf: (word: string) => readonly number[],
  settings: TableSettings,
): Map<string, TermSum> {
  const sums = new Map<string, TermSum>();
  const english = words.filter((word) => ENGLISH_WORD.test(word)).slice(0, settings.words);
  for (const [place, word] of english.entries()) {
    const [only, ...others] = analyse(word);
    if (!only || others.length > 0) continue;
    const vector = vectorOf(word);
    const frequency = 1 / (10 * (place + 1));
    const sum = sums.get(only.term) ?? { vector: new Float64Array(vector.length), frequency: 0 };
    for (const [d, value] of vector.entries()) sum.vector[d]! += frequency * value;
    sum.frequency += frequency;
    sums.set(only.term, sum);
  }
  for (const { vector, frequency } of sums.values()) for (let d = 0; d < vector.length; d++) vector[d]! /= frequency;
  return sums;
}

function centre(vectors: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let d = 0; d < mean.length; d++) mean[d]! += vector[d]! / vectors.length;
  return vectors.map((vector) => vector.map((value, d) => value - mean[d]!));
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** So often a guess is turned towards the widest direction; neighbours of like width may then still be mixed. */
const TURNS = 200;

/** Directions along which vectors differ most, widest first, at right angles (power iteration with deflation). */
export function widestDirections(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const size = vectors[0]?.length ?? 0;
  const rows = covariance(vectors, size);
  const found: Float64Array[] = [];
  while (found.length < Math.min(count, size)) {
    let direction: Float64Array = Float64Array.from({ length: size }, (_, d) => 1 + Math.cos(d * (found.length + 1)));
    for (let turn = 0; turn < TURNS; turn++)
      direction = atRightAngles(
        Float64Array.from(rows, (row) => dot(row, direction)),
        found,
      );
    found.push(direction);
  }
  return found;
}

function covariance(vectors: readonly Float64Array[], size: number): Float64Array[] {
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  for (const vector of vectors)
    for (const [d, row] of rows.entries())
      for (let e = 0; e < size; e++) row[e]! += (vector[d]! * vector[e]!) / vectors.length;
  return rows;
}

/** What of a vector none of the others holds, at length 1. */
function atRightAngles(vector: Float64Array, others: readonly Float64Array[]): Float64Array {
  let rest: Float64Array = vector;
  for (const other of others) {
    const shared = dot(rest, other);
    rest = rest.map((value, d) => value - shared * other[d]!);
  }
  const length = Math.sqrt(dot(rest, rest));
  return length > 0 ? rest.map((value) => value / length) : rest;
}
