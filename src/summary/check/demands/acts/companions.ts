/** Whom a quote only has beside somebody else ("our partnership with X"), or in an event's name ("London 2012"), neither acts nor is a place. */
import type { Demand } from "../../claim.ts";
import { nationOf } from "../../parties/parties.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandCompanions: Demand = ({ reading }, sources) => {
  const turned = reading.tokens.find((verb) => sources.every((source) => isDoneByCompanion(reading, verb, source)));
  if (turned) return `changes who does what to whom (${turned.raw})`;
  const event = reading.tokens.find((place) => sources.every((source) => isPlaceOfEvent(reading, place, source)));
  return event ? `places something where its quotes do not (${event.raw})` : null;
};

/** "Rwanda introduced sentences" for measures "introducing sentences, as well as our partnership with Rwanda". */
function isDoneByCompanion(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  const said = predicationOf(reading, verb);
  const doers = said?.isPassive === false ? (said.agent?.filter(({ isContent }) => isContent) ?? []) : [];
  const [doer] = doers;
  if (!doer || doers.length > 1 || nationOf(doer) === null) return false;
  const acts = [...(bearing.get(verb.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  const places = [...(bearing.get(doer.at) ?? [])];
  const isBeside = (at: number): boolean =>
    printed.tokens[at - 1]?.word === "with" && !acts.some((act) => act > at || at - act < 4);
  return acts.length > 0 && places.length > 0 && places.every(isBeside);
}

/** "in London" for "experiences from London 2012" */
function isPlaceOfEvent({ tokens }: Reading, place: Token, { bearing, reading: printed }: Source): boolean {
  if (!place.isCapital || !/^(?:in|at)$/u.test(tokens[place.at - 1]?.word ?? "")) return false;
  const places = [...(bearing.get(place.at) ?? [])];
  const isNamed = (at: number): boolean => {
    const year = printed.tokens[at + 1];
    return year?.isNumber === true && !tokens.some(({ term }) => term === year.term);
  };
  return places.length > 0 && places.every(isNamed);
}
