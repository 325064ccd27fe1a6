/**
 * The stages of finding, each a plain function, so that the retriever and the training run go through the same ones:
 * candidates are matched and measured, scored, read sentence by sentence, and the sentences judged.
 */
import { findAnswers, hasWording } from "./answer-evidence.ts";
import { findCandidates } from "./candidates.ts";
import type { JudgedSentence } from "./confidence-features.ts";
import type { CorpusIndex } from "./corpus-index.ts";
import { expandQuery } from "./expansion.ts";
import { readMeaning } from "./meaning.ts";
import { measurePassage, type PassageContext } from "./passage-features.ts";
import type { PassageIndex } from "./passage-index.ts";
import { matchPassage, type PassageMatch } from "./passage-match.ts";
import { pairsOf } from "./phrases.ts";
import type { Query } from "./query.ts";
import { matchReleases } from "./release-match.ts";
import { measureSentence, type SentenceView } from "./sentence-features.ts";
import { mentionsIn } from "./sentence-mentions.ts";

/** A corpus made ready for searching. */
export interface Searchable {
  readonly index: CorpusIndex;
  readonly engine: PassageIndex;
}

export interface MeasuredPassage {
  readonly match: PassageMatch;
  readonly features: Float64Array;
}

export interface ScoredPassage extends MeasuredPassage {
  readonly score: number;
}

export interface MeasuredSentence {
  readonly view: SentenceView;
  readonly features: Float64Array;
}

export interface ScoredSentence extends MeasuredSentence {
  readonly score: number;
}

export interface Found {
  readonly context: PassageContext;
  readonly passages: readonly MeasuredPassage[];
}

/** Sentences are read in so many of the best passages. */
const PASSAGES_READ = 15;

/** Candidates of a query, matched and measured, in no order; only of releases (by ordinal) that `isAllowed` lets pass. */
export function findPassages(
  { index, engine }: Searchable,
  query: Query,
  isAllowed: (release: number) => boolean,
): Found {
  const expansion = expandQuery(query, index, engine);
  const { passages, releaseScores } = findCandidates(index, engine, expansion, isAllowed);
  const matches = passages.flatMap((ordinal) => matchPassage(index, expansion, ordinal) ?? []);
  const bestReleaseScore = matches.reduce(
    (best, { passage }) => Math.max(best, releaseScores.get(passage.release.ordinal) ?? 0),
    0,
  );
  const releases = matchReleases(index, expansion, matches);
  const wording = query.wording.map((term) => index.idOf(term) ?? -1);
  const context = {
    index,
    expansion,
    pairs: pairsOf(expansion),
    meaning: readMeaning(index, expansion),
    wording,
    releaseScores,
    bestReleaseScore,
    releases,
  };
  return { context, passages: matches.map((match) => ({ match, features: measurePassage(context, match) })) };
}

/** Best first; equal scores in the order of the corpus. */
export function orderPassages(
  passages: readonly MeasuredPassage[],
  scoreOf: (features: Float64Array) => number,
): ScoredPassage[] {
  return passages
    .map(({ match, features }) => ({ match, features, score: scoreOf(features) }))
    .sort((a, b) => b.score - a.score || a.match.ordinal - b.match.ordinal);
}

/** The sentences of the best passages, measured. */
export function readSentences(context: PassageContext, ordered: readonly ScoredPassage[]): MeasuredSentence[] {
  const best = ordered[0]?.score ?? 0;
  const { query } = context.expansion;
  return ordered.slice(0, PASSAGES_READ).flatMap(({ match, score }, passageRank) => {
    const { text } = match.passage.release.annotated.release;
    return match.sentences.map((sentence) => {
      const words = text.slice(sentence.indexed.sentence.start, sentence.indexed.sentence.end);
      const mentions = mentionsIn(sentence.indexed.sentence, words);
      const answers = findAnswers(query, sentence.indexed, match.passage.starts, mentions);
      const worded = hasWording(query, words);
      const view = { context, match, sentence, text: words, answers, worded, passageScore: score - best, passageRank };
      return { view, features: measureSentence(view) };
    });
  });
}

/** Best first; equal scores in the order of the corpus. */
export function orderSentences(
  sentences: readonly MeasuredSentence[],
  scoreOf: (features: Float64Array) => number,
): ScoredSentence[] {
  const ordinal = ({ view }: MeasuredSentence): number => view.match.ordinal;
  const placeOf = ({ view }: MeasuredSentence): number => view.sentence.indexed.place;
  return sentences
    .map(({ view, features }) => ({ view, features, score: scoreOf(features) }))
    .sort((a, b) => b.score - a.score || ordinal(a) - ordinal(b) || placeOf(a) - placeOf(b));
}

/** A ranked sentence beside its rivals; `ordered` is the whole ranking, best first. */
export function judgeSentence(ordered: readonly ScoredSentence[], at: number): JudgedSentence | null {
  const sentence = ordered[at];
  if (!sentence) return null;
  const rival = ordered[at === 0 ? 1 : 0];
  const elsewhere = ordered.find(({ view }) => view.match.ordinal !== sentence.view.match.ordinal);
  return {
    view: sentence.view,
    features: sentence.features,
    score: sentence.score,
    margin: sentence.score - (rival?.score ?? sentence.score - 10),
    marginToPassage: sentence.score - (elsewhere?.score ?? sentence.score - 10),
  };
}
