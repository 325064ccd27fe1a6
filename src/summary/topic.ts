/** How well sentences meet a subject: by the ranking that answers questions, so that both find the same. */
import { findReasonToAbstain } from "../answering/abstention.ts";
import { rank } from "../answering/ranking.ts";
import { understand } from "../answering/understanding/understanding.ts";
import type { Candidate } from "./candidates.ts";
import type { Shelf } from "./shelf.ts";

/** Sentences below this share of the best one's score are about something else. */
const NEAR_BEST = 0.6;

/** Takes a subject in a few words, gives the share of the best score that a sentence has; 0 where it is not about it. */
export function relevanceTo(shelf: Shelf, topic: string, today: string): (candidate: Candidate) => number {
  const asked = understand(topic, { ...shelf.facts, today });
  const ranking = rank(shelf.library, asked);
  const top = ranking.evidence[0]?.score ?? 0;
  if (top <= 0 || findReasonToAbstain(ranking, asked, shelf.library.corpus) !== null) return () => 0;
  const scores = new Map(ranking.evidence.map(({ view, score }) => [view, score / top]));
  return ({ view }) => {
    const share = scores.get(view) ?? 0;
    return share >= NEAR_BEST ? share : 0;
  };
}
