/** What a verb leads to by its preposition ("calling for", "focus on") is what it leads to in the quote. */
import type { Demand } from "../../claim.ts";
import { isGerund } from "../../grammar/grammar.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandLinked: Demand = ({ reading }, sources) => {
  const other = reading.tokens.find((link) => leadsElsewhere(reading, link, sources));
  return other
    ? `puts another thing behind a word of its quotes (${reading.tokens[other.at - 1]?.raw ?? other.raw})`
    : null;
};

const LINK = /^(?:for|on|against|into)$/u;
const LEADING = /^(?:call|focus|press|push|concentr|look|embark|draw|insist|reli|crack|clamp)$/u;

/** Every quote that has the verb with its preposition has another thing behind it. */
function leadsElsewhere(reading: Reading, link: Token, sources: readonly Source[]): boolean {
  const verb = reading.tokens[link.at - 1];
  if (!LINK.test(link.word) || !verb || !LEADING.test(verb.term)) return false;
  const thing = headsBehind(reading, link)?.find(
    ({ isContent, isNumber, at }, i, all) => isContent && !isNumber && all[i + 1]?.at !== at + 1,
  );
  const pairs = sources.flatMap((source) =>
    source.reading.tokens
      .filter(({ word, at }) => word === link.word && source.reading.tokens[at - 1]?.term === verb.term)
      .map((there) => ({ source, there })),
  );
  return thing !== undefined && pairs.length > 0 && pairs.every(({ source, there }) => isOther(thing, there, source));
}

/** Borne by no head of what stands behind the preposition, nor by anything behind a comma there. */
function isOther(thing: Token, link: Token, { bearing, around, reading }: Source): boolean {
  const { tokens, text } = reading;
  const heads = headsBehind(reading, link);
  const next = tokens[link.at + 1];
  if (heads === null || next === undefined || isGerund(next)) return false;
  const places = [...(bearing.get(thing.at) ?? [])].filter((at) => tokens[at]?.isContent);
  if (places.length === 0) return around.some((one) => one.has(thing.at));
  const comma = tokens.find(({ at, end }) => at > link.at && /^\s*,/u.test(text.slice(end)))?.at ?? Infinity;
  return !places.some((at) => at > comma || heads.some((one) => one.at === at));
}
