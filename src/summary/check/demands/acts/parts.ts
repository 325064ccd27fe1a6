/** What is said to be part of something is what the quote has right beside its "as part of", or what heads the phrase before its "is a part of". */
import type { Demand } from "../../claim.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnParts: Demand = ({ reading }, sources) => {
  const part = reading.tokens.find(
    (token) => sources.every((source) => isOfAnother(reading, token, source)) || isOfOther(reading, token, sources),
  );
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

const PART = /^(?:part|strand|plank|pillar|element|component|piece)$/u;
/** What partners do is the work with them. */
const TOGETHER = /^(?:partnership|cooper|collabor|allianc|tie|relat)/u;
const LINK = /^(?:with|of|by|between|among|from|for|against)$/u;

/** "Partners are a part of it" for the work with them */
function isOfOther(reading: Reading, part: Token, sources: readonly Source[]): boolean {
  const said = PART.test(part.word) ? subjectOf(reading, part) : [];
  return said.length > 0 && sources.every((source) => isOnlyBehindHead(said, source));
}

/** The words of meaning before "is a part of"; none where it is no such sentence. */
function subjectOf(reading: Reading, part: Token): Token[] {
  const be = reading.tokens.slice(Math.max(0, part.at - 4), part.at).findLast(({ word }) => BE.test(word));
  const isOf = /^(?:of|in)$/u.test(reading.tokens[part.at + 1]?.word ?? "");
  return be && isOf ? contentOf(reading).filter(({ at, isNumber }) => at < be.at && !isNumber) : [];
}

/** Its words stand behind a preposition of the printed subject, and none in what heads it. */
function isOnlyBehindHead(said: readonly Token[], { bearing, reading }: Source): boolean {
  const subject = reading.tokens.filter(({ word }) => PART.test(word)).flatMap((part) => subjectOf(reading, part));
  const link = reading.tokens.find(({ at, word }) => LINK.test(word) && at > (subject[0]?.at ?? Infinity));
  if (link === undefined || said.some(({ term }) => TOGETHER.test(term))) return false;
  const isBorne = (isIt: (token: Token) => boolean): boolean =>
    said.some((one) => subject.some((there) => isIt(there) && bearing.get(one.at)?.has(there.at)));
  return isBorne(({ at }) => at > link.at) && !isBorne(({ at }) => at < link.at);
}
