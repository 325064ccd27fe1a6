/** Those who are acted against do not do what others do, nobody is fought for another, and of two things side by side each does its own. */
import type { Demand } from "../../claim.ts";
import { nationOf } from "../../parties.ts";
import { predicationOf } from "../../predications.ts";
import type { Reading, Token } from "../../reading.ts";
import type { Source } from "../../source.ts";
import { isSuffered } from "../../verbs.ts";

export const demandOwnWrongdoers: Demand = ({ reading }, sources) => {
  const moved = reading.tokens.find((verb) =>
    sources.every(
      (source) =>
        isDoneByFought(reading, verb, source) ||
        isOtherFought(reading, verb, source) ||
        isDoneByNextInList(reading, verb, source),
    ),
  );
  return moved ? `changes who does what to whom (${moved.raw})` : null;
};

const ACTED_ON = /^(?:migrant|immigrant|smuggler|terrorist|gang|crimin|minor|child|children|people-smuggler)$/u;
const GOOD = /^(?:save|protect|rescue|continue|cooperate|intercept|deploy|investigate|agree|discuss|welcome)$/u;

/** "Gangs save lives", "Migrants will continue their cooperation": in the quote the act comes first, and they behind it. */
function isDoneByFought(reading: Reading, verb: Token, { bearing, reading: printed }: Source): boolean {
  const before = reading.tokens.slice(0, verb.at);
  const [last] = before.slice(-1);
  const doers = before.filter(({ term }) => ACTED_ON.test(term));
  if (
    !GOOD.test(verb.raw) ||
    isSuffered(reading, verb) ||
    doers.length === 0 ||
    before.some((one) => nationOf(one) !== null || ACTING.test(one.term))
  )
    return false;
  const isVerb = last?.word === "will" || last === doers.at(-1);
  const acts = [...(bearing.get(verb.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  const places = doers.flatMap(({ at }) => [...(bearing.get(at) ?? [])]);
  return (
    isVerb &&
    acts.length > 0 &&
    places.length > 0 &&
    Math.min(...places) > Math.max(...acts.filter((at) => !places.includes(at)), -1)
  );
}

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
  const doer = said?.isPassive === false ? said.agent?.find(({ isContent }) => isContent) : undefined;
  if (border === undefined || !doer) return false;
  const startsOf = (at: number): number[] =>
    [...(bearing.get(at) ?? [])].flatMap((there) =>
      printed.tokens[there]?.isContent ? (printed.tokens[there]?.start ?? []) : [],
    );
  const [acts, places] = [startsOf(verb.at), startsOf(doer.at)];
  return (
    acts.length > 0 &&
    places.length > 0 &&
    acts.every((start) => start < border) &&
    places.every((start) => start > border)
  );
}
