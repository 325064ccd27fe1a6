/** What one person does is not said of several, and what is done by nobody named is not given to a government or to somebody. */
import type { Demand } from "../../claim.ts";
import { isPastForm } from "../../grammar/grammar.ts";
import { isName } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import { predicationOf, type Predication } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandSingleDoers: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((verb) => {
    const doers = doersIn(reading, verb);
    const acting = doers === null ? [] : sources.filter((source) => actsOf(verb, source).length > 0);
    return (
      doers !== null &&
      acting.length > 0 &&
      acting.every((source) => isOfOne(reading, doers, verb, source) || isOfNobody(doers, verb, source))
    );
  });
  const unnamed = reading.tokens.find((pronoun) => isByNobody(reading, pronoun));
  if (unnamed) return `does not say who does it (${unnamed.raw})`;
  return moved ? `changes who does what to whom (${moved.raw})` : null;
};

/** "French officers were supported by *them*": nobody is told of before those who are acted on. */
function isByNobody(reading: Reading, pronoun: Token): boolean {
  const [verb, link] = reading.tokens.slice(Math.max(0, pronoun.at - 2), pronoun.at);
  if (!/^(?:them|him|her|it)$/u.test(pronoun.word) || link?.word !== "by" || !verb || !isPastForm(verb)) return false;
  if (reading.tokens[pronoun.at + 1]?.isContent === true && pronoun.word === "her") return false;
  const [first] = predicationOf(reading, verb)?.patient ?? [];
  return (
    first !== undefined &&
    !reading.tokens.some(({ at, isContent, clause }) => isContent && at < first.at && clause !== first.clause)
  );
}

/** "the ministers", "both sides": several people or states that are not named. */
const SEVERAL = /^(?:ministers|governments|countries|sides|leaders|pair|nations|states)$/u;
/** A government, whoever holds an office. */
const STATE = /^(?:government|governments|minister|ministers|secretary|president|countries|sides|pair)$/u;
const ONE = /^(?:mr|mrs|ms|minister|secretary|president)$/u;

/** Whoever meets somebody is met by them. */
const MUTUAL = /^(?:met|meet|talk|discuss|agre|speak|spoke|hold|held)$/u;

/** The heads of the subject of an active verb; null where there is none or it cannot be told. */
function doersIn(reading: Reading, verb: Token): readonly Token[] | null {
  const said = verb.isContent && !MUTUAL.test(verb.term) ? predicationOf(reading, verb) : null;
  return said === null || said.isPassive || said.agent === null || said.agent.length === 0 ? null : said.agent;
}

/** The quote's own words for the act, the very word where it has that. */
function actsOf(verb: Token, { bearing, reading: { tokens } }: Source): Token[] {
  const acts = [...(bearing.get(verb.at) ?? [])].flatMap((at) => tokens[at] ?? []);
  const same = acts.filter(({ term }) => term === verb.term);
  return (same.length > 0 ? same : acts).filter(({ isContent }) => isContent);
}

/** "The ministers visited", "Rudd and Collomb visited" for "Minister Collomb visited" */
function isOfOne(said: Reading, doers: readonly Token[], verb: Token, source: Source): boolean {
  return (
    areSeveral(said, doers) &&
    actsOf(verb, source).every(
      (act) => isSpoken(act, source) || isOnePerson(source.reading, predicationOf(source.reading, act)),
    )
  );
}

function areSeveral({ text }: Reading, doers: readonly Token[]): boolean {
  const [first, last] = [doers[0], doers.at(-1)];
  const isListed = /\band\b/u.test(text.slice(first?.start, last?.start));
  const isUnnamed = SEVERAL.test(last?.word ?? "") && doers.slice(0, -1).every((one) => nationOf(one) !== null);
  return isUnnamed || (isListed && doers.every((one) => isName(one) && nationOf(one) === null));
}

/** "Minister Collomb", "the Home Secretary": names and words for an office, and no "and" between them. */
function isOnePerson({ text }: Reading, told: Predication | null): boolean {
  const heads = told?.isPassive === false ? (told.agent ?? []) : [];
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isJoined = /\band\b|,/u.test(text.slice(first.start, last.start));
  return (
    !isJoined &&
    !SEVERAL.test(last.word) &&
    heads.every(({ isCapital }) => isCapital) &&
    heads.some(({ word }) => ONE.test(word))
  );
}

/** "I want to thank": what its one speaker does. */
function isSpoken({ at }: Token, { quote, reading: { tokens } }: Source): boolean {
  return quote.speaker !== null && tokens.slice(Math.max(0, at - 5), at).some(({ raw }) => raw === "I");
}

/** "The British government dismantled networks" for "networks have been dismantled" */
function isOfNobody(doers: readonly Token[], verb: Token, source: Source): boolean {
  const isSomebody = doers.every((token) => isName(token) || STATE.test(token.word));
  return (
    isSomebody &&
    verb.word !== "take" &&
    !doers.some(({ at }) => source.bearing.has(at)) &&
    !(SEVERAL.test(doers.at(-1)?.word ?? "") && nationsIn(source.reading) > 1) &&
    actsOf(verb, source).every((act) => {
      const told = predicationOf(source.reading, act);
      return told !== null && told.isPassive && told.agent === null;
    })
  );
}

function nationsIn({ tokens }: Reading): number {
  return new Set(tokens.flatMap((token) => nationOf(token) ?? [])).size;
}
