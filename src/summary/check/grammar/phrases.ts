/** What a phrase is about: its head nouns, without what prepositions hang on them. */
import { isPastForm } from "./grammar.ts";
import type { Reading, Token } from "./reading.ts";
import { DETERMINER, isAttribute, isParticiple } from "./verbs.ts";

/** Head nouns of a phrase; a pronoun alone where that stands for it. */
export type Heads = readonly Token[] | null;

const PREPOSITION =
  /^(?:of|in|on|at|for|by|with|from|to|into|against|about|towards|between|among|across|over|under|during|after|before|since|through|within|without|outside|alongside|as|amid|following|including|than|behind|until|ahead|despite|throughout)$/u;
export const PRONOUN =
  /^(?:him|her|them|us|himself|themselves|he|she|it|they|we|i|this|these|both|pair|countries|two|2|sides|all|those|others?|ones?)$/u;
/** Behind these, a preposition leads to what is meant: "plans to", "support for", "investment in". */
const TRANSPARENT =
  /^(?:commit|need|plan|effort|desir|wai|action|work|support|opportun|progress|invest|particip|respons|contribut|prepar|approach)/u;

const ADVERB = /^(?:elsewhere|forward|away|outside|abroad|overseas|online|together|\p{L}+ly)$/u;

/**
 * The nouns of the first run of words before a preposition, of each one that "and" joins to it, and of what words such as
 * "number of" and "plans to" stand for. `isObject`: participles are passed too ("stop people making journeys").
 */
export function headsIn(reading: Reading, phrase: readonly Token[], isObject: boolean): Heads {
  const own = withoutOpening(phrase);
  if (own === null) return null;
  const heads: Token[] = [];
  let isPassed = false;
  for (const [i, token] of own.entries()) {
    const last = heads.at(-1);
    const isBehindPhrase = /^(?:and|or)$/u.test(own[i - 1]?.word ?? "") && DETERMINER.test(token.word);
    if (isBehindPhrase) isPassed = false;
    if (isPreposition(token, own[i - 1], own[i + 1])) isPassed ||= last !== undefined && !passes(token, last);
    else if (token.raw === "%" || isOwnerOfSum(token, own[i + 1])) continue;
    else if (isParticiple(token) && !isAttribute(reading, token) && i > 0) {
      if (!isObject) isPassed = true;
      else if (!isPassed) heads.push(token);
    } else if (!isPassed && ((token.isContent && !token.isNumber) || isAlone(token, own[i + 1]))) heads.push(token);
  }
  const end = heads.findLastIndex(({ word, isCapital }) => isCapital || !ADVERB.test(word)) + 1;
  return end > 0 ? heads.slice(0, end) : null;
}

/** "*Sunak's* £480 million" */
function isOwnerOfSum({ raw }: Token, next: Token | undefined): boolean {
  return /['’]s$/u.test(raw) && (next?.isNumber === true || /^[£€$]$/u.test(next?.raw ?? ""));
}

/** "who", "which": any noun before it may be meant. */
export function nounsIn(phrase: readonly Token[]): Heads {
  const between = phrase.findLastIndex(({ word }) => word === "between");
  const own = between > 0 ? phrase.slice(0, between) : phrase;
  const nouns = own.filter(({ isContent, isNumber, word }) => (isContent && !isNumber) || PRONOUN.test(word));
  return nouns.length > 0 ? nouns : null;
}

/** Behind which words a preposition leads to what is meant. */
function passes({ word }: Token, before: Token): boolean {
  if (word === "of") return true;
  return TRANSPARENT.test(before.term) || (word === "by" && isPastForm(before));
}

/** A pronoun, and no word before a noun ("both governments"). */
function isAlone({ word }: Token, next: Token | undefined): boolean {
  return PRONOUN.test(word) && next?.isContent !== true && !DETERMINER.test(next?.word ?? "");
}

/** "over Calais", but not "over 500" and "more than". */
export function isPreposition({ word }: Token, before: Token | undefined, next: Token | undefined): boolean {
  const isBound = (next?.isNumber === true || next?.word === "half") && /^(?:over|under|about|than)$/u.test(word);
  return PREPOSITION.test(word) && !isBound && !(word === "than" && /^(?:more|less|fewer)$/u.test(before?.word ?? ""));
}

/** "In 2024 the UK …": from the article on that begins another phrase. */
function withoutOpening(phrase: readonly Token[]): readonly Token[] | null {
  const [first] = phrase;
  if (!first) return null;
  if (first.word === "with") return phrase.slice(1);
  if (!isPreposition(first, undefined, phrase[1])) return phrase;
  const next = phrase.findIndex(
    ({ word }, i) =>
      i > 1 && DETERMINER.test(word) && phrase[i - 1]?.word !== "of" && !PREPOSITION.test(phrase[i - 1]?.word ?? ""),
  );
  return next < 0 ? null : phrase.slice(next);
}

/** The heads of the phrase behind an "of", up to a mark. */
export function headsBehind(reading: Reading, of: Token): Heads {
  const behind = reading.tokens.slice(of.at + 1, of.at + 9);
  const end = behind.findIndex(
    ({ at, start }) => at > of.at + 1 && /[,;:–—()]|\.\s/u.test(reading.text.slice(reading.tokens[at - 1]?.end, start)),
  );
  return headsIn(reading, end < 0 ? behind : behind.slice(0, end), true);
}
