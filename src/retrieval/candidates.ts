/** Which passages are worth ranking: what the engine recalls, and all passages of the releases that fit best as a whole. */
import { bm25 } from "./bm25.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { Expansion } from "./expansion.ts";
import type { PassageIndex } from "./passage-index.ts";

const RECALLED = 60;
const WHOLE_RELEASES = 3;
/** Of one release, at most so many passages come in for the release's sake. */
const OF_ONE_RELEASE = 30;

export interface Candidates {
  /** Passage ordinals. */
  readonly passages: readonly number[];
  /** BM25 of whole releases, by release ordinal. */
  readonly releaseScores: ReadonlyMap<number, number>;
}

/** BM25 of every release that holds a term of the query. */
function scoreReleases(index: CorpusIndex, expansion: Expansion): Map<number, number> {
  const counts = new Map<number, Float64Array>();
  for (const [id, matches] of expansion.matches)
    for (const [release, count] of index.releasesWith(id)) {
      const row = counts.get(release) ?? new Float64Array(expansion.units.length);
      counts.set(release, row);
      for (const { unit, likeness } of matches) row[unit] = (row[unit] ?? 0) + likeness * count;
    }
  const scores = new Map<number, number>();
  for (const [release, row] of counts)
    scores.set(release, bm25(expansion, row, (index.releases[release]?.length ?? 0) / index.meanReleaseLength));
  return scores;
}

/** Takes a query, gives the passages to rank; only of releases that `isAllowed` (by release ordinal) lets pass. */
export function findCandidates(
  index: CorpusIndex,
  engine: PassageIndex,
  expansion: Expansion,
  isAllowed: (release: number) => boolean,
): Candidates {
  const releaseScores = scoreReleases(index, expansion);
  const best = [...releaseScores]
    .filter(([release]) => isAllowed(release))
    .sort((a, b) => b[1] - a[1])
    .slice(0, WHOLE_RELEASES);
  const passages = new Set<number>();
  for (const ordinal of engine.recall(expansion.recalled, RECALLED * 4)) {
    if (passages.size >= RECALLED) break;
    if (isAllowed(index.passages[ordinal]?.release.ordinal ?? -1)) passages.add(ordinal);
  }
  for (const [release] of best) {
    const { from = 0, to = 0 } = index.releases[release] ?? {};
    for (let ordinal = from; ordinal < Math.min(to, from + OF_ONE_RELEASE); ordinal++) passages.add(ordinal);
  }
  return { passages: [...passages], releaseScores };
}
