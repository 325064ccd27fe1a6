/**
 * No two words of the quote have changed places, and none stands where another of them belongs: how near a word is, in the
 * quote, to its neighbours in the sentence is held against how near another word of the same kind is to them there.
 */
import type { Claim, Demand } from "../../claim.ts";
import { nationOf } from "../../parties/parties.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import { slotOf, type Slot } from "../../grammar/slots.ts";
import { AGAINST } from "./bindings.ts";
import type { Source } from "../../source.ts";

/** Nearness that an exchange has to gain; words side by side in the quote have 1, with another between them 1/2. */
const GAIN_OF_TURNING = 1;
const GAIN_OF_REPLACING = 1.2;

export const demandNoExchange: Demand = (claim, sources) => {
  const owned = claim.reading.tokens.find(
    (token) =>
      sources.some((source) => isOwnedByOwn(claim, token, source)) ||
      sources.every(
        (source) =>
          isOwnedByOther(claim, token, source) ||
          isOfNoPerson(claim, token, source) ||
          isOwnedByFought(claim, token, source),
      ),
  );
  if (owned) return `exchanges words of its quotes (${owned.raw})`;
  const places = placesIn(claim, sources.map(rankedOf));
  const turned = places.find((one) =>
    places.some(
      (other) =>
        gainOfTurning(one, other) > GAIN_OF_TURNING &&
        sources.some((source) => [one, other].every(({ token }) => bearersOf(token, source).length > 0)) &&
        !sources.some((source) => isMeansForEnd(claim.reading, one.token, other.token, source)),
    ),
  );
  if (turned) return `exchanges words of its quotes (${turned.token.raw})`;
  const replaced = places.find((one) =>
    printing(one, sources).some((source) => gainOfReplacing(one, source) > GAIN_OF_REPLACING),
  );
  return replaced ? `puts a word of its quotes where another stands (${replaced.token.raw})` : null;
};

/** The quotes that print the very word, where any does: of it another tells nothing. */
function printing({ token }: Place, sources: readonly Source[]): readonly Source[] {
  const own = sources.filter(({ reading: { tokens } }) => tokens.some(({ term }) => term === token.term));
  return own.length > 0 ? own : sources;
}

/** "the networks' smugglers" for "the smugglers' networks" */
function isOwnedByOwn({ reading }: Claim, token: Token, { reading: printed }: Source): boolean {
  const thing = reading.tokens[token.at + 1];
  if (!thing || !isOwner(reading, token) || token.isCapital || thing.term === token.term) return false;
  return printed.tokens.some(
    (one) => one.term === thing.term && isOwner(printed, one) && printed.tokens[one.at + 1]?.term === token.term,
  );
}

/** "smugglers' work" for "the UK's work": each time that the quote has it, it is somebody else's, and the owner is told of elsewhere. */
function isOwnedByOther({ reading }: Claim, token: Token, { reading: printed, bearing }: Source): boolean {
  const thing = reading.tokens[token.at + 1];
  const own = bearing.get(token.at);
  if (!thing?.isContent || !own || !isOwner(reading, token) || nationOf(token) !== null) return false;
  const owners = printed.tokens.filter(({ term }) => term === thing.term).map((one) => ownersPrinted(printed, one));
  return (
    owners.length > 0 &&
    owners.every((some) => some.length > 0 && !some.some((one) => own.has(one.at))) &&
    [...own].some((at) => printed.tokens[at]?.isContent)
  );
}

/** "the smugglers' efforts" for "efforts to clamp down on smugglers" */
function isOwnedByFought({ reading }: Claim, token: Token, { reading: { tokens }, bearing }: Source): boolean {
  const thing = reading.tokens[token.at + 1];
  if (
    !thing ||
    !isOwner(reading, token) ||
    !/^(?:effort|work|cooper|partnership|expertis|help|support)$/u.test(thing.term)
  )
    return false;
  const places = [...(bearing.get(token.at) ?? [])].filter((at) => tokens[at]?.isContent);
  const isFought = (at: number): boolean =>
    tokens.slice(Math.max(0, at - 6), at).some(({ term }) => AGAINST.test(term));
  return places.length > 0 && places.every(isFought);
}

/** "his work" for "the work of the Police" */
function isOfNoPerson(
  { reading }: Claim,
  token: Token,
  { reading: { tokens: printed }, people, speaker }: Source,
): boolean {
  const thing = reading.tokens[token.at + 1];
  if (!/^(?:his|her)$/u.test(token.word) || !thing?.isContent) return false;
  const same = printed.filter(({ term }) => term === thing.term);
  const isOfBody = ({ at }: Token): boolean => {
    const [of, article, owner] = printed.slice(at + 1);
    const isPerson = [people, speaker].some(({ tokens }) => tokens.some(({ term }) => term === owner?.term));
    return of?.word === "of" && article?.word === "the" && owner?.isCapital === true && !isPerson;
  };
  return same.length > 0 && same.every(isOfBody);
}

/** "the *UK's* work", "commitment from *French officials*" */
function ownersPrinted(printed: Reading, thing: Token): readonly Token[] {
  const [before, link] = [printed.tokens[thing.at - 1], printed.tokens[thing.at + 1]];
  if (before && isOwner(printed, before)) return [before];
  return /^(?:from|by)$/u.test(link?.word ?? "") ? (headsBehind(printed, link ?? thing) ?? []) : [];
}

/** "networks’" too, whose apostrophe is no part of the word. */
function isOwner({ text }: Reading, token: Token): boolean {
  return isGenitive(token) || /^['’] /u.test(text.slice(token.end));
}

/** A word of meaning that a quote bears, with the words of meaning beside it in its part of the clause. */
interface Place {
  readonly token: Token;
  readonly slot: Slot;
  /** In what kinds of places the quotes have it. */
  readonly printed: ReadonlySet<Slot | null>;
  readonly neighbours: readonly Token[];
  /** How near any two words of the sentence stand in the quotes. */
  readonly nearness: (a: Token, b: Token) => number;
  /** The same, farther where "and" lies between. */
  readonly closeness: (a: Token, b: Token) => number;
}

/** A quote with the number of each of its words of meaning, and the same with each "and" counted too. */
interface Ranked {
  readonly source: Source;
  readonly ranks: readonly number[];
  readonly joints: readonly number[];
}

function rankedOf(source: Source): Ranked {
  let joints = 0;
  const { tokens } = source.reading;
  return {
    source,
    ranks: ranksOf(source.reading),
    joints: tokens.map(({ isContent, word }) => (isContent || word === "and" ? joints++ : joints)),
  };
}

const ranks = new WeakMap<Reading, readonly number[]>();

function ranksOf(reading: Reading): readonly number[] {
  const known = ranks.get(reading);
  if (known) return known;
  let rank = 0;
  const own = reading.tokens.map(({ isContent }) => (isContent ? rank++ : rank));
  ranks.set(reading, own);
  return own;
}

function placesIn({ reading }: Claim, quotes: readonly Ranked[]): Place[] {
  const content = reading.tokens.filter(({ isContent }) => isContent);
  const near = (a: Token, b: Token, by: "ranks" | "joints"): number =>
    Math.max(0, ...quotes.map((one) => nearest(bearersOf(a, one.source), bearersOf(b, one.source), one[by])));
  const nearness: Place["nearness"] = (a, b) => near(a, b, "ranks");
  const closeness: Place["closeness"] = (a, b) => near(a, b, "joints");
  return content.flatMap((token, i) => {
    const slot = isStretchOfTime(reading, token) || isSomeOf(reading, token) ? null : slotOf(reading, token);
    if (slot === null || !quotes.some(({ source }) => bearersOf(token, source).length > 0)) return [];
    const neighbours = [content[i - 1], content[i + 1]].flatMap((one) =>
      one && isBeside(reading, token, one) ? one : [],
    );
    return [{ token, slot, printed: slotsOf(token, quotes), neighbours, nearness, closeness }];
  });
}

/** "*Part* of the money" */
function isSomeOf({ tokens }: Reading, { at, word }: Token): boolean {
  return word === "part" && tokens[at + 1]?.word === "of";
}

/** "in recent years": it may stand anywhere in its sentence. */
function isStretchOfTime({ tokens }: Reading, { at, word }: Token): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map((one) => one.word);
  return (
    /^(?:years|months|weeks|days)$/u.test(word) &&
    /\b(?:in|over|during|within)(?: the)? (?:recent|coming|past|last|next)$/u.test(before.join(" "))
  );
}

function slotsOf(token: Token, quotes: readonly Ranked[]): Set<Slot | null> {
  return new Set(
    quotes.flatMap(({ source }) =>
      bearersOf(token, source).flatMap((at) => {
        const one = source.reading.tokens[at];
        return one ? [slotOf(source.reading, one)] : [];
      }),
    ),
  );
}

function bearersOf({ at }: Token, { bearing, reading }: Source): number[] {
  return [...(bearing.get(at) ?? [])].filter((there) => reading.tokens[there]?.isContent);
}

function nearest(those: readonly number[], others: readonly number[], own: readonly number[]): number {
  return Math.max(
    0,
    ...those.flatMap((a) => others.map((b) => (a === b ? 0 : 1 / Math.abs((own[a] ?? 0) - (own[b] ?? 0))))),
  );
}

/** Neither a comma nor a joining word lies between them. */
function isBeside({ text }: Reading, a: Token, b: Token): boolean {
  const gap = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/[,;:–—()]|\b(?:and|but|while|which|who|or|as)\b/u.test(gap);
}

/** How much nearer both words come to their neighbours when each takes the place of the other. */
function gainOfTurning(one: Place, other: Place): number {
  const [a, b] = [one.token, other.token];
  if (one.slot !== other.slot || !one.printed.has(one.slot) || !other.printed.has(one.slot)) return 0;
  if (a.at >= b.at || a.term === b.term || isGenitive(a) !== isGenitive(b)) return 0;
  if (a.isCapital && b.isCapital && (b.at === a.at + 1 || (nationOf(a) !== null && nationOf(b) !== null))) return 0;
  if (isCountryAndEvent(a, b) || isCountryAndEvent(b, a)) return 0;
  const [near, far] = [one.neighbours.filter((token) => token !== b), other.neighbours.filter((token) => token !== a)];
  const sum = (token: Token, beside: readonly Token[]): number =>
    beside.reduce((total, neighbour) => total + one.closeness(token, neighbour), 0);
  return sum(b, near) + sum(a, far) - sum(a, near) - sum(b, far);
}

/** "will fund drones to strengthen security" for "will strengthen security by funding drones" */
function isMeansForEnd({ tokens }: Reading, means: Token, end: Token, source: Source): boolean {
  const printed = source.reading.tokens;
  const isMeant = tokens.slice(Math.max(0, end.at - 2), end.at).some(({ word }) => word === "to");
  const ends = bearersOf(end, source);
  return (
    isMeant &&
    means.at < end.at &&
    bearersOf(means, source).some((at) => printed[at - 1]?.word === "by" && ends.some((one) => one < at))
  );
}

/** No country stands where an event does. */
function isCountryAndEvent(country: Token, { raw }: Token): boolean {
  return nationOf(country) !== null && /^(?:Olympics?|Games|Coronation|Summit|Entente)$/u.test(raw);
}

function isGenitive({ raw }: Token): boolean {
  return /['’]s?$/u.test(raw);
}

/** "stands behind" for "support": one printed word bears both, and none bears one of them alone. */
function areOnePhrase(a: Token, b: Token, source: Source): boolean {
  const [those, others] = [bearersOf(a, source), bearersOf(b, source)];
  return those.length > 0 && those.length === others.length && those.every((at) => others.includes(at));
}

/** "a *joint* commitment" for "both countries' commitment" */
function isOfBoth({ at }: Token, { bearing, reading: { tokens } }: Source): boolean {
  return [...(bearing.get(at) ?? [])].some((there) => tokens[there]?.word === "both");
}

/** "between Mr Cleverly *and* Mr Darmanin": of either what is said of both. */
function isNamedWith(token: Token, other: Token, { bearing, reading: { tokens } }: Source): boolean {
  return [...(bearing.get(token.at) ?? [])].some((at) => {
    const between = tokens.slice(Math.min(at, other.at) + 1, Math.max(at, other.at));
    const isList = between.every(({ isCapital, word }) => isCapital || /^(?:and|the)$/u.test(word));
    return isList && other.isCapital && between.some(({ word }) => word === "and");
  });
}

/** How much nearer than this word some other of the quote, which the sentence has nowhere, is to both its neighbours. */
function gainOfReplacing({ token, slot, neighbours, nearness }: Place, source: Source): number {
  const { reading, bearing } = source;
  if (
    neighbours.length < 2 ||
    neighbours.some((one) => areOnePhrase(token, one, source)) ||
    /^(?:verb|past|gerund)/u.test(slot)
  )
    return 0;
  if (bearersOf(token, source).length === 0 || isOfBoth(token, source)) return 0;
  const own = neighbours.reduce((total, one) => total + nearness(token, one), 0);
  const taken = new Set([...bearing.values()].flatMap((there) => [...there]));
  const others = reading.tokens.filter(
    (one) => !taken.has(one.at) && slotOf(reading, one) === slot && !isNamedWith(token, one, source),
  );
  const fits = others.map(({ at }) =>
    neighbours.reduce((total, one) => total + nearest([at], bearersOf(one, source), ranksOf(reading)), 0),
  );
  return Math.max(0, ...fits) - own;
}
