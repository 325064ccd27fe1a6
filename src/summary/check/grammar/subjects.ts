/** Who or what a verb is said of, and what stands behind it: the words of a sentence around a verb, without a parser. */
import { forceOf, isPastForm } from "./grammar.ts";
import type { Reading, Token } from "./reading.ts";

const AUXILIARY =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|will|would|shall|should|may|might|can|could|must|do|does|did|to|not|also|both|further|already|still|even|now|jointly|together|closely|firmly|never|then|so|far|themselves|itself|himself|herself|\p{L}+ly)$/u;
const RELATIVE = /^(?:who|which|that)$/u;
const PRONOUN = /^(?:he|she|it|they|we|i|who|which|that)$/iu;
const INSIDE = /^(?:the|a|an|of|its|their|his|her|our|this|these|those|both|all|new|s|over|more|than|up)$/u;

const ATTACHING = /^(?:in|between|from|for|at|on|with)$/u;

/** The words of the subject, in order; a pronoun alone where that stands for it. Empty where it cannot be told. */
export function subjectOf(reading: Reading, verb: Token, depth = 0): Token[] {
  const { tokens, text } = reading;
  let at = verb.at - 1;
  while (at >= 0 && tokens[at]?.isCapital !== true && AUXILIARY.test(tokens[at]?.word ?? "")) at--;
  const before = tokens[at];
  if (!before || depth > 4) return [];
  const isPhase = tokens[at + 1]?.word === "to" && /^continues?$/u.test(before.word);
  if (isPhase) return subjectOf(reading, before, depth + 1);
  const isPurpose = tokens[at + 1]?.word === "to" && before.isContent && !isVerb(reading, before);
  if (isPurpose) return subjectOfFirst(reading, at, depth);
  const opening = insertionBefore(reading, at);
  if (opening !== null) return nounPhrase(reading, opening);
  if (RELATIVE.test(before.word)) return nounPhrase(reading, at - 1);
  if (PRONOUN.test(before.word)) return [before];
  if (/^(?:and|but|or)$/u.test(before.word)) return subjectOfFirst(reading, at, depth);
  if (isVerb(reading, before)) return subjectOf(reading, before, depth + 1);
  if (
    /,\s*$/u.test(text.slice(before.end, tokens[at + 1]?.start)) &&
    (verb.raw.endsWith("ing") || tokens[at + 1]?.word === "having")
  )
    return subjectOfFirst(reading, at, depth);
  return withoutParticiple(reading, nounPhrase(reading, at));
}

const PAID = /^(?:funded|financed|paid|backed|led|trained|supplied|provided|sponsored)$/u;

/** "personnel funded by the UK *have been sent*": whoever stands behind the "by" is not who the verb is said of. */
function withoutParticiple(reading: Reading, phrase: Token[]): Token[] {
  const by = reading.tokens[(phrase[0]?.at ?? 0) - 1];
  const participle = by?.word === "by" ? reading.tokens[by.at - 1] : undefined;
  if (!participle || !PAID.test(participle.raw) || isVerb(reading, participle)) return phrase;
  const own = nounPhrase(reading, participle.at - 1);
  return own.some(({ isContent }) => isContent) ? own : phrase;
}

/** "The Secretary, who met his colleague, thanked him": the last word before such an insertion that ends at `at`. */
function insertionBefore({ tokens, text }: Reading, at: number): number | null {
  if (!/^\s*,/u.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start))) return null;
  const relative = tokens
    .slice(1, at)
    .findLast(
      ({ word, at: place, start }) =>
        /^(?:who|which|whose)$/u.test(word) && /,\s*$/u.test(text.slice(tokens[place - 1]?.end, start)),
    );
  return relative ? relative.at - 1 : null;
}

/** "met X and thanked him": the second verb has the subject of the first. */
function subjectOfFirst(reading: Reading, end: number, depth: number): Token[] {
  const first = reading.tokens.find((token) => token.at < end && token.at > 0 && isVerb(reading, token));
  return first ? subjectOf(reading, first, depth + 1) : [];
}

function isVerb(reading: Reading, token: Token): boolean {
  if (token.isCapital || !token.isContent) return false;
  return (
    forceOf(reading, token) !== null &&
    (isPastForm(token) || !/^(?:the|a|an|of)$/u.test(reading.tokens[token.at - 1]?.word ?? ""))
  );
}

/** Leftwards from its last word: names, nouns, what stands before them, what "and" and a comma join to them. */
function nounPhrase(reading: Reading, last: number): Token[] {
  const { tokens, text } = reading;
  const phrase: Token[] = [];
  const isApposed = /^\s*,/u.test(text.slice(tokens[last]?.end, tokens[last + 1]?.start));
  for (let at = last; at >= 0; at--) {
    const token = tokens[at];
    if (!token) break;
    const gap = text.slice(token.end, tokens[at + 1]?.start ?? token.end);
    const isJoined = token.word === "and" || (isApposed && phrase.length > 0 && /^\s*,/u.test(gap) && token.isCapital);
    if (phrase.length > 0 && /[,;:–—()]/u.test(gap) && !isJoined) break;
    const isInside = INSIDE.test(token.word) || (phrase.length > 0 && ATTACHING.test(token.word));
    if (isVerb(reading, token) || !(token.isContent || isInside || isJoined)) break;
    phrase.unshift(token);
  }
  return phrase;
}

/** The words right behind a verb, up to the next verb, preposition or comma. */
export function objectOf(reading: Reading, verb: Token): Token[] {
  const { tokens, text } = reading;
  const phrase: Token[] = [];
  for (const token of tokens.slice(verb.at + 1, verb.at + 9)) {
    const before = tokens[token.at - 1];
    if (before && /[,;:–—()]/u.test(text.slice(before.end, token.start))) break;
    if (!(token.isContent || INSIDE.test(token.word) || token.word === "and") || isVerb(reading, token)) break;
    if (token.word === "over" && tokens[token.at + 1]?.isNumber !== true) break;
    phrase.push(token);
  }
  return phrase;
}

/** "paid for by the UK", "agreed between the two": the words behind the "by" of a passive; null where there is none. */
export function agentOf(reading: Reading, verb: Token): Token[] | null {
  const behind = reading.tokens.slice(verb.at + 1, verb.at + 4);
  const by = behind.find(
    ({ word, at }) => /^(?:by|between|through)$/u.test(word) && behind.every((one) => one.at >= at || !one.isContent),
  );
  return by && isPastForm(verb) ? objectOf(reading, by) : null;
}
