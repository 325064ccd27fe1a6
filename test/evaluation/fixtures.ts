/** A release, answers and cases in miniature, for the tests of the figures. */
import type { Abstained, Answered, Quote } from "../../src/answering/answer.ts";
import type { Speaker } from "../../src/corpus/release.ts";
import type { Case, Gold } from "../../src/evaluation/cases.ts";
import { scoreCase, type Scored } from "../../src/evaluation/metrics.ts";
import { answerBase, inventRelease, quoteOf } from "../support/releases.ts";

export const NINE = "Norway will buy nine helicopters for its coast.";
export const FIRST_THREE = "The first three will arrive in the summer of 2027.";
export const THAT_ENDS = "That ends with this order,";

const release = inventRelease([NINE, `${FIRST_THREE} “${THAT_ENDS}” the minister said.`], { id: "helicopters" });

export const texts = new Map([[release.id, release.text]]);

/** The quote of these words of the release. */
export function quote(words: string, speaker: Speaker | null = null): Quote {
  return quoteOf(release, words, { speaker });
}

export function answered(...quotes: Quote[]): Answered {
  return { ...answerBase, message: "", status: "answered", quotes, arrangement: "best-first" };
}

export function abstained(...related: Quote[]): Abstained {
  return { ...answerBase, message: "", status: "abstained", reason: "nothing-found", related };
}

export function gold(text: string): Gold {
  return { file: release.source, quote: text, alternatives: [] };
}

export function labelled(fields: Partial<Case> = {}): Case {
  return {
    id: "q",
    kind: "factoid",
    question: "How many?",
    earlier: [],
    expect: "answer",
    gold: [gold(NINE)],
    goldMode: "any",
    speaker: null,
    split: null,
    ...fields,
  };
}

/** A case with its answer and score; `undeclined` is what would have been shown. */
export function scored(one: Case, answer: Answered | Abstained, undeclined: Answered | Abstained = answer): Scored {
  return { labelled: one, answer, undeclined, milliseconds: 1, score: scoreCase(one, answer, texts) };
}
