/** What describes a thing describes it in the quote: "the humanitarian situation" is no "humanitarian border". */
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isPastForm } from "../../grammar/grammar.ts";
import { nationOf } from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { DETERMINER, isParticiple, isVerb } from "../../grammar/verbs.ts";
import { isOfMovement } from "./bindings.ts";

export const demandAttributes: Demand = (claim, sources) => {
  const stray = claim.reading.tokens.find((token) => isStray(claim, token, sources));
  return stray ? `says of one thing what its quotes say of another (${stray.raw})` : null;
};

/** Every quote that has the describing word has it of something that is not described here. */
function isStray({ reading }: Claim, token: Token, sources: readonly Source[]): boolean {
  if (!describes(reading, token)) return false;
  const described = nounsFrom(reading, token.at).slice(1);
  if (described.some((noun) => isOfMovement(token, noun))) return false;
  const told = sources.filter(({ bearing }) => bearing.has(token.at));
  return told.length > 0 && told.every((source) => isOfOther(token, described, source));
}

/** Stands right before a noun, and is neither a name, a number nor what may be a verb. */
function describes(reading: Reading, token: Token): boolean {
  const next = reading.tokens[token.at + 1];
  if (!isNoun(reading, token) || !next || !isJoined(reading, token.at) || !isNoun(reading, next)) return false;
  if (token.isCapital || token.isNumber || next.isNumber || token.word.endsWith("ly")) return false;
  if (ADVERB.test(next.word) || isBehindSubject(reading, token) || isDoer(reading, next)) return false;
  if (/^(?:how|so)$/u.test(reading.tokens[token.at - 1]?.word ?? "")) return false;
  const isVerbal = /[^s]s$/u.test(token.raw) || (token.word.endsWith("ing") && isBehindLink(reading, token));
  return (
    !isVerbal &&
    !/^(?:another|including|morning|evening|afternoon|night|made|kept|rendered)$/u.test(token.word) &&
    !isPredicate(reading, next)
  );
}

const ADVERB =
  /^(?:online|offline|outside|away|better|faster|sooner|quicker|together|later|back|ahead|still|again|yet)$/u;

/** "the sum *Sunak* promised" */
function isDoer(reading: Reading, token: Token): boolean {
  const verb = reading.tokens[token.at + 1];
  return token.isCapital && nationOf(token) === null && verb !== undefined && isPastForm(verb);
}

/** "Their agenda spanned terrorism": a past form right behind a noun is its verb. */
function isBehindSubject(reading: Reading, token: Token): boolean {
  const { tokens, text } = reading;
  const before = tokens[token.at - 1];
  return (
    isPastForm(token) &&
    before !== undefined &&
    isNoun(reading, before) &&
    !before.isNumber &&
    !before.word.endsWith("ly") &&
    !/^organi[sz]ed$/u.test(token.word) &&
    text.slice(before.end, token.start) === " "
  );
}

/** "by funding surveillance" */
function isBehindLink({ tokens }: Reading, { at }: Token): boolean {
  return at === 0 || /^(?:by|of|and|for|in)$/u.test(tokens[at - 1]?.word ?? "");
}

/** "enforcement needs to", "Tuesday evening comes as": behind a noun, and an article or a little word behind it. */
function isPredicate({ tokens }: Reading, token: Token): boolean {
  const next = tokens[token.at + 1];
  return (
    /[^s]s$|ed$/u.test(token.raw) &&
    (next?.word.endsWith("ed") === true ||
      /^(?:to|as|that|the|a|an|its|their|his|her|up|out|how|more)$/u.test(next?.word ?? ""))
  );
}

function isOfOther(token: Token, described: readonly Token[], source: Source): boolean {
  const { bearing, reading } = source;
  const there = new Set(described.flatMap(({ at }) => [...(bearing.get(at) ?? [])]));
  return [...(bearing.get(token.at) ?? [])].every((at) => {
    const own = nounsFrom(reading, at);
    const [word, next] = own;
    if (!word?.isContent || word.isNumber || (/[^s]s$/u.test(word.raw) && !/[^s]s$/u.test(token.raw))) return false;
    if (!next || isParticiple(next) || isPredicate(reading, next) || isNoThing(word, next)) return false;
    return ![...own, ...nounsBefore(reading, at, 2)].some((one) => there.has(one.at));
  });
}

/** "terrorist material online", "Minister Collomb": nothing that the word describes. */
function isNoThing(word: Token, next: Token): boolean {
  return (
    ADVERB.test(next.word) ||
    (next.isCapital && !word.isCapital) ||
    (next.isCapital && /^(?:minist|secretari|presid)$/u.test(word.term))
  );
}

/** The words of meaning from here to the end of the phrase, those that "and" joins to it too. */
function nounsFrom(reading: Reading, from: number): Token[] {
  const { tokens } = reading;
  const phrase = tokens.slice(from, from + 1);
  for (let at = from; isJoined(reading, at); at++) {
    const next = tokens[at + 1];
    const isMeasured = next?.word === "of" && MEASURE.test(tokens[at]?.word ?? "");
    const isLinked = next && (isMeasured || /^(?:and|or)$/u.test(next.word)) && isJoined(reading, at + 1);
    if (!next || !(isLinked || isNoun(reading, next))) break;
    if (!isLinked) phrase.push(next);
  }
  return phrase;
}

/** "unprecedented levels of coverage": what is measured is described too. */
const MEASURE = /^(?:levels?|numbers?|degrees?|amounts?|rates?)$/u;

/** Those of its phrase before it, and of the phrases that it hangs on by a preposition: "the beaches in *northern* France". */
function nounsBefore(reading: Reading, from: number, hops: number): Token[] {
  const { tokens } = reading;
  const phrase: Token[] = [];
  for (let at = from - 1; at >= 0 && isJoined(reading, at); at--) {
    const token = tokens[at];
    if (!token) break;
    if (isNoun(reading, token)) phrase.push(token);
    else if (hops > 0 && LINK.test(token.word)) return [...phrase, ...nounsBefore(reading, at, hops - 1)];
    else if (!(DETERMINER.test(token.word) || /^(?:and|or)$/u.test(token.word))) break;
  }
  return phrase;
}
const LINK = /^(?:of|in|on|at|for|from|by|with|between|against|into)$/u;

function isNoun(reading: Reading, token: Token): boolean {
  return (
    token.isContent &&
    !isVerb(reading, token) &&
    (token.isCapital || forceOf(reading, token) === null || isParticiple(token))
  );
}

/** Only a space, a hyphen or a genitive lies between this token and the next. */
function isJoined({ tokens, text }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token !== undefined && next !== undefined && /^(?:['’]s?)?[\s-]$/u.test(text.slice(token.end, next.start));
}
