/** Whether a sentence names the body that is asked for: a ministry, a force, a company. */
import type { SentenceView } from "./corpus-view.ts";
import { classFit } from "./class-fit.ts";
import { betterOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";

export function bodyFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  const spans = view.mentions().filter(({ kind, value }) => kind === "organisation" && !question.names(value));
  return betterOf(spans.length > 0 ? { value: 1, spans } : NO_FIT, classFit(view, noun, question));
}
