/** A verb keeps its object: what is acted on is no other noun of the quote than the one behind the printed verb. */
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { bears } from "../../bearing/matching.ts";
import { isBrought, predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { subjectOf } from "../../grammar/subjects.ts";
import { DETERMINER, isAttribute, isFinite, isOwned, isVerb, LIGHT_VERB } from "../../grammar/verbs.ts";

export const demandObjects: Demand = (claim, sources) => {
  const moved = claim.reading.tokens.find((verb) => isOfAnother(claim, verb, sources));
  return moved ? `joins words otherwise than its quotes (${moved.raw})` : null;
};

/** Verbs besides whose object tells little. */
const VAGUE =
  /^(?:involv|gave|us|allow|let|plan|focus|work|aim|seek|agre|welcom|support|bring|brought|send|sent|step|issu|paid|pay|serv|stop)$/u;

/** "takes down" is no "takes". */
function isLight({ tokens }: Reading, { at, term }: Token): boolean {
  return (LIGHT_VERB.test(term) || VAGUE.test(term)) && tokens[at + 1]?.word !== "down";
}

/** Each printed verb that bears it has another object, and the sentence's stands elsewhere in the quote. */
function isOfAnother({ reading }: Claim, verb: Token, sources: readonly Source[]): boolean {
  if (!isActing(reading, verb) || isLight(reading, verb)) return false;
  const object = objectSaid(reading, verb);
  if (object.length === 0) return false;
  const pairs = sources.flatMap((source) =>
    actsOf(verb, source).map((act) => ({ source, there: actedOn(source.reading, act) })),
  );
  return pairs.length > 0 && pairs.every(({ source, there }) => isElsewhere(object, there, source));
}

/** The verbs of the quote that bear it by themselves, and its own word in whatever form. */
function actsOf(verb: Token, { reading }: Source): Token[] {
  return reading.tokens.filter(
    (act) =>
      act.isContent &&
      bears(verb, act) &&
      (act.term === verb.term || isActing(reading, act) || (isPastForm(act) && isAttribute(reading, act))),
  );
}

function isActing(reading: Reading, verb: Token): boolean {
  if (!verb.isContent || (verb.isCapital && !(verb.at === 0 && isGerund(verb))) || verb.isNumber) return false;
  if (isBehindLink(reading, verb)) return true;
  if (isAttribute(reading, verb) || isOwned(reading, verb)) return false;
  if (reading.tokens[verb.at - 1]?.word === "being") return isPastForm(verb);
  return isGerund(verb) || forceOf(reading, verb) !== null || isVerb(reading, verb);
}

/** "approach *to breaking* partnerships", "measures *include building* barriers" */
function isBehindLink({ tokens }: Reading, { at, word }: Token): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  return (
    word.endsWith("ing") && /^(?:to|by|include[sd]?|including)$/u.test(before?.word ?? "") && next?.isContent === true
  );
}

function objectSaid(reading: Reading, verb: Token): Token[] {
  return objectBeside(reading, verb).filter(
    ({ isContent, isNumber, word }) => isContent && !isNumber && !word.endsWith("ly"),
  );
}

function objectBeside(reading: Reading, verb: Token): readonly Token[] {
  if (reading.tokens[verb.at - 1]?.word === "being") return subjectOf(reading, verb);
  const act = isPastForm(verb) ? predicationOf(reading, verb) : null;
  if (isPastForm(verb) && (act === null || (!act.isPassive && !isActive(reading, verb)))) return [];
  return act?.isPassive === true ? (act.patient ?? []) : phraseBehind(reading, verb, false);
}

/** "has increased crime", "welcomed the work": no participle behind its noun. */
function isActive({ tokens }: Reading, { at }: Token): boolean {
  return /^(?:has|have|had)$/u.test(tokens[at - 1]?.word ?? "") || DETERMINER.test(tokens[at + 1]?.word ?? "");
}

/** "to prevent crossings *and investigate* gangs" */
function isListed({ tokens, text }: Reading, { at, start }: Token): boolean {
  const isBehindTo = tokens.slice(Math.max(0, at - 14), at).some(({ word }) => word === "to");
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!isBehindTo || before === undefined) return false;
  const isBehindComma = /^,\s$/u.test(text.slice(before.end, start)) && DETERMINER.test(next?.word ?? "");
  return isBehindComma || (/^(?:and|or)$/u.test(before.word) && next?.isContent === true);
}

/** What a printed word acts on; empty where that is not told. */
function actedOn(reading: Reading, act: Token): Token[] {
  if (act.term === "share" && isNamedBefore(reading, act)) return reading.tokens.slice(act.at - 1, act.at);
  if (act.term === "pledg" && reading.tokens[act.at + 1]?.word === "to") return toMark(reading, act);
  if (isBrought(reading, act)) return broughtBefore(reading, act);
  const isTold = isPastForm(act)
    ? isAttribute(reading, act) || predicationOf(reading, act)?.isPassive === false
    : isGerund(act) || isActing(reading, act) || isListed(reading, act) || reading.tokens[act.at + 1]?.word === "of";
  return isTold ? [...phraseBehind(reading, act, true), ...phraseJoined(reading, act)] : [];
}

/** "*data* sharing" */
function isNamedBefore({ tokens }: Reading, { at, raw }: Token): boolean {
  return raw === "sharing" && tokens[at - 1]?.isContent === true;
}

/** "pledge to see *our countries continue to work closely*" */
function toMark(reading: Reading, { at }: Token): Token[] {
  const behind = reading.tokens.slice(at + 1);
  const end = behind.findIndex((token) => isCut(reading, token, false));
  return (end < 0 ? behind : behind.slice(0, end)).filter(({ isContent }) => isContent);
}

/** "will see *migrants* relocated" */
function broughtBefore({ tokens }: Reading, { at }: Token): Token[] {
  const bringing = tokens.slice(0, at).findLast(({ word }) => /^(?:see|sees|get|want|wants)$/u.test(word));
  return bringing ? tokens.slice(bringing.at + 1, at).filter(({ isContent }) => isContent) : [];
}

const LONGEST_OBJECT = 30;

/** "acknowledged the importance of one thing *and the need for another*": what the last such "and" before a mark joins to it. */
function phraseJoined(reading: Reading, act: Token): Token[] {
  const { tokens } = reading;
  const { at } = act;
  const behind = tokens.slice(at + 1, at + LONGEST_OBJECT);
  const end = behind.findIndex((token) => isCut(reading, token, false));
  const own = end < 0 ? behind : behind.slice(0, end);
  const and = own.findLast(
    (token) => token.word === "and" && /^(?:the|an?|its|their)$/u.test(tokens[token.at + 1]?.word ?? ""),
  );
  const phrase = and && isPastForm(act) ? phraseBehind(reading, and, true) : [];
  return own.some((one) => isFinite(reading, one) && one.at > (and?.at ?? 0)) ? [] : phrase;
}

const INSIDE =
  /^(?:the|a|an|its|their|his|her|our|this|these|those|both|all|more|every|any|some|up|down|out|off|s|over|new)$/u;

/** What is said of a thing has more things behind it: "acknowledged the importance of … and the need for …". */
const SAYING = /^(?:acknowledg|recognis|emphasis|underlin|stress)/u;

/** The words of meaning right behind one; `isWide`: through prepositions too, to a comma or the next infinitive. */
function phraseBehind(reading: Reading, { at, term }: Token, isWide: boolean): Token[] {
  const behind: Token[] = [];
  const reach = isWide ? (SAYING.test(term) ? 22 : 14) : 8;
  for (const token of reading.tokens.slice(at + 1, at + reach)) {
    if (isWide && token.word === "through" && behind.length > 0) break;
    if (isCut(reading, token, isWide) || (isWide ? isPastPhrase(token, behind) : isPastNoun(token, behind))) break;
    if (token.isContent) behind.push(token);
  }
  return behind;
}

/** By a mark; a comma within a list of things is none. */
function isCut({ tokens, text }: Reading, token: Token, isWide: boolean): boolean {
  const gap = text.slice(tokens[token.at - 1]?.end, token.start);
  return /[;:–—()]|\.\s/u.test(gap) || (gap.includes(",") && !(isWide && token.isContent && !isGerund(token)));
}

function isPastNoun({ isContent, word }: Token, behind: readonly Token[]): boolean {
  return INSIDE.test(word) ? behind.length > 0 : !isContent;
}

function isPastPhrase({ isContent, word }: Token, behind: readonly Token[]): boolean {
  if (word === "to") return !behind.some(({ term }) => LEADING.test(term));
  return behind.length === 0 && !isContent && !INSIDE.test(word) && word !== "of";
}

/** "welcomed the work *to* reduce the number" */
const LEADING = /^(?:need|plan|effort|action|work|way|commit)/u;

/** None of the words said is borne within the printed object, and each by another word of the quote. */
function isElsewhere(object: readonly Token[], there: readonly Token[], { bearing, reading }: Source): boolean {
  const own = object.filter(({ term }) => term !== "continu");
  const places = own.map(({ at }) => [...(bearing.get(at) ?? [])].filter((place) => reading.tokens[place]?.isContent));
  return (
    there.length > 0 &&
    places.length > 0 &&
    places.every((some) => some.length > 0) &&
    !places.flat().some((place) => there.some(({ at }) => at === place))
  );
}
