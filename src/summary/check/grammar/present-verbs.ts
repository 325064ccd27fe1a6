/** Verbs in the present tense, which only their place tells from nouns: "officers face charges", "the deal puts experts there". */
import type { Token } from "./reading.ts";

/** Forms that are verbs wherever a noun stands before them. */
const PRESENT =
  /^(?:puts?|brings?|gives?|makes?|keeps?|takes?|wants?|seeks?|allows?|enables?|improves?|strengthens?|deepens?|expands?|adds?|becomes?|involves?|requires?|ensures?|reduces?|prevents?|tackles?|sees?|sends?|builds?|tells?|provides?|serves?|creates?|follows?|comes?|carry|carries|belongs?|appl(?:y|ies)|intends?|foresees?|praise|thank|hope|describes?|compares?|pay|exceeds?|remain|continues?|includes?|contains?|consists?|relates?|aim|commits?|agrees?|believes?|thinks?|says?|speaks?|acknowledges?|recogni[sz]es?|emphasi[sz]es?|underlines?|welcomes?|disrupts|dismantles|protects|deters|prosecutes|investigates|removes)$/u;
/** Forms that may be nouns as well: verbs with a figure, an article or "with" behind them. */
const OFTEN_NOUN =
  /^(?:faces?|funds|covers?|amounts?|calls?|aims|hopes|promises?|needs?|pledges?|targets?|supports?|thanks|praises|concerns|stands?|shows?|sets|remains|exploits?|pays)$/u;
const OBJECT = /^(?:the|an?|its|their|his|her|our|this|these|those|both|all|more|over|about|with|to|how|that)$/u;

/** Behind its subject, in the same clause. Whoever brings others together does nothing to them: they are its members. */
export function isPresentVerb(tokens: readonly Token[], { at, word, isCapital, clause }: Token): boolean {
  if (isCapital) return false;
  const before = tokens.slice(0, at).findLast((one) => !/^(?:now|also|still|already|\p{L}+ly)$/u.test(one.word));
  if (!before || before.clause !== clause) return false;
  const isBehindSubject = before.isContent
    ? (!before.word.endsWith("ed") || isBehindParticiple(tokens, before, word)) &&
      (PRESENT.test(word) || !before.isNumber)
    : /^(?:who|which|that|they|we|it|he|she)$/u.test(before.word);
  if (!isBehindSubject) return false;
  const next = tokens[at + 1];
  if (/^brings?$/u.test(word) && next?.word === "together") return false;
  return PRESENT.test(word) || (OFTEN_NOUN.test(word) && (next?.isNumber === true || OBJECT.test(next?.word ?? "")));
}

/** "legislation already introduced *provides*": a participle behind a noun that has no verb before it. */
function isBehindParticiple(tokens: readonly Token[], participle: Token, word: string): boolean {
  const noun = tokens.slice(0, participle.at).findLast((one) => !/^(?:now|already|\p{L}+ly)$/u.test(one.word));
  return noun?.at === 0 && noun.isContent && /[^s]s$/u.test(word) && PRESENT.test(word);
}
