/** What stands behind the "of" of a noun is what stands there in the quote. */
import type { Demand } from "../claim.ts";
import { isName } from "../matching.ts";
import { nationOf } from "../parties.ts";
import { headsBehind } from "../phrases.ts";
import type { Reading, Token } from "../reading.ts";
import type { Source } from "../source.ts";
import { isOther } from "./arguments.ts";

export const demandComplements: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((token) => isMoved(reading, token, sources));
  return moved ? `joins words otherwise than its quotes (${moved.raw})` : null;
};

/** "resettlement of families" for "resettlement of minors": what stands behind the "of" of one noun stands behind another's. */
function isMoved(said: Reading, of: Token, sources: readonly Source[]): boolean {
  const noun = said.tokens[of.at - 1];
  if (of.word !== "of" || !noun?.isContent || noun.isNumber) return false;
  if (/^(?:whom|which)$/u.test(said.tokens[of.at + 1]?.word ?? "")) return false;
  const [place, after] = said.tokens.slice(of.at + 1);
  const isOfPlace = place && !after?.isContent && sources.every((source) => isOnlyIn(place, source));
  const heads = isOfPlace ? [place] : headsBehind(said, of);
  const behind = heads?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
  if (behind.length === 0 || (behind.some(isName) && !isOfPlace)) return false;
  const pairs = sources.flatMap((source) =>
    [...(source.bearing.get(noun.at) ?? [])]
      .filter((at) => source.reading.tokens[at]?.term === noun.term)
      .map((at) => ({ source, there: source.reading.tokens[at + 1] })),
  );
  return (
    pairs.length > 0 &&
    pairs.every(({ source, there }) => {
      if (there?.word !== "of") return false;
      const printed = headsBehind(source.reading, there);
      return printed !== null && isOther(behind, printed, there, source);
    })
  );
}

/** "the safety of Calais" for "the safety of children in Calais": a place that the quote has but behind "in". */
function isOnlyIn(place: Token, { bearing, reading: { tokens } }: Source): boolean {
  const there = [...(bearing.get(place.at) ?? [])];
  return (
    isName(place) &&
    nationOf(place) === null &&
    there.length > 0 &&
    there.every((at) => /^(?:in|at|near|outside)$/u.test(tokens[at - 1]?.word ?? ""))
  );
}
