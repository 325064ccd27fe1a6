/** Whether a sentence that cites several quotes can be told as sentences of which each stands, by itself, on one of them. */
import type { Quote } from "../../../answering/answer.ts";
import { withoutCarriedPlace } from "./carried-places.ts";
import type { Part } from "../citations.ts";
import { clausesOf } from "./clauses.ts";
import { withJoined } from "./joined-quotes.ts";
import { quotesOfJourney } from "./journeys.ts";

/** Tells whether one quote bears a text by itself. */
export type IsBorne = (text: string, quote: Quote) => boolean;

/** A sentence without its markers, what stands before each of them, and the quotes that they point at. */
export interface Citing {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly quotesOf: (part: Pick<Part, "numbers">) => readonly Quote[];
}

/** Nothing ties the quotes together but "and" or "while", or that they are of one release and one occasion. */
export function standsInClauses({ text, parts, quotesOf }: Citing, isBorne: IsBorne): boolean {
  const quotes = [...new Set(parts.flatMap(quotesOf))];
  const isOfOneRelease = quotes.every(({ release }) => release === quotes[0]?.release);
  const bearing = withJoined(quotes);
  const known = new Map<string, boolean>();
  const isBorneWhereCited = (clause: string): boolean => {
    const answer = known.get(clause) ?? isBorneAt(clause);
    known.set(clause, answer);
    return answer;
  };
  const isBorneAt = (clause: string): boolean => {
    const cited = quotesOf({ numbers: numbersAt(clause, parts) });
    return bearing.some((quote) => isPointedAt(quote, cited) && isBorne(clause, quote));
  };
  const stands = (told: string, cuts: number): boolean => {
    const carried = isOfOneRelease ? withoutCarriedPlace(told, quotes) : null;
    if (carried?.quotes.some((quote) => isBorne(carried.text, quote)) === true) return true;
    return clausesOf(told)
      .filter((clauses) => isOfOneRelease || standApart(clauses, quotes))
      .filter((clauses) => {
        const there = quotesOfJourney(told, clauses[1], bearing);
        return there === bearing || there.some((quote) => isBorne(clauses[1], quote));
      })
      .some((clauses) =>
        clauses.every((clause) => isBorneWhereCited(clause) || (cuts > 1 && stands(clause, cuts - 1))),
      );
  };
  return quotes.length > 1 && stands(text, MOST_CUTS);
}

/** A sentence of so many clauses, and one more, is cut. */
const MOST_CUTS = 2;

/** The numbers of the markers behind the words that a clause ends with; all of them where its ending is told otherwise. */
export function numbersAt(clause: string, parts: readonly Part[]): readonly number[] {
  const ending = lettersOf(clause.split(" ").slice(-3).join(" "));
  const behind = parts.find((_, at) =>
    lettersOf(
      parts
        .slice(0, at + 1)
        .map(({ text }) => text)
        .join(""),
    ).includes(ending),
  );
  return behind?.numbers ?? parts.flatMap(({ numbers }) => numbers);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

/** A quote that is among those cited, or that one of them is joined with. */
export function isPointedAt(quote: Quote, cited: readonly Quote[]): boolean {
  return cited.some(({ release, start, end }) => release === quote.release && start >= quote.start && end <= quote.end);
}

/** Clauses on two releases: each names its year, or the one of the quotes' publishers who tells it, and none takes up a thing of the other. */
function standApart(clauses: readonly string[], quotes: readonly Quote[]): boolean {
  const publishers = quotes.map(({ release }) => release.publisher);
  const isTold = (clause: string): boolean =>
    /\b(?:19|20)\d\d\b/u.test(clause) ||
    publishers.filter((one) => one !== null && clause.replace(/^The /u, "").startsWith(one)).length === 1;
  return clauses.every(isTold) && clauses.slice(1).every((clause) => !TAKING_UP.test(clause));
}

const TAKING_UP =
  /\b(?:it|they|he|she|its|their|his|her|this|that|these|those|same|such|there|also|still|again|already|(?:the|both) (?:\p{Ll}+ )?(?:deals?|agreements?|arrangements?|plans?|meetings?|talks|ministers|pair|two|men|cell|taskforce|partnership|money|sum|funding|scheme|summit|operation))\b/iu;
