/** Whether a sentence names who: somebody whom the question does not name itself. */
import { analyse, fold } from "../../language/terms.ts";
import { PHOTO_CREDIT, type SentenceView } from "./corpus-view.ts";
import { classFit } from "./class-fit.ts";
import { betterOf, NO_FIT, type AskedText, type KindFit } from "./fit.ts";

export function personFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  return [namedFit(view, question), creditFit(view), classFit(view, noun, question), groupFit(view, question)].reduce(
    betterOf,
  );
}

function namedFit(view: SentenceView, question: AskedText): KindFit {
  const others = view.release.people().filter(({ name }) => name !== null && !question.names(fold(name)));
  const spans = others.flatMap(({ nameTerms }) =>
    view.terms.filter(({ term, word }) => nameTerms.has(term) && !question.names(word)),
  );
  return spans.length > 0 ? { value: 1, spans: spans.map(({ start, end }) => ({ start, end })) } : NO_FIT;
}

const GROUPS =
  /\b(?:counterparts?|colleagues?|leaders|officials|partners|ministers|representatives|experts|migrants|refugees|children|families|victims|patients|pupils|workers|homologues?|dirigeants)\b/giu;

/** "Whom will she meet?": "her counterparts from the G7". */
function groupFit({ text }: SentenceView, question: AskedText): KindFit {
  if (!question.asksForCompany) return NO_FIT;
  const spans = [...text.matchAll(GROUPS)]
    .filter(([word]) => !analyse(word).some(({ term }) => question.terms.has(term)))
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  return spans.length > 0 ? { value: 0.6, spans } : NO_FIT;
}

/** The name in the credit of a photograph. */
function creditFit(view: SentenceView): KindFit {
  const credit = PHOTO_CREDIT.exec(view.text);
  return credit ? { value: 1, spans: [{ start: credit.index, end: credit.index + credit[0].length }] } : NO_FIT;
}
