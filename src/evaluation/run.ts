/** Puts every labelled question to the answering side and keeps what came back. */
import type { Answer, Answerer } from "../answering/answer.ts";
import type { Case } from "./cases.ts";

/** A case, its answer, and the quotes that come to the top when declining is switched off. */
export interface Recorded {
  readonly labelled: Case;
  readonly answer: Answer;
  readonly undeclined: Answer;
  readonly milliseconds: number;
}

/** Answers the cases in order; `elapsed` gives milliseconds from some fixed moment. */
export function answerCases(answerer: Answerer, cases: readonly Case[], elapsed: () => number): Recorded[] {
  return cases.map((labelled) => {
    const question = { text: labelled.question, earlier: labelled.earlier };
    const before = elapsed();
    const answer = answerer.answer(question);
    const milliseconds = elapsed() - before;
    const undeclined = answer.status === "answered" ? answer : answerer.answer(question, { always: true });
    return { labelled, answer, undeclined, milliseconds };
  });
}
