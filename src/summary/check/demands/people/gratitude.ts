/** Whoever is grateful is who says so: in a quote of somebody's words its speaker, and never whom they thank. */
import type { Demand } from "../../claim.ts";
import { NATION_KEYS, partiesIn } from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnGratitude: Demand = ({ reading }, sources) => {
  const spoken = sources.filter(({ quote, speaker }) => quote.speaker !== null && speaker.tokens.length > 0);
  const turned = reading.tokens.find((token) => {
    const own = spoken.filter(({ bearing }) => bearing.has(token.at));
    return isGratitude(reading, token) && own.length > 0 && own.every((source) => isTurned(reading, token, source));
  });
  return turned ? `gives a wish to whoever does not have it (${turned.raw})` : null;
};

const GRATITUDE = /^(?:grateful|thankful|indebted|appreciative|gratitude|appreciation|thanks|praise|tribute)$/u;

/** No "thanks to British funding". */
function isGratitude({ tokens }: Reading, { at, word, isContent }: Token): boolean {
  const isGiven = tokens.slice(Math.max(0, at - 5), at).some(({ word: verb }) => GIVING.test(verb));
  return GRATITUDE.test(word) && (word !== "thanks" || isGiven || (isContent && tokens[at + 1]?.word !== "to"));
}
const GIVING =
  /^(?:express\p{L}*|offer\p{L}*|convey\p{L}*|receiv\p{L}*|ow(?:e|es|ed)|had|has|gave|gives|extend\p{L}*|his|her|s)$/u;

/** Somebody else than the speaker gives it, or the speaker gets it. */
function isTurned(reading: Reading, token: Token, source: Source): boolean {
  const speaker = source.quote.speaker?.name?.split(" ").at(-1)?.toLowerCase();
  const people = partiesIn(reading, [source], null).filter(({ key }) => !NATION_KEYS.has(key));
  const behind = (link: RegExp): string | null => {
    const at = reading.tokens.find((one) => one.at > token.at && link.test(one.word))?.at ?? Infinity;
    return people.find((one) => one.token.at > at && one.token.at - at < 7)?.key ?? null;
  };
  const isGot = reading.tokens
    .slice(0, token.at)
    .some(({ word }) => /^(?:receiv\p{L}*|got|gets?|won|earned)$/u.test(word));
  const before = isGot ? null : (people.findLast((one) => one.token.at < token.at)?.key ?? null);
  const giver = behind(/^(?:from|by)$/u) ?? before;
  return (
    speaker !== undefined && ((giver !== null && giver !== speaker) || behind(/^(?:to|for|towards?)$/u) === speaker)
  );
}
