/** Where something is, is not taken from what only stands before its quote: "centres at ports" for ports told of one sentence earlier. */
import type { Demand } from "../../claim.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnPlaces: Demand = ({ reading }, sources) => {
  const borrowed = reading.tokens.find(
    (place) => isPlace(reading, place) && sources.every((source) => isOfContext(place, source)),
  );
  return borrowed ? `places something where its quotes do not (${borrowed.raw})` : null;
};

const PLACE = /^(?:port|beach|coast|border|station|airport|town|citi|harbour|shore|hospit|school|market|centr)$/u;
const AT = /^(?:at|in|on|along|inside|near)$/u;

/** "at *ports*", "on the French *coast*" */
function isPlace({ tokens }: Reading, { term, at }: Token): boolean {
  const before = tokens.slice(Math.max(0, at - 4), at);
  const link = before.findLast(({ isContent, word }) => !isContent && !/^(?:the|its|their|these)$/u.test(word));
  return PLACE.test(term) && link !== undefined && AT.test(link.word) && tokens[at + 1]?.isContent !== true;
}

function isOfContext({ at }: Token, { bearing, around: [context, ...others] }: Source): boolean {
  return !bearing.has(at) && context?.has(at) === true && !others.some((one) => one.has(at));
}
