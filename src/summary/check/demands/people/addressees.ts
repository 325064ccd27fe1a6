/** Whom something is told: somebody of the very quote that has it said, where that quote speaks to them or meets them. */
import type { Claim, Demand } from "../../claim.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { contentOf } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { subjectOf } from "../../grammar/subjects.ts";
import { isBehindBe } from "../../grammar/verbs.ts";

export const demandAddressees: Demand = (claim, sources) => {
  const told = claim.reading.tokens.find((verb) => {
    const addressee = addresseeOf(claim.reading, verb);
    return addressee.length > 0 && !sources.some((source) => isSpokenTo(claim, addressee, source));
  });
  return told ? `names what its quotes do not (${told.raw})` : null;
};

const TELLING =
  /^(?:told|tell|tells|telling|informed|warned|warns|assured|assures|reassured|reminded|briefed|notified)$/u;
const TOLD = /^(?:that|of|how|about|what|why|whether|to|he|she|it|they|there)$/u;
/** Words of a quote in which somebody is spoken to, or can be. */
const SPEAKING =
  /^(?:tell|told|thank|assur|reassur|confirm|inform|warn|remind|meet|met|talk|push|call|commit|promis|pledg|prais)$/u;
const LONGEST_ADDRESSEE = 8;

/** "told *the Calais group* that", "*the Calais group* was told": its words of meaning. */
function addresseeOf(reading: Reading, verb: Token): Token[] {
  if (!TELLING.test(verb.word) || verb.isCapital) return [];
  if (isBehindBe(reading, verb)) return subjectOf(reading, verb).filter(({ isContent }) => isContent);
  const behind = reading.tokens.slice(verb.at + 1, verb.at + 1 + LONGEST_ADDRESSEE);
  const end = behind.findIndex(({ word, clause }) => TOLD.test(word) || clause !== verb.clause);
  return behind.slice(0, Math.max(0, end)).filter(({ isContent }) => isContent);
}

/** The quote has them, speaks to somebody, and bears most of what the sentence says. */
function isSpokenTo(
  { reading }: Claim,
  addressee: readonly Token[],
  { bearing, around, reading: printed }: Source,
): boolean {
  const isKnown = ({ at, isCapital }: Token): boolean =>
    bearing.has(at) || (isCapital && around.some((one) => one.has(at)));
  const speaking = printed.tokens.filter(({ term }) => SPEAKING.test(term));
  const isNear = ({ at, isCapital }: Token): boolean =>
    speaking.some((one) => isCapital || [...(bearing.get(at) ?? [])].some((there) => isBehind(there, one)));
  const content = contentOf(reading);
  return (
    addressee.every(isKnown) &&
    addressee.every(isNear) &&
    content.filter(({ at }) => bearing.has(at)).length >= content.length / 2
  );
}

/** "confirmed support for *the authorities*" */
function isBehind(there: number, { at }: Token): boolean {
  return there > at && there - at <= LONGEST_ADDRESSEE;
}
