/** What speaks for a sentence as the answer: each demand of the question held against it, and one score of them all. */
import type { AnswerKindName } from "../../language/answer-kind.ts";
import type { Candidate } from "../searching.ts";
import { mayBeQuotedFreely } from "../quotes.ts";
import type { Understanding } from "../understanding/understanding.ts";
import type { TimeAsked } from "../understanding/time-asked.ts";
import type { CorpusView, SentenceView } from "./corpus-view.ts";
import { coverageOf, type Coverage } from "./coverage.ts";
import { isStrict, kindFit, type KindFit } from "./kind-fit.ts";
import { officeFit } from "./office-fit.ts";
import { cueFit } from "./cue-fit.ts";
import { seek, type Sought } from "./sought.ts";
import { isReportBy, speakerFit, type SpeakerFit } from "./speaker-fit.ts";
import { timeFit } from "./time-fit.ts";

export interface Evidence {
  readonly view: SentenceView;
  readonly coverage: Coverage;
  /** How likely it answers at all, 0 to 1, by the retriever's model. */
  readonly confidence: number;
  readonly kind: KindFit;
  readonly speaker: SpeakerFit | null;
  /** The least of the fits to the times asked; 1 where none is asked. */
  readonly time: number;
  /** Higher is better; comparable only within one question. */
  readonly score: number;
}

/** What is weighed beside the question's words. */
export interface Demands {
  /** Whose words are asked for: terms of a name or office, "anyone" (who said it?), or null where nobody's words are. */
  readonly speaker: ReadonlySet<string> | "anyone" | null;
  readonly times: readonly TimeAsked[];
}

const KIND_WEIGHT = 0.25;
const KIND_MISSING = 0.3;
const TIME_WEIGHT = 0.25;
const SPEAKS = 0.3;
const REPORTED = 0.15;
/** Long sentences meet words by being long. */
const LENGTH_WEIGHT = 0.03;

/** Weighs every sentence given; unordered. */
export function weighAll(
  candidates: readonly Candidate[],
  asked: Understanding,
  demands: Demands,
  corpus: CorpusView,
): Evidence[] {
  const question = seek(asked.wanted, corpus);
  return candidates.map((candidate) => weigh(candidate, asked, demands, question));
}

function weigh(
  { view, retrieved, confidence }: Candidate,
  asked: Understanding,
  demands: Demands,
  question: readonly Sought[],
): Evidence {
  const coverage = coverageOf(view, question);
  const kind = asked.office.size > 0 ? officeFit(view, asked.office) : kindFit(view, asked.kind, asked);
  const speaker = demands.speaker ? speakerFit(demands.speaker === "anyone" ? null : demands.speaker, view) : null;
  const time = demands.times.length > 0 ? Math.min(...demands.times.map((one) => timeFit(view, one))) : 1;
  const strict = wantsThing(asked) && demands.speaker !== "anyone";
  const score =
    coverage.value +
    RETRIEVED * relative(retrieved) +
    (strict ? kindScore(asked.kind.kind, kind.value) : 0) +
    (speaker === "speaks" ? SPEAKS : speaker === "reported" ? REPORTED : 0) +
    (asked.reporter.size > 0 && isReportBy(asked.reporter, view) ? SPEAKS : 0) +
    (demands.times.length > 0 ? TIME_WEIGHT * time : 0) +
    sourceFit(view, asked) +
    standing(view, asked) +
    (view.release.annotated.release.id === asked.context ? CONTEXT : 0) +
    cueFit(view, asked.wantsSeveral ? "list" : asked.kind.kind) -
    LENGTH_WEIGHT * Math.log(1 + view.terms.length / 20);
  return { view, coverage, confidence, kind, speaker, time, score };
}

/** Whether a sentence can only answer if it holds a thing of the kind that is asked for. */
export function wantsThing(asked: Understanding): boolean {
  return asked.office.size > 0 || (isStrict(asked.kind.kind) && asked.speaker?.who !== null);
}

/** Where words stand: the lead of a release first, and a release of its own issuer before a report about it. */
function standing(view: SentenceView, { order }: Understanding): number {
  const lead = view.index < 2 ? (order === null ? LEAD : LEAD_OF_NEWS) : 0;
  return lead + (mayBeQuotedFreely(view.release.annotated.release) ? ISSUED : 0);
}

/** Names of bodies are hard to tell by their form, so that they weigh less. */
function kindScore(kind: AnswerKindName, value: number): number {
  const weight = kind === "organisation" ? 0.4 : 1;
  return weight * (value > 0 ? KIND_WEIGHT * value : -KIND_MISSING);
}

const RETRIEVED = 0.2;
/** Learned scores this far below the best tell nothing more. */
const FAR_BELOW = 4;

/** The retriever's score from 0 (its best sentence) down to -1. */
function relative(retrieved: number | null): number {
  return retrieved === null ? -1 : Math.max(-1, retrieved / FAR_BELOW);
}

const SOURCE = 0.15;
const CONTEXT = 0.15;
const LEAD = 0.02;
/** The newest release is mostly about what its lead says. */
const LEAD_OF_NEWS = 0.2;
const ISSUED = 0.03;

/** A little for a release of a publisher that the question names. */
function sourceFit(view: SentenceView, asked: Understanding): number {
  const publisher = view.release.annotated.release.publisher;
  return asked.sources.some((source) => source.publisher === publisher) ? SOURCE : 0;
}
