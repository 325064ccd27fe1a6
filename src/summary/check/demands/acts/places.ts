/** From where, to where: a place behind a verb is the one that the quote has behind that verb, not one told of elsewhere. */
import type { Demand } from "../../claim.ts";
import { isPastForm } from "../../grammar/grammar.ts";
import { isName } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandPlacesOfActs: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((link) => sources.every((source) => isElsewhere(reading, link, source)));
  const met = reading.tokens.find((link) => sources.every((source) => isMetElsewhere(reading, link, source)));
  const stay = reading.tokens.find((one) => sources.every((source) => isStayWithPartner(reading, one, source)));
  const link = moved ?? met ?? stay;
  return link ? `places something where its quotes do not (${reading.tokens[link.at + 1]?.raw ?? link.raw})` : null;
};

const MEETING = /^(?:met|meets?|meeting|talks|gathered|sat)$/u;
const OF_MEETING = /^(?:met|meets?|meeting|talks|today|yesterday|evening|counterparts?|ministers|is|travel|held)$/u;

/** "They met in Calais" for "discussed the situation in Calais", "While in Germany" for "work with Germany": there is no place where they are. */
function isMetElsewhere(reading: Reading, link: Token, { bearing, reading: printed }: Source): boolean {
  const before = reading.tokens[link.at - 1];
  const isStay = /^(?:while|whilst)$/u.test(before?.word ?? "");
  const isPlaced = link.word === "in" && (isStay || MEETING.test(before?.word ?? ""));
  const place = isPlaced ? placeBehind(reading, link) : undefined;
  const places = place?.isCapital === true ? [...(bearing.get(place.at) ?? [])] : [];
  const isOther = (at: number): boolean =>
    isOfThing(printed, at) || (isStay && !/^(?:in|to|at)$/u.test(linkOf(printed, at)?.word ?? ""));
  return places.length > 0 && places.every(isOther);
}

/** "In Germany, she declared" for her wish "to work with both France and Germany": whom one works with is not where one is. */
function isStayWithPartner(reading: Reading, link: Token, { bearing, around, reading: printed }: Source): boolean {
  const place = isOpening(reading, link) ? placeBehind(reading, link) : undefined;
  if (place === undefined || nationOf(place) === null || around.some((one) => one.has(place.at))) return false;
  const places = [...(bearing.get(place.at) ?? [])];
  return places.length > 0 && places.every((at) => isPartner(printed, at));
}

/** "*In* Germany, …", "…, *in* Germany, …" */
function isOpening({ tokens, text }: Reading, { at, word, start }: Token): boolean {
  const before = tokens[at - 1];
  const isBehindMark = before === undefined || text.slice(before.end, start).includes(",");
  return word === "in" && (isBehindMark || /^(?:speaking|while|whilst)$/u.test(before?.word ?? ""));
}

/** "with both France and *Germany*", and nothing of theirs. */
function isPartner({ tokens }: Reading, place: number): boolean {
  const before = tokens
    .slice(0, place)
    .findLast((token) => nationOf(token) === null && !/^(?:and|both|the)$/u.test(token.word));
  return before?.word === "with" && tokens[place + 1]?.isContent !== true;
}

/** What leads to a name: "*in* Northern France". */
function linkOf({ tokens }: Reading, place: number): Token | undefined {
  return tokens.slice(0, place).findLast(({ isCapital }) => !isCapital);
}

/** "the *situation* in Northern France" */
function isOfThing(printed: Reading, place: number): boolean {
  const link = linkOf(printed, place);
  const thing = link?.word === "in" ? printed.tokens[link.at - 1] : undefined;
  return thing?.isContent === true && !thing.isCapital && !thing.isNumber && !OF_MEETING.test(thing.word);
}

const WAY = /^(?:to|from|into)$/u;
const REACH = 8;

/** "removed from the UK" for "removed from Calais": the quote has another place behind the act, and this one nowhere. */
function isElsewhere(reading: Reading, link: Token, { bearing, reading: printed }: Source): boolean {
  const act = reading.tokens[link.at - 1];
  if (!WAY.test(link.word) || act?.isContent !== true || act.isCapital) return false;
  const place = placeBehind(reading, link);
  if (place === undefined) return false;
  const there = [...(bearing.get(place.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  if (there.length > 0) return SENDING.test(act.raw) && there.every((at) => isOfCompound(printed, at));
  const acts = [...(bearing.get(act.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  return acts.length > 0 && acts.every((at) => hasOwnWay(printed, at, link.word));
}

const SENDING = /^(?:sent|deployed|dispatched|posted|moved|assigned)$/u;

/** "*UK*-funded personnel": who pays, and no place. */
function isOfCompound({ tokens, text }: Reading, at: number): boolean {
  const [name, next] = [tokens[at], tokens[at + 1]];
  return name !== undefined && next !== undefined && isPastForm(next) && text.slice(name.end, next.start) === "-";
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
