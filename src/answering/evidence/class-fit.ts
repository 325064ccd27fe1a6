/**
 * "Which police station", "what company": a name is hard to tell by its form, but the noun that is asked for beside it
 * is not.
 */
import { isStopWord } from "../../language/stop-words.ts";
import { alternativesOf } from "../../language/vocabulary/vocabulary.ts";
import type { SentenceView } from "./corpus-view.ts";
import { NO_FIT, type AskedText, type KindFit } from "./fit.ts";

export function classFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  if (noun === null) return NO_FIT;
  const nouns = new Set([noun, ...alternativesOf(noun, noun, "en").map(({ term }) => term)]);
  const places = [...view.terms.keys()].filter((at) => nouns.has(view.terms[at]?.term ?? ""));
  if (places.length === 0) return NO_FIT;
  return { value: places.some((at) => tellsWhich(view, at, question)) ? 0.7 : 0.25, spans: [] };
}

/** "The internet companies" do not tell which, "the Norland shipping companies" or "Maersk and other companies" do. */
function tellsWhich({ terms, text }: SentenceView, noun: number, question: AskedText): boolean {
  let at = noun - 1;
  while (at >= 0 && question.terms.has(terms[at]?.term ?? "")) at--;
  const before = terms[at];
  if (before && !isStopWord(before.word) && !/[,;:.]\s*$/u.test(text.slice(before.end, terms[at + 1]?.start)))
    return true;
  return (
    NAMED_BESIDE.test(text.slice(before?.start ?? 0, terms[noun]?.end)) ||
    NAMED_BEHIND.test(text.slice(terms[noun]?.end))
  );
}

const NAMED_BESIDE = /^(?:other|similar)\b/iu;
const NAMED_BEHIND = /^\s*(?:,?\s*(?:such as|including|like|namely)\b|\(|of\b|:)/iu;
