/** Who does what to whom: giver and receiver do not change places, and what is one country's is not said to be the other's. */
import { EMPTY } from "../reading.ts";
import type { Claim, Demand } from "../claim.ts";
import { bears } from "../matching.ts";
import { nationOf, partiesIn, type Party } from "../parties.ts";
import type { Reading, Token } from "../reading.ts";
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

/** The one who acts stands, in the quote, only behind the act, and another before it. */
function isSwapped(
  claim: Claim,
  token: Token,
  said: readonly Party[],
  source: Source,
  printed: readonly Party[],
): boolean {
  if (!token.isContent || token.isCapital || SYMMETRIC.test(token.term)) return false;
  const isDirected = DIRECTED.test(token.term);
  if (isDirected && isGivenToGiver(claim, token, source, printed)) return true;
  const agents = agentsOf(claim.reading, token, said).filter(
    ({ token: one }) => isDirected || (nationOf(one) === null && isRightBefore(claim.reading, one, token)),
  );
  if (agents.length === 0 && !isDirected) return false;
  if (agents.length === 0) return isTurnedRound(claim, token, said, source, printed);
  const acts = source.reading.tokens.filter((one) => one.isContent && bears(token, one));
  if (acts.length === 0) return false;
  return acts.every((act) => {
    const direct = printed.filter((party) => isRightBefore(source.reading, party.token, act));
    if (isDirected && direct.length > 0) return !agents.some(({ key }) => direct.some((one) => one.key === key));
    const doers = agentsOf(source.reading, act, printed);
    const known = new Set([...doers, ...printed.filter((party) => party.token.at < act.at)].map(({ key }) => key));
    return doers.length > 0 && !agents.some(({ key }) => known.has(key));
  });
}

/** A name and its verb, nothing of meaning between. */
function isRightBefore({ tokens }: Reading, name: Token, verb: Token): boolean {
  if (name.at > verb.at || name.clause !== verb.clause || !/^\p{L}/u.test(verb.raw)) return false;
  const between = tokens.slice(name.at + 1, verb.at);
  return between.every((one) => (!one.isContent && one.word !== "say") || (one.isCapital && nationOf(one) === null));
}

/** Both sides do these alike. */
const SYMMETRIC =
  /^(?:meet|met|discuss|talk|agre|hold|held|sign|cooper|collabor|work|togeth|joint|tie|close|summit|partnership|relationship|deal|arrang|agreement|friend|neighbour|partner)/u;

/** "shared with the UK" what the UK shares. */
function isGivenToGiver({ reading }: Claim, token: Token, source: Source, printed: readonly Party[]): boolean {
  if (!/^(?:give|provid|support|offer|send|share|suppli|deliv|lend|sell|fund|pay|help|promis)/u.test(token.term))
    return false;
  const to = reading.tokens.findIndex((one, at) => at > token.at && /^(?:to|with|for)$/u.test(one.word));
  const receiver = to < 0 ? null : reading.tokens.slice(to + 1, to + 3).find((one) => nationOf(one) !== null);
  if (!receiver) return false;
  const acts = source.reading.tokens.filter((one) => one.isContent && bears(token, one));
  return (
    acts.length > 0 && acts.every((act) => agentsOf(source.reading, act, printed).at(-1)?.key === nationOf(receiver))
  );
}

/** Whoever acts in the quote is acted on here: stands right behind the verb. */
function isTurnedRound(
  { reading }: Claim,
  token: Token,
  said: readonly Party[],
  source: Source,
  printed: readonly Party[],
): boolean {
  const behind = reading.tokens.slice(token.at + 1, token.at + 5);
  const border = behind.find(({ isCapital, word }) => !isCapital && word !== "the");
  const patient = said.find((party) => behind.includes(party.token) && party.token.at < (border?.at ?? Infinity));
  if (!patient) return false;
  const acts = source.reading.tokens.filter((one) => one.isContent && bears(token, one));
  return (
    acts.length > 0 &&
    acts.every((act) => agentsOf(source.reading, act, printed).some(({ key }) => key === patient.key))
  );
}

/** Parties before a verb, or behind the "by" of a passive. */
function agentsOf(reading: Reading, act: Token, parties: readonly Party[]): Party[] {
  const next = reading.tokens.slice(act.at + 1, act.at + 5).find(({ word }) => word === "by");
  if (next) {
    const behind = parties.filter(({ token }) => token.at > next.at && token.at <= next.at + 6);
    if (behind.length > 0) return behind;
  }
  const before = parties.filter(({ token }) => token.at < act.at);
  const near = before.filter(({ token }) => token.clause === act.clause);
  return near.length > 0 ? near : before.filter(({ token }) => token.clause >= act.clause - 2);
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
