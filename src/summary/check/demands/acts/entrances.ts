/** Ways into and out of things: nobody comes to where the quote has them leave, and money goes into what it goes into there. */
import type { Demand } from "../../claim.ts";
import { isName } from "../../bearing/matching.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandEntrances: Demand = ({ reading }, sources) => {
  const turned = reading.tokens.find((link) => sources.every((source) => isLeft(reading, link, source)));
  if (turned) return `turns a way round (${turned.raw})`;
  const other = reading.tokens.find((link) => sources.every((source) => isOtherInvestment(reading, link, source)));
  return other ? `joins words otherwise than its quotes (${other.raw})` : null;
};

const COMING =
  /^(?:c[ao]mes?|coming|arrive[sd]?|arriving|enter(?:s|ed|ing)?|went|moved?|brought|got|reached|flocked|headed)$/u;

/** "have come to Calais" for "have been removed from Calais": each time the quote has the place it is left. */
function isLeft({ tokens }: Reading, link: Token, { bearing, reading: { tokens: printed } }: Source): boolean {
  const place = tokens[link.at + 1];
  if (!/^(?:to|in|into|at)$/u.test(link.word) || !place || !isName(place)) return false;
  if (!COMING.test(tokens[link.at - 1]?.raw ?? "")) return false;
  const there = [...(bearing.get(place.at) ?? [])];
  return there.length > 0 && there.every((at) => printed[at - 1]?.word === "from");
}

/** "investment in ports" for "investment in surveillance technology" */
function isOtherInvestment(
  { tokens }: Reading,
  link: Token,
  { bearing, reading: { tokens: printed } }: Source,
): boolean {
  if (link.word !== "in" || !(tokens[link.at - 1]?.term ?? "").startsWith("invest")) return false;
  const own = tokens.slice(link.at + 1, link.at + 4).filter(({ isContent, isNumber }) => isContent && !isNumber);
  const links = printed.filter(({ at, word }) => word === "in" && (printed[at - 1]?.term ?? "").startsWith("invest"));
  const places = own.flatMap(({ at }) => [...(bearing.get(at) ?? [])]);
  return (
    links.length > 0 &&
    places.length > 0 &&
    places.every((at) => links.every((one) => at < one.at || at > one.at + INVESTED))
  );
}
const INVESTED = 22;
