/** What is measured of a sentence to rank it. Each feature is finite and about -1 to 1; the weights are learned. */
import type { AnswerKindName } from "../language/answer-kind.ts";
import { isAnsweredByMention, type AnswerPlace } from "./answer-evidence.ts";
import { bm25, frequencies } from "./bm25.ts";
import { cosine } from "./meaning.ts";
import { negates } from "./negation.ts";
import { storyShare, type PassageContext } from "./passage-features.ts";
import { coverage, unite, type Cover, type Hit, type PassageMatch, type SentenceMatch } from "./passage-match.ts";
import { closeness, novelty, pairCoverage, runCoverage } from "./phrases.ts";

/** A sentence with all that its features look at. */
export interface SentenceView {
  readonly context: PassageContext;
  readonly match: PassageMatch;
  readonly sentence: SentenceMatch;
  readonly text: string;
  /** Mentions that could answer, and whether its wording could. */
  readonly answers: readonly AnswerPlace[];
  readonly worded: boolean;
  /** The passage's learned score less the best passage's: 0 for the best, negative for others. */
  readonly passageScore: number;
  /** Rank of the passage, from 0. */
  readonly passageRank: number;
}

type Measure = (view: SentenceView) => number;

const cap = (value: number): number => Math.min(1, value);
const flag = (value: boolean): number => (value ? 1 : 0);
const kindOf = (view: SentenceView): AnswerKindName => view.context.expansion.query.expects.kind;

function covered(view: SentenceView, cover: Cover, focus = false): number {
  return coverage(view.context.expansion, cover, focus);
}

const neighbour = ({ match, sentence }: SentenceView, step: number): SentenceMatch | undefined =>
  match.sentences[sentence.indexed.place + step];

function windowCover(view: SentenceView): Cover {
  const around = [-1, 1].flatMap((step) => neighbour(view, step)?.cover ?? []);
  return unite(view.sentence.cover, ...around);
}

function sentenceScore({ context, sentence }: SentenceView, focus: boolean): number {
  const counts = frequencies(context.expansion.units.length, sentence.hits);
  const length = sentence.indexed.to - sentence.indexed.from;
  return bm25(context.expansion, counts, length / 22, focus);
}

/** Rarity-weighted share of the query's names and numbers (of everything that is rare) that is met. */
function share(view: SentenceView, cover: Cover, belongs: (unit: number) => boolean): number {
  let [met, whole] = [0, 0];
  for (const [unit, { mass }] of view.context.expansion.units.entries())
    if (belongs(unit)) [met, whole] = [met + mass * (cover[unit] ?? 0), whole + mass];
  return whole === 0 ? 0 : met / whole;
}

function rarestMet(view: SentenceView, cover: Cover): number {
  const { units } = view.context.expansion;
  let rarest = 0;
  for (const [unit, { mass }] of units.entries()) if (mass > (units[rarest]?.mass ?? 0)) rarest = unit;
  return cover[rarest] ?? 0;
}

const bestOf = (values: readonly number[]): number => values.reduce((best, value) => Math.max(best, value), 0);

/** Rarity-weighted share of the query met within `reach` terms of a place where an answer of the asked kind stands. */
function answerNearby(view: SentenceView, reach: number): number {
  return bestOf(
    view.answers.map(({ position, fitness }) => {
      const near = view.sentence.hits.filter((hit) => Math.abs(hit.position - position) <= reach);
      return fitness * covered(view, coverHits(view, near));
    }),
  );
}

function coverHits(view: SentenceView, hits: readonly Hit[]): Cover {
  const cover = new Float64Array(view.context.expansion.units.length);
  for (const { unit, likeness } of hits) cover[unit] = Math.max(cover[unit] ?? 0, likeness);
  return cover;
}

/** Share of matched units that come in the question's order, from -1 (reversed) to 1. */
function order({ sentence }: SentenceView): number {
  const first = new Map<number, number>();
  for (const { unit, position } of sentence.hits) if (!first.has(unit)) first.set(unit, position);
  const units = [...first].sort((a, b) => a[0] - b[0]);
  let sum = 0;
  for (let i = 1; i < units.length; i++) sum += Math.sign((units[i]?.[1] ?? 0) - (units[i - 1]?.[1] ?? 0));
  return units.length < 2 ? 0 : sum / (units.length - 1);
}

/** How early the subject of a definition comes: 1 at the head of the sentence. */
function headed({ sentence }: SentenceView): number {
  const first = sentence.hits[0];
  return first ? 1 / (1 + (first.position - sentence.indexed.from) / 3) : 0;
}

/** What a sentence covers of the words that the title leaves open. */
function untitledCoverage(view: SentenceView): number {
  const { title } = view.match;
  return share(view, view.sentence.cover, (unit) => (title[unit] ?? 0) === 0);
}

/** Like coverage, with rare words counting even more. */
function rareCoverage(view: SentenceView): number {
  const { units } = view.context.expansion;
  let [met, whole] = [0, 0];
  for (const [unit, { mass }] of units.entries())
    [met, whole] = [met + mass ** 2 * (view.sentence.cover[unit] ?? 0), whole + mass ** 2];
  return whole === 0 ? 0 : met / whole;
}

/** How far the sentence covers less of the query than the best of its passage: 0 for the best. */
function gapInPassage(view: SentenceView): number {
  return covered(view, view.sentence.cover) - bestOf(view.match.sentences.map(({ cover }) => covered(view, cover)));
}

function nounMet(view: SentenceView): number {
  const { query, units } = view.context.expansion;
  const unit = units.findIndex(({ queryTerm }) => queryTerm.term === query.expects.noun);
  return view.sentence.cover[unit] ?? 0;
}

const POINTING =
  /^(?:he|she|it|they|this|these|that|those|such|his|her|its|their|the (?:latter|former|act|law|scheme|company|group|band|film|song|series))\b/iu;

/** What the sentence before covers, where this one points back to it. */
function pointingBack(view: SentenceView): number {
  const before = neighbour(view, -1);
  return before && POINTING.test(view.text) ? covered(view, before.cover) : 0;
}

/** What only this sentence of its passage covers. */
function soleCoverage(view: SentenceView): number {
  const { cover } = view.sentence;
  const others = view.match.sentences.filter((other) => other !== view.sentence);
  const beside = unite(new Float64Array(cover.length), ...others.map((other) => other.cover));
  return covered(
    view,
    cover.map((likeness, unit) => Math.max(0, likeness - (beside[unit] ?? 0))),
  );
}

/** Share of the question's runs of so many words, stop words included, that the sentence repeats. */
function repeats({ context, match, sentence }: SentenceView, length: number): number {
  return runCoverage(context.wording, length, match.passage.terms, sentence.indexed.from, sentence.indexed.to);
}

/** The best of likeness times fitness over met terms and likely answers, less the farther apart they stand. */
function besideAnswer(view: SentenceView, weigh: (unit: number) => number, reach: number): number {
  let best = 0;
  for (const { unit, position, likeness } of view.sentence.hits)
    for (const answer of view.answers) {
      const distance = Math.abs(answer.position - position);
      best = Math.max(best, (answer.fitness * likeness * weigh(unit)) / (1 + distance / reach));
    }
  return best;
}

function isNoun({ context }: SentenceView, unit: number): boolean {
  const { query, units } = context.expansion;
  return query.expects.noun !== null && units[unit]?.queryTerm.term === query.expects.noun;
}

const senseOf = ({ context, match, sentence }: SentenceView) =>
  context.meaning.ofSentence(match.passage, sentence.indexed);

const likenessAndCover = (view: SentenceView): Cover => unite(view.sentence.cover, senseOf(view).likeness);

const FIRST_PERSON = /\b(?:i|my|me|we|our|us|im|ive)\b/iu;

const MEASURES: Record<string, Measure> = {
  passageScore: ({ passageScore }) => Math.max(-12, passageScore) / 4,
  passageFirst: ({ passageRank }) => flag(passageRank === 0),
  passageRank: ({ passageRank }) => 1 / (1 + passageRank),
  coverage: (view) => covered(view, view.sentence.cover),
  exactCoverage: (view) => covered(view, view.sentence.exact),
  focusCoverage: (view) => covered(view, view.sentence.cover, true),
  coverageWithTitle: (view) => covered(view, unite(view.sentence.cover, view.match.title)),
  focusCoverageWithTitle: (view) => covered(view, unite(view.sentence.cover, view.match.title), true),
  windowCoverage: (view) => covered(view, windowCover(view)),
  beforeCoverage: (view) => covered(view, neighbour(view, -1)?.cover ?? new Float64Array(0)),
  afterCoverage: (view) => covered(view, neighbour(view, 1)?.cover ?? new Float64Array(0)),
  passageCoverage: (view) => covered(view, view.match.cover),
  beyondPassage: (view) => covered(view, view.match.cover) - covered(view, view.sentence.cover),
  score: (view) => sentenceScore(view, false),
  focusScore: (view) => sentenceScore(view, true),
  untitledCoverage,
  rareCoverage,
  gapInPassage,
  bestInPassage: (view) => flag(gapInPassage(view) >= 0),
  nounMet,
  againstNegation: (view) => flag(negates(view.text) !== negates(view.context.expansion.query.focus)),
  squaredCoverage: (view) => covered(view, view.sentence.cover) ** 2,
  pairs: (view) => pairCoverage(view.context.pairs, view.sentence.hits),
  closeness: (view) => closeness(view.context.expansion, view.sentence.hits, 8),
  wideCloseness: (view) => closeness(view.context.expansion, view.sentence.hits, 16),
  order,
  rarest: (view) => rarestMet(view, view.sentence.cover),
  rarestInPassage: (view) => rarestMet(view, unite(view.match.cover, view.match.title)),
  names: (view) => share(view, view.sentence.cover, (unit) => view.context.expansion.units[unit]?.queryTerm.name === true),
  figures: (view) => share(view, view.sentence.cover, (unit) => /\d/u.test(view.context.expansion.units[unit]?.queryTerm.term ?? "")),
  lastWord: (view) => view.sentence.cover.at(-1) ?? 0,
  kindPresent: (view) => bestOf(view.answers.map(({ fitness }) => fitness)),
  kindExact: (view) => flag(view.answers.some(({ fitness }) => fitness === 1)),
  kindAbsent: (view) => flag(isAnsweredByMention(view.context.expansion.query) && view.answers.length === 0),
  kindNear: (view) => answerNearby(view, 6),
  kindAround: (view) => answerNearby(view, 14),
  kindCounts: (view) => flag(view.answers.some(({ counts }) => counts)),
  kindTimesCoverage: (view) => bestOf(view.answers.map(({ fitness }) => fitness)) * covered(view, view.sentence.cover),
  wording: (view) => flag(view.worded),
  wordingTimesCoverage: (view) => flag(view.worded) * covered(view, view.sentence.cover),
  headed,
  headedDefinition: (view) => flag(kindOf(view) === "definition") * headed(view),
  pointingBack,
  first: ({ sentence }) => flag(sentence.indexed.place === 0),
  second: ({ sentence }) => flag(sentence.indexed.place === 1),
  last: ({ sentence, match }) => flag(sentence.indexed.place === match.sentences.length - 1),
  firstDefinition: (view) => flag(kindOf(view) === "definition" && view.sentence.indexed.place === 0),
  firstReason: (view) => flag(kindOf(view) === "reason" && view.sentence.indexed.place === 0),
  length: ({ sentence }) => Math.log1p(sentence.indexed.to - sentence.indexed.from) / 4,
  long: ({ sentence }) => cap(Math.max(0, sentence.indexed.to - sentence.indexed.from - 30) / 40),
  short: ({ sentence }) => flag(sentence.indexed.to - sentence.indexed.from < 6),
  adds: ({ context, match, sentence }) => Math.log1p(novelty(context.index, match.passage.terms, sentence.indexed.from, sentence.indexed.to, sentence.hits)) / 4,
  asks: ({ text }) => flag(text.endsWith("?")),
  introduces: ({ text }) => flag(text.endsWith(":")),
  toYou: ({ text, context }) => flag(FIRST_PERSON.test(context.expansion.query.text) && /\byou(?:r|’re|'re)?\b/iu.test(text)),
  spoken: ({ sentence, context }) => flag(sentence.indexed.sentence.speech !== null && context.expansion.query.expects.kind === "words"),
  soleCoverage,
  repeatsTwo: (view) => repeats(view, 2),
  repeatsThree: (view) => repeats(view, 3),
  repeatsFour: (view) => repeats(view, 4),
  answers: ({ answers }) => Math.log1p(answers.length),
  nounBesideAnswer: (view) => besideAnswer(view, (unit) => flag(isNoun(view, unit)), 3),
  rareBesideAnswer: (view) => besideAnswer(view, (unit) => (view.context.expansion.units[unit]?.mass ?? 0) / 8, 4),
  releaseBesideBest: ({ context, match }) => (context.releaseScores.get(match.passage.release.ordinal) ?? 0) / Math.max(0.01, context.bestReleaseScore),
  titleCoverage: (view) => covered(view, view.match.title),
  likeness: (view) => covered(view, likenessAndCover(view)),
  focusLikeness: (view) => covered(view, likenessAndCover(view), true),
  gist: (view) => cosine(view.context.meaning.gist, senseOf(view).gist),
  focusGist: (view) => cosine(view.context.meaning.focusGist, senseOf(view).gist),
  passageGist: ({ context, match }) => cosine(context.meaning.gist, context.meaning.ofPassage(match.passage).gist),
  passageFocusGist: ({ context, match }) => cosine(context.meaning.focusGist, context.meaning.ofPassage(match.passage).gist),
  storyCoverage: (view) => storyShare(view.context.expansion) * covered(view, view.sentence.cover),
  storyFocus: (view) => storyShare(view.context.expansion) * covered(view, view.sentence.cover, true),
  storyPassage: (view) => storyShare(view.context.expansion) * Math.max(-12, view.passageScore) / 4,
}; // prettier-ignore

const MEASURED = Object.keys(MEASURES);
const MEASURE_LIST = Object.values(MEASURES);

/** Each measure, and again for statements: what tells the sentence that says the same is not what tells an answer. */
export const SENTENCE_FEATURES: readonly string[] = [...MEASURED, ...MEASURED.map((name) => `${name}OfStatement`)];

export function measureSentence(view: SentenceView): Float64Array {
  const features = new Float64Array(SENTENCE_FEATURES.length);
  for (const [i, measure] of MEASURE_LIST.entries()) features[i] = measure(view);
  if (view.context.expansion.query.isStatement) features.copyWithin(MEASURED.length, 0, MEASURED.length);
  return features;
}
