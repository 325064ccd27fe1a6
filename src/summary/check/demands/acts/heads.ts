/** Whether the nouns beside a verb are those beside the printed one, or others that the quote has elsewhere. */
import { nationOf } from "../../parties/parties.ts";
import { PRONOUN } from "../../grammar/phrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isFinite, isVerb } from "../../grammar/verbs.ts";

/** None of the heads said is borne by a printed one, though each is borne by some other noun of the quote. */
export function isOther(
  said: readonly Token[],
  printed: readonly Token[],
  act: Token,
  { bearing, reading, context }: Source,
): boolean {
  const own = mainOf(said).filter((token) => !isOfBoth(token, said));
  if (own.every(({ at }) => bearing.get(at)?.has(act.at) === true) || areBoth(said, printed)) return false;
  if (printed.every((one) => isPointedAt(one, reading))) return !own.some((token) => isToldOf(token, printed, bearing));
  if (own.some((token) => DOING.test(token.term)) || (own.some(isMoney) && printed.some(isMoney))) return false;
  const places = own.map(({ at }) => [...(bearing.get(at) ?? [])].filter((there) => reading.tokens[there]?.isContent));
  if (own.some((token) => nationOf(token) !== null))
    return isThey(printed) && own.every((token, i) => isOnlyBehind(token, places[i] ?? [], act, context));
  if (places.some((there) => there.length === 0)) return false;
  if (own.some((token, i) => places[i]?.some((at) => at > act.at && isToldAsThing(token, reading, at)))) return false;
  if (printed.every(({ word }) => word === "it") && own.every(isPlural)) return true;
  if (printed.every(({ word }) => PRONOUN.test(word))) {
    const from = Math.min(act.at, printed[0]?.at ?? act.at);
    const isAllBehind = own.every((token, i) =>
      closest(token, places[i] ?? [], reading).every((at) => at > from && !isMeans(act, at, reading)),
    );
    const isToldBefore = own.some((token) => context.tokens.some((one) => isSameWord(one, token)));
    return isAllBehind && (!isToldBefore || printed.some((one) => isAnswered(one, reading, act)));
  }
  if (printed.some(({ word }) => PRONOUN.test(word))) return false;
  return !places.flat().some((at) => printed.some((one) => one.at === at));
}

/** "both governments" for "the UK and France", but no "African governments" */
function areBoth(said: readonly Token[], printed: readonly Token[]): boolean {
  const nations = new Set(printed.flatMap((one) => nationOf(one) ?? []));
  const isOfAll = (token: Token): boolean => ALL.test(token.word) || nations.has(nationOf(token) ?? "");
  return nations.size > 1 && said.some(({ word }) => ALL.test(word)) && said.every(isOfAll);
}
const ALL = /^(?:governments|countries|sides)$/u;

/** "*these* criminals": somebody told of before, in whatever words. */
function isPointedAt({ at }: Token, { tokens }: Reading): boolean {
  return /^(?:these|those|such)$/u.test(tokens[at - 1]?.word ?? "");
}

const OFFENDER = /^(?:smuggl|crimin|convict|traffick|offend|gang|network|culprit|perpetr)/u;

/** Borne by these very words, or a name for the same: of all who are told of before, "criminals" are no officers. */
function isToldOf({ at, term, word }: Token, printed: readonly Token[], bearing: Source["bearing"]): boolean {
  return printed.some(
    (one) =>
      bearing.get(at)?.has(one.at) === true ||
      (PRONOUN.test(word) && !ALL.test(word)) ||
      /^(?:people|person)$/u.test(word) ||
      (OFFENDER.test(term) && OFFENDER.test(one.term)),
  );
}

/** "the companies are making progress, but committed to push *them*": its own sentence has who is meant, in a clause before. */
function isAnswered({ word, at, clause }: Token, reading: Reading, act: Token): boolean {
  if (word !== "them") return false;
  const before = reading.tokens.filter((one) => one.at < at && one.clause < clause && isPlural(one) && one.isContent);
  return before.some((one) => isFinite(reading, reading.tokens[one.at + 2] ?? act) && one.at > 1);
}

/** "companies", which no "it" stands for. */
function isPlural({ word, isCapital }: Token): boolean {
  return !isCapital && /(?:[^su]s|people|children)$/u.test(word);
}

/** Of the places of what bears a word those of the word itself, where there are any: "terrorists", and no "terrorism". */
function closest(token: Token, places: readonly number[], { tokens }: Reading): readonly number[] {
  const own = places.filter((at) => isSameWord(token, tokens[at]));
  return own.length > 0 ? own : places;
}

function isSameWord(a: Token, b: Token | undefined): boolean {
  return b !== undefined && a.term === b.term && a.word.replace(/s$/u, "") === b.word.replace(/s$/u, "");
}

export function isThey(printed: readonly Token[]): boolean {
  return printed.length > 0 && printed.every(({ word }) => /^(?:they|it|he|she)$/u.test(word));
}

/** A country that the quote names behind the verb alone, and that the sentence before the quote, which names others, does not. */
function isOnlyBehind(country: Token, places: readonly number[], act: Token, { text, tokens }: Reading): boolean {
  const border = text.replace(/[\s.”"]+$/u, "").search(/[.:”"]\s[^.:”"]*$/u);
  const told = tokens.filter(({ start }) => start > border).flatMap((token) => nationOf(token) ?? []);
  return (
    places.length > 0 &&
    places.every((there) => there > act.at) &&
    told.length > 0 &&
    !told.includes(nationOf(country) ?? "")
  );
}

/** "Their work has prevented …": whatever somebody does may be called so. */
const DOING = /^(?:work|effort|step|move|endeavour)$/u;

/** "The sum is to grow" for "investment amounting to 100 million will be expanded" */
function isMoney({ term }: Token): boolean {
  return /^(?:sum|amount|money|fund|invest|total|spend|financ)$/u.test(term);
}

/** "welcomed the reduction" where the quote has "welcomed the work to reduce". */
function isToldAsThing({ word }: Token, reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token !== undefined && token.word !== word && !/(?:ed|ing)$/u.test(word) && isVerb(reading, token);
}

/** Of each run of words the last, which says what is meant. */
export function mainOf(said: readonly Token[]): Token[] {
  return said.filter(
    ({ isContent, word, at, clause }) =>
      isContent &&
      !PRONOUN.test(word) &&
      !AIMED.test(word) &&
      !said.some((one) => one.isContent && one.at === at + 1 && one.clause === clause && !AIMED.test(one.word)),
  );
}

/** "information exchange *aimed* at": said of the noun before it. */
const AIMED = /^(?:aimed|designed|intended|meant|focused|focussed|geared|directed)$/u;

/** "*UK* and French officers" */
function isOfBoth(token: Token, said: readonly Token[]): boolean {
  const next = said.find(({ at }) => at === token.at + 2);
  const isNation = nationOf(token) !== null && next !== undefined && nationOf(next) !== null;
  return isNation && said.some(({ at, isContent }) => isContent && at === token.at + 3);
}

/** Whatever bears it stands behind the verb, and not as what it is done by ("by funding investment"). */
export function isBehind(said: readonly Token[], act: Token, { bearing, around, reading }: Source): boolean {
  const own = mainOf(said);
  return (
    own.length > 0 &&
    own.every(
      (token) => nationOf(token) === null && bearing.has(token.at) && !around.some((one) => one.has(token.at)),
    ) &&
    own.flatMap(({ at }) => [...(bearing.get(at) ?? [])]).every((at) => at > act.at && !isMeans(act, at, reading))
  );
}

/** "strengthen security *by funding* investment": that stands behind the verb, and does what it tells all the same. */
function isMeans(act: Token, place: number, { tokens }: Reading): boolean {
  return tokens
    .slice(act.at, place)
    .some(({ word, at }) => word === "by" && tokens[at + 1]?.word.endsWith("ing") === true);
}
