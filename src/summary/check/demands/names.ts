/** Every name, office and place is in the quotes or their citations, and offices stay with those who hold them. */
import type { Claim, Demand } from "../claim.ts";
import { isName } from "../matching.ts";
import { nationOf } from "../parties.ts";
import { nameTheSame } from "../paraphrases.ts";
import type { Reading, Token } from "../reading.ts";
import { bearersIn, type Source } from "../source.ts";

const TITLES = new Set("mr mrs ms miss mx dr sir m mme the".split(" "));
const PLACING = /^(?:in|at|to|from|near|via)$/u;
const CALENDAR = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const NATIONS = new Set("uk britain british france french franco german germany".split(" "));

export const demandNames: Demand = (claim, sources) => {
  const unknown = claim.reading.tokens.find(
    (token) => isNamed(token) && !sources.some((source) => knows(source, token, isPlace(claim, token))),
  );
  if (unknown) return `names what its quotes do not (${unknown.raw})`;
  const misplaced = [IN, TO].flatMap((placing) =>
    placedNations(claim.reading, placing).filter((nation) => isMisplaced(nation, placing, sources)),
  );
  if (misplaced.length > 0) return "places something where its quotes do not";
  const torn = pairsOf(claim).find(([a, b]) => !sources.some((source) => standTogether(source, a, b)));
  return torn ? `joins names that are not joined in its quotes (${torn[0].raw} ${torn[1].raw})` : null;
};

/** Capitals inside the sentence; the word at its head is held against the quotes with the other words. */
function isNamed(token: Token): boolean {
  if (!token.isCapital || token.isNumber || TITLES.has(token.word) || CALENDAR.test(token.word)) return false;
  return isName(token) && (token.isContent || token.raw.length > 1);
}

const IN = /^(?:in|within|across)$/u;
const TO = /^(?:to|into|reaching)$/u;

/** Countries that something is in or goes to: "in northern France". */
function placedNations({ tokens }: Reading, placing: RegExp): string[] {
  return tokens.flatMap((token, at) => {
    const before = tokens
      .slice(0, at)
      .findLast(({ word }) => !/^(?:the|northern|southern|eastern|western)$/u.test(word));
    return placing.test(before?.word ?? "") ? (nationOf(token) ?? []) : [];
  });
}

/** The quotes place it in other countries, and never in this one. */
function isMisplaced(nation: string, placing: RegExp, sources: readonly Source[]): boolean {
  const printed = sources.flatMap(({ reading }) => placedNations(reading, placing));
  return printed.length > 0 && !printed.includes(nation);
}

/** "in London": a place must be the quote's own, not that of the sentence before it. */
function knows(source: Source, token: Token, placed: boolean): boolean {
  const { tokens } = source.reading;
  const hasPlace = tokens.some(
    (one, at) => isName(one) && nationOf(one) === null && PLACING.test(tokens[at - 1]?.word ?? ""),
  );
  if (placed && nationOf(token) === null)
    return [...tokens, ...(hasPlace ? [] : source.head.tokens)].some((one) => nameTheSame(token.term, one.term));
  return [...bearersIn(source), ...source.people.tokens].some((one) => nameTheSame(token.term, one.term));
}

function isPlace({ reading: { tokens } }: Claim, { at }: Token): boolean {
  return PLACING.test(tokens[at - 1]?.word ?? "");
}

/** Neighbouring capitals ("Interior Minister", "Minister Darmanin"); nations and titles apart. */
function pairsOf({ text, reading: { tokens } }: Claim): (readonly [Token, Token])[] {
  return tokens.slice(1).flatMap((token, i) => {
    const at = i + 1;
    const next = tokens[at + 1];
    if (!next?.isCapital || !token.isCapital || !token.isContent || !next.isContent) return [];
    if (
      token.isNumber ||
      next.isNumber ||
      TITLES.has(token.word) ||
      NATIONS.has(token.word) ||
      CALENDAR.test(next.word) ||
      CALENDAR.test(token.word)
    )
      return [];
    return text.slice(token.end, next.start) === " " ? [[token, next] as const] : [];
  });
}

/** The first before the second, close by, in one naming: "Minister … Gérard Collomb". */
function standTogether(source: Source, a: Token, b: Token): boolean {
  return [source.reading, source.context, source.head, source.people].some(({ text, tokens }) =>
    tokens.some((token, at) => {
      if (!nameTheSame(a.term, token.term)) return false;
      const other = tokens.slice(at + 1, at + 9).find((one) => nameTheSame(b.term, one.term));
      return (
        other !== undefined &&
        !/[.;]|\band\b/u.test(text.slice(token.end, other.start).replace(/\b(?:Rt|Hon|Mr)\./gu, ""))
      );
    }),
  );
}
