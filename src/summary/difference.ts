/** What one release says and another does not: sentences without a counterpart of nearly the same words or figures. */
import type { Candidate } from "./candidates.ts";
import { containment } from "./repetition.ts";

/** From this share of triples on, a sentence has its counterpart in the other release. */
const COUNTERPART = 0.3;

export interface Novelties {
  readonly candidates: readonly Candidate[];
  readonly relevance: (candidate: Candidate) => number;
}

/** Takes the sentences of two releases, gives those that only one of them has, the older release's first. */
export function findNovelties(older: readonly Candidate[], newer: readonly Candidate[]): Novelties {
  const novelty = new Map<Candidate, number>();
  for (const [own, others] of [
    [older, newer],
    [newer, older],
  ] as const)
    for (const candidate of own) novelty.set(candidate, 1 - closestTo(candidate, others));
  const candidates = [...older, ...newer].filter((one) => (novelty.get(one) ?? 0) > 1 - COUNTERPART);
  return { candidates, relevance: (candidate) => novelty.get(candidate) ?? 0 };
}

function closestTo({ trigrams }: Candidate, others: readonly Candidate[]): number {
  return Math.max(0, ...others.map((other) => containment(trigrams, other.trigrams)));
}
