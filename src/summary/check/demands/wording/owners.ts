/** "Their commitment" is that of whoever the sentence before is about, and not of what they act against there. */
import type { Demand } from "../../claim.ts";
import type { Reading, Token } from "../../reading.ts";
import type { Source } from "../../source.ts";

export const demandOwners: Demand = ({ reading }, sources) => {
  const given = reading.tokens.find((thing) => {
    const owner = thing.isContent ? ownerOf(reading, thing) : undefined;
    return owner !== undefined && sources.some((source) => isOfActedUpon(thing, owner, source));
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
