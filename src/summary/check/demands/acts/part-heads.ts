/** What "is a part of" something is what heads the phrase before it: the work with partners, and not the partners. */
import type { Demand } from "../../claim.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandPartHeads: Demand = ({ reading }, sources) => {
  const part = reading.tokens.find((token) => PART.test(token.word) && isOfOther(reading, token, sources));
  return part ? `says of one thing what its quotes say of another (${part.raw})` : null;
};

const PART = /^(?:part|strand|plank|pillar|element|component|piece)$/u;
/** What partners do is the work with them. */
const TOGETHER = /^(?:partnership|cooper|collabor|allianc|tie|relat)/u;
const BE = /^(?:is|are|was|were|forms?|formed)$/u;
const LINK = /^(?:with|of|by|between|among|from|for|against)$/u;

function isOfOther(reading: Reading, part: Token, sources: readonly Source[]): boolean {
  const said = subjectOf(reading, part);
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
