/**
 * The training run: passage weights first, then sentence weights on the passages so ordered, then the confidence on the
 * sentences so ordered. At each step every question is ordered by weights that were fitted without its fold, so the
 * figures are cross-validated and the next step learns from what it will meet in use.
 */
import { CONFIDENCE_FEATURES, measureConfidence } from "../retrieval/confidence-features.ts";
import { logistic, type WeightTable } from "../retrieval/linear.ts";
import { PASSAGE_FEATURES } from "../retrieval/passage-features.ts";
import { buildQuery } from "../retrieval/query.ts";
import { makeSearchable } from "../retrieval/retriever.ts";
import { SENTENCE_FEATURES } from "../retrieval/sentence-features.ts";
import * as stages from "../retrieval/stages.ts";
import type { FitSettings } from "./climb.ts";
import type { Outcome } from "./figures.ts";
import { carries, wordsOf } from "./gold.ts";
import { fitListwise, type List } from "./listwise.ts";
import { fitLogistic, type Example } from "./logistic.ts";
import { FOLDS, type LabelledQuestion, type QuestionSet } from "./question-set.ts";

export interface Settings {
  readonly ranking: FitSettings;
  readonly confidence: FitSettings;
}

export interface Trained {
  readonly weights: Readonly<Record<"passage" | "sentence" | "confidence", WeightTable>>;
  /** By set, in order. */
  readonly outcomes: readonly Outcome[][];
}

/** One question on its way through the steps. */
interface Case {
  readonly question: LabelledQuestion;
  readonly set: number;
  readonly weight: number;
  /** Kept while the steps need it: finding is what takes time. */
  readonly found: stages.Found;
  readSentences: readonly stages.MeasuredSentence[];
  passages: List;
  sentences: List;
  doubts: Float64Array;
  outcome: Outcome;
}

type Scorer = (features: Float64Array) => number;

const NOTHING: List = { rows: [], right: [], weight: 0 };
const NO_OUTCOME: Outcome = { answerable: false, passages: [], goldPassages: 0, sentences: [], confidence: 0 };

const dot =
  (weights: Float64Array): Scorer =>
  (features) =>
    features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);

/** Sets count by the square root of their size: a small one is neither drowned nor blown up. */
function openCases(sets: readonly QuestionSet[]): Case[] {
  return sets.flatMap(({ corpus, questions }, set) => {
    const searchable = makeSearchable(corpus);
    return questions.map((question): Case => ({
      question,
      set,
      weight: 1 / Math.sqrt(questions.length),
      found: stages.findPassages(searchable, buildQuery(question.text), () => true),
      readSentences: [],
      passages: NOTHING,
      sentences: NOTHING,
      doubts: new Float64Array(0),
      outcome: NO_OUTCOME,
    }));
  });
}

const isGoldPassage = ({ passages }: LabelledQuestion, { match }: stages.MeasuredPassage): boolean =>
  passages.has(`${match.passage.release.annotated.release.id}#${match.passage.paragraph.number - 1}`);

function isGoldSentence({ releases, evidence }: LabelledQuestion, { view }: stages.MeasuredSentence): boolean {
  if (!releases.has(view.match.passage.release.annotated.release.id)) return false;
  const words = wordsOf(view.text);
  return evidence.some((gold) => carries(words, gold));
}

/** Weights fitted without each fold, and at the end on everything. */
function fitFolds<Fit>(cases: readonly Case[], fit: (some: readonly Case[]) => Fit): { folds: Fit[]; whole: Fit } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => fit(cases.filter(({ question }) => question.fold !== fold)));
  return { folds, whole: fit(cases) };
}

const answerable = (cases: readonly Case[]): Case[] => cases.filter(({ question }) => question.answerable);

function measurePassages(one: Case): void {
  const { passages } = one.found;
  one.passages = {
    rows: passages.map(({ features }) => features),
    right: passages.map((passage) => isGoldPassage(one.question, passage)),
    weight: one.weight,
  };
}

function measureSentences(one: Case, scorer: Scorer): void {
  const { context, passages } = one.found;
  const ordered = stages.orderPassages(passages, scorer);
  const sentences = stages.readSentences(context, ordered);
  one.readSentences = sentences;
  one.sentences = {
    rows: sentences.map(({ features }) => features),
    right: sentences.map((sentence) => isGoldSentence(one.question, sentence)),
    weight: one.weight,
  };
  one.outcome = {
    ...one.outcome,
    answerable: one.question.answerable,
    passages: ordered.slice(0, 10).map((passage) => isGoldPassage(one.question, passage)),
    goldPassages: one.question.passages.size,
  };
}

function measureDoubts(one: Case, scorer: Scorer): void {
  const ordered = stages.orderSentences(one.readSentences, scorer);
  const judged = stages.judgeSentence(ordered, 0);
  one.doubts = judged ? measureConfidence(judged) : new Float64Array(CONFIDENCE_FEATURES.length);
  one.outcome = {
    ...one.outcome,
    sentences: ordered.slice(0, 3).map((sentence) => isGoldSentence(one.question, sentence)),
  };
}

/** What a wrong best sentence is worth where another one does answer: the question met something, though not this. */
const ANSWERED_ELSEWHERE = 0.5;

/** Best sentences, right and wrong. Within a set, the answerable questions count as much as the others. */
function examplesOf(cases: readonly Case[]): Example[] {
  const size = (set: number, yes: boolean): number =>
    cases.filter((one) => one.set === set && one.question.answerable === yes).length;
  return cases
    .filter(({ set }) => size(set, false) > 0)
    .map(({ doubts, question, set, outcome }) => ({
      features: doubts,
      yes: outcome.sentences[0] === true ? 1 : question.answerable ? ANSWERED_ELSEWHERE : 0,
      weight: 1 / Math.sqrt(size(set, question.answerable)),
    }));
}

const tabulate = (names: readonly string[], weights: Float64Array): WeightTable =>
  Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(5))]));

/** Takes question sets, gives the weights fitted on all of them and each question's cross-validated outcome. */
export function train(sets: readonly QuestionSet[], settings: Settings): Trained {
  const cases = openCases(sets);
  for (const one of cases) measurePassages(one);
  const passage = fitFolds(cases, (some) =>
    fitListwise(
      some.map(({ passages }) => passages),
      settings.ranking,
    ),
  );
  for (const one of cases) measureSentences(one, dot(passage.folds[one.question.fold] ?? passage.whole));
  const sentence = fitFolds(cases, (some) =>
    fitListwise(
      answerable(some).map(({ sentences }) => sentences),
      settings.ranking,
    ),
  );
  for (const one of cases) measureDoubts(one, dot(sentence.folds[one.question.fold] ?? sentence.whole));
  const confidence = fitFolds(cases, (some) => fitLogistic(examplesOf(some), settings.confidence));
  for (const one of cases) {
    const { weights, intercept } = confidence.folds[one.question.fold] ?? confidence.whole;
    one.outcome = { ...one.outcome, confidence: logistic(intercept + dot(weights)(one.doubts)) };
  }
  return {
    weights: {
      passage: tabulate(PASSAGE_FEATURES, passage.whole),
      sentence: tabulate(SENTENCE_FEATURES, sentence.whole),
      confidence: { intercept: confidence.whole.intercept, ...tabulate(CONFIDENCE_FEATURES, confidence.whole.weights) },
    },
    outcomes: sets.map((_, set) => cases.filter((one) => one.set === set).map(({ outcome }) => outcome)),
  };
}
