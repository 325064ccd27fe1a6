/**
 * What stands behind a verb is what stands behind that verb in the quote: "tackling law enforcement" is not told by
 * "tackling illegal migration and building law enforcement ties". The head of the object decides, and not any word of it.
 */
import type { Demand } from "../../claim.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { bears } from "../../bearing/matching.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { slotOf } from "../../grammar/slots.ts";
import type { Source } from "../../source.ts";
import { AUXILIARY, DETERMINER, isAttribute, isBehindBe, isVerb } from "../../grammar/verbs.ts";

export const demandGoverned: Demand = ({ reading }, sources) => {
  const other = reading.tokens.find((word) => hasOther(reading, word, sources));
  return other ? `puts another thing behind a word of its quotes (${other.raw})` : null;
};

/** Every quote that has the verb has another thing behind it, and this one elsewhere. */
function hasOther(reading: Reading, verb: Token, sources: readonly Source[]): boolean {
  if (!isGoverning(reading, verb)) return false;
  const thing = thingBehind(reading, verb);
  if (thing === null) return false;
  const pairs = sources.flatMap((source) => {
    const acts = source.reading.tokens.filter((one) => one.isContent && !one.isCapital && bears(verb, one));
    return acts.length > 0 ? [{ source, acts }] : [];
  });
  return (
    pairs.some(({ acts }) => acts.some(({ term }) => term === verb.term)) &&
    pairs.every(({ source, acts }) => isElsewhere(thing, acts, source))
  );
}

/** The quote has the thing, but never where such a verb has its own. */
function isElsewhere(thing: Token, acts: readonly Token[], { reading, bearing, around }: Source): boolean {
  const places = [...(bearing.get(thing.at) ?? [])].filter((at) => reading.tokens[at]?.isContent);
  if (places.length === 0)
    return (
      around.some((one) => one.has(thing.at)) &&
      acts.every((act) => !act.isCapital && thingBehind(reading, act) !== null)
    );
  return places.length > 0 && !acts.some((act) => places.some((at) => isWithin(reading, act, at)));
}

const QUANTITY =
  /^(?:year|month|week|dai|time|start|begin|end|part|rang|seri|least|number|more|further|also|such|particular|alreadi|first|next|last|home)$/u;
const VAGUE =
  /^(?:includ|help|us|discuss|work|agre|cover|involv|see|meet|met|want|need|mean|issu|home|acknowledg|recognis|emphasis|underlin|stress|sai|say|said)$/u;

function isGoverning(reading: Reading, { isContent, isCapital, isNumber, term, word, at }: Token): boolean {
  if (!isContent || isCapital || isNumber || VAGUE.test(term) || word.endsWith("ly")) return false;
  const token = reading.tokens[at];
  if (token === undefined) return false;
  if (isBehindLink(reading, token)) return true;
  if (isAttribute(reading, token)) return false;
  if (isPastForm(token)) return !isBehindBe(reading, token) && isHeadOfObject(reading, token);
  return isGerund(token) || forceOf(reading, token) !== null || isVerb(reading, token);
}

/** "faster in building ties" */
function isBehindLink({ tokens }: Reading, { at, word }: Token): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return word.endsWith("ing") && /^(?:in|by|to)$/u.test(before?.word ?? "") && next?.isContent === true;
}

/** "has increased the number", "welcomed the work" */
function isHeadOfObject({ tokens }: Reading, { at }: Token): boolean {
  return /^(?:has|have|had)$/u.test(tokens[at - 1]?.word ?? "") || DETERMINER.test(tokens[at + 1]?.word ?? "");
}

const INSIDE = /^(?:more|even|over|than|both|all|new|s|up|down|out|off|back|only|about|some|\p{L}+ly)$/u;

/** The last noun of the first run of words behind a verb; null where another verb, a figure or a preposition stands there. */
function thingBehind(reading: Reading, verb: Token): Token | null {
  const { tokens, text } = reading;
  const run: Token[] = [];
  for (const token of tokens.slice(verb.at + 1, verb.at + 10)) {
    if (/[,;:–—()“”[\]-]|\.\s/u.test(text.slice(tokens[token.at - 1]?.end, token.start))) break;
    if (token.isNumber) return null;
    const isWord = token.isContent && !INSIDE.test(token.word);
    if (isWord ? isAct(reading, token) : !isPassed(token, run.length > 0)) break;
    if (isWord) run.push(token);
  }
  return nounOf(reading, run);
}

function isAct(reading: Reading, token: Token): boolean {
  return isGerund(token) || (!token.isCapital && isVerb(reading, token));
}

/** Before the first word of the run articles and degrees, behind it the "s" of an owner. */
function isPassed({ word }: Token, isBehind: boolean): boolean {
  return isBehind ? word === "s" : DETERMINER.test(word) || INSIDE.test(word);
}

function nounOf(reading: Reading, run: readonly Token[]): Token | null {
  const noun = run.findLast((token) => /^(?:noun|nouns|name|place)$/u.test(slotOf(reading, token) ?? ""));
  return noun && !QUANTITY.test(noun.term) ? noun : null;
}

/** Behind the word, up to where its clause ends; before it, what it may be said of. */
function isWithin(reading: Reading, word: Token, at: number): boolean {
  return at > word.at ? at <= endBehind(reading, word) : at >= startBefore(reading, word);
}

const FARTHEST = 18;
const SUBORDINATOR = /^(?:which|who|whose|where|when|while|whether|because|if|but|though)$/u;

/** The last place of what may hang on a word. */
function endBehind(reading: Reading, word: Token): number {
  const { tokens, text } = reading;
  const behind = tokens.slice(word.at + 1, word.at + FARTHEST);
  const cut = behind.find((token) => {
    const gap = text.slice(tokens[token.at - 1]?.end, token.start);
    if (/[;:–—]|\.\s/u.test(gap) || SUBORDINATOR.test(token.word)) return true;
    return token.at > word.at + 1 && isNextAct(reading, token);
  });
  return (cut?.at ?? word.at + FARTHEST) - 1;
}

/** "tackling one thing *and build* another" */
function isNextAct(reading: Reading, { at, word }: Token): boolean {
  const { tokens } = reading;
  const next = tokens[at + 1];
  if (!/^(?:and|or)$/u.test(word) || !next?.isContent || next.isCapital) return false;
  const behind = tokens[at + 2];
  const isVerbal = isGerund(next) || BASE.test(next.word) || isVerb(reading, next);
  return (
    isVerbal && behind !== undefined && (behind.isContent || DETERMINER.test(behind.word) || INSIDE.test(behind.word))
  );
}

/** Words that are verbs behind an "and" unless they are nouns by an article. */
const BASE =
  /^(?:build|fix|mend|break|disrupt|dismantle|curb|tackle|combat|prevent|deter|stop|reduce|strengthen|improve|reinforce|protect|investigate|enhance|manage|address|expand|deepen|crack|clamp|ensure|secure|marks?|paves?|pledge|rebuild)$/u;

/** The first place of what a word may be said of: for a passive or an intransitive verb its clause, else the words joined to it. */
function startBefore(reading: Reading, word: Token): number {
  const { tokens, text } = reading;
  if (isPastForm(word)) return 0;
  const hasObject = thingBehind(reading, word) !== null;
  if (!hasObject) return Math.max(0, word.at - FARTHEST);
  let at = word.at;
  while (
    at > 0 &&
    tokens[at - 1]?.isContent === true &&
    /^['’s\s-]*$/u.test(text.slice(tokens[at - 1]?.end, tokens[at]?.start))
  )
    at--;
  if (AUXILIARY.test(tokens[word.at - 1]?.word ?? "")) return Math.max(0, word.at - FARTHEST);
  return at;
}
