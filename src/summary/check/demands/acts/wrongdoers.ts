/** Those who are acted against do not do what others do, nobody is fought for another, and of two things side by side each does its own. */
import type { Demand } from "../../claim.ts";
import { isGerund } from "../../grammar/grammar.ts";
import { nationOf } from "../../parties/parties.ts";
import { predicationOf } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isSuffered } from "../../grammar/verbs.ts";
import { AGAINST } from "../wording/bindings.ts";
import { doersBehind, nounDone } from "./complements.ts";

export const demandOwnWrongdoers: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((verb) =>
    sources.every(
      (source) =>
        isDoneByFought(reading, verb, source) ||
        isOtherFought(reading, verb, source) ||
        isOnlyQuality(reading, verb, source) ||
        isDoneByNextInList(reading, verb, source),
    ),
  );
  return moved ? `changes who does what to whom (${moved.raw})` : null;
};

export const ACTED_ON = /^(?:migrant|immigrant|smuggler|terrorist|gang|crimin|minor|child|children|people-smuggler)$/u;
const GOOD = /^(?:save|protect|rescue|continue|cooperate|intercept|deploy|investigate|agree|discuss|welcome)$/u;

/** "efforts by organised crime", "Gangs save lives", "Migrants will continue their cooperation": each time that the quote has them, they are acted on. */
function isDoneByFought(reading: Reading, token: Token, { bearing, reading: { tokens } }: Source): boolean {
  const doers = token.word === "by" ? doersOfNoun(reading, token) : doersOfVerb(reading, token);
  const placesOf = ({ at }: Token): number[] =>
    [...(bearing.get(at) ?? [])].filter((there) => tokens[there]?.isContent);
  const areFought = (places: readonly number[]): boolean =>
    places.length > 0 && places.every((at) => isActedOn(tokens, at));
  const whole = wholeSubject(reading, token);
  return areFought(doers.flatMap(placesOf)) || (whole.length > 0 && whole.every((one) => areFought(placesOf(one))));
}

/** "*Illegal migration* will go further", "*People smugglers* introduce sentences": what only whoever acts against them can do. */
function wholeSubject(reading: Reading, verb: Token): Token[] {
  const isGoing =
    /^go(?:es)?$/u.test(verb.raw) && /^(?:even|further|faster)$/u.test(reading.tokens[verb.at + 1]?.word ?? "");
  const said = isGoing || LAWMAKING.test(verb.term) ? predicationOf(reading, verb) : null;
  return said?.isPassive === false ? (said.agent?.filter(({ isContent }) => isContent) ?? []) : [];
}
const LAWMAKING = /^(?:introduc|provid|impos|enact|legisl)/u;

/** A word that acts against or on something stands shortly before it. */
function isActedOn(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ term, word }) => AGAINST.test(term) || HANDLING.test(term) || word === "against");
}
const HANDLING = /^(?:return|resettl|remov|reloc|protect|protection|safeti|convict|see|space|sentenc|penalti)$/u;

function doersOfNoun(reading: Reading, by: Token): Token[] {
  const noun = nounDone(reading, by);
  return noun === undefined || isGerund(noun) ? [] : doersBehind(reading, by).slice(-1);
}

/** Right before the verb or its "will", none beside them who acts for a state. */
function doersOfVerb(reading: Reading, verb: Token): Token[] {
  const before = reading.tokens.slice(0, verb.at);
  const last = before.at(-1);
  const doers = before.filter(({ term }) => ACTED_ON.test(term));
  if (last?.isCapital === true && nationOf(last) === null && isDoing(reading, verb, last)) return [last];
  if (!GOOD.test(verb.raw) || isSuffered(reading, verb) || !(last?.word === "will" || last === doers.at(-1))) return [];
  return before.some((one) => nationOf(one) !== null || ACTING.test(one.term)) ? [] : doers;
}

/** "Hamas *takes part* in it": an act of its own, and no "remains a target". */
function isDoing(reading: Reading, verb: Token, doer: Token): boolean {
  const said = predicationOf(reading, verb);
  return (
    said?.isPassive === false &&
    said.agent?.includes(doer) === true &&
    !/^(?:fac|remain|pos|threaten|repres|constitut|count|rank|figur|featur|stai|belong|includ)/u.test(verb.term)
  );
}

/** "push terrorists to do more" for "terrorist material": somebody whom the quote has but as a quality of some thing. */
function isOnlyQuality(reading: Reading, verb: Token, { bearing, reading: { tokens } }: Source): boolean {
  const said = AGAINST.test(verb.term) ? null : predicationOf(reading, verb);
  const own = [...(said?.agent ?? []), ...(said?.patient ?? []), ...calledOn(reading, verb)];
  const people = own.filter(({ word }) => WRONGDOERS.test(word));
  return people.some((token) => {
    const places = [...(bearing.get(token.at) ?? [])];
    return places.length > 0 && places.every((at) => THING.test(tokens[at + 1]?.term ?? ""));
  });
}

/** "push *terrorists* to go further" */
function calledOn({ tokens }: Reading, { term, at }: Token): Token[] {
  const to = tokens.slice(at + 1, at + 5).find(({ word }) => word === "to");
  return to && /^(?:push|press|urg|ask|call|encourag|tell|told)$/u.test(term) ? tokens.slice(at + 1, to.at) : [];
}
const WRONGDOERS = /^(?:terrorists|criminals|smugglers|traffickers|extremists)$/u;
const THING = /^(?:materi|content|activit|threat|network|incid|offenc)$/u;

const ACTING = /^(?:minist|secretari|govern|countri|offic|polic|pair|author|law|enforc)$/u;

/** "crack down on people making journeys" for "crack down on the gangs" */
function isOtherFought(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  const own = foughtBy(reading, verb);
  const acts = printed.tokens.filter(({ raw }) => raw === verb.raw).map((act) => foughtBy(printed, act));
  const places = own.flatMap(({ at }) => [...(bearing.get(at) ?? [])]);
  return (
    own.length > 0 &&
    places.length > 0 &&
    acts.length > 0 &&
    acts.every((there) => there.length > 0 && !there.some(({ at }) => places.includes(at)))
  );
}

/** The words of meaning right behind "crack down on". */
function foughtBy({ tokens }: Reading, { raw, at }: Token): Token[] {
  const [down, on] = tokens.slice(at + 1);
  if (!/^(?:crack|clamp)/u.test(raw) || down?.word !== "down" || on?.word !== "on") return [];
  const behind = tokens.slice(at + 3).filter(({ word }) => word !== "the");
  const end = behind.findIndex(({ isContent }) => !isContent);
  return end < 0 ? behind : behind.slice(0, end);
}

/** "The partnership introduced sentences" for "measures …, such as introducing sentences, as well as the partnership". */
function isDoneByNextInList(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  const said = predicationOf(reading, verb);
  const border = / as well as /u.exec(printed.text)?.index;
  const doer = said?.isPassive === false ? said.agent?.findLast(({ isContent }) => isContent) : undefined;
  if (border === undefined || !doer) return false;
  const startsOf = ({ at, term }: Token): number[] => {
    const borne = [...(bearing.get(at) ?? [])].flatMap((there) => printed.tokens[there] ?? []);
    const same = borne.filter((one) => one.term === term);
    return (same.length > 0 ? same : borne).flatMap(({ isContent, start }) => (isContent ? start : []));
  };
  const [acts, places] = [startsOf(verb), startsOf(doer)];
  const isRelative = printed.tokens.some(
    ({ word, start }) => /^(?:which|who)$/u.test(word) && start > border && acts.every((act) => act > start),
  );
  const isApart = (before: readonly number[], behind: readonly number[]): boolean =>
    before.every((start) => start < border) && behind.every((start) => start > border);
  return acts.length > 0 && places.length > 0 && (isApart(acts, places) || (isRelative && isApart(places, acts)));
}
