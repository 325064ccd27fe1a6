/** "Their commitment" is that of whoever the sentence before is about, and not of what they act against there. */
import type { Demand } from "../../claim.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwners: Demand = ({ reading }, sources) => {
  const given = reading.tokens.find((thing) => {
    const owner = thing.isContent ? ownerOf(reading, thing) : undefined;
    const isOfNamed = sources.some((source) => isOfOtherName(reading, thing, source));
    return isOfNamed || (owner !== undefined && sources.some((source) => isOfActedUpon(thing, owner, source)));
  });
  return given ? `says of one thing what its quotes say of another (${given.raw})` : null;
};

/** "the gangs’ *commitment*", "the *commitment* of the gangs" */
function ownerOf({ text, tokens }: Reading, { at }: Token): Token | undefined {
  const [before, link] = [tokens[at - 1], tokens[at + 1]];
  if (before && (/['’]s$/u.test(before.raw) || /^['’] /u.test(text.slice(before.end)))) return before;
  if (link?.word !== "of") return undefined;
  const behind = tokens.slice(at + 2).filter(({ word }) => word !== "the");
  const end = behind.findIndex(({ isContent }) => !isContent);
  return (end < 0 ? behind : behind.slice(0, end)).at(-1);
}

/** "the Coronation *of Her Majesty The Late Queen*", "the *Queen’s* Coronation": the last word of a name that a thing is of. */
function namedOwnerOf({ tokens }: Reading, { at }: Token): Token | undefined {
  const [before, link] = [tokens[at - 1], tokens[at + 1]];
  if (before?.isCapital === true && GENITIVE.test(before.raw)) return before;
  const behind = link?.word === "of" ? tokens.slice(at + 2, at + 8) : [];
  const end = behind.findIndex(({ isCapital, word }) => !isCapital && !/^(?:the|her|his|late)$/u.test(word));
  return (end < 0 ? behind : behind.slice(0, end)).findLast(({ isCapital, isContent }) => isCapital && isContent);
}

const GENITIVE = /['’]s$/u;

function isNamed({ isCapital, raw }: Token): boolean {
  return isCapital && GENITIVE.test(raw);
}

/** "the Queen’s funeral and the King’s Coronation": each of the two is somebody’s, and neither is the other’s. */
function isOfOtherName(said: Reading, thing: Token, { bearing, reading: { tokens } }: Source): boolean {
  const owner = thing.isContent ? namedOwnerOf(said, thing) : undefined;
  const things = [...(bearing.get(thing.at) ?? [])].filter((at) => tokens[at]?.isContent);
  const owners = things.map((at) => tokens[at - 1]);
  const own = tokens.filter(({ term }) => term === owner?.term);
  const isElsewhere = own.length > 0 && own.every((one) => isNamed(one) && !things.includes(one.at + 1));
  return isElsewhere && owners.length > 0 && owners.every((one) => one !== undefined && isNamed(one));
}

/** The quote has "their" before the thing, and all that bears the owner stands behind a "to disrupt" of what is before. */
function isOfActedUpon(
  { at }: Token,
  owner: Token,
  { bearing, around: [context], context: before, reading }: Source,
): boolean {
  const isTheirs = [...(bearing.get(at) ?? [])].some((there) => reading.tokens[there - 1]?.word === "their");
  const places = [...(context?.get(owner.at) ?? [])];
  if (!isTheirs || bearing.has(owner.at) || places.length === 0) return false;
  const lastEnd = before.text.lastIndexOf(". ", before.text.trimEnd().length - 2);
  const own = before.tokens.filter(({ start }) => start > lastEnd);
  const acts = own.filter(({ term, isContent }) => isContent && AGAINST.test(term));
  return places.every((place) => acts.some((act) => place > act.at && place - act.at < LONGEST_OBJECT));
}

const LONGEST_OBJECT = 6;
/** Verbs of acting against somebody. */
const AGAINST =
  /^(?:disrupt|dismantl|tackl|fight|combat|prevent|deter|stop|break|counter|arrest|convict|pursu|clamp|crack)$/u;
