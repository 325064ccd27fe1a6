/** On which side of a preposition something stands: between whom a thing is, and from whom somebody is kept safe. */
import type { Demand } from "../../claim.ts";
import { isName } from "../../bearing/matching.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { DETERMINER } from "../../grammar/verbs.ts";

export const demandSides: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((link) => {
    const [behind, isThere] = sideOf(reading, link);
    return behind.length > 0 && sources.every((source) => behind.every((one) => isThere(one, source)));
  });
  const besides = reading.tokens.find((link) => sources.every((source) => isBetweenOthers(reading, link, source)));
  if (besides) return `joins words otherwise than its quotes (${besides.raw})`;
  return moved ? `joins words otherwise than its quotes (${moved.raw})` : null;
};

type IsElsewhere = (token: Token, source: Source) => boolean;

/** What stands behind the preposition, and what tells that a quote has it elsewhere. */
function sideOf(reading: Reading, link: Token): readonly [readonly Token[], IsElsewhere] {
  if (link.word === "between") return [(headsBehind(reading, link) ?? []).filter(isName), isPlaceOnly];
  const before = reading.tokens.slice(Math.max(0, link.at - 4), link.at);
  const isKept = /^(?:from|against)$/u.test(link.word) && before.some(({ term }) => KEEPING.test(term));
  return [isKept ? headRightBehind(reading, link) : [], isKeptSafe];
}

/** "from vulnerable *children*": the last of the words of meaning right behind it. */
function headRightBehind({ tokens }: Reading, { at }: Token): readonly Token[] {
  const behind = tokens.slice(at + 1).filter((token, i) => token.isContent || i > 0 || !DETERMINER.test(token.word));
  const end = behind.findIndex(({ isContent, clause }) => !isContent || clause !== tokens[at]?.clause);
  return (end < 0 ? behind : behind.slice(0, end)).slice(-1);
}

const KEEPING = /^(?:safe|safer|safeti|protect|shield|guard|defend|secur|rescu|save)$/u;

/** "cooperation between Africa and Asia" for "countries in Africa and Asia" */
function isPlaceOnly({ at }: Token, { bearing, reading: { tokens } }: Source): boolean {
  const there = [...(bearing.get(at) ?? [])];
  const isIn = (place: number): boolean => {
    const before = tokens.slice(Math.max(0, place - 4), place);
    return (
      !before.some(({ word }) => word === "between") &&
      before.some(({ word }) => /^(?:in|at|near|outside)$/u.test(word))
    );
  };
  return there.length > 0 && there.every(isIn);
}

/** "safe from children" for "the safety of children" */
function isKeptSafe({ at }: Token, { bearing, reading: { tokens } }: Source): boolean {
  const there = [...(bearing.get(at) ?? [])].filter((place) => tokens[place]?.isContent);
  const isKept = (place: number): boolean => {
    const before = tokens.slice(Math.max(0, place - 5), place);
    const act = before.findLast(({ term }) => KEEPING.test(term));
    const links = act ? before.filter((one) => one.at > act.at && /^(?:of|from|against|to)$/u.test(one.word)) : [];
    return act !== undefined && links.every(({ word }) => word === "of");
  };
  return there.length > 0 && there.every(isKept);
}

/** "agreed between both countries and the Minister" for "agreed between the Minister and the President": one of the sides stands elsewhere. */
function isBetweenOthers(said: Reading, link: Token, { bearing, reading: printed }: Source): boolean {
  const before = said.tokens[link.at - 1];
  if (link.word !== "between" || !before?.isContent) return false;
  const links = [...(bearing.get(before.at) ?? [])]
    .map((at) => printed.tokens[at + 1])
    .filter((one) => one?.word === "between");
  const own = partiesBehind(said, link);
  const isOfSeveral = ({ at }: Token): boolean =>
    printed.tokens.slice(at + 1, at + 5).some(({ word }) => SEVERAL.test(word));
  const isOutside = ({ at }: Token, from: number): boolean => {
    const places = [...(bearing.get(at) ?? [])];
    return places.length > 0 && places.every((place) => place < from || place > from + SIDES);
  };
  return (
    links.length > 0 &&
    links.every((one) => one !== undefined && !isOfSeveral(one) && own.some((side) => isOutside(side, one.at)))
  );
}
const SIDES = 8;
/** "between the two countries": whoever they are. */
const SEVERAL = /^(?:countries|governments|sides|ministers|leaders|nations|states)$/u;

/** Names, and words that stand for several, up to the first other word; empty where no name is among them. */
function partiesBehind({ tokens }: Reading, { at }: Token): Token[] {
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex((one) => one.isNumber || !(one.isCapital || PARTY.test(one.word)));
  const parties = (end < 0 ? behind : behind.slice(0, end)).filter(({ isContent }) => isContent);
  return parties.some(isName) ? parties : [];
}
const PARTY = /^(?:the|both|and|of|countries|governments|sides|ministers)$/u;
