/** What something is said to be: "vital", "violent" is said of what it is said of in the quote. */
import type { Demand } from "../../claim.ts";
import { isGerund, isPastForm } from "../../grammar/grammar.ts";
import { headsIn, PRONOUN, type Heads } from "../../grammar/phrases.ts";
import { isPassiveForm, subjectHeads } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isOther } from "./heads.ts";

export const demandPredicates: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((token) => isOfAnother(reading, token, sources));
  return moved ? `says of one thing what its quotes say of another (${moved.raw})` : null;
};

/** Every quote that has the quality has it of other things. */
function isOfAnother(said: Reading, quality: Token, sources: readonly Source[]): boolean {
  if (!quality.isContent || quality.isCapital || quality.isNumber || isPastForm(quality) || isGerund(quality))
    return false;
  const things = isBehindBe(said, quality) ? ownersOf(said, quality) : describedAs(said, quality);
  if (things === null) return false;
  const borne = sources.flatMap((source) =>
    [...(source.bearing.get(quality.at) ?? [])].flatMap((at) => {
      const printed = source.reading.tokens[at];
      return printed ? [{ source, printed }] : [];
    }),
  );
  const same = borne.filter(({ printed }) => printed.term === quality.term);
  const pairs = same.length > 0 ? same : borne;
  return (
    pairs.length > 0 &&
    pairs.every(({ source, printed }) => {
      const there = thingsOf(source.reading, printed, quality);
      return there !== null && isOther(things, there, printed, source);
    })
  );
}

/** "described *networks* as essential", "*networks* were described as essential" */
function describedAs(reading: Reading, { at }: Token): Heads {
  const { tokens } = reading;
  if (tokens[at - 1]?.word !== "as") return null;
  const verb = tokens.slice(Math.max(0, at - 12), at).findLast(({ raw }) => /^describe[sd]?$/u.test(raw));
  if (!verb) return null;
  return isPassiveForm(reading, verb)
    ? subjectHeads(reading, verb.at, 0)
    : headsIn(reading, tokens.slice(verb.at + 1, at - 1), true);
}

/** The last word of its phrase, and right behind "is". */
function isBehindBe({ tokens }: Reading, { at }: Token): boolean {
  return /^(?:is|are|was|were)$/u.test(tokens[at - 1]?.word ?? "") && tokens[at + 1]?.isContent !== true;
}

/** "*Threats* are vital": the heads of what stands before the "be", null where that is a pronoun. */
function ownersOf(reading: Reading, quality: Token): Heads {
  const things = subjectHeads(reading, quality.at - 1, 0);
  return things?.every(({ word }) => PRONOUN.test(word)) === true ? null : things;
}

/** What is so in the quote, by a "be", or right behind the very word: "*violent* and reckless networks". */
function thingsOf(reading: Reading, quality: Token, said: Token): Heads {
  if (isBehindBe(reading, quality)) return ownersOf(reading, quality);
  if (quality.term !== said.term || reading.tokens[quality.at + 1]?.isCapital === true) return null;
  const behind = reading.tokens.slice(quality.at + 1, quality.at + 7);
  const end = behind.findIndex(({ word, isContent }) => !isContent && word !== "and");
  const phrase = (end < 0 ? behind : behind.slice(0, end)).filter(({ isContent }) => isContent);
  return phrase.length > 0 ? phrase : null;
}
