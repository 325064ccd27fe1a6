/** Who does something: a verb with a doer stands on a word for doing, and the doer of a means is not what it is a means to. */
import type { Demand } from "../../claim.ts";
import { isGerund, isPastForm } from "../../grammar/grammar.ts";
import { isName } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import { predicationOf, type Predication } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isBehindBe, isVerb } from "../../grammar/verbs.ts";
import { hasOtherDoer } from "./other-doers.ts";

export const demandDoers: Demand = (claim, sources) => {
  const { reading } = claim;
  const moved = reading.tokens.find((verb) => {
    if (sources.some((source) => hasOtherDoer(claim, verb, source))) return true;
    if (sources.every((source) => isTakenByOther(reading, verb, source))) return true;
    const said = predicationOf(reading, verb);
    if (said === null || said.agent === null || !sources.some(({ bearing }) => bearing.has(verb.at))) return false;
    return sources.every(
      (source) =>
        isNoDoing(reading, said, source) ||
        isMeansTo(said, source) ||
        isSubjectFromObject(reading, said, source) ||
        isDoerGiven(said, source),
    );
  });
  return moved ? `changes who does what to whom (${moved.raw})` : null;
};

const NAMING_AN_ACT = /(?:ment|ion|ance|ence|ing|age|ure|sal|val|work|support|help|use)s?$/u;

/** "sums for 2018 were followed by sums for 2023": what comes after another thing does nothing to it. */
function isFollowedInTime({ tokens }: Reading, { at, word }: Token): boolean {
  const [before, after] = [tokens.slice(0, at).findLast(isYear), tokens.slice(at).find(isYear)];
  return word === "followed" && before !== undefined && after !== undefined && before.word < after.word;
}

/** "run by teams" for "operational": a quality is nobody's doing. */
function isNoDoing(said: Reading, { verb }: Predication, { bearing, reading: printed }: Source): boolean {
  if (isFollowedInTime(said, verb)) return false;
  const there = [...(bearing.get(verb.at) ?? [])].flatMap((at) => printed.tokens[at] ?? []);
  const isDoing = (one: Token): boolean =>
    one.term === verb.term || isGerund(one) || isPastForm(one) || isVerb(printed, one) || NAMING_AN_ACT.test(one.word);
  return isBehindBe(said, verb) && said.tokens[verb.at + 1]?.word === "by" && there.length > 0 && !there.some(isDoing);
}

/** "Security will help fund investment" for "it will strengthen security by funding investment". */
function isMeansTo({ verb, agent }: Predication, { bearing, reading: printed }: Source): boolean {
  const borne = [...(bearing.get(verb.at) ?? [])].flatMap((at) => printed.tokens[at] ?? []);
  const same = borne.filter(({ term }) => term === verb.term);
  const acts = same.length > 0 ? same : borne;
  return (
    acts.length > 0 &&
    acts.every((act) => {
      if (!act.word.endsWith("ing") || printed.tokens[act.at - 1]?.word !== "by") return false;
      const main = printed.tokens.flatMap((one) => (one.at < act.at ? (predicationOf(printed, one) ?? []) : []))[0];
      const ends = main?.isPassive === false ? (main.patient ?? []) : [];
      return agent?.some(({ at }) => ends.some((end) => bearing.get(at)?.has(end.at))) === true;
    })
  );
}

/** "fell to both countries": whoever something falls to, no other nation standing nearer before it in the quote. */
function isTakenByOther(said: Reading, falling: Token, { bearing, reading: printed }: Source): boolean {
  const [link, ...behind] = said.tokens.slice(falling.at + 1);
  if (!FALLING.test(falling.word) || !/^(?:to|with)$/u.test(link?.word ?? "")) return false;
  const taker = behind.slice(0, 3).findLast(({ isContent }) => isContent);
  const task = said.tokens.slice(0, falling.at).find(({ isContent }) => isContent);
  const [there] = taker ? [...(bearing.get(taker.at) ?? [])].sort((a, b) => b - a) : [];
  const [at] = task ? (bearing.get(task.at) ?? []) : [];
  if (there === undefined || at === undefined || there > at) return false;
  const own = printed.tokens[there];
  return printed.tokens
    .slice(there + 1, at)
    .some((one) => nationOf(one) !== null && (own === undefined || nationOf(one) !== nationOf(own)));
}
const FALLING = /^(?:falls?|fell|fallen|rests?|rested|lies|lay)$/u;

function isYear({ word }: Token): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}

/** "The Calais Group's ministers discussed" for "the ministers discussed a meeting of the Calais Group's ministers". */
function isSubjectFromObject(
  said: Reading,
  { verb, agent, isPassive }: Predication,
  { bearing, reading: printed }: Source,
): boolean {
  const act = printed.tokens.find(({ term, at }) => term === verb.term && (bearing.get(verb.at)?.has(at) ?? false));
  const known = act ? (predicationOf(printed, act)?.agent ?? []) : [];
  if (isPassive || act === undefined || /^me(?:e|)t$/u.test(act.term)) return false;
  const heads = agent?.flatMap(({ at }) => [...(bearing.get(at) ?? [])]) ?? [];
  const isOfOther = (place: number): boolean =>
    place > act.at &&
    !isWith(printed, act, place) &&
    heads.some((head) => Math.abs(head - place) <= 3 && !known.some(({ at }) => at === head));
  const names = said.tokens
    .slice(0, verb.at)
    .filter((one) => isName(one) && nationOf(one) === null && one.clause === verb.clause)
    .map(({ at }) => [...(bearing.get(at) ?? [])]);
  return (
    known.some(({ at }) => heads.includes(at)) && names.some((places) => places.length > 0 && places.every(isOfOther))
  );
}

function isWith({ tokens }: Reading, act: Token, place: number): boolean {
  return tokens.slice(act.at, place).some(({ word }) => /^(?:with|by)$/u.test(word));
}

/** "promised Sunak £480 million" for "£480 million that Sunak promised": the doer named in the quote is no other's object. */
function isDoerGiven({ verb, agent, patient, isPassive }: Predication, { bearing, reading: printed }: Source): boolean {
  const acts = printed.tokens.filter(({ term, at }) => term === verb.term && bearing.get(verb.at)?.has(at) === true);
  const given = patient?.filter(isName) ?? [];
  if (isPassive || acts.length === 0 || given.length === 0 || !GIVING.test(verb.term)) return false;
  return acts.every((act) => {
    const known = predicationOf(printed, act)?.agent?.filter(isName) ?? [];
    const isKnown = ({ at }: Token): boolean => known.some((one) => bearing.get(at)?.has(one.at));
    return given.some(isKnown) && agent?.some(isKnown) !== true;
  });
}
const GIVING =
  /^(?:promis|pledg|offer|gave|give|grant|send|sent|pay|paid|fund|thank|prais|ask|urg|assur|warn|invit|support|help|back)$/u;
