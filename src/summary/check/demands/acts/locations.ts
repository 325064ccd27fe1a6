/** Where something is said to be or to be put ("at the heart of", "on beaches") it is in the quote, and nothing else of it is. */
import type { Demand } from "../../claim.ts";
import { headsBehind, type Heads } from "../../grammar/phrases.ts";
import { predicationOf, subjectHeads } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { nationOf } from "../../parties/parties.ts";
import type { Source } from "../../source.ts";

export const demandLocations: Demand = ({ reading }, sources) => {
  const other = reading.tokens.find((place) => isOfAnother(reading, place, sources));
  if (other) return `says of one thing what its quotes say of another (${other.raw})`;
  const wide = reading.tokens.find((end) => sources.every((source) => isOnBothSides(reading, end, source)));
  const halved = reading.tokens.find((half) => sources.every((source) => isHalfOfAnother(reading, half, source)));
  const place = wide ?? halved;
  return place ? `places something where its quotes do not (${place.raw})` : null;
};

const BOTH_SIDES = /\b(?:(?:on|from|in) (?:both|either) sides?|in (?:both|the two|our two) (?:countries|nations))$/u;

/** "beaches on both sides of the Channel" for "the beaches in northern France": a place that its quote has in one country alone. */
function isOnBothSides({ tokens, text }: Reading, { at, end }: Token, { bearing, reading: printed }: Source): boolean {
  const both = BOTH_SIDES.exec(text.slice(0, end));
  const thing = both ? tokens.slice(0, at).findLast((one) => one.end <= both.index) : undefined;
  if (thing === undefined || !isPlain(thing)) return false;
  const there = [...(bearing.get(thing.at) ?? [])].filter((one) => isSameNoun(thing, printed.tokens[one]));
  return there.length > 0 && there.every((one) => isInOneCountry(printed, one));
}

/** "the beaches *in northern France*", and in no other country. */
function isInOneCountry({ tokens }: Reading, thing: number): boolean {
  if (tokens[thing + 1]?.word !== "in") return false;
  const behind = tokens.slice(thing + 2, thing + 7);
  const place = behind.findIndex((token) => nationOf(token) !== null);
  const [and, ...next] = behind.slice(place + 1).filter(({ word }) => word !== "the");
  const isWithMore = and?.word === "and" && next[0] !== undefined && nationOf(next[0]) !== null;
  return place >= 0 && place < 3 && !isWithMore;
}

const HALF = /^(?:home|overseas|abroad|domestically|internationally)$/u;

/** "action against Hamas at home" for "terrorism at home and overseas, including action": one half of it, of what is but among it. */
function isHalfOfAnother({ tokens }: Reading, half: Token, { bearing, reading: printed }: Source): boolean {
  const halves = printed.tokens.filter(({ word }) => HALF.test(word));
  const [first, second] = halves;
  const isWhole = tokens.filter(({ word }) => HALF.test(word)).length > 1;
  if (!HALF.test(half.word) || isWhole || first === undefined || second === undefined || halves.length > 2)
    return false;
  const thing = tokens.slice(0, half.at).findLast(({ isContent }) => isContent);
  const among = printed.tokens.find(
    ({ at, word }) => at > second.at && /^(?:including|especially|notably)$/u.test(word),
  );
  const there = [...(bearing.get(thing?.at ?? -1) ?? [])];
  return second.at - first.at < 4 && among !== undefined && there.length > 0 && there.every((at) => at > among.at);
}

const IN = /^(?:at|on|in|into|inside|along)$/u;
const BEING = /^(?:is|are|was|were|be|been|being|remains?)$/u;
const PUTTING = /^(?:keep|kept|put|place|station|base|deploi|assign)$/u;

const TIME =
  /^(?:dai|week|month|year|summer|spring|autumn|winter|time|moment|period|hour|futur|term|run|longer|even)$/u;

/** Every quote that has both has the thing behind the place, or far before it. */
function isOfAnother(reading: Reading, link: Token, sources: readonly Source[]): boolean {
  if (!IN.test(link.word)) return false;
  const things = thingsAt(reading, link)?.filter(isPlain) ?? [];
  const [place] = headsBehind(reading, link)?.filter(({ isContent }) => isContent) ?? [];
  if (
    things.length === 0 ||
    !place ||
    !isPlain(place) ||
    TIME.test(place.term) ||
    reading.tokens[place.at + 1]?.isCapital === true
  )
    return false;
  const told = sources.filter(({ bearing }) => bearing.has(place.at) && things.every(({ at }) => bearing.has(at)));
  return told.length > 0 && told.every((source) => !things.some((thing) => isPlaced(thing, place, source)));
}

/** How many words may lie, in the quote, between a thing and its place. */
const FARTHEST = 9;

function isPlaced(thing: Token, place: Token, { bearing, reading }: Source): boolean {
  const here = [...(bearing.get(place.at) ?? [])].filter((at) => isSameNoun(place, reading.tokens[at]));
  const there = [...(bearing.get(thing.at) ?? [])];
  return here.length === 0 || there.some((at) => here.some((one) => one > at && one <= at + FARTHEST));
}

/** "*experts* are at the heart", "put *experts* at the heart": what is said to be there. */
function thingsAt(reading: Reading, { at }: Token): Heads {
  const before = reading.tokens.slice(0, at).findLast(({ word }) => !/ly$|^(?:also|still|now)$/u.test(word));
  if (before && BEING.test(before.word)) return subjectHeads(reading, before.at, 0);
  const verb = reading.tokens.slice(Math.max(0, at - 7), at).findLast(({ term }) => PUTTING.test(term));
  return verb ? (predicationOf(reading, verb)?.patient ?? null) : null;
}

/** No name and no pronoun: who is where is asked elsewhere. */
function isPlain({ isContent, isCapital, isNumber }: Token): boolean {
  return isContent && !isCapital && !isNumber;
}

/** "task", and not "tasked". */
function isSameNoun({ term, word }: Token, one: Token | undefined): boolean {
  return one?.term === term && one.word.replace(/s$/u, "") === word.replace(/s$/u, "");
}
