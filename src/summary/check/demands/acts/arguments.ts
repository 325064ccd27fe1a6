/** Who acts and what is acted on are those of the quote: refused only where another noun of the quote stands in their place. */
import { isOfOtherCountries } from "./countries.ts";
import type { Claim, Demand } from "../../claim.ts";
import { isPastForm } from "../../grammar/grammar.ts";
import { isName } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import { headsBehind, type Heads } from "../../grammar/phrases.ts";
import { predicationOf, type Predication } from "../../grammar/predications.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isBehind, isOther, isThey, mainOf } from "./heads.ts";
import { LIGHT_VERB, isAttribute, isBehindBe } from "../../grammar/verbs.ts";

export const demandArguments: Demand = (claim, sources) => {
  const turned = claim.reading.tokens.find((token) => isTurned(claim, token, sources));
  return turned ? `says of one thing what its quotes say of another (${turned.raw})` : null;
};

/** Every printed verb that bears this one has another noun where the sentence has one of the quote's elsewhere. */
function isTurned({ reading }: Claim, verb: Token, sources: readonly Source[]): boolean {
  const said = predicationOf(reading, verb);
  if (said === null || (said.agent === null && !said.isPassive && verb.word.endsWith("ing"))) return false;
  if (isAgreedThat(reading, verb, sources) || isUrged(reading, said, sources)) return false;
  if (sources.some((source) => isFoughtThere(said, source))) return false;
  if (SPANNING.test(verb.term)) return isSpannedItself(said, sources);
  const isLight = LIGHT_VERB.test(verb.term);
  if (isLight && WITH_OBJECT.test(verb.term) && isTurnedByObject(said, sources)) return true;
  const pairs = sources.flatMap((source) => actsOf(reading, said, source).map((act) => ({ source, act })));
  if (
    pairs.length > 0 &&
    pairs.every(({ source, act }) => act !== null && isOfOtherCountries(reading, said, act, source.reading))
  )
    return true;
  if (isLight)
    return (
      pairs.length > 0 &&
      pairs.every(
        ({ source, act }) =>
          act !== null && (isByOther(said, act, source) || isAnotherGoingOn(reading, said, act, source)),
      )
    );
  return pairs.length > 0 && pairs.every(({ source, act }) => act !== null && isConflict(said, act, source));
}

/** "Agreed that" for what the quote has recognised or acknowledged; it says nothing of an agreement. */
function isAgreedThat({ tokens }: Reading, { at, term }: Token, sources: readonly Source[]): boolean {
  if (term !== "agre" || tokens[at + 1]?.word !== "that") return false;
  return !sources.some(({ reading }) => reading.tokens.some((one) => one.term === term));
}

const URGING = /^(?:push|press|urge|ask|call|encourag)/u;

/** "companies pressed to remove it" for "push them to … ensure it is removed": who is urged to do it is not said to do it. */
function isUrged({ tokens }: Reading, { verb: { at }, agent }: Predication, sources: readonly Source[]): boolean {
  const urging = tokens[at - 2];
  if (tokens[at - 1]?.word !== "to" || urging === undefined || !URGING.test(urging.term)) return false;
  return sources.some(({ bearing, reading: { tokens: printed } }) =>
    [...(bearing.get(urging.at) ?? [])].some(
      (there) =>
        URGING.test(printed[there]?.term ?? "") &&
        printed.slice(there + 2, there + 4).some(({ word }) => word === "to") &&
        agent?.every((token) => [...(bearing.get(token.at) ?? [])].some((one) => one < there)) === true &&
        [...(bearing.get(at) ?? [])].some((act) => act > there),
    ),
  );
}

const FIGHTING = /^(?:prevent|stop|curb|deter|tackl|combat|fight|clamp|crack|counter|halt|block|stem)$/u;

/** "prevent illegal entry" for "clamp down on illegal entry and prevent crossings": fought in the quote by another such word. */
function isFoughtThere({ verb, patient, agent, isPassive }: Predication, source: Source): boolean {
  const things = mainOf(patient ?? []);
  if (isPassive || agent === null || things.length === 0 || !FIGHTING.test(verb.term)) return false;
  const acts = predicationsIn(source).filter(
    (act) => FIGHTING.test(act.verb.term) && act.verb.term !== verb.term && act.agent === null,
  );
  const isFought = (thing: Token): boolean =>
    acts.some((act) => act.patient?.some((one) => isBorne(one, [thing], source)) === true);
  return things.every(isFought) && !isByFought({ verb, patient, agent, isPassive }, source);
}

const SPANNING = /^(?:span|rang)/u;

/** "Border security spanned crime": one of the matters that the quote lists. */
function isSpannedItself({ verb, agent }: Predication, sources: readonly Source[]): boolean {
  return (
    agent !== null &&
    sources.every((source) => {
      const [from] = source.bearing.get(verb.at) ?? [];
      const list = source.reading.tokens[from ?? -1];
      return list !== undefined && isBehind(agent, list, source);
    })
  );
}

const WITH_OBJECT = /^(?:make|made|face|give|gave)$/u;

/** "Terrorists are making progress": whoever has the same object of a light verb in the quote is somebody else. */
function isTurnedByObject(said: Predication, sources: readonly Source[]): boolean {
  const { agent, patient, isPassive } = said;
  if (agent === null || patient === null || isPassive) return false;
  const acts = sources.flatMap((source) =>
    predicationsIn(source)
      .filter(
        (act) => act.patient?.some((one) => isBorne(one, patient, source) && !isOwnedBy(one, agent, source)) === true,
      )
      .map((act) => ({ source, act })),
  );
  return (
    acts.length > 0 &&
    acts.every(({ source, act }) => act.agent !== null && isOther(agent, act.agent, act.verb, source))
  );
}

/** "show progress *in his promise*" for "his promise is making progress" */
function isOwnedBy({ at }: Token, said: readonly Token[], { bearing, reading: { tokens } }: Source): boolean {
  if (!/^(?:in|of|on|by)$/u.test(tokens[at + 1]?.word ?? "")) return false;
  return said.some((token) => [...(bearing.get(token.at) ?? [])].some((there) => there > at && there <= at + 3));
}

function predicationsIn({ reading }: Source): Predication[] {
  return reading.tokens.flatMap((token) => predicationOf(reading, token) ?? []);
}

function isBorne(printed: Token, said: readonly Token[], { bearing }: Source): boolean {
  return said.some(({ at, isContent }) => isContent && (bearing.get(at)?.has(printed.at) ?? false));
}

/** The printed verbs that bear it, the same one where it is printed; null for one that is printed as a noun. */
function actsOf(own: Reading, { verb, isPassive }: Predication, { reading, bearing }: Source): (Predication | null)[] {
  const borne = [...(bearing.get(verb.at) ?? [])]
    .flatMap((at) => reading.tokens[at] ?? [])
    .filter(({ isContent, word }) => isContent || word === "do");
  const isOfState = (isPassive && isBehindBe(own, verb)) || isGoingOn(own, verb);
  const told = borne.filter((token) => !isAttribute(reading, token) || (isOfState && isPastForm(token)));
  const same = told.filter(({ term }) => term === verb.term);
  const acts = [same, told, borne].find((some) => some.length > 0) ?? [];
  const all = acts.map((token) => predicationOf(reading, token) ?? actOf(reading, token));
  const known = all.filter((act) => act !== null);
  const isTold = known.length > 0 && (same.length > 0 || acts.some((token) => actOf(reading, token) !== null));
  return isTold ? known : all;
}

/** "the resettlement of migrants", "continued efforts": the act that a noun names or a participle describes, and to what it is done. */
function actOf(reading: Reading, noun: Token): Predication | null {
  if (isPastForm(noun) && isAttribute(reading, noun))
    return { verb: noun, agent: null, patient: describedBy(reading, noun), isPassive: true };
  const of = reading.tokens[noun.at + 1];
  const patient = of?.word === "of" && /(?:ment|ion|al|ing|ance)$/u.test(noun.word) ? headsBehind(reading, of) : null;
  return patient === null ? null : { verb: noun, agent: null, patient, isPassive: true };
}

/** The words of meaning behind a participle, and what "and" joins to them, up to a mark. */
function describedBy({ tokens, text }: Reading, { at }: Token): Heads {
  const behind = tokens.slice(at + 1);
  const end = behind.findIndex(
    ({ isContent, word, at: place, start }) =>
      (!isContent && word !== "and") || /[,;:–—()]/u.test(text.slice(tokens[place - 1]?.end, start)),
  );
  const own = (end < 0 ? behind : behind.slice(0, end)).filter(({ isContent }) => isContent);
  return own.length > 0 ? own : null;
}

function isConflict(said: Predication, printed: Predication, source: Source): boolean {
  const differs = (a: Heads, b: Heads): boolean => a !== null && b !== null && isOther(a, b, printed.verb, source);
  const isIntransitive = !said.isPassive && said.patient === null;
  const wasIntransitive = !printed.isPassive && printed.patient === null;
  if (isIntransitive && said.agent?.every(isName) === true)
    return (isThey(printed.agent ?? []) || isOfStates(printed.agent)) && differs(said.agent, printed.agent);
  if (isIntransitive) return isOfOther(said.agent, printed, source);
  if (wasIntransitive && source.reading.tokens[printed.verb.at + 1]?.word === "that") return false;
  if (wasIntransitive) return differs(said.patient, printed.agent) && !isObjectLoose(said, printed, source);
  const helped = joined(printed.patient, helpedBy(said, printed, source));
  if (isActedOn(said, printed, source) || differs(said.agent, printed.agent) || differs(said.patient, helped))
    return true;
  if (isOfStates(said.patient) && printed.patient?.every(({ term }) => MOVED.test(term)) === true) return true;
  if (printed.agent !== null || said.agent === null || isNamedAct(printed, source)) return false;
  if (isByOwnObject(said, printed, source) || isByFought(said, source)) return true;
  return printed.isPassive
    ? isFromElsewhere(said.agent, printed.verb, source)
    : isBehind(said.agent, printed.verb, source);
}

/** "supporting the exchange of information *by headquarters*": whoever is helped to do it is helped. */
function helpedBy({ agent }: Predication, { verb, patient, isPassive }: Predication, { reading }: Source): Heads {
  if (isPassive || patient === null || !/^(?:support|help|assist|aid)$/u.test(verb.term)) return null;
  if (agent === null || agent.every((token) => nationOf(token) !== null)) return null;
  const by = reading.tokens.slice(verb.at + 1, verb.at + 10).find(({ word }) => word === "by");
  return by && reading.tokens[by.at + 1]?.word.endsWith("ing") !== true ? headsBehind(reading, by) : null;
}

/** "Difficulties posed by France" for "difficulties in France linked to migration": a doer that the quote has done to alone. */
function isActedOn({ agent }: Predication, printed: Predication, { bearing }: Source): boolean {
  const own = agent?.filter(({ isContent }) => isContent) ?? [];
  const isAmong = ({ at }: Token, heads: Heads): boolean => heads?.some((one) => bearing.get(at)?.has(one.at)) === true;
  return (
    own.length > 0 &&
    printed.agent !== null &&
    own.every((token) => isAmong(token, printed.patient)) &&
    !own.some((token) => isAmong(token, printed.agent))
  );
}

/** "Dog teams will fund" for "by funding dog teams": whatever is acted on does not act. */
function isByOwnObject({ agent, patient }: Predication, printed: Predication, { bearing }: Source): boolean {
  const own = mainOf(agent ?? []);
  const isBorneThere = ({ at, term }: Token): boolean =>
    !MONEY.test(term) && printed.patient?.some((one) => bearing.get(at)?.has(one.at)) === true;
  return printed.verb.word.endsWith("ing") && patient !== null && own.length > 0 && own.every(isBorneThere);
}
const MONEY = /^(?:money|fund|invest|sum|cash|amount|million)/u;

/** "Illegal entry will help prevent crossings" for "clamp down on illegal entry": whatever is but fought does nothing itself. */
function isByFought({ agent }: Predication, source: Source): boolean {
  const doers = mainOf(agent ?? []);
  const acts = predicationsIn(source);
  const isFought = (doer: Token): boolean =>
    acts.some(
      ({ verb, patient }) => FIGHTING.test(verb.term) && patient?.some((one) => isBorne(one, [doer], source)),
    ) && !acts.some((act) => act.agent?.some((one) => isBorne(one, [doer], source)));
  return doers.length > 0 && doers.every(isFought);
}

/** Whom states move, and who do not move states: "the two countries will be returned". */
const MOVED = /^(?:migrant|immigrant|minor|child|children|refuge)$/u;

/** "the resettlement of minors": by whom is not told. */
function isNamedAct({ verb }: Predication, { reading }: Source): boolean {
  return reading.tokens[verb.at + 1]?.word === "of";
}

/** "Gangs operate" for "police, operating … to disrupt gangs". */
function isOfOther(agent: Heads, printed: Predication, source: Source): boolean {
  const known = joined(printed.agent, printed.patient);
  if (agent === null) return false;
  return known === null ? isBehind(agent, printed.verb, source) : isOther(agent, known, printed.verb, source);
}

/** The printed verb has its object behind a preposition, and no figure by which it changes. */
function isObjectLoose({ agent }: Predication, printed: Predication, source: Source): boolean {
  const [link, figure] = source.reading.tokens.slice(printed.verb.at + 1);
  if (/^(?:by|to)$/u.test(link?.word ?? "") && figure?.isNumber === true) return false;
  return agent !== null && printed.agent !== null && !isOther(agent, printed.agent, printed.verb, source);
}

function joined(a: Heads, b: Heads): Heads {
  return a === null || b === null ? (a ?? b) : [...a, ...b];
}

/** "The EU will continue" for "they will continue", where they are others. */
function isByOther({ agent }: Predication, act: Predication, source: Source): boolean {
  const isOfCountries = agent !== null && agent.every((token) => nationOf(token) !== null);
  return isOfCountries && isThey(act.agent ?? []) && isOther(agent, act.agent ?? [], act.verb, source);
}

/** "The border needs to continue" for "continued efforts" */
function isAnotherGoingOn(own: Reading, { verb, agent }: Predication, act: Predication, source: Source): boolean {
  if (!isGoingOn(own, verb) || !isAttribute(source.reading, act.verb)) return false;
  return agent !== null && act.patient !== null && isOther(agent, act.patient, act.verb, source);
}

/** "Efforts must *continue*", with nothing behind it that they continue to do. */
function isGoingOn({ tokens }: Reading, { at, term }: Token): boolean {
  const next = tokens[at + 1];
  return term === "continu" && (next === undefined || (!next.isContent && next.word !== "to"));
}

/** "Both countries continue": neither of their heads of government does. */
function isOfStates(printed: Heads): boolean {
  return printed !== null && printed.every(({ word }) => /^(?:countries|governments)$/u.test(word));
}

/** A noun of the quote that is no country and no office is made to do what the quote has done by nobody. */
function isFromElsewhere(said: readonly Token[], act: Token, { bearing, reading }: Source): boolean {
  const own = mainOf(said);
  const isTiedTo = ({ at }: Token): boolean =>
    /^(?:link|connect|relat|ti|caus)/u.test(act.term) &&
    [...(bearing.get(at) ?? [])].some((there) => there > act.at && there < act.at + 5);
  return (
    own.length > 0 &&
    !own.some(isTiedTo) &&
    own.every(
      (token) =>
        nationOf(token) === null &&
        !/^(?:minist|secretari|govern|author|countri|pair|offic|polic|side|leader|state|arrang|agreement|deal|partnership|plan|fund|invest|money|approach|act|measur|cooper|collabor|work|effort|oper|meet|talk)/u.test(
          token.term,
        ) &&
        [...(bearing.get(token.at) ?? [])].some((at) => reading.tokens[at]?.isContent),
    )
  );
}
