/** What is said to be part of something is what the quote has right beside its "as part of". */
import type { Demand } from "../../claim.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnParts: Demand = ({ reading }, sources) => {
  const part = reading.tokens.find((token) => sources.every((source) => isOfAnother(reading, token, source)));
  return part ? `says of one thing what its quotes say of another (${part.raw})` : null;
};

const BE = /^(?:is|are|was|were|forms?|formed)$/u;
/** How many words of meaning stand beside what is part of something: "resettlement of migrants outside of a town as part of it". */
const NEAR = 4;

/** "Part of the operation is investment" for investment "to contribute to the resettlement of migrants as part of the operation" */
function isOfAnother(reading: Reading, part: Token, { bearing, reading: printed }: Source): boolean {
  const things = partSaid(reading, part).filter(({ isCapital }) => !isCapital);
  const links = printed.tokens.filter(({ at, word }) => word === "part" && printed.tokens[at + 1]?.word === "of");
  const isBeside = (one: Token): boolean =>
    links.some((link) => besidesOf(printed, link).some(({ at }) => bearing.get(one.at)?.has(at)));
  return things.length > 0 && links.length > 0 && !things.some(isBeside);
}

/** "Part of the operation is *investment*", "*investment* is part of the operation". */
function partSaid(reading: Reading, { word, at }: Token): readonly Token[] {
  const { tokens } = reading;
  if (word !== "part" || tokens[at + 1]?.word !== "of") return [];
  const be = at < 2 ? tokens.find((one) => one.at > at && BE.test(one.word)) : tokens.slice(0, at).findLast(isBe);
  if (be === undefined || (be.at < at && be.at < at - 3)) return [];
  return contentOf(reading).filter((one) => !one.isNumber && (be.at > at ? one.at > be.at : one.at < be.at));
}

function isBe({ word }: Token): boolean {
  return BE.test(word);
}

/** Before "as part of"; where a sentence opens with it, whatever is behind. */
function besidesOf(reading: Reading, link: Token): readonly Token[] {
  const before = contentOf(reading).filter(({ at }) => at < link.at);
  return before.length === 0 ? contentOf(reading) : before.slice(-NEAR);
}
