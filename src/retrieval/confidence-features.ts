/**
 * What is measured of a ranked sentence to tell whether it answers at all: not how it compares with others, but what of
 * the question it leaves unmet. Features are finite; the weights are learned on answerable and unanswerable questions.
 */
import type { AnswerKindName } from "../language/answer-kind.ts";
import { isAnsweredByMention } from "./answer-evidence.ts";
import { negates } from "./negation.ts";
import { wholeScore } from "./passage-features.ts";
import { coverage, unite, type Cover } from "./passage-match.ts";
import { SENTENCE_FEATURES, type SentenceView } from "./sentence-features.ts";
import { nearestRival, releaseCover, unmetByRarity, unmetInFocus, unmetShareAt } from "./unmet.ts";

export interface JudgedSentence {
  readonly view: SentenceView;
  readonly features: Float64Array;
  /** Learned score, and how far the best other sentence of another passage, and of any, lies below it. */
  readonly score: number;
  readonly marginToPassage: number;
  readonly margin: number;
}

type Measure = (judged: JudgedSentence) => number;

const flag = (value: boolean): number => (value ? 1 : 0);
const place = new Map(SENTENCE_FEATURES.map((name, i) => [name, i]));
const feature =
  (name: string): Measure =>
  ({ features }) =>
    features[place.get(name) ?? -1] ?? 0;

const kindIs =
  (kind: AnswerKindName): Measure =>
  ({ view }) =>
    flag(view.context.expansion.query.expects.kind === kind);

/** Everything near the sentence that may meet a demand: itself, its neighbours, the title. */
export function nearby({ match, sentence }: SentenceView): Cover {
  const { place: at } = sentence.indexed;
  return unite(
    sentence.cover,
    match.title,
    ...[at - 1, at + 1].flatMap((other) => match.sentences[other]?.cover ?? []),
  );
}

/** The heaviest unmet unit, as a share of the heaviest unit. */
function heaviestUnmet({ context }: SentenceView, cover: Cover, counts: (unit: number) => boolean): number {
  let [unmet, heaviest] = [0, 0];
  for (const [unit, { rarity }] of context.expansion.units.entries()) {
    heaviest = Math.max(heaviest, rarity);
    if (counts(unit)) unmet = Math.max(unmet, rarity * (1 - (cover[unit] ?? 0)));
  }
  return heaviest === 0 ? 0 : unmet / heaviest;
}

const termOf = ({ context }: SentenceView, unit: number) => context.expansion.units[unit]?.queryTerm;
const isName =
  (view: SentenceView) =>
  (unit: number): boolean =>
    termOf(view, unit)?.name === true;
const isFigure =
  (view: SentenceView) =>
  (unit: number): boolean =>
    /\d/u.test(termOf(view, unit)?.term ?? "");
const isPlain =
  (view: SentenceView) =>
  (unit: number): boolean =>
    !isName(view)(unit) && !isFigure(view)(unit);

function unknownShare({ context }: SentenceView): number {
  const { units, mass } = context.expansion;
  const unknown = units.reduce((sum, unit) => sum + (unit.known ? 0 : unit.mass), 0);
  return mass === 0 ? 0 : unknown / mass;
}

/** Share of the units, rare or not, that are unmet. */
function unmetShare(cover: Cover): number {
  return cover.length === 0 ? 0 : cover.filter((likeness) => likeness === 0).length / cover.length;
}

/** Share of the mass of the words that the question says more than once. */
function repeatedShare({ context }: SentenceView, cover: Cover): number {
  const { units, query } = context.expansion;
  let [met, whole] = [0, 0];
  for (const [unit, { mass, queryTerm }] of units.entries())
    if (query.repeated.has(queryTerm.term)) [met, whole] = [met + mass * (cover[unit] ?? 0), whole + mass];
  return whole === 0 ? 0 : met / whole;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How guidance speaks: to its reader, under conditions, or telling what to do. */
const OPENS_WITH_YOU = /^you(?:r|['’](?:re|ll|ve))?\b/iu;
const OPENS_WITH_CONDITION = /^(?:if|unless|when|where)\b/iu;
const CONDITION = /\b(?:if|unless|only|except)\b/iu;
const INSTRUCTION =
  /^(?:apply|contact|check|use|call|tell|ask|send|fill|complete|register|find|read|write|give|pay|report|get|keep|make|include|take|download|visit|email|phone|claim|follow|return|choose|sign|do not|don['’]t)\b/iu;

const MEASURES: Readonly<Record<string, Measure>> = {
  coverage: feature("coverage"),
  exactCoverage: feature("exactCoverage"),
  focusCoverage: feature("focusCoverage"),
  coverageWithTitle: feature("coverageWithTitle"),
  windowCoverage: feature("windowCoverage"),
  passageCoverage: feature("passageCoverage"),
  closeness: feature("closeness"),
  pairs: feature("pairs"),
  kindExact: feature("kindExact"),
  kindAbsent: feature("kindAbsent"),
  kindAround: feature("kindAround"),
  kindCounts: feature("kindCounts"),
  wording: feature("wording"),
  headed: feature("headed"),
  adds: feature("adds"),
  score: ({ score }) => score / 10,
  margin: ({ margin }) => Math.min(6, margin) / 6,
  marginToPassage: ({ marginToPassage }) => Math.min(6, marginToPassage) / 6,
  untitledCoverage: feature("untitledCoverage"),
  rareCoverage: feature("rareCoverage"),
  gapInPassage: feature("gapInPassage"),
  nounMet: feature("nounMet"),
  againstNegation: feature("againstNegation"),
  order: feature("order"),
  answers: ({ view }) => Math.log1p(view.answers.length),
  forReason: kindIs("reason"),
  forManner: kindIs("manner"),
  forYesNo: kindIs("yes-no"),
  forDefinition: kindIs("definition"),
  forPerson: kindIs("person"),
  forNumber: kindIs("number"),
  forDate: kindIs("date"),
  unmetNearby: ({ view }) => unmetShare(nearby(view)),
  unmetInPassage: ({ view }) => unmetShare(unite(view.match.cover, view.match.title)),
  passageBm25: ({ view }) => wholeScore(view.context, view.match, false, 2),
  releaseScore: ({ view }) => view.context.releaseScores.get(view.match.passage.release.ordinal) ?? 0,
  nearbyCoverage: ({ view }) => coverage(view.context.expansion, nearby(view)),
  fullyMet: ({ view }) => flag(coverage(view.context.expansion, nearby(view)) > 0.97),
  nameUnmet: ({ view }) => heaviestUnmet(view, nearby(view), isName(view)),
  nameUnmetInPassage: ({ view }) => heaviestUnmet(view, unite(view.match.cover, view.match.title), isName(view)),
  figureUnmet: ({ view }) => heaviestUnmet(view, nearby(view), isFigure(view)),
  wordUnmet: ({ view }) => heaviestUnmet(view, nearby(view), isPlain(view)),
  wordUnmetInSentence: ({ view }) => heaviestUnmet(view, view.sentence.cover, isPlain(view)),
  wordUnmetInPassage: ({ view }) => heaviestUnmet(view, unite(view.match.cover, view.match.title), isPlain(view)),
  lastUnmet: ({ view }) => 1 - (nearby(view).at(-1) ?? 0),
  firstUnmet: ({ view }) => 1 - (nearby(view)[0] ?? 0),
  unknown: ({ view }) => unknownShare(view),
  terms: ({ view }) => Math.log1p(view.context.expansion.units.length) / 3,
  byMention: ({ view }) => flag(isAnsweredByMention(view.context.expansion.query)),
  noAnswerKind: ({ view }) => flag(view.context.expansion.query.expects.kind === "any"),
  nounUncounted: ({ view }) => nounUncounted(view),
  toYou: feature("toYou"),
  opensWithYou: ({ view }) => flag(OPENS_WITH_YOU.test(view.text)),
  opensWithCondition: ({ view }) => flag(OPENS_WITH_CONDITION.test(view.text)),
  conditional: ({ view }) => flag(CONDITION.test(view.text)),
  instructs: ({ view }) => flag(INSTRUCTION.test(view.text)),
  deniedInQuestion: ({ view }) => flag(negates(view.context.expansion.query.focus) && !negates(view.text)),
  deniedInAnswer: ({ view }) => flag(negates(view.text) && !negates(view.context.expansion.query.focus)),
  heaviestUnmet: ({ view }) => unmetShareAt(view, nearby(view), 0),
  nextUnmet: ({ view }) => unmetShareAt(view, nearby(view), 1),
  heaviestUnmetInRelease: ({ view }) => unmetShareAt(view, releaseCover(view), 0),
  nextUnmetInRelease: ({ view }) => unmetShareAt(view, releaseCover(view), 1),
  rarestUnmet: ({ view }) => (unmetByRarity(view, nearby(view))[0] ?? 0) / 10,
  rarestUnmetInRelease: ({ view }) => (unmetByRarity(view, releaseCover(view))[0] ?? 0) / 10,
  allUnmet: ({ view }) => sum(unmetByRarity(view, nearby(view))) / 20,
  allUnmetInRelease: ({ view }) => sum(unmetByRarity(view, releaseCover(view))) / 20,
  unmetInFocus: ({ view }) => unmetInFocus(view, nearby(view)) / 5,
  nearestRival: ({ view }) => nearestRival(view, nearby(view)),
  releaseCoverage: ({ view }) => coverage(view.context.expansion, releaseCover(view)),
  releaseBestThree: ({ view }) => view.context.releases.get(view.match.passage.release.ordinal)?.bestThree ?? 0,
  repeated: ({ view }) => repeatedShare(view, unite(view.match.cover, view.match.title)),
  repeatedInTitle: ({ view }) => repeatedShare(view, view.match.title),
  repeatedInRelease: ({ view }) => repeatedShare(view, releaseCover(view)),
  wordingAbsent: ({ view }) => flag(!isAnsweredByMention(view.context.expansion.query) && !view.worded),
}; // prettier-ignore

/** "How many officers" where figures stand in the sentence but none counts officers. */
function nounUncounted(view: SentenceView): number {
  const { query } = view.context.expansion;
  if (query.expects.kind !== "number" || query.expects.noun === null) return 0;
  return flag(!view.answers.some(({ counts }) => counts));
}

export const CONFIDENCE_FEATURES: readonly string[] = Object.keys(MEASURES);
const MEASURE_LIST = Object.values(MEASURES);

export function measureConfidence(judged: JudgedSentence): Float64Array {
  return Float64Array.from(MEASURE_LIST, (measure) => measure(judged));
}
