/**
 * BM25 over query units (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), where a unit's frequency
 * is the sum of the likenesses of its matches. Scores are divided by the highest possible, so they lie in 0 to 1.
 */
import type { Expansion } from "./expansion.ts";
import type { Hit } from "./passage-match.ts";

const K1 = 1.2;
const B = 0.75;

/** Frequency by unit; `title` adds the title's matches, weighted. */
export function frequencies(size: number, hits: readonly Hit[], title?: Float64Array, titleWeight = 0): Float64Array {
  const counts = new Float64Array(size);
  for (const { unit, likeness } of hits) counts[unit] = (counts[unit] ?? 0) + likeness;
  if (title)
    for (let unit = 0; unit < size; unit++) counts[unit] = (counts[unit] ?? 0) + titleWeight * (title[unit] ?? 0);
  return counts;
}

/** Score of a text with these frequencies and `length / mean length`; of the question proper only where `focus` is set. */
export function bm25(
  { units, mass, focusMass }: Expansion,
  counts: Float64Array,
  relativeLength: number,
  focus = false,
): number {
  const norm = K1 * (1 - B + B * relativeLength);
  let score = 0;
  for (const [unit, { queryTerm, mass: one }] of units.entries()) {
    const count = counts[unit] ?? 0;
    if (count > 0 && (!focus || queryTerm.focus)) score += (one * count) / (count + norm);
  }
  const whole = focus ? focusMass : mass;
  return whole === 0 ? 0 : score / whole;
}
