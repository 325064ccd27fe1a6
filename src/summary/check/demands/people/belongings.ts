/** What is one country’s is not said to be another’s: "French officers" for "UK officers". */
import type { Claim } from "../../claim.ts";
import { ownersOf } from "../wording/bindings.ts";
import { nationOf, pairsOfNations } from "../../parties/parties.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isVerb } from "../../grammar/verbs.ts";

/** "French officers" for "UK officers", "the British camp" for a camp that is nobody's. */
export function isMoved({ text, reading }: Claim, token: Token, sources: readonly Source[]): boolean {
  const nation = nationOf(token);
  const next = reading.tokens[token.at + 1];
  if (isOfBoth(reading, token, sources)) return false;
  if (nation === null || !next || !/^(?:['’]s?)?[ -]$/u.test(text.slice(token.end, next.start))) return false;
  const before = reading.tokens.slice(0, token.at).findLast(({ word }) => !/^(?:the|both)$/u.test(word));
  const isNamedAgain = reading.tokens.some(({ term }) => term === "counterpart");
  const phrase = nounsBehind(reading, token);
  const isOfPeople = !ADJECTIVAL.test(token.raw) && phrase.some(({ term }) => PEOPLE.test(term));
  if (/^(?:with|between|and)$/u.test(before?.word ?? "") && !isOfPeople) return false;
  if (/^(?:offer|give|gave|lend|lent|send|sent|grant|promis|pledg|assur|guarante)/u.test(before?.word ?? ""))
    return false;
  if (!isNamedAgain && isOfCounterparts(next, nation, sources)) return false;
  if (nation === "eu") return false;
  if (
    (isVerb(reading, next) || /^(?:pays|funds|finances)$/u.test(next.word)) &&
    sources.some((source) => isActorOf(nation, next, source))
  )
    return false;
  return (
    phrase.some((noun) => isAnothers(noun, nation, sources, false)) ||
    (phrase.length > 0 &&
      !phrase.some(({ term }) => PEOPLE.test(term)) &&
      phrase.every((noun) => isAnothers(noun, nation, sources, true)))
  );
}

/** "French", and no "France": of a country, and not the country itself. */
const ADJECTIVAL = /(?:ish|ench|ese|ian|an)$/u;

/** "France hosts the Games": the country stands before the act in its own clause of the quote too. */
function isActorOf(nation: string, act: Token, { bearing, reading: { tokens } }: Source): boolean {
  return [...(bearing.get(act.at) ?? [])].some((at) =>
    tokens.some((one) => one.at < at && one.clause === tokens[at]?.clause && nationOf(one) === nation),
  );
}

/** "UK-French cooperation", where the quotes name both. */
function isOfBoth(reading: Reading, { start, end }: Token, sources: readonly Source[]): boolean {
  if (!/\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+/u.test(reading.text.slice(Math.max(0, start - 8), end))) return false;
  return pairsOfNations(reading).some((pair) =>
    sources.some(({ reading: { tokens } }) => pair.every((nation) => tokens.some((one) => nationOf(one) === nation))),
  );
}

/** "French officers" for the French counterparts of officers. */
function isOfCounterparts(noun: Token, nation: string, sources: readonly Source[]): boolean {
  return (
    PEOPLE.test(noun.term) &&
    sources.some(({ reading: { tokens } }) =>
      tokens.some(
        (one) => one.term === "counterpart" && tokens.slice(one.at - 2, one.at).some((own) => nationOf(own) === nation),
      ),
    )
  );
}

/** The words of meaning right behind a country, up to the first that is a name, a verb or a little word. */
function nounsBehind(reading: Reading, { at }: Token): Token[] {
  const behind = reading.tokens.slice(at + 1, at + 4);
  const end = behind.findIndex(
    (one) =>
      !one.isContent ||
      one.isCapital ||
      one.isNumber ||
      isPastForm(one) ||
      isGerund(one) ||
      forceOf(reading, one) !== null ||
      /^(?:across|alongside|amid|despite|follows?|wants?|matters|wide|close)$/u.test(one.word),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** Wherever the quotes have the noun, the nearest word for it if they have that, it is some other country's; or just nobody's. */
function isAnothers(noun: Token, nation: string, sources: readonly Source[], orNobodys: boolean): boolean {
  const bearing = sources.flatMap(({ reading, bearing: borne }) =>
    [...(borne.get(noun.at) ?? [])]
      .flatMap((at) => reading.tokens[at] ?? [])
      .map((one) => ({ one, owners: ownersOf(reading, one, orNobodys ? 5 : 3) })),
  );
  const same = bearing.filter(({ one }) => one.term === noun.term);
  const closest = same.length > 0 ? same : bearing;
  return (
    closest.length > 0 &&
    closest.every(({ owners }) => owners !== null && (orNobodys || owners.length > 0) && !owners.includes(nation))
  );
}

/** Those who are of a country, and words of their names; stems. */
export const PEOPLE =
  /^(?:govern|author|law|enforc|offic|offici|polic|minist|secretari|side|forc|personnel|gendarm|administr|interior|home|foreign|prime|state|counterpart)/u;
