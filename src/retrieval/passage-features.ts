/** What is measured of a passage to rank it. Each feature is finite and about 0 to 1; the weights are learned. */
import { bm25, frequencies } from "./bm25.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import type { Expansion } from "./expansion.ts";
import { cosine, type Meaning } from "./meaning.ts";
import { coverage, unite, type Cover, type PassageMatch } from "./passage-match.ts";
import { closeness, pairCoverage, type Pair } from "./phrases.ts";
import type { ReleaseMatch } from "./release-match.ts";

/** What all candidates of one query share. */
export interface PassageContext {
  readonly index: CorpusIndex;
  readonly expansion: Expansion;
  readonly pairs: readonly Pair[];
  readonly meaning: Meaning;
  /** The question proper as term ids in order, -1 for terms that no release holds. */
  readonly wording: readonly number[];
  readonly releaseScores: ReadonlyMap<number, number>;
  readonly bestReleaseScore: number;
  /** By release ordinal. */
  readonly releases: ReadonlyMap<number, ReleaseMatch>;
}

const TITLE_WEIGHT = 2;

const bestOf = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), 0);

/** BM25 of the passage, 0 to 1, with each match in the title counted `titleWeight` times. */
export function wholeScore(
  { index, expansion }: PassageContext,
  match: PassageMatch,
  focus: boolean,
  titleWeight: number,
): number {
  const counts = frequencies(expansion.units.length, match.hits, match.title, titleWeight);
  return bm25(expansion, counts, match.passage.terms.length / index.meanPassageLength, focus);
}

const releaseScore = ({ releaseScores }: PassageContext, { passage }: PassageMatch): number =>
  releaseScores.get(passage.release.ordinal) ?? 0;

type Measure = (context: PassageContext, match: PassageMatch) => number;

const MEASURES: Record<string, Measure> = {
  score: (context, match) => wholeScore(context, match, false, 0),
  scoreWithTitle: (context, match) => wholeScore(context, match, false, TITLE_WEIGHT),
  focusScore: (context, match) => wholeScore(context, match, true, 0),
  focusScoreWithTitle: (context, match) => wholeScore(context, match, true, TITLE_WEIGHT),
  releaseScore,
  releaseBesideBest: (context, match) =>
    context.bestReleaseScore === 0 ? 0 : releaseScore(context, match) / context.bestReleaseScore,
  bestRelease: (context, match) => (releaseScore(context, match) >= context.bestReleaseScore ? 1 : 0),
  coverage: ({ expansion }, match) => coverage(expansion, match.cover),
  coverageWithTitle: ({ expansion }, match) => coverage(expansion, unite(match.cover, match.title)),
  focusCoverage: ({ expansion }, match) => coverage(expansion, match.cover, true),
  focusCoverageWithTitle: ({ expansion }, match) => coverage(expansion, unite(match.cover, match.title), true),
  titleCoverage: ({ expansion }, match) => coverage(expansion, match.title),
  titleFocusCoverage: ({ expansion }, match) => coverage(expansion, match.title, true),
  titleShare: ({ expansion }, match) => titleShare(expansion, match),
  titleMass,
  titlePairs,
  releaseFocusCoverage: ({ expansion, releases }, { passage, cover }) =>
    coverage(expansion, releases.get(passage.release.ordinal)?.cover ?? cover, true),
  bestBesideFocus,
  nearbyCoverage,
  pairs: ({ pairs }, match) => pairCoverage(pairs, match.hits),
  closeness: ({ expansion }, match) => closeness(expansion, match.hits, 12),
  bestSentence: ({ expansion }, match) => bestOf(match.sentences.map(({ cover }) => coverage(expansion, cover))),
  bestSentenceFocus: ({ expansion }, match) =>
    bestOf(match.sentences.map(({ cover }) => coverage(expansion, cover, true))),
  bestSentencePairs: ({ pairs }, match) => bestOf(match.sentences.map(({ hits }) => pairCoverage(pairs, hits))),
  gist: ({ meaning }, { passage }) => cosine(meaning.gist, meaning.ofPassage(passage).gist),
  focusGist: ({ meaning }, { passage }) => cosine(meaning.focusGist, meaning.ofPassage(passage).gist),
  titleGist: ({ meaning }, { passage }) => cosine(meaning.gist, meaning.ofTitle(passage).gist),
  titleFocusGist: ({ meaning }, { passage }) => cosine(meaning.focusGist, meaning.ofTitle(passage).gist),
  likeness: (context, match) => coverage(context.expansion, likenessWithTitle(context, match)),
  focusLikeness: (context, match) => coverage(context.expansion, likenessWithTitle(context, match), true),
  first: (_, { passage }) => (passage.paragraph.number === 1 ? 1 : 0),
  length: ({ index }, { passage }) => Math.log1p(passage.terms.length / index.meanPassageLength),
  short: (_, { passage }) => (passage.terms.length < 6 ? 1 : 0),
};

const likenessWithTitle = ({ meaning }: PassageContext, { passage }: PassageMatch): Cover =>
  unite(meaning.ofPassage(passage).likeness, meaning.ofTitle(passage).likeness);

/** Share of the title's own words that the question names: a short title wholly named is a strong sign. */
function titleShare({ matches }: Expansion, { passage }: PassageMatch): number {
  const { title } = passage.release;
  let met = 0;
  for (const id of title) if (matches.has(id)) met++;
  return title.size === 0 ? 0 : met / title.size;
}

/** The same by rarity among releases: what a title has beyond the question tells against it, the rarer the more. */
function titleMass({ index, expansion }: PassageContext, { passage }: PassageMatch): number {
  let [met, whole] = [0, 0];
  for (const id of contentOf(passage.release.title, index)) {
    const rarity = Math.log(1 + index.releases.length / (0.5 + index.releasesWith(id).length));
    met += rarity * bestOf((expansion.matches.get(id) ?? []).map(({ likeness }) => likeness));
    whole += rarity;
  }
  return whole === 0 ? 0 : met / whole;
}

const contentOf = (title: ReadonlySet<number>, index: CorpusIndex): number[] =>
  [...title].filter((id) => !index.isStop(id));

/** Share of the title's neighbouring words that stand side by side in the question too. */
function titlePairs({ index, expansion, pairs }: PassageContext, { passage }: PassageMatch): number {
  const ids = contentOf(passage.release.title, index);
  const isUnit = (id: number | undefined, unit: number): boolean =>
    (expansion.matches.get(id ?? -1) ?? []).some((match) => match.unit === unit);
  const met = ids
    .slice(1)
    .filter((id, i) => pairs.some(({ first, second }) => isUnit(ids[i], first) && isUnit(id, second)));
  return ids.length < 2 ? 0 : met.length / (ids.length - 1);
}

/** How well another passage of the release meets the question proper. */
function bestBesideFocus({ releases }: PassageContext, { passage, ordinal }: PassageMatch): number {
  let best = 0;
  for (const [other, score] of releases.get(passage.release.ordinal)?.focusScores ?? [])
    if (other !== ordinal) best = Math.max(best, score);
  return best;
}

/** What the passage covers together with the one before and the one after. */
function nearbyCoverage({ expansion, releases }: PassageContext, { passage, ordinal, cover }: PassageMatch): number {
  const candidates = releases.get(passage.release.ordinal)?.passages;
  const beside = [ordinal - 1, ordinal + 1].flatMap((other) => candidates?.get(other)?.cover ?? []);
  return coverage(expansion, unite(cover, ...beside));
}

/** Measures whose worth depends on how much of the query is the situation told before the question proper. */
const INSIDE_STORIES = [
  "scoreWithTitle",
  "focusScoreWithTitle",
  "releaseBesideBest",
  "titleFocusCoverage",
  "titleShare",
  "bestSentenceFocus",
  "coverageWithTitle",
];

for (const name of INSIDE_STORIES) {
  const measure = MEASURES[name];
  if (measure) MEASURES[`${name}InStory`] = (context, match) => storyShare(context.expansion) * measure(context, match);
}

/** Share of the query's mass that lies before the question proper. */
export function storyShare({ mass, focusMass }: Expansion): number {
  return mass === 0 ? 0 : 1 - focusMass / mass;
}

export const PASSAGE_FEATURES: readonly string[] = Object.keys(MEASURES);
const MEASURE_LIST = Object.values(MEASURES);

export function measurePassage(context: PassageContext, match: PassageMatch): Float64Array {
  return Float64Array.from(MEASURE_LIST, (measure) => measure(context, match));
}
