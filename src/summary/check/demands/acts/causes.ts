/** What something is the result of is what the quote makes it the result of. */
import type { Demand } from "../../claim.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { subjectOf } from "../../grammar/subjects.ts";

export const demandCauses: Demand = ({ reading }, sources) => {
  const other = reading.tokens.find((verb) => sources.every((source) => isOtherCause(reading, verb, source)));
  return other ? `gives another cause than its quotes (${other.raw})` : null;
};

const CAUSING =
  /^(?:le(?:d|ads?)|caus(?:e[sd]?|ing)|produc(?:e[sd]?|ing)|br(?:ought|ings?)|trigger(?:s|ed)?|prompt(?:s|ed)?|result(?:s|ed)?|dr(?:ove|ives?))$/u;

/** "Crossings have led to more officers" where there are more "as a result of UK funding". */
function isOtherCause(reading: Reading, verb: Token, { bearing, reading: printed, quote }: Source): boolean {
  if (!CAUSING.test(verb.raw)) return false;
  const causes = [...quote.text.matchAll(/\b(?:as a result of|because of|due to|owing to|thanks to) /gu)].map(
    ({ index, 0: { length } }) => causeBehind(printed, index + length),
  );
  const said = subjectOf(reading, verb).filter(({ isContent, isNumber }) => isContent && !isNumber);
  const places = said.flatMap(({ at }) =>
    [...(bearing.get(at) ?? [])].filter((there) => printed.tokens[there]?.isContent),
  );
  return (
    causes.length > 0 &&
    places.length > 0 &&
    !places.some((at) => causes.some((cause) => cause.some((one) => one.at === at)))
  );
}

/** Up to a mark, or to what it is for. */
function causeBehind({ tokens, text }: Reading, from: number): Token[] {
  const behind = tokens.filter(({ start }) => start >= from);
  const end = behind.findIndex(
    ({ at, start, word }) => word === "to" || /[,;:–—]/u.test(text.slice(tokens[at - 1]?.end, start)),
  );
  return end < 0 ? behind : behind.slice(0, Math.max(end, 1));
}
