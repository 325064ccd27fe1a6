/** From where, to where: a place behind a verb is the one that the quote has behind that verb, not one told of elsewhere. */
import type { Demand } from "../../claim.ts";
import { isName } from "../../matching.ts";
import type { Reading, Token } from "../../reading.ts";
import type { Source } from "../../source.ts";

export const demandPlacesOfActs: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((link) => sources.every((source) => isElsewhere(reading, link, source)));
  return moved ? `places something where its quotes do not (${reading.tokens[moved.at + 1]?.raw ?? moved.raw})` : null;
};

const WAY = /^(?:to|from|into)$/u;
const REACH = 8;

/** "removed from the UK" for "removed from Calais": the quote has another place behind the act, and this one nowhere. */
function isElsewhere(reading: Reading, link: Token, { bearing, reading: printed }: Source): boolean {
  const act = reading.tokens[link.at - 1];
  if (!WAY.test(link.word) || act?.isContent !== true || act.isCapital) return false;
  const place = placeBehind(reading, link);
  if (place === undefined || bearing.has(place.at)) return false;
  const acts = [...(bearing.get(act.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  return acts.length > 0 && acts.every((at) => hasOwnWay(printed, at, link.word));
}

/** The name that stands right behind a preposition, an article apart. */
function placeBehind({ tokens }: Reading, link: Token): Token | undefined {
  const place = tokens.slice(link.at + 1, link.at + 3).find(({ isContent }) => isContent);
  return place && isName(place) && !place.isNumber ? place : undefined;
}

/** "return those migrants … to their home countries" */
function hasOwnWay({ tokens, text }: Reading, act: number, way: string): boolean {
  const from = tokens[act];
  const link = tokens.find(({ at, word }) => at > act && word === way && /^(?:to|from|into)$/u.test(word));
  const behind = link ? tokens.slice(link.at + 1, link.at + 4) : [];
  return (
    from !== undefined &&
    link !== undefined &&
    link.at - act <= REACH * 2 &&
    !/[;:–—]/u.test(text.slice(from.end, link.start)) &&
    behind.some((token) => isName(token) || /^(?:home|there)$/u.test(token.word))
  );
}
