/** Words that stand side by side in the question and again in the text: share of the question's pairs, weighted by rarity. */
import type { CorpusIndex } from "./corpus-index.ts";
import type { Expansion } from "./expansion.ts";
import type { Hit } from "./passage-match.ts";

/** Pairs of neighbouring content terms of the question, as units, with their joint mass. */
export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly mass: number;
}

export function pairsOf({ query, units }: Expansion): Pair[] {
  const unitOf = new Map(units.map(({ queryTerm }, unit) => [queryTerm.term, unit]));
  return query.phrases.flatMap((run) =>
    run.slice(1).flatMap((term, i) => {
      const first = unitOf.get(run[i] ?? "");
      const second = unitOf.get(term);
      if (first === undefined || second === undefined) return [];
      return [{ first, second, mass: (units[first]?.mass ?? 0) + (units[second]?.mass ?? 0) }];
    }),
  );
}

const NEAR = 2;

/** Share of the pairs' mass that stands together (at most one word between, in order) among `hits`, 0 to 1. */
export function pairCoverage(pairs: readonly Pair[], hits: readonly Hit[]): number {
  const whole = pairs.reduce((sum, { mass }) => sum + mass, 0);
  if (whole === 0) return 0;
  let met = 0;
  for (const { first, second, mass } of pairs) {
    const found = hits.some(
      (a) =>
        a.unit === first &&
        hits.some((b) => b.unit === second && b.position > a.position && b.position - a.position <= NEAR),
    );
    if (found) met += mass;
  }
  return met / whole;
}

/** Mean rarity-weighted closeness of matched units: 1 when all stand together, towards 0 when they are scattered. */
export function closeness({ units }: Expansion, hits: readonly Hit[], window: number): number {
  let best = 0;
  for (let from = 0; from < hits.length; from++) {
    const seen = new Map<number, number>();
    const start = hits[from]?.position ?? 0;
    for (let at = from; at < hits.length && (hits[at]?.position ?? 0) - start < window; at++) {
      const { unit = 0, likeness = 0 } = hits[at] ?? {};
      seen.set(unit, Math.max(seen.get(unit) ?? 0, likeness));
    }
    let mass = 0;
    for (const [unit, likeness] of seen) mass += likeness * (units[unit]?.mass ?? 0);
    best = Math.max(best, mass);
  }
  const whole = units.reduce((sum, { mass }) => sum + mass, 0);
  return whole === 0 ? 0 : best / whole;
}

/** Terms of a passage that are neither stop words nor matched, between two positions: what a sentence adds. */
export function novelty(index: CorpusIndex, terms: Int32Array, from: number, to: number, hits: readonly Hit[]): number {
  const matched = new Set(hits.map(({ position }) => position));
  let count = 0;
  for (let position = from; position < to; position++)
    if (!matched.has(position) && !index.isStop(terms[position] ?? -1)) count++;
  return count;
}

/** Share of the runs of `length` terms in `wording` that stand in the row of terms too, between two positions. */
export function runCoverage(
  wording: readonly number[],
  length: number,
  terms: Int32Array,
  from: number,
  to: number,
): number {
  const runs = wording.length - length + 1;
  let met = 0;
  for (let at = 0; at < runs; at++) if (stands(wording, at, length, terms, from, to)) met++;
  return runs < 1 ? 0 : met / runs;
}

function stands(
  wording: readonly number[],
  at: number,
  length: number,
  terms: Int32Array,
  from: number,
  to: number,
): boolean {
  for (let position = from; position + length <= to; position++) {
    let same = 0;
    while (same < length && terms[position + same] === wording[at + same]) same++;
    if (same === length) return true;
  }
  return false;
}
