/** Whether a sentence holds the kind of thing that is asked for: a number of those things, a sum, a date, a name … */
import type { AnswerKind, AnswerKindName } from "../../language/answer-kind.ts";
import { bodyFit } from "./body-fit.ts";
import type { SentenceView } from "./corpus-view.ts";
import { dateFit } from "./date-fit.ts";
import { NO_FIT, type AskedText, type KindFit } from "./fit.ts";
import { personFit } from "./person-fit.ts";
import { placeFit } from "./place-fit.ts";
import { durationFit, numberFit, shareFit, sumFit } from "./quantity-fit.ts";

type Fit = (view: SentenceView, noun: string | null, question: AskedText) => KindFit;

/** Kinds that are not listed cannot be told by what a sentence mentions. */
const FITS: Partial<Record<AnswerKindName, Fit>> = {
  number: numberFit,
  money: sumFit,
  share: shareFit,
  date: dateFit,
  duration: durationFit,
  person: personFit,
  place: placeFit,
  organisation: bodyFit,
};

/** Kinds without which a sentence cannot be the answer. */
export function isStrict(kind: AnswerKindName): boolean {
  return kind in FITS;
}

/** `question` is read too: what it names itself cannot be the answer to it. */
export function kindFit(view: SentenceView, { kind, noun }: AnswerKind, question: AskedText): KindFit {
  return FITS[kind]?.(view, noun, question) ?? NO_FIT;
}
