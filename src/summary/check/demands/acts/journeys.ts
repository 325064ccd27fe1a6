/** Whoever is somewhere already is not said to be on the way there: "will travel to France" for "is in France today". */
import type { Demand } from "../../claim.ts";
import { nameTheSame } from "../../bearing/paraphrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandJourneys: Demand = ({ reading }, sources) => {
  const gone = reading.tokens.find((verb) => {
    const place = placeAhead(reading, verb);
    return place !== undefined && sources.some((source) => isThere(place, source)) && !sources.some(tellsOfJourney);
  });
  return gone ? `changes what is, will or may be (${gone.raw})` : null;
};

const GOING = /^(?:travel|go|fly|head|visit)$/u;

/** "will travel to *France*" */
function placeAhead({ tokens }: Reading, { at, word }: Token): Token | undefined {
  const before = tokens.slice(Math.max(0, at - 3), at).some((one) => /^(?:will|to|would|shall)$/u.test(one.word));
  return GOING.test(word) && before
    ? tokens.slice(at + 1, at + 5).find(({ isCapital, isNumber }) => isCapital && !isNumber)
    : undefined;
}

function isThere({ term }: Token, { reading: { tokens } }: Source): boolean {
  return tokens.some(
    (one) =>
      nameTheSame(term, one.term) &&
      tokens[one.at - 1]?.word === "in" &&
      /^(?:is|are|was|were)$/u.test(tokens[one.at - 2]?.word ?? ""),
  );
}

function tellsOfJourney({ reading: { tokens } }: Source): boolean {
  return tokens.some(({ term }) => GOING.test(term));
}
