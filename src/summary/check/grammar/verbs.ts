/** Which words of a sentence are its verbs, and which only look like them: "organised crime groups", "UK-funded personnel". */
import { BE, forceOf, isGerund, isPastForm } from "./grammar.ts";
import { isPresentVerb } from "./present-verbs.ts";
import type { Reading, Token } from "./reading.ts";

/** Forms with a tense of their own. */
export const TENSED = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)$/u;
export const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|will|would|shall|should|may|might|can|could|must|do|does|did|not|also|both|further|already|still|even|now|never|then|so|far|themselves|itself|himself|herself|\p{L}+ly)$/u;
export const DETERMINER = /^(?:the|a|an|its|their|his|her|our|this|these|those|both|all|more|each|every|any|some)$/u;

/** Verbs that summaries put in for others, or whose sides are told otherwise; stems. */
export const LIGHT_VERB =
  /^(?:sai|say|said|cover|featur|tell|told|includ|mean|see|have|take|make|made|give|hold|held|come|came|go|get|help|mark|meet|met|link|connect|discuss|describ|call|follow|concern|show|want|note|state|add|confirm|assur|offer|provid|share|suppli|thank|put|place|remain|promis|pledg|vow|commit|relat|use|continu|keep|ensur|begin|start)$/u;

export function isVerb(reading: Reading, token: Token): boolean {
  if (!token.isContent || token.isCapital || token.isNumber || isAttribute(reading, token)) return false;
  if (/^(?:behind|ahead|despite|forward|inside|alongside|within|amid|among|amongst)$/u.test(token.word)) return false;
  if (token.word.endsWith("ing")) return isBehindBe(reading, token);
  return forceOf(reading, token) !== null || isPresentVerb(reading.tokens, token) || isPresent(reading, token);
}

/** A verb with a subject of its own: neither "to tackle" nor "help tackle". */
export function isFinite(reading: Reading, token: Token): boolean {
  const before = reading.tokens.slice(0, token.at).findLast(({ word }) => !/ly$|^(?:also|further)$/u.test(word));
  return isVerb(reading, token) && !/^(?:to|help|helps|helped|and)$/u.test(before?.word ?? "");
}

export function isBehindBe({ tokens }: Reading, { at }: Token): boolean {
  return BE.test(
    tokens
      .slice(Math.max(0, at - 3), at)
      .findLast(({ word }) => !/ly$|^(?:also|already|still|both|now|further|even|not)$/u.test(word))?.word ?? "",
  );
}

/** "will *continue* to be returned", "will *keep* being returned": nothing that its subject does. */
export function isSuffered({ tokens }: Reading, { at, term }: Token): boolean {
  const [to, be] = tokens.slice(at + 1);
  if (!/^(?:continu|keep|kept|start|begin|began|stop|need)$/u.test(term)) return false;
  return to?.word === "being" || (to?.word === "to" && /^(?:be|see|face)$/u.test(be?.word ?? ""));
}

/** "People smugglers break the law": a word of meaning between a noun and an article. */
function isPresent({ tokens, text }: Reading, token: Token): boolean {
  const before = tokens.slice(0, token.at).findLast(({ word }) => !/^(?:now|also|still|already|\p{L}+ly)$/u.test(word));
  const next = tokens[token.at + 1];
  if (!before || !next || before.clause !== token.clause || isPastForm(token)) return false;
  if (/[^\s\p{L}]/u.test(text.slice(before.end, next.start)) || isPastForm(before)) return false;
  if (before.word === "and")
    return /[^s]s$/u.test(token.word) && DETERMINER.test(next.word) && !/^(?:both|all|more)$/u.test(next.word);
  if (/^(?:year|week|month|summer|time)$/u.test(tokens[token.at + 2]?.word ?? "")) return false;
  if (next.word === "more" && tokens.slice(Math.max(0, token.at - 4), token.at).some(({ term }) => MAKING.test(term)))
    return false;
  const isSubject = before.isContent ? !before.isNumber : /^(?:who|which|that|they|we|it|he|she)$/u.test(before.word);
  return (
    isSubject &&
    (DETERMINER.test(next.word) || /^(?:under|up)$/u.test(next.word)) &&
    !/(?:ion|ment|ness|ity|ly)s?$/u.test(token.word)
  );
}

/** "make *citizens* more secure" */
const MAKING = /^(?:make|made|keep|kept|render|leav|left)$/u;

export function isParticiple(token: Token): boolean {
  return !token.isCapital && (token.word.endsWith("ing") ? isGerund(token) : isPastForm(token));
}

/** "the group's convening", "the camp's planned dismantling": a noun, which tells neither who does it nor to whom. */
export function isOwned({ tokens }: Reading, { at, word }: Token): boolean {
  const before = tokens.slice(0, at).findLast((token) => !isPastForm(token));
  return word.endsWith("ing") && /['’]s?$/u.test(before?.raw ?? "");
}

/** "organised crime groups", "UK-funded personnel": before a noun, not behind one. */
export function isAttribute({ tokens, text }: Reading, token: Token): boolean {
  const [before, next] = [tokens[token.at - 1], tokens[token.at + 1]];
  if (!isParticiple(token) || next?.isContent !== true) return false;
  if (next.isNumber) return DETERMINER.test(before?.word ?? "");
  if (before === undefined || /^organi[sz]ed$/u.test(token.word)) return true;
  const graded = tokens[token.at - 2];
  const isGraded =
    !before.isCapital &&
    /ly$|^(?:much|very|most)$/u.test(before.word) &&
    (graded === undefined || !AUXILIARY.test(graded.word)) &&
    graded?.isContent !== true;
  if (isGraded) return true;
  if (token.word.endsWith("ing") && before.word === "as" && tokens[token.at - 2]?.word === "such") return false;
  const isJoined = text.slice(before.end, token.start) === "-";
  return (
    isJoined ||
    /['’]s?$/u.test(before.raw) ||
    DETERMINER.test(before.word) ||
    before.isNumber ||
    ATTRIBUTIVE.test(before.word)
  );
}
const ATTRIBUTIVE =
  /^(?:of|in|on|for|by|with|from|into|against|about|up|out|down|off|new|serious|major|more|criminal|illegal|between|as|and|to|includes?|included|including|brings?|ensures?|delivers?|provides?)$/u;
