/** Whoever is acted on or acted against in a quote is not the one who acts, and a means is no purpose. */
import type { Demand } from "../../claim.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import { predicationOf, type Predication } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { AGAINST } from "../wording/bindings.ts";
import { mainOf } from "./heads.ts";
import { ACTED_ON } from "./wrongdoers.ts";

export const demandOwnDoers: Demand = ({ reading }, sources) => {
  const turned = reading.tokens.find((token) =>
    sources.every(
      (source) =>
        isDoneByActedOn(reading, token, source) ||
        isTurnedRound(reading, token, source) ||
        isMeansAsPurpose(reading, token, source) ||
        isMadeByReceiver(reading, token, source) ||
        isResultFought(reading, token, source),
    ),
  );
  return turned ? `changes who does what to whom (${turned.raw})` : null;
};

/** Refugees are acted on too, and these are but used. */
const ALSO_ACTED_ON = /^(?:refuge|helicopt|drone)$/u;

/** What those who are acted on are not said to do unless the quote says so. */
const DONE_BY_OTHERS =
  /^(?:share|save|aim|fund|invest|protect|support|command|improv|strengthen|train|rescu|patrol|arrest|dismantl|renew|reaffirm|reinforc|commit|pledg|promis|agre|welcom|discuss|emphasis|stress|recognis|acknowledg|prais|thank|hail|work|cooper|collabor|deepen|build|enhanc|expand)$/u;

/** "Gangs save lives": nowhere in the quote do they act, and what is done here is done there by others or against them. */
function isDoneByActedOn(reading: Reading, verb: Token, source: Source): boolean {
  if (!DONE_BY_OTHERS.test(verb.term)) return false;
  const said = predicationOf(reading, verb);
  const doers = mainOf(said?.agent ?? []);
  if (
    said === null ||
    said.isPassive ||
    doers.length === 0 ||
    !doers.every(({ term }) => ACTED_ON.test(term) || ALSO_ACTED_ON.test(term))
  )
    return false;
  const { bearing, reading: printed } = source;
  const acts = [...(bearing.get(verb.at) ?? [])].filter((at) => printed.tokens[at]?.isContent);
  const places = doers.flatMap(({ at }) => [...(bearing.get(at) ?? [])]).filter((at) => printed.tokens[at]?.isContent);
  const agents = printed.tokens.flatMap((token) => predicationOf(printed, token)?.agent ?? []);
  const isDoer = (at: number): boolean =>
    agents.some((one) => one.at === at) ||
    printed.tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === "by") ||
    /^(?:who|which|whose|thought)$/u.test(printed.tokens[at + 1]?.word ?? "");
  return acts.length > 0 && places.length > 0 && !places.some(isDoer);
}

const TWO_SIDED = /^(?:cover|fund|support|command|lead|train|host|secur|boost)$/u;

/** "Events will cover the security of the action" for "the action will cover the security of events" */
function isTurnedRound(reading: Reading, verb: Token, source: Source): boolean {
  if (!TWO_SIDED.test(verb.term)) return false;
  const said = predicationOf(reading, verb);
  const doers = mainOf(said?.agent ?? []);
  if (said === null || said.isPassive || doers.length === 0) return false;
  const { bearing, reading: printed } = source;
  const isAmong = ({ at }: Token, heads: Predication["agent"]): boolean =>
    heads?.some((one) => bearing.get(at)?.has(one.at)) === true;
  const objects = reading.tokens.slice(verb.at + 1).filter(({ isContent, isNumber }) => isContent && !isNumber);
  const acts = [...(bearing.get(verb.at) ?? [])].flatMap((at) => {
    const token = printed.tokens[at];
    const act = token?.term === verb.term ? predicationOf(printed, token) : null;
    return act === null || act.isPassive ? [] : [act];
  });
  const isBehind = ({ at }: Token, act: Token): boolean => {
    const places = [...(bearing.get(at) ?? [])].filter((one) => printed.tokens[one]?.isContent);
    return places.length > 0 && places.every((one) => one > act.at);
  };
  return (
    acts.length > 0 &&
    acts.every(
      ({ verb: act, agent }) =>
        doers.every((token) => isBehind(token, act)) &&
        mainOf(agent ?? []).length > 0 &&
        mainOf(agent ?? []).every((one) => objects.some((token) => isAmong(token, [one]))),
    )
  );
}

/** "in order to help fund" for "by funding" */
function isMeansAsPurpose({ tokens, text }: Reading, verb: Token, { reading: { tokens: printed } }: Source): boolean {
  if (!/\b(?:in order to|so as to|to help) $/u.test(text.slice(0, verb.start))) return false;
  const acts = printed.filter(({ term }) => term === verb.term);
  return tokens.length > 0 && acts.length > 0 && acts.every(({ at }) => printed[at - 1]?.word === "by");
}

/** "plans by the Minister" for plans that he only welcomed */
function isMadeByReceiver(reading: Reading, by: Token, { bearing, reading: printed }: Source): boolean {
  const noun = reading.tokens[by.at - 1];
  if (by.word !== "by" || noun?.term !== "plan") return false;
  const makers = headsBehind(reading, by)?.filter(({ isContent }) => isContent) ?? [];
  const acts = printed.tokens.flatMap((token) => predicationOf(printed, token) ?? []);
  return acts.some(
    ({ agent, patient }) =>
      patient?.some(({ at }) => bearing.get(noun.at)?.has(at)) === true &&
      makers.some((one) => agent?.some(({ at }) => bearing.get(one.at)?.has(at)) === true),
  );
}

/** "Data sharing has led to threats" where the threats are tackled */
function isResultFought(reading: Reading, to: Token, { bearing, reading: { tokens } }: Source): boolean {
  const verb = reading.tokens[to.at - 1];
  if (!/^(?:to|in)$/u.test(to.word) || !/^(?:led|leads?|leading|result(?:s|ed|ing)?)$/u.test(verb?.raw ?? ""))
    return false;
  const [head] = mainOf(headsBehind(reading, to)?.filter(({ isNumber }) => !isNumber) ?? []);
  const places = head ? [...(bearing.get(head.at) ?? [])].filter((at) => tokens[at]?.isContent) : [];
  const isFought = (at: number): boolean =>
    tokens.slice(Math.max(0, at - 4), at).some(({ term }) => AGAINST.test(term));
  return places.length > 0 && places.every(isFought);
}
