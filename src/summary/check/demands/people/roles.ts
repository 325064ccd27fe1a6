/** Who does what to whom: giver and receiver do not change places, and what is one country's is not said to be the other's. */
import type { Claim, Demand } from "../../claim.ts";
import { bears } from "../../bearing/matching.ts";
import { countryOf, NATION_KEYS, nationOf, partiesIn, type Party } from "../../parties/parties.ts";
import { share } from "../../bearing/paraphrases.ts";
import { forceOf, isPastForm } from "../../grammar/grammar.ts";
import { EMPTY, type Reading, type Token } from "../../grammar/reading.ts";
import { agentOf, objectOf, subjectOf } from "../../grammar/subjects.ts";
import { isHostedThere, type Source } from "../../source.ts";
import { isMoved, PEOPLE } from "./belongings.ts";

/** Verbs and their nouns whose two sides differ. */
const DIRECTED =
  /^(?:thank|prais|welcom|hail|applaud|commend|fund|financ|pay|give|provid|support|help|assist|offer|send|tell|ask|urg|invit|visit|host|embed|train|promis|criticis|condemn|blame|accus|join|trust|task|lead|command|suppli|deliv|lend|sell|buy|suggest|warn|defend|back|endors|say|declar|confirm|commit|travel|deploi|pledg|step|prepar|share|hope|wish)/u;

export const demandRoles: Demand = (claim, sources) => {
  for (const source of sources) {
    const said = partiesIn(claim.reading, sources, null);
    const printed = partiesIn(source.reading, sources, source.speaker === EMPTY ? null : source.speaker);
    const swapped = claim.reading.tokens.find((token) => isSwapped(claim, token, said, source, printed));
    if (swapped && !isBorneElsewhere(claim, swapped, source, sources))
      return `changes who does what to whom (${swapped.raw})`;
    const moved = claim.reading.tokens.find((token) => isMoved(claim, token, sources));
    if (moved) return `gives what is one country’s to another (${moved.raw})`;
  }
  return null;
};

/** Another cited quote holds the word with its parties in the order said. */
function isBorneElsewhere(claim: Claim, token: Token, tried: Source, sources: readonly Source[]): boolean {
  return sources.some((source) => {
    if (source === tried || !source.reading.tokens.some((one) => one.isContent && bears(token, one))) return false;
    const said = partiesIn(claim.reading, sources, null);
    return !isSwapped(claim, token, said, source, partiesIn(source.reading, sources, source.speaker));
  });
}

/** None of those who act here acts in the quote, wherever it has the act; or whoever acts there is acted on here. */
function isSwapped(
  claim: Claim,
  token: Token,
  said: readonly Party[],
  source: Source,
  printed: readonly Party[],
): boolean {
  if (!token.isContent || token.isCapital || SYMMETRIC.test(token.term) || token.word.endsWith("ship")) return false;
  if (isHostedThere(claim.reading.tokens[token.at - 1], token, source)) return false;
  const isDirected = DIRECTED.test(token.term);
  if (!isDirected && forceOf(claim.reading, token) === null) return false;
  if (isDirected && isGivenToGiver(claim, token, source, printed)) return true;
  if (isDirected && isOfReceiver(claim.reading, token, source)) return true;
  const acts = actsBearing(token, source);
  const doers = keysIn(doersOf(claim.reading, token), said);
  if (acts.length === 0 || (!isDirected && !acts.every((act) => forceOf(source.reading, act) !== null))) return false;
  if (!isDirected && [...doers].some((key) => NATION_KEYS.has(key))) return false;
  if (doers.size > 0) {
    const isByOthers = acts.every((act) => {
      const there = doersOf(source.reading, act);
      const keys = keysIn(there, printed);
      return keys.size > 0 && !there.some(({ word }) => SEVERAL.test(word)) && areOthers(doers, keys, source);
    });
    if (isByOthers || !isPassiveAct(claim.reading, token)) return isByOthers;
  }
  if (isDirected && isOtherPassive(claim.reading, token, said, acts, source, printed)) return true;
  const patients = keysIn(objectOf(claim.reading, token), said);
  return (
    isDirected &&
    patients.size > 0 &&
    acts.every((act) => {
      const [keys, others] = [doersOf(source.reading, act), objectOf(source.reading, act)].map((one) =>
        keysIn(one, printed),
      );
      return (
        keys !== undefined &&
        others !== undefined &&
        [...patients].every((key) => keys.has(key)) &&
        !share(others, patients)
      );
    })
  );
}

/** "The UK has been tasked" where France has been. */
function isOtherPassive(
  reading: Reading,
  token: Token,
  said: readonly Party[],
  acts: readonly Token[],
  source: Source,
  printed: readonly Party[],
): boolean {
  const patients = isPassiveAct(reading, token) ? keysIn(subjectOf(reading, token), said) : new Set<string>();
  return (
    patients.size > 0 &&
    acts.every((act) => {
      const there = isPassiveAct(source.reading, act) ? keysIn(subjectOf(source.reading, act), printed) : [];
      const keys = new Set(there);
      return keys.size > 0 && areOthers(patients, keys, source);
    })
  );
}

/** None of them is one of the others; a minister acts for their country, as far as the release tells which that is. */
function areOthers(said: ReadonlySet<string>, printed: ReadonlySet<string>, { quote }: Source): boolean {
  const countriesOf = (keys: ReadonlySet<string>): Set<string> =>
    new Set([...keys].flatMap((key) => (NATION_KEYS.has(key) ? [] : (countryOf(key, quote.release) ?? []))));
  return !share(said, printed) && !share(said, countriesOf(printed)) && !share(printed, countriesOf(said));
}

/** The quote's own words for it, the very word where it has that. */
function actsBearing(token: Token, source: Source): Token[] {
  const acts = [...(source.bearing.get(token.at) ?? [])]
    .flatMap((at) => source.reading.tokens[at] ?? [])
    .filter(({ isContent }) => isContent);
  const same = acts.filter(({ term }) => term === token.term);
  return same.length > 0 ? same : acts;
}

/** Before the verb, or behind the "by" of a passive; of a passive without one, nobody. */
function doersOf(reading: Reading, act: Token): Token[] {
  const agent = agentOf(reading, act);
  if (agent) return agent;
  if (isPassiveAct(reading, act)) return [];
  const subject = subjectOf(reading, act);
  const giving = givingBefore(reading, subject);
  return giving === null ? subject : subjectOf(reading, giving);
}

/** "*promised* the French authorities support": whoever stands behind it is given to. */
function givingBefore({ tokens }: Reading, [first]: readonly Token[]): Token | null {
  const before = tokens.slice(0, first?.at ?? 0).findLast(({ word }) => !/^(?:the|its|their|his|her)$/u.test(word));
  return before !== undefined &&
    /^(?:promised|promises|offered|offers|pledged|gave|gives|assured|guaranteed|lent|granted)$/u.test(before.word)
    ? before
    : null;
}

function isPassiveAct({ tokens }: Reading, act: Token): boolean {
  const before = tokens.slice(Math.max(0, act.at - 2), act.at);
  return isPastForm(act) && before.some(({ word }) => /^(?:is|are|was|were|be|been|being)$/u.test(word));
}

/** The parties that a phrase names as such, or by their people ("French law enforcement"), not by what is theirs. */
function keysIn(phrase: readonly Token[], parties: readonly Party[]): Set<string> {
  const isNamed = ({ token }: Party): boolean => {
    const at = phrase.findIndex((one) => one.at === token.at);
    const behind = phrase.slice(at + 1);
    const end = behind.findIndex(({ word }) => word === "and");
    return (
      at >= 0 &&
      behind
        .slice(0, end < 0 ? behind.length : end)
        .every((one) => one.isCapital || !one.isContent || PEOPLE.test(one.term))
    );
  };
  return new Set(parties.filter(isNamed).map(({ key }) => key));
}

/** Words for several parties at once, which may be any of those told of. */
const SEVERAL = /^(?:both|pair|countries|ministers|two|they|we|governments|sides|our|their|he|she)$/u;

/** Both sides do these alike. */
const SYMMETRIC =
  /^(?:meet|met|discuss|talk|agre|hold|held|sign|cooper|collabor|work|togeth|joint|tie|close|summit|partnership|relationship|deal|arrang|agreement|friend|neighbour|partner)/u;

/** "supported by the French authorities" for "support for the French authorities". */
function isOfReceiver(reading: Reading, token: Token, { bearing, reading: printed }: Source): boolean {
  const doers = doersOf(reading, token).filter(({ isContent, isNumber }) => isContent && !isNumber);
  const acts = actsPrinted(token, printed);
  return (
    doers.length > 0 &&
    acts.length > 0 &&
    acts.every((act) => {
      const link = printed.tokens[act.at + 1];
      const there =
        link && /^(?:for|to)$/u.test(link.word) && forceOf(printed, act) === null ? objectOf(printed, link) : [];
      return doers.every(({ at }) => {
        const places = [...(bearing.get(at) ?? [])].filter((place) => printed.tokens[place]?.isContent);
        return places.length > 0 && places.every((place) => there.some((one) => one.at === place));
      });
    })
  );
}

function actsPrinted({ term }: Token, { tokens }: Reading): Token[] {
  return tokens.filter((one) => one.term === term);
}

/** "shared with the UK" what the UK shares. */
function isGivenToGiver({ reading }: Claim, token: Token, source: Source, printed: readonly Party[]): boolean {
  if (!/^(?:give|provid|support|offer|send|share|suppli|deliv|lend|sell|fund|pay|help|promis)/u.test(token.term))
    return false;
  const to = reading.tokens.findIndex(({ word }, at) => at > token.at && /^(?:to|with|for|by)$/u.test(word));
  if (reading.tokens[to]?.word === "by" || reading.tokens[to + 1]?.word === "by") return false;
  const receiver = to < 0 ? null : reading.tokens.slice(to + 1, to + 3).find((one) => nationOf(one) !== null);
  if (!receiver) return false;
  const acts = source.reading.tokens.filter((one) => one.isContent && bears(token, one));
  return (
    acts.length > 0 &&
    acts.every((act) => {
      const doers = keysIn(doersOf(source.reading, act), printed);
      return doers.size === 1 && doers.has(nationOf(receiver) ?? "");
    })
  );
}
