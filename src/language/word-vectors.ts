/**
 * What common English words mean, as directions: words that are used alike point alike ("jobless", "unemployed"). Read
 * from word-vectors.bin when first asked for; word-vectors.record.json tells where its figures come from. `npm run
 * word-vectors` makes both.
 */
import { readFileSync } from "node:fs";

export interface WordVector {
  /** Of length 1. */
  readonly direction: Float32Array;
  /** What it counts in the meaning of a text, 0 to 1: the commoner, the less. */
  readonly weight: number;
}

/** By term, as `analyse` gives it. */
export interface WordVectors {
  readonly dimensions: number;
  get(term: string): WordVector | undefined;
}

interface Header {
  readonly terms: number;
  readonly dimensions: number;
}

const FULL = 127;
const END_OF_LINE = 10;

/** A line of JSON, the terms with spaces between as another line, then of each term its weight and its direction in bytes. */
export function formatWordVectors(vectors: ReadonlyMap<string, WordVector>): Buffer {
  const dimensions = [...vectors.values()][0]?.direction.length ?? 0;
  const header: Header = { terms: vectors.size, dimensions };
  const rows = [...vectors.values()].map(({ direction, weight }) => {
    const longest = Math.max(...direction.map(Math.abs));
    return Int8Array.of(Math.round(weight * FULL), ...direction.map((value) => Math.round((value / longest) * FULL)));
  });
  const lines = `${JSON.stringify(header)}\n${[...vectors.keys()].join(" ")}\n`;
  return Buffer.concat([Buffer.from(lines), ...rows.map((row) => Buffer.from(row.buffer))]);
}

/** Reads what `formatWordVectors` wrote. A word's direction is worked out when it is first asked for. */
export function readWordVectors(content: Buffer): WordVectors {
  const first = content.indexOf(END_OF_LINE);
  const second = content.indexOf(END_OF_LINE, first + 1);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, held by a test
  const { dimensions } = JSON.parse(content.toString("utf8", 0, first)) as Header;
  const terms = content.toString("utf8", first + 1, second).split(" ");
  const rows = new Map(terms.map((term, row) => [term, row]));
  const values = new Int8Array(content.buffer, content.byteOffset + second + 1, terms.length * (dimensions + 1));
  const known = new Map<number, WordVector>();
  return {
    dimensions,
    get: (term) => {
      const row = rows.get(term);
      if (row === undefined) return undefined;
      const vector = known.get(row) ?? readRow(values, row * (dimensions + 1), dimensions);
      known.set(row, vector);
      return vector;
    },
  };
}

function readRow(values: Int8Array, at: number, dimensions: number): WordVector {
  const direction = Float32Array.from(values.subarray(at + 1, at + 1 + dimensions));
  return { direction: toUnitLength(direction), weight: (values[at] ?? 0) / FULL };
}

/** Stretches a vector, in place, to length 1; one of length 0 stays as it is. */
export function toUnitLength(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square);
  if (length > 0) for (let i = 0; i < vector.length; i++) vector[i]! /= length;
  return vector;
}

let vectors: WordVectors | null = null;

/** The table that comes with the bot. */
export function wordVectors(): WordVectors {
  vectors ??= readWordVectors(readFileSync(new URL("word-vectors.bin", import.meta.url)));
  return vectors;
}
