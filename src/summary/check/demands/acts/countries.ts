/** Which country acts: where the quote has another in its place, or another's people, the act is not the one told of. */
import { nationOf } from "../../parties/parties.ts";
import type { Heads } from "../../grammar/phrases.ts";
import { predicationOf, type Predication } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";

/** "Countries in Africa will explore", "thanked France": the quote has other countries, or somebody of one, in that place. */
export function isOfOtherCountries(
  { tokens }: Reading,
  said: Predication,
  act: Predication,
  printed: Reading,
): boolean {
  const [thanked, known] = [said.patient ?? [], act.patient ?? []];
  if (said.verb.term === "thank" && thanked.length > 0 && known.some(({ isCapital }) => isCapital))
    return thanked.every((token) => nationOf(token) !== null && !nationsIn(known).includes(nationOf(token) ?? ""));
  if (isOfPeopleElsewhere(said.agent, act.agent) || isMeansOfOther(said, act, printed)) return true;
  if (said.isPassive === act.isPassive && isDoneToOthersPeople(thanked, known)) return true;
  if (isByAnother(said.agent, act.agent) || isByOneMore(said, act) || isByWhoeverIsActedOn(said, act, printed))
    return true;
  const countries = said.agent?.find(({ word }) => word === "countries");
  if (!countries) return false;
  const isBehind = /^(?:in|of)$/u.test(tokens[countries.at + 1]?.word ?? "");
  const own = nationsIn(
    isBehind ? tokens.slice(countries.at + 2, said.verb.at) : nationsRightBefore(tokens, countries),
  );
  const others = nationsIn(act.agent ?? []);
  return own.length > 0 && others.length > 0 && !own.some((nation) => others.includes(nation));
}

/** "*African and Asian* countries" */
function nationsRightBefore(tokens: readonly Token[], { at }: Token): readonly Token[] {
  const from = tokens.findLastIndex((token) => token.at < at && nationOf(token) === null && token.word !== "and");
  return tokens.slice(from + 1, at);
}

/** "The UK would take on the challenge" for "France takes on the challenge". */
function isByAnother(said: Heads, printed: Heads): boolean {
  const [own, others] = [nationsIn(said ?? []), nationsIn(printed ?? [])];
  const areAll = own.length === said?.length && others.length === printed?.length;
  return areAll && own.length > 0 && others.length > 0 && !own.some((nation) => others.includes(nation));
}

/** "France and the UK take on the challenge" for "France takes on the challenge": what countries do to each other apart. */
function isByOneMore(said: Predication, act: Predication): boolean {
  const [own, others] = [nationsIn(said.agent ?? []), nationsIn(act.agent ?? [])];
  const [one, ...more] = others;
  return (
    !MUTUAL.test(said.verb.term) &&
    own.length === said.agent?.length &&
    act.agent?.length === 1 &&
    one !== undefined &&
    more.length === 0 &&
    own.length === 2 &&
    own.includes(one) &&
    own.some((nation) => nation !== one)
  );
}
const MUTUAL = /^(?:work|cooper|collabor|meet|met|talk|discuss|agre|share|strike|struck|sign|join|have|hold|held|be)$/u;

/** "Albania will set up a taskforce" for one that "will be set up", of which "Albanian nationals" are the matter. */
function isByWhoeverIsActedOn({ agent }: Predication, act: Predication, { tokens }: Reading): boolean {
  const own = nationsIn(agent ?? []);
  if (!act.isPassive || act.agent !== null || own.length === 0 || own.length !== agent?.length) return false;
  const places = tokens.filter((token) => own.includes(nationOf(token) ?? ""));
  const isMatter = ({ at }: Token): boolean => at > act.verb.at && PEOPLE.test(tokens[at + 1]?.term ?? "");
  return places.length > 0 && places.every(isMatter);
}
const PEOPLE = /^(?:nation|migrant|immigrant|citizen|gang|smuggl|crimin|peopl|minor|child|children|refuge)$/u;

/** "The UK will patrol" for "French gendarmes patrolling". */
function isOfPeopleElsewhere(said: Heads, printed: Heads): boolean {
  const [own, others] = [nationsIn(said ?? []), nationsIn(printed ?? [])];
  const isOfCountries =
    said !== null && own.length === said.length && printed !== null && printed.length > others.length;
  return isOfCountries && others.length > 0 && !own.some((nation) => others.includes(nation));
}

/** "French officers will be embedded" for "UK officers will be embedded": the same people, of another country. */
function isDoneToOthersPeople(said: readonly Token[], printed: readonly Token[]): boolean {
  const [own, others] = [nationsIn(said), nationsIn(printed)];
  const areSame = said.some(({ term, isCapital }) => !isCapital && printed.some((one) => one.term === term));
  return areSame && own.length > 0 && others.length > 0 && !own.some((nation) => others.includes(nation));
}

/** "The UK drew on equipment" for "France has been tasked with … by drawing on": a means is of whoever the sentence is about. */
function isMeansOfOther({ agent }: Predication, act: Predication, printed: Reading): boolean {
  const own = nationsIn(agent ?? []);
  if (act.agent !== null || !act.verb.word.endsWith("ing") || own.length === 0 || own.length !== agent?.length)
    return false;
  const first = printed.tokens.flatMap((token) =>
    token.at < act.verb.at ? (predicationOf(printed, token) ?? []) : [],
  )[0];
  const doers = first?.isPassive === true ? first.patient : (first?.agent ?? null);
  const others = nationsIn(doers ?? []);
  return (
    doers !== null &&
    others.length === doers.length &&
    others.length > 0 &&
    !own.some((nation) => others.includes(nation))
  );
}

function nationsIn(heads: readonly Token[]): string[] {
  return heads.flatMap((token) => nationOf(token) ?? []);
}
