/** One score of all that speaks for a sentence: named parts that are summed, so that what is explained is what was counted. */
import type { AnswerKindName } from "../../language/answer-kind.ts";
import { isStrict } from "./kind-fit.ts";
import { mayBeQuotedFreely } from "../quotes.ts";
import type { Release } from "../../corpus/release.ts";
import type { Candidate } from "../searching.ts";
import type { Context, Understanding } from "../understanding/understanding.ts";
import type { SentenceView } from "./corpus-view.ts";
import { changeFit, comparisonFit, cueFit, judgementFit, wordingFit, turnFit } from "./cue-fit.ts";
import type { Demands, Fits } from "./fits.ts";
import { isReportBy, type SpeakerFit } from "./speaker-fit.ts";

/** What a sentence gains or loses by each thing that speaks for or against it; the score is their sum. */
export interface ScoreParts {
  /** Share of the question's words that it and what stands around it speak of. */
  readonly words: number;
  /** The same of what it says itself. */
  readonly itself: number;
  /** How well it meets the subject word that it meets least. */
  readonly least: number;
  /** Words that stand side by side in the question and in it. */
  readonly sideBySide: number;
  /** That it opens with a word for what was named before: it goes on about it. */
  readonly goesOn: number;
  /** Its place in the retriever's ranking. */
  readonly retriever: number;
  /** Whether it holds the kind of thing that is asked for. */
  readonly kind: number;
  /** Whether the person asked for says it. */
  readonly speaker: number;
  /** Whether it reports a statement of the body asked for. */
  readonly reporter: number;
  readonly time: number;
  /** Whether its release is of a publisher that is named. */
  readonly source: number;
  /** Whether it opens its release. */
  readonly lead: number;
  /** Whether its release is the issuer's own rather than a report about it. */
  readonly issued: number;
  /** Whether its release was withdrawn or superseded. */
  readonly standing: number;
  /** Whether the thread speaks of its release; less where it was shown already and something else is asked for. */
  readonly context: number;
  /** A turn of phrase that gives a reason, a manner, a list or a meaning. */
  readonly phrase: number;
  /** That it holds, word for word, what the question puts in quotation marks. */
  readonly quoted: number;
  readonly length: number;
  /** That it speaks of what the asker knows already. */
  readonly leftOut: number;
  /** Being of the newest (or oldest) release, where that is asked for. */
  readonly age: number;
}

/** What a question's wording asks of a sentence's, read once a question. */
export interface WordingAsked {
  /** From `turnsAsked`. */
  readonly turns: readonly RegExp[];
  /** From `wordsQuoted`. */
  readonly quotes: readonly string[];
}

/** Set by hand after a fit on the questions of `test/evaluation` (`npm run fit-score`; score.record.json holds the run). */
const WORDS = 1.28;
const ITSELF = 0.26;
const LEAST = 0.18;
const SIDE_BY_SIDE = 0.16;
const GOES_ON = 0.06;
/** Tried on large sets of questions, where alone it counts (`tried` in retrieval/weights.record.json). */
const RETRIEVED = 10;
/** Learned scores this far below the best tell nothing more. */
const FAR_BELOW = 8;
const KIND_WEIGHT = 0.25;
const KIND_MISSING = 0.3;
const TIME_WEIGHT = 0.25;
/** The release itself is of the time asked for: between two that tell of that time, it comes first. */
const OF_TIME = 0.02;
const SPEAKS = 0.3;
const REPORTED = 0.07;
/** "What did she welcome?", and this tells what she welcomed. */
const REPORTED_ACT = 0.35;
/** What a body says is asked for, and this is its saying. */
const REPORTER = 0.25;
const SOURCE = 0.15;
const CONTEXT = 0.15;
/** The thread speaks of it, but the question does not lean on that. */
const SAME_THREAD = 0.1;
/** It was the answer before, and something else is asked for. */
const SHOWN_ALREADY = 0.45;
/** It was the answer before, and holds the very kind of thing that is asked for now, or gives a reason where that is. */
const SHOWN_TELLS = 0.12;
const TELLS_IT = 0.9;
const LEAD = 0.04;
/** A release prints whole names and offices when it first names somebody. */
const LEAD_NAMES_OFFICE = 0.1;
/** The newest release is mostly about what its lead says. */
const LEAD_OF_NEWS = 0.2;
const ISSUED = 0.03;
/** Enough to come behind what answers as well and still stands, not so much that nothing is said of it. */
const STANDS_NO_MORE = 0.1;
/** Half of the words of what is to be left out are enough for it. */
const LEFT_OUT = 0.5;
/** Nothing tells better which sentence is meant. */
const HOLDS_QUOTED = 0.8;
/** Long sentences meet words by being long. */
const LENGTH_WEIGHT = 0.03;

function isOfTime({ date, eventDate }: Release, { times }: Demands): boolean {
  const day = date ?? eventDate;
  return day !== null && times.some(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
}

export function scoreParts(
  { view, retrieved }: Pick<Candidate, "view" | "retrieved">,
  { coverage, kind, speaker, time, quoted }: Fits,
  asked: Understanding & WordingAsked,
  demands: Demands,
): ScoreParts {
  const { release } = view.release.annotated;
  const strict = wantsThing(asked) && demands.speaker !== "anyone";
  const tellsIt =
    (strict ? kind.value >= TELLS_IT : asked.kind.kind === "reason" && cueFit(view, "reason") > 0) ||
    IS_IT.test(asked.text);
  return {
    words: WORDS * coverage.value,
    itself: ITSELF * coverage.here,
    least: LEAST * coverage.least,
    sideBySide: SIDE_BY_SIDE * coverage.sideBySide,
    goesOn: view.pointsBack ? GOES_ON : 0,
    retriever: RETRIEVED * demands.trust * relative(retrieved),
    kind: strict ? kindScore(asked.kind.kind, kind.value) : 0,
    speaker: speakerScore(speaker, view, asked),
    reporter: asked.reporter.size > 0 && isReportBy(asked.reporter, view) ? REPORTER : 0,
    time: demands.times.length > 0 ? TIME_WEIGHT * time + (isOfTime(release, demands) ? OF_TIME : 0) : 0,
    source: asked.sources.some(({ publisher }) => publisher === release.publisher) ? SOURCE : 0,
    lead: leadScore(view, asked),
    issued: mayBeQuotedFreely(release) ? ISSUED : 0,
    standing: release.status ? -STANDS_NO_MORE : 0,
    context: contextScore(view, asked) + (tellsIt ? shownScore(view, asked.context) : 0),
    phrase:
      cueFit(view, asked.wantsSeveral ? "list" : asked.kind.kind) +
      (asked.holdsAgainst ? comparisonFit(view) : 0) +
      (asked.asksForJudgement ? judgementFit(view) : 0) +
      (asked.asksForWording ? wordingFit(view) : 0) +
      (asked.shape === "change" ? changeFit(view) : 0) +
      turnFit(view, asked.turns),
    quoted: quoted.length > 0 ? HOLDS_QUOTED : 0,
    length: -LENGTH_WEIGHT * Math.log(1 + view.terms.length / 20),
    leftOut: isLeftOut(view, asked) ? -LEFT_OUT : 0,
    age: 0,
  };
}

function isLeftOut({ termSet }: SentenceView, { leftOut }: Understanding): boolean {
  const held = [...leftOut].filter((term) => termSet.has(term)).length;
  return held > 0 && held * 2 >= leftOut.size;
}

export function totalOf(parts: ScoreParts): number {
  return Object.values(parts).reduce((sum: number, part: number) => sum + part, 0);
}

/** Whether a sentence can only answer if it holds a thing of the kind that is asked for. */
export function wantsThing(asked: Understanding): boolean {
  return asked.office.size > 0 || (isStrict(asked.kind.kind) && asked.speaker?.who !== null);
}

function contextScore(
  { sentence, release, text, termSet }: SentenceView,
  { context, text: question, kind }: Understanding,
): number {
  if (context === null || release.annotated.release.id !== context.release) return 0;
  if (!context.leans) return SAME_THREAD;
  const isShown = context.another && sentence.start === context.shown;
  const tellsOthers = OTHERS.test(question) && (TELLS_OTHERS.test(text) || termSet.has(kind.noun ?? ""));
  return CONTEXT - (isShown && !tellsOthers ? SHOWN_ALREADY : 0);
}

/** "What else …?", of a sentence that names one thing beside others ("such as pears and plums"), or one of the class asked for. */
const OTHERS = /\b(?:else|others?|another)\b/iu;
const TELLS_OTHERS = /\b(?:such as|including|and other|among (?:them|others))\b/iu;

/** "Is that new?", "Was it cut?": mostly of the sentence that was shown. */
const IS_IT =
  /^(?:and |so |but )?(?:is|are|was|were|has|have|had|does|do|did|will|would|can|could|should)\s+(?:that|this|it|these|those|they)\b/iu;

/** "Where was that one?": of the sentence that was shown, where it tells that, too. */
function shownScore({ sentence, release }: SentenceView, context: Context | null): number {
  const wasShown = context?.release === release.annotated.release.id && context.shown === sentence.start;
  return wasShown && context.leans && !context.another ? SHOWN_TELLS : 0;
}

/** The retriever's score from 0 (its best sentence) down to -1. */
function relative(retrieved: number | null): number {
  return retrieved === null ? -1 : Math.max(-1, retrieved / FAR_BELOW);
}

/** Names of bodies are hard to tell by their form, so that they weigh less. */
function kindScore(kind: AnswerKindName, value: number): number {
  const weight = kind === "organisation" ? 0.4 : 1;
  return weight * (value > 0 ? KIND_WEIGHT * value : -KIND_MISSING);
}

function speakerScore(speaker: SpeakerFit | null, { termSet }: SentenceView, { acts }: Understanding): number {
  if (speaker === "speaks") return SPEAKS;
  if (speaker !== "reported") return 0;
  return [...acts].some((act) => termSet.has(act)) ? REPORTED_ACT : REPORTED;
}

/** Full for the first sentence of a release, half for the second. */
function leadScore({ index }: SentenceView, { order, office, asksForNews }: Understanding): number {
  const full = order !== null || asksForNews ? LEAD_OF_NEWS : office.size > 0 ? LEAD_NAMES_OFFICE : LEAD;
  return index < 2 ? full / (index + 1) : 0;
}
