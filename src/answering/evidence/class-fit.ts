/**
 * "Which police station", "what company": a name is hard to tell by its form, but the noun that is asked for beside it
 * is not.
 */
import { isStopWord } from "../../language/stop-words.ts";
import { analyse, fold, type Term } from "../../language/terms.ts";
import { alternativesOf } from "../../language/vocabulary/vocabulary.ts";
import type { SentenceView } from "./corpus-view.ts";
import { NO_FIT, type AskedText, type KindFit } from "./fit.ts";

const TOLD = 0.7;
/** "Gendarmes", where a force is asked for. */
const MEMBER = 0.6;
const UNTOLD = 0.25;

export function classFit(view: SentenceView, noun: string | null, question: AskedText): KindFit {
  if (noun === null) return NO_FIT;
  const others = alternativesOf(noun, noun, "en").map(({ term }) => term);
  const nouns = new Set([noun, ...others]);
  const places = [...view.terms.keys()].filter((at) => nouns.has(view.terms[at]?.term ?? ""));
  if (places.length === 0) return NO_FIT;
  if (places.some((at) => namesOne(view.text.slice(0, view.terms[at]?.end), question))) return { value: 1, spans: [] };
  if (places.some((at) => tellsWhich(view, at, question))) return { value: TOLD, spans: [] };
  const members = places.flatMap((at) => view.terms[at] ?? []).filter((term) => isMember(term, noun, question));
  return members.length > 0 ? { value: MEMBER, spans: members } : { value: UNTOLD, spans: [] };
}

/** A word that may stand for the class, while the class may not stand for it. */
function isMember({ term, word }: Term, noun: string, { terms }: AskedText): boolean {
  return term !== noun && !terms.has(term) && !alternativesOf(term, word, "en").some((one) => one.term === noun);
}

/** "The internet companies" do not tell which, "the Norland shipping companies" or "Maersk and other companies" do. */
function tellsWhich({ terms, text }: SentenceView, noun: number, question: AskedText): boolean {
  let at = noun - 1;
  while (at >= 0 && isUntelling(terms[at], question)) at--;
  const before = terms[at];
  if (before && !isStopWord(before.word) && !/[,;:.]\s*$/u.test(text.slice(before.end, terms[at + 1]?.start)))
    return true;
  const behind = NAMED_BEHIND.exec(text.slice(terms[noun]?.end));
  return (
    NAMED_BESIDE.test(text.slice(before?.start ?? 0, terms[noun]?.end)) ||
    (behind !== null && !isOfQuestion(behind.groups?.["of"], question))
  );
}

/** "Which cities of the north?": "cities of the north" say no more. */
function isOfQuestion(name: string | undefined, { terms }: AskedText): boolean {
  return name !== undefined && analyse(name).every(({ term, word }) => terms.has(term) || isStopWord(word));
}

/** Words before a noun that leave open which: those of the question, and "home countries", "2 countries". */
function isUntelling(before: Term | undefined, { terms }: AskedText): boolean {
  if (before === undefined || isStopWord(before.word)) return false;
  return terms.has(before.term) || UNTELLING.has(before.term) || /^\d/u.test(before.term);
}

const UNTELLING: ReadonlySet<string> = new Set(
  analyse(
    "home neighbour neighbouring partner member various several different many certain particular respective key main new first last further next existing relevant nearest large small major international foreign local same internet online web digital tech deux pays plusieurs certains autres",
  ).map(({ term }) => term),
);
/** "Maersk and other shipping companies" names one of them. */
const OF_ITS_KIND = /(?<name>\p{Lu}\p{L}+) (?:and|or|et|ou) (?:other|similar|d['’]autres) (?:[\p{L}-]+ ){0,2}\p{L}+$/u;

/** Not the one that the question names itself. */
function namesOne(text: string, question: AskedText): boolean {
  const name = OF_ITS_KIND.exec(text)?.groups?.["name"];
  return name !== undefined && !question.names(fold(name));
}

const NAMED_BESIDE = /^(?:other|similar)\b/iu;
const NAMED_BEHIND =
  /^\s*(?:,?\s*(?:such as|including|like|namely)\b|\(|of\s+(?<of>(?:(?:the|\p{Ll}+)\s+)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*)|:|\s\p{Lu})/u;
