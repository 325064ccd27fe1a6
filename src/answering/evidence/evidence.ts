/** What speaks for a sentence as the answer: each demand of the question held against it, and one score of them all. */
import type { Span } from "../../corpus/release.ts";
import type { Candidate } from "../searching.ts";
import type { Understanding } from "../understanding/understanding.ts";
import type { CorpusView, SentenceView } from "./corpus-view.ts";
import { turnsAsked } from "./cue-fit.ts";
import { coverageOf, pairsIn, type Coverage } from "./coverage.ts";
import type { AskedText } from "./fit.ts";
import type { Demands, Fits } from "./fits.ts";
import { kindFit } from "./kind-fit.ts";
import { officeFit } from "./office-fit.ts";
import { findQuoted, wordsQuoted } from "./quoted-words.ts";
import { scoreParts, totalOf, type ScoreParts, type WordingAsked } from "./score.ts";
import { FAMILY, seek, type Sought } from "./sought.ts";
import { speakerFit } from "./speaker-fit.ts";
import { timeFit } from "./time-fit.ts";

export interface Evidence extends Fits {
  readonly view: SentenceView;
  /** How likely it answers, 0 to 1: by this score in a small corpus, by the retriever's model in a large one. */
  readonly confidence: number;
  /** What is quoted: the sentence, with neighbours where it says little alone. */
  readonly surroundings: Span;
  readonly parts: ScoreParts;
  /** The sum of the parts. Higher is better; comparable only within one question. */
  readonly score: number;
}

/** A sentence that meets every demand scores about this much. */
const FULL_SCORE = 2.1;

/** Weighs every sentence given; unordered. */
export function weighAll(
  candidates: readonly Candidate[],
  asked: Understanding,
  demands: Demands,
  corpus: CorpusView,
): Evidence[] {
  const question = seek(asked.wanted, corpus);
  const pairs = pairsIn(question);
  const { noun } = asked.kind;
  const nounIsUnknown = noun !== null && !isPrinted(noun, question, corpus);
  const wording = { turns: turnsAsked(asked.text), quotes: wordsQuoted(asked.text) };
  const weighed = { ...asked, ...wording, nounIsUnknown, told: standIns(question) };
  return candidates.map((candidate) => weigh(candidate, coverageOf(candidate.view, question, pairs), weighed, demands));
}

/** What stands for the question's words, names aside. */
function standIns(question: readonly Sought[]): ReadonlySet<string> {
  const plain = question.filter(({ wanted }) => !wanted.named);
  return new Set(
    plain.flatMap(({ accepted }) => [...accepted].flatMap(([term, weight]) => (weight > FAMILY ? term : []))),
  );
}

/** Whether some release prints the term or a word that may stand for it. */
function isPrinted(term: string, question: readonly Sought[], corpus: CorpusView): boolean {
  return corpus.holds(term) || question.some(({ wanted, accepted }) => wanted.term === term && accepted.size > 0);
}

const PROMISE = /\b(?:promis|pledg|vow|slogan|promet|promess)/iu;

function weigh(
  { view, retrieved, confidence, surroundings }: Candidate,
  coverage: Coverage,
  asked: Understanding & Pick<AskedText, "nounIsUnknown" | "told"> & WordingAsked,
  demands: Demands,
): Evidence {
  const kind = asked.office.size > 0 ? officeFit(view, asked.office) : kindFit(view, asked.kind, asked);
  const speaker = demands.speaker
    ? speakerFit(demands.speaker === "anyone" ? null : demands.speaker, view, {
        several: asked.speakers.length > 1,
        wording: asked.asksForWording,
        promise: asked.kind.kind !== "date" && PROMISE.test(asked.text),
      })
    : null;
  const time = demands.times.length > 0 ? Math.min(...demands.times.map((one) => timeFit(view, one))) : 1;
  const fits = { coverage, kind, speaker, time, quoted: findQuoted(view, asked.quotes) };
  const parts = scoreParts({ view, retrieved }, fits, asked, demands);
  const score = totalOf(parts);
  const ownConfidence = Math.max(0, Math.min(1, score / FULL_SCORE));
  return { view, confidence: confidence ?? ownConfidence, surroundings, ...fits, parts, score };
}
