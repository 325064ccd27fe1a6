/** What hangs on a noun or a verb by "of", "by" or "from" is what hangs on it in the quote. */
import type { Demand } from "../../claim.ts";
import { isGerund, isPastForm } from "../../grammar.ts";
import { isName } from "../../matching.ts";
import { nationOf } from "../../parties.ts";
import { headsBehind } from "../../phrases.ts";
import { predicationOf } from "../../predications.ts";
import type { Reading, Token } from "../../reading.ts";
import type { Source } from "../../source.ts";
import { isFinite } from "../../verbs.ts";
import { isOther } from "./heads.ts";

export const demandComplements: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((token) => isMoved(reading, token, sources));
  if (moved) return `joins words otherwise than its quotes (${moved.raw})`;
  const other = reading.tokens.find((token) => sources.every((source) => isDoneByOther(reading, token, source)));
  if (other) return `says of one thing what its quotes say of another (${other.raw})`;
  const turned = reading.tokens.find((token) => sources.every((source) => isDoerActedOn(reading, token, source)));
  return turned ? `changes who does what to whom (${turned.raw})` : null;
};

/** Verbs that say no more than that somebody does what their object names. */
const MAKING = /^(?:make|made|take|took|taken|give|gave|given|achiev|do)$/u;

/** "progress by terrorists" where the companies "are making progress" */
function isDoneByOther(reading: Reading, by: Token, source: Source): boolean {
  const noun = reading.tokens[by.at - 1];
  if (by.word !== "by" || !noun?.isContent || isPastForm(noun)) return false;
  const doers = headsBehind(reading, by)?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
  const there = source.bearing.get(noun.at) ?? new Set();
  const acts = source.reading.tokens
    .flatMap((token) => predicationOf(source.reading, token) ?? [])
    .filter(
      ({ verb, patient, isPassive }) =>
        MAKING.test(verb.term) && !isPassive && patient?.some(({ at }) => there.has(at)) === true,
    );
  return (
    doers.length > 0 &&
    acts.length > 0 &&
    acts.every(({ agent, verb }) => agent !== null && isOther(doers, agent, verb, source))
  );
}

/** "stop the internet from using" where the internet "is not used" */
function isDoerActedOn(reading: Reading, verb: Token, source: Source): boolean {
  if (reading.tokens[verb.at - 1]?.word !== "from" || !isGerund(verb) || verb.word === "being") return false;
  const doers = reading.tokens.slice(Math.max(0, verb.at - 4), verb.at - 1).filter(({ isContent }) => isContent);
  const acts = source.reading.tokens
    .filter(({ term }) => term === verb.term)
    .map((act) => predicationOf(source.reading, act));
  return (
    doers.length > 0 &&
    acts.length > 0 &&
    acts.every(
      (act) =>
        act?.isPassive === true &&
        act.patient?.some(
          (one) => doers.at(-1) !== undefined && source.bearing.get(doers.at(-1)?.at ?? -1)?.has(one.at),
        ) === true,
    )
  );
}

/** "resettlement of families" for "resettlement of minors": what stands behind the "of" of one noun stands behind another's. */
function isMoved(said: Reading, of: Token, sources: readonly Source[]): boolean {
  const noun = said.tokens[of.at - 1];
  if (of.word !== "of" || !noun?.isContent || noun.isNumber) return false;
  if (/^(?:whom|which|them|these|those)$/u.test(said.tokens[of.at + 1]?.word ?? "")) return false;
  const [place, after] = said.tokens.slice(of.at + 1);
  const isOfPlace = place && !after?.isContent && sources.every((source) => isOnlyIn(place, source));
  const heads = isOfPlace ? [place] : headsBehind(said, of);
  const behind = heads?.filter(({ isContent, isNumber }) => isContent && !isNumber) ?? [];
  const verb = behind.findIndex((token, i) => i > 0 && isFinite(said, token));
  const own = (verb < 0 ? behind : behind.slice(0, verb)).filter(({ at }) => !isAttributeOfNation(said, at));
  if (own.length === 0 || (own.some(isName) && !isOfPlace)) return false;
  const pairs = sources.flatMap((source) =>
    [...(source.bearing.get(noun.at) ?? [])]
      .filter((at) => source.reading.tokens[at]?.term === noun.term)
      .map((at) => ({ source, there: source.reading.tokens[at + 1] })),
  );
  return (
    pairs.length > 0 &&
    pairs.every(({ source, there }) => {
      if (there?.word !== "of") return false;
      const printed = headsBehind(source.reading, there);
      return printed !== null && isOther(own, printed, there, source);
    })
  );
}

/** "the dismantling of *Franco-British* cooperation" */
function isAttributeOfNation({ tokens }: Reading, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return isOfNation(token) && next !== undefined && (isOfNation(next) || (next.isContent && !next.isCapital));
}

/** "the safety of Calais" for "the safety of children in Calais": a place that the quote has but behind "in". */
function isOnlyIn(place: Token, { bearing, reading: { tokens } }: Source): boolean {
  const there = [...(bearing.get(place.at) ?? [])];
  return (
    isName(place) &&
    nationOf(place) === null &&
    there.length > 0 &&
    there.every((at) => /^(?:in|at|near|outside)$/u.test(tokens[at - 1]?.word ?? ""))
  );
}

function isOfNation(token: Token | undefined): boolean {
  return token !== undefined && nationOf(token) !== null && /(?:ish|ench|ese|an|o)$/u.test(token.word);
}
