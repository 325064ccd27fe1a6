/** How the words hang together: what a preposition joins is as in the quote that has these words. */
import type { Claim, Demand } from "../../claim.ts";
import { forceOf, isGerund, isPastForm } from "../../grammar/grammar.ts";
import { isName } from "../../bearing/matching.ts";
import { nationOf } from "../../parties/parties.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";
import { isVerb } from "../../grammar/verbs.ts";
import { AGAINST } from "./bindings.ts";

export const demandRelations: Demand = (claim, sources) => {
  const { tokens } = claim.reading;
  const loose = tokens.find((token) => sources.some((source) => isRejoined(claim, token, source)));
  if (loose) return `joins words otherwise than its quotes (${loose.raw})`;
  const rehung = tokens.find((token) => sources.every((source) => isRehung(claim, token, source)));
  if (rehung) return `joins words otherwise than its quotes (${rehung.raw})`;
  const between = tokens.find((token) => sources.every((source) => isBetweenOthers(claim, token, source)));
  if (between) return `joins words otherwise than its quotes (${between.raw})`;
  const reversed = tokens.find((token) =>
    sources.every((source) => isReversed(claim, token, source) || isSentElsewhere(claim, token, source)),
  );
  return reversed ? `turns a way round (${reversed.raw})` : null;
};

const JOINING = /^(?:in|among|for|against|from|to|into|with|of|by|outside|beyond|within|inside|without|towards)$/u;
/** What follows these is what the word before them is about. */
const BINDING = /^(?:among|for|against|from|to|into)$/u;
/** Pairs of prepositions that do not stand for one another behind the same word. */
const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:against|without)$/u, /^(?:for|with|of|to|by)$/u],
  [/^(?:from|outside)$/u, /^(?:to|into|towards|for|with)$/u],
  [/^(?:outside|beyond)$/u, /^(?:in|within|inside)$/u],
];
/** "to work for France" is not "to work with France". */
const OPPOSED_BEFORE_NAMES = [/^for$/u, /^with$/u] as const;

/** "sentences for smugglers" is not "sentences for entry"; "removed from" is not "removed to". */
function isRejoined({ reading }: Claim, link: Token, source: Source): boolean {
  const before = reading.tokens[link.at - 1];
  if (
    !JOINING.test(link.word) ||
    isInfinitive(reading, link) ||
    /^(?:which|whom|it|them|him|her|this)$/u.test(reading.tokens[link.at + 1]?.word ?? "") ||
    !before?.isContent ||
    before.isNumber ||
    before.clause !== link.clause
  )
    return false;
  const own = behindOf(reading, link, 4);
  const verb = own.findIndex(
    (token) => /^(?:covers?|includes?|spans?)$/u.test(token.word) || (isVerb(reading, token) && !isPastForm(token)),
  );
  const behind = (verb < 1 ? own : own.slice(0, verb)).filter(({ isNumber }) => !isNumber);
  const borne = (token: Token, there: readonly Token[]): boolean =>
    there.some((one) => source.bearing.get(token.at)?.has(one.at) || isOneOfBoth(token, one, source));
  const bearers = [...(source.bearing.get(before.at) ?? [])];
  const same = bearers.filter((at) => source.reading.tokens[at]?.term === before.term);
  if (link.word === "from" && same.length === 0 && isTie(bearers, source)) return false;
  const places = (same.length > 0 ? same : bearers).flatMap((at) => {
    const next = source.reading.tokens[at + 1];
    return next &&
      JOINING.test(next.word) &&
      !isInfinitive(source.reading, next) &&
      !isApartByMark(source.reading, next)
      ? [{ next, there: behindOf(source.reading, next, next.word === "in" ? 4 : 10) }]
      : [];
  });
  if (places.length === 0 || behind.length === 0 || !behind.every((token) => source.bearing.has(token.at)))
    return false;
  if (bearers.some((at) => behind.every((token) => isCloseBehind(at, token, source)))) return false;
  if (link.word === "against" && bearers.some((at) => behind.every((token) => isFoughtBehind(at, token, source))))
    return false;
  return places.every(({ next, there }) =>
    next.word === link.word
      ? (BINDING.test(link.word) || (link.word === "in" && behind.every((one) => isName(one) && !isOfTime(one)))) &&
        !behind.some((token) => borne(token, there))
      : [
          ...OPPOSED,
          ...(behind.every(isName) && !before.isCapital && forceOf(reading, before) !== null
            ? [OPPOSED_BEFORE_NAMES]
            : []),
        ].some(([a, b]) => (a.test(next.word) && b.test(link.word)) || (b.test(next.word) && a.test(link.word))) &&
        behind.some((token) => borne(token, there.slice(0, 5))),
  );
}

/** "arising from" for "linked to": what comes of it stands before the tie. */
function isTie(bearers: readonly number[], { reading: { tokens } }: Source): boolean {
  return bearers.length > 0 && bearers.every((at) => /^(?:link|relat|connect|ti)$/u.test(tokens[at]?.term ?? ""));
}

/** "from their homes" where the quote has "to their homes", each time that it has them. */
function isReversed({ reading }: Claim, link: Token, source: Source): boolean {
  if (link.word !== "from" && (link.word !== "to" || !behindOf(reading, link, 1).every(isName))) return false;
  const behind = behindOf(reading, link, 3);
  const before = reading.tokens[link.at - 1];
  const ties = before && before.word !== "linked" ? [...(source.bearing.get(before.at) ?? [])] : [];
  if (isTie(ties, source))
    return behind.some(({ at }) => [...(source.bearing.get(at) ?? [])].every((one) => ties.every((tie) => one < tie)));
  const there = behind.map(({ at }) => [...(source.bearing.get(at) ?? [])]);
  if (
    behind.length === 0 ||
    behind.some((token) => isGerund(token) || isOfTime(token)) ||
    there.some((places) => places.length === 0)
  )
    return false;
  const { tokens } = source.reading;
  const leading = (at: number): string | undefined =>
    tokens.slice(Math.max(0, at - 4), at).findLast(({ word }) => LEADING.test(word))?.word;
  return there.every((places) => {
    const links = places.flatMap((at) => leading(at) ?? []);
    const other = link.word === "to" ? /^from$/u : /^(?:to|into|towards|with)$/u;
    return links.length > 0 && links.every((word) => other.test(word)) && !isAttributeOf(before, places, source);
  });
}

/** "officers *from the UK*" for "UK liaison officers" */
function isAttributeOf(noun: Token | undefined, places: readonly number[], { bearing }: Source): boolean {
  const there = noun ? [...(bearing.get(noun.at) ?? [])] : [];
  return there.some((at) => places.some((place) => place < at && at - place < 4));
}

const SENDING = /^(?:deploy|deploi|send|sent|move|transfer|reloc|remov|return|bring|brought)$/u;

/** "deploying police to the UK" for police and "deals with the UK": nothing of the quote goes there. */
function isSentElsewhere({ reading }: Claim, link: Token, { bearing, reading: { tokens } }: Source): boolean {
  const [place] = link.word === "to" ? behindOf(reading, link, 1) : [];
  const verb = reading.tokens.slice(Math.max(0, link.at - 4), link.at).find(({ term }) => SENDING.test(term));
  if (!place?.isCapital || nationOf(place) === null || !verb) return false;
  const there = [...(bearing.get(place.at) ?? [])].filter((at) => tokens[at]?.isContent);
  const leading = there.map((at) => tokens.slice(Math.max(0, at - 3), at).findLast(({ word }) => LEADING.test(word)));
  const thither = tokens.find(({ word }) => word === "there");
  if (thither) return tokens.slice(0, thither.at).findLast((one) => nationOf(one) !== null)?.raw !== place.raw;
  return leading.length > 0 && leading.every((one) => /^(?:with|by|of)$/u.test(one?.word ?? ""));
}
const LEADING = /^(?:from|to|into|in|at|of|for|by|with)$/u;

const SIDES = /^(?:ministers|countries|governments|officers|leaders|smugglers|gangs|migrants|networks|companies)$/u;

/** "between their ministers" for "between the two countries" */
function isBetweenOthers({ reading }: Claim, token: Token, { reading: printed }: Source): boolean {
  const side = token.word === "between" ? sideBehind(reading, token) : undefined;
  const sides = printed.tokens.flatMap((one) => (one.word === "between" ? (sideBehind(printed, one) ?? []) : []));
  if (side === undefined || sides.length === 0) return false;
  return sides.every(
    (one) =>
      one.word !== side.word && !(isState(one) && isState(side)) && sideBehindNations(printed, one)?.word !== side.word,
  );
}

/** "*officers* in "between UK and French officers" */
function sideBehindNations({ tokens }: Reading, { at }: Token): Token | undefined {
  const behind = tokens.slice(at, at + 5).find((one) => one.word !== "and" && nationOf(one) === null);
  return behind && SIDES.test(behind.word) ? behind : undefined;
}

function isState({ word, isCapital }: Token): boolean {
  return isCapital || /^(?:countries|governments)$/u.test(word);
}

/** "countries" in "between the two countries" */
function sideBehind({ tokens }: Reading, { at }: Token): Token | undefined {
  const behind = tokens.slice(at + 1, at + 5);
  const side = behind.find(({ isContent, isNumber }) => isContent && !isNumber);
  return side && (SIDES.test(side.word) || nationOf(side) !== null) ? side : undefined;
}

const HANGING = /^(?:among|of|for|against|from|into|with)$/u;
const TIME =
  /^(?:time|year|month|week|day|yesterday|today|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

function isOfTime({ isNumber, term, word }: Token): boolean {
  return isNumber || TIME.test(term) || TIME.test(word);
}

/** "threats among states" for "sharing among states": before the same preposition with the same words stands something else. */
function isRehung({ reading }: Claim, link: Token, source: Source): boolean {
  const before = reading.tokens[link.at - 1];
  if (!HANGING.test(link.word) || isInfinitive(reading, link) || !before?.isContent || before.isNumber) return false;
  if (before.isCapital || forceOf(reading, before) !== null || isGerund(before) || isPastForm(before)) return false;
  const printed = source.reading.tokens;
  if (/^(?:away|elsewhere)$/u.test(before.word) || (link.word === "with" && isTalkedOver(reading, link))) return false;
  const borne = [...(source.bearing.get(before.at) ?? [])].filter((at) => printed[at]?.isContent);
  const behind = behindOf(reading, link, 2);
  if (borne.length === 0 || behind.length === 0 || behind.some(isOfTime)) return false;
  const same = printed.filter((one) => {
    const isSame = one.word === link.word || (link.word === "from" && one.word === "in");
    const there = isSame && !isInfinitive(source.reading, one) ? behindOf(source.reading, one, 4) : [];
    return behind.every((token) => there.some(({ at }) => source.bearing.get(token.at)?.has(at)));
  });
  return (
    same.length > 0 &&
    same.every((one) => {
      const governing = printed[one.at - 1];
      const end = behindOf(source.reading, one, 4).at(-1)?.at ?? one.at;
      const reach = /^(?:of|among)$/u.test(one.word) ? 7 : 12;
      return (
        governing?.isContent === true &&
        borne.every((at) => at > end + 1 || at < one.at - reach || isApart(link, printed[at], one))
      );
    })
  );
}

/** "*discuss* efforts with partners": with whom that is done, not what the efforts are made with. */
function isTalkedOver({ tokens }: Reading, { at, clause }: Token): boolean {
  return tokens.slice(Math.max(0, at - 7), at).some((one) => one.term === "discuss" && one.clause >= clause - 1);
}

/** "migration *from* France" for "On migration, … the situation *in* France" */
function isApart({ word }: Token, noun: Token | undefined, there: Token): boolean {
  return word === "from" && noun?.clause !== there.clause;
}

/** "a meeting between the ministers in Paris": the same preposition stands a little farther on. */
function isCloseBehind(at: number, token: Token, { bearing, reading }: Source): boolean {
  return [...(bearing.get(token.at) ?? [])].some(
    (there) => there > at && there <= at + 7 && reading.tokens[there - 1]?.word === "in",
  );
}

/** "cooperation to tackle terrorism" is cooperation against it. */
function isFoughtBehind(at: number, token: Token, { bearing, reading: { tokens } }: Source): boolean {
  const [to, act] = tokens.slice(at + 1, at + 3);
  const isFought = to?.word === "to" && AGAINST.test(act?.term ?? "");
  return isFought && tokens.slice(at + 3, at + 6).some((one) => bearing.get(token.at)?.has(one.at));
}

/** "for both our countries", of which this is one. */
function isOneOfBoth(token: Token, one: Token, { reading: { tokens } }: Source): boolean {
  return (
    nationOf(token) !== null &&
    one.word === "countries" &&
    tokens.slice(Math.max(0, one.at - 2), one.at).some(({ word }) => /^(?:both|2|two)$/u.test(word)) &&
    tokens.some((name) => name.isCapital && name.term === token.term)
  );
}

/** "prevented, to further deter": a mark stands before it. */
function isApartByMark({ tokens, text }: Reading, { at, start }: Token): boolean {
  return /[,;:–—()]/u.test(text.slice(tokens[at - 1]?.end, start));
}

function isInfinitive(reading: Reading, { at, word }: Token): boolean {
  const next = reading.tokens[at + 1];
  return word === "to" && next?.isContent === true && forceOf(reading, next) !== null;
}

const CLAUSE = /^(?:when|while|where|because|whose)$/u;

/** The words of meaning behind a preposition, up to a comma. */
function behindOf({ tokens, text }: Reading, link: Token, count: number): Token[] {
  const behind: Token[] = [];
  for (const token of tokens.slice(link.at + 1)) {
    const last = tokens[token.at - 1];
    const isComma = last !== undefined && /[,;:–—()]/u.test(text.slice(last.end, token.start));
    if (behind.length === count || (isComma && !(count > 5 && /^(?:with|including|and|or)$/u.test(token.word)))) break;
    if (count < 5 && behind.length > 0 && !token.isContent && !/^(?:the|a|an|and|its|their|his|her)$/u.test(token.word))
      break;
    if (behind.length > 0 && (isGerund(token) || CLAUSE.test(token.word))) break;
    if (token.isContent) behind.push(token);
  }
  return behind;
}
