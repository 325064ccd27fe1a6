/** What the candidates of one release meet together: a passage is worth more where its release is about the question. */
import { bm25, frequencies } from "./bm25.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { Expansion } from "./expansion.ts";
import { unite, type Cover, type PassageMatch } from "./passage-match.ts";

export interface ReleaseMatch {
  /** Candidates by ordinal. */
  readonly passages: ReadonlyMap<number, PassageMatch>;
  /** What they and the title cover. */
  readonly cover: Cover;
  /** BM25 of the question proper, by ordinal. */
  readonly focusScores: ReadonlyMap<number, number>;
  /** Mean BM25 of its best three candidates; what is lacking to three counts 0. */
  readonly bestThree: number;
}

const BEST = 3;

function matchRelease(index: CorpusIndex, expansion: Expansion, matches: readonly PassageMatch[]): ReleaseMatch {
  const scoreOf = ({ hits, passage }: PassageMatch, focus: boolean): number =>
    bm25(expansion, frequencies(expansion.units.length, hits), passage.terms.length / index.meanPassageLength, focus);
  const best = matches.map((match) => scoreOf(match, false)).sort((a, b) => b - a);
  return {
    passages: new Map(matches.map((match) => [match.ordinal, match])),
    cover: unite(...matches.flatMap(({ cover, title }) => [cover, title])),
    focusScores: new Map(matches.map((match) => [match.ordinal, scoreOf(match, true)])),
    bestThree: best.slice(0, BEST).reduce((sum, score) => sum + score, 0) / BEST,
  };
}

/** Takes the candidates of a query, gives what those of each release meet, by release ordinal. */
export function matchReleases(
  index: CorpusIndex,
  expansion: Expansion,
  matches: readonly PassageMatch[],
): Map<number, ReleaseMatch> {
  const groups = Map.groupBy(matches, ({ passage }) => passage.release.ordinal);
  return new Map([...groups].map(([ordinal, group]) => [ordinal, matchRelease(index, expansion, group)]));
}
