/** Who does what to whom: giver and receiver do not change places, and what is one country's is not said to be the other's. */
import type { Claim, Demand } from "../claim.ts";
import { bears } from "../matching.ts";
import { countryOf, NATION_KEYS, nationOf, partiesIn, type Party } from "../parties.ts";
import { share } from "../paraphrases.ts";
import { forceOf, isPastForm } from "../grammar.ts";
import { EMPTY, type Reading, type Token } from "../reading.ts";
import { agentOf, objectOf, subjectOf } from "../subjects.ts";
import type { Source } from "../source.ts";

/** Verbs and their nouns whose two sides differ. */
const DIRECTED =
  /^(?:thank|prais|welcom|hail|applaud|commend|fund|financ|pay|give|provid|support|help|assist|offer|send|tell|ask|urg|invit|visit|host|embed|train|promis|criticis|condemn|blame|accus|join|trust|task|lead|command|suppli|deliv|lend|sell|buy|suggest|warn|defend|back|endors|say|declar|confirm|commit|travel|deploi|pledg|step|prepar|share)/u;

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
  if (!token.isContent || token.isCapital || SYMMETRIC.test(token.term)) return false;
  const isDirected = DIRECTED.test(token.term);
  if (!isDirected && forceOf(claim.reading, token) === null) return false;
  if (isDirected && isGivenToGiver(claim, token, source, printed)) return true;
  const acts = actsBearing(token, source);
  const doers = keysIn(doersOf(claim.reading, token), said);
  if (acts.length === 0 || (!isDirected && !acts.every((act) => forceOf(source.reading, act) !== null))) return false;
  if (!isDirected && [...doers].some((key) => NATION_KEYS.has(key))) return false;
  if (doers.size > 0)
    return acts.every((act) => {
      const there = doersOf(source.reading, act);
      const keys = keysIn(there, printed);
      return keys.size > 0 && !there.some(({ word }) => SEVERAL.test(word)) && areOthers(doers, keys, source);
    });
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

/** None of them is one of the others; a minister acts for their country, as far as the release tells which that is. */
function areOthers(said: ReadonlySet<string>, printed: ReadonlySet<string>, { quote }: Source): boolean {
  const countriesOf = (keys: ReadonlySet<string>): Set<string> =>
    new Set([...keys].flatMap((key) => (NATION_KEYS.has(key) ? [] : (countryOf(key, quote.release.text) ?? []))));
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
  const auxiliaries = reading.tokens.slice(Math.max(0, act.at - 3), act.at);
  const isPassive =
    isPastForm(act) &&
    auxiliaries.some(({ word, at }) => /^(?:is|are|was|were|be|been|being)$/u.test(word) && at >= act.at - 2);
  return isPassive ? [] : subjectOf(reading, act);
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

const PEOPLE =
  /^(?:govern|author|law|enforc|offic|offici|polic|minist|secretari|side|forc|personnel|gendarm|administr|interior|home|foreign|prime|state|counterpart)/u;

/** Words for several parties at once, which may be any of those told of. */
const SEVERAL = /^(?:both|pair|countries|ministers|two|they|we|governments|sides|our|their|he|she)$/u;

/** Both sides do these alike. */
const SYMMETRIC =
  /^(?:meet|met|discuss|talk|agre|hold|held|sign|cooper|collabor|work|togeth|joint|tie|close|summit|partnership|relationship|deal|arrang|agreement|friend|neighbour|partner)/u;

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

/** "French officers" for "UK officers": the noun behind a country has another country before it wherever the quotes have it. */
function isMoved({ text, reading }: Claim, token: Token, sources: readonly Source[]): boolean {
  const nation = nationOf(token);
  const behind = reading.tokens.slice(token.at + 1, token.at + 4);
  const border = behind.findIndex(({ isContent }) => !isContent);
  const phrase = (border < 0 ? behind : behind.slice(0, border)).filter(
    ({ isCapital, raw }, i) => !isCapital && (i === 0 || !/(?:ed|paid|made|held)$/u.test(raw)),
  );
  const last = phrase.at(-1);
  if (nation === null || !last || behind.some((one) => nationOf(one) !== null)) return false;
  if (/^(?:with|between|and)$/u.test(reading.tokens[token.at - 1]?.word ?? "")) return false;
  if (!/^(?:['’]s?)?[ -](?:[\p{L}-]+ ){0,2}$/u.test(text.slice(token.end, last.start))) return false;
  return phrase.some((noun) => isAnothers(noun, nation, sources));
}

/** Wherever the quotes have the noun, the nearest word for it if they have that, it is some other country's. */
function isAnothers(noun: Token, nation: string, sources: readonly Source[]): boolean {
  const bearing = sources.flatMap(({ reading }) =>
    reading.tokens
      .filter((one) => one.isContent && bears(noun, one))
      .map((one) => ({ owners: ownersOf(reading, one), isSame: one.term === noun.term })),
  );
  const closest = bearing.some(({ isSame }) => isSame) ? bearing.filter(({ isSame }) => isSame) : bearing;
  return closest.length > 0 && closest.every(({ owners }) => owners.length > 0 && !owners.includes(nation));
}

/** Countries in the three words before a noun, and the one that an "of" or "from" behind it brings. */
function ownersOf({ tokens }: Reading, noun: Token): string[] {
  const near = tokens.slice(Math.max(0, noun.at - 3), noun.at);
  const before = near
    .slice(near.findLastIndex(({ word, clause }) => /^(?:with|in|to|of|by)$/u.test(word) || clause !== noun.clause) + 1)
    .flatMap((token) => nationOf(token) ?? []);
  const link = tokens[noun.at + 1];
  const behind =
    link && /^(?:of|from|by|in)$/u.test(link.word)
      ? tokens.slice(noun.at + 2, noun.at + 5).flatMap((token) => nationOf(token) ?? [])
      : [];
  return [...before, ...behind];
}
