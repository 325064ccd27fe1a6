/** What of the question a text leaves unmet: how much, how rare, and what stands in the place of it. */
import { wordVectors } from "../language/word-vectors.ts";
import { cosine } from "./meaning.ts";
import type { Cover } from "./passage-match.ts";
import type { SentenceView } from "./sentence-features.ts";

/** Each unit's rarity as far as it is unmet, the heaviest first. */
export function unmetByRarity({ context }: SentenceView, cover: Cover): number[] {
  const unmet = context.expansion.units.map(({ rarity }, unit) => rarity * (1 - (cover[unit] ?? 0)));
  return unmet.sort((a, b) => b - a);
}

/** The heaviest unmet (`place` 0), the one after it (1) …, as a share of the heaviest unit. */
export function unmetShareAt(view: SentenceView, cover: Cover, place: number): number {
  const heaviest = view.context.expansion.units.reduce((most, { rarity }) => Math.max(most, rarity), 0);
  return heaviest === 0 ? 0 : (unmetByRarity(view, cover)[place] ?? 0) / heaviest;
}

/** What all candidates of the release cover, its title included. */
export function releaseCover({ context, match }: SentenceView): Cover {
  return context.releases.get(match.passage.release.ordinal)?.cover ?? match.cover;
}

/** Less than this is as good as unmet. */
const HARDLY = 0.2;

export function unmetInFocus({ context }: SentenceView, cover: Cover): number {
  const { units } = context.expansion;
  return units.filter(({ queryTerm }, unit) => queryTerm.focus && (cover[unit] ?? 0) < HARDLY).length;
}

/**
 * How near by word vectors an unmatched word of the sentence comes to an unmet one of the question: a word of the same
 * sort in its place ("the last game" for "the first game") tells of something else.
 */
export function nearestRival({ context, match, sentence }: SentenceView, cover: Cover): number {
  const vectors = wordVectors();
  const unmet = context.expansion.units.flatMap(({ queryTerm }, unit) =>
    (cover[unit] ?? 0) <= HARDLY ? (vectors.get(queryTerm.term)?.direction ?? []) : [],
  );
  const matched = new Set(sentence.hits.map(({ position }) => position));
  let nearest = 0;
  for (let position = sentence.indexed.from; position < sentence.indexed.to; position++) {
    const id = match.passage.terms[position] ?? -1;
    if (matched.has(position) || context.index.isStop(id)) continue;
    const direction = vectors.get(context.index.termOf(id))?.direction;
    if (direction) for (const other of unmet) nearest = Math.max(nearest, cosine(direction, other));
  }
  return nearest;
}
