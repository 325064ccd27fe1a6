/** Whether a sentence tells where. */
import type { Mention } from "../../language/mentions.ts";
import type { SentenceView } from "./corpus-view.ts";
import { classFit } from "./class-fit.ts";
import type { AskedText, KindFit } from "./fit.ts";

export function placeFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  const places = view.mentions().filter(({ kind, value }) => kind === "place" && !question.names(value));
  return places.length > 0 ? namedFit(view, places, noun) : classFit(view, noun, question);
}

/** A place is told by the word before it: "in Lille" answers where, "UK funding" does not. */
function namedFit({ text }: SentenceView, places: readonly Mention[], noun: string | null): KindFit {
  const where = places.filter(({ start }) =>
    /\b(?:in|at|to|from|near|into|across|outside|within|à|en|au|aux|dans)\s+(?:the\s+|la\s+|le\s+)?$/iu.test(
      text.slice(0, start),
    ),
  );
  return where.length > 0 ? { value: 1, spans: where } : { value: noun === null ? 0.45 : 0.5, spans: places };
}
