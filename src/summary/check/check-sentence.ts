/**
 * Whether a sentence of a model may be shown: each demand is put to it in turn, and the first that it does not meet is the
 * reason why it is not. What cannot be confirmed is left out; nothing here can make a sentence truer than it is.
 */
import type { Quote } from "../../answering/answer.ts";
import { faultOfCitations, readCitations, type Part } from "./citations.ts";
import { claimOf, type Claim, type Demand } from "./claim.ts";
import { findCopy } from "./copies.ts";
import { ACTS } from "./demands/acts.ts";
import { FIGURES } from "./demands/figures.ts";
import { PEOPLE } from "./demands/people.ts";
import { WORDING } from "./demands/wording.ts";
import { faultOfForm } from "./demands/wording/form.ts";
import { withJoined } from "./clauses/joined-quotes.ts";
import { hasStrayFigure, isMerged, tellingParts } from "./clauses/merger.ts";
import { withoutSpansApart } from "./reckoning/days-apart.ts";
import { sourceOf } from "./source.ts";
import { isPointedAt, numbersAt, standsInClauses } from "./clauses/standing.ts";

export type Checked =
  | { readonly shown: true; readonly text: string; readonly quotes: readonly Quote[] }
  | { readonly shown: false; readonly text: string; readonly reason: string };

/** What any stretch of a sentence has to meet, by the quote that bears it. */
const DEMANDS: readonly Demand[] = [...FIGURES, ...PEOPLE, ...ACTS, ...WORDING];

const MERGED = "joins what different quotes say";

/** Takes a sentence with its [n] and the quotes that were given, numbered from 1. */
export function checkSentence(sentence: string, quotes: readonly Quote[]): Checked {
  const { text, ...cited } = readCitations(sentence);
  const fault = faultOfCitations(cited, quotes.length);
  if (fault) return { shown: false, text, reason: fault };
  const quotesOf = ({ numbers }: Pick<Part, "numbers">): Quote[] =>
    numbers.flatMap((number) => quotes[number - 1] ?? []);
  const own = quotesOf(cited);
  const copy = findCopy(text, own);
  if (copy) return { shown: true, text: copy.text, quotes: [copy.quote] };
  const plain = withoutSpansApart(text, own);
  const claim = claimOf(plain, own);
  const parts = plain === text ? cited.parts : [{ ...cited, text: plain }];
  const reason =
    faultOfForm(claim, own) ??
    (hasStrayFigure(parts, quotesOf) ? MERGED : null) ??
    (standsInClauses({ text: plain, parts, quotesOf }, isBorne)
      ? null
      : (findFault(claim, own) ?? findMerger(parts, quotesOf)));
  return reason === null ? { shown: true, text, quotes: own } : { shown: false, text, reason };
}

/** Each part has to stand on one quote by itself, one that it points at: claims of two are not made into one. */
function findMerger(parts: readonly Part[], quotesOf: (part: Pick<Part, "numbers">) => Quote[]): string | null {
  const isSingle = parts.length === 1 && (parts[0]?.numbers.length ?? 0) < 2;
  if (isSingle) return null;
  const isBorneAt = (text: string, quote: Quote): boolean =>
    (parts.length === 1 || isPointedAt(quote, quotesOf({ numbers: numbersAt(text, parts) }))) && isBorne(text, quote);
  return tellingParts(parts).some((part) => isMerged(part.text, withJoined(quotesOf(part)), isBorneAt)) ? MERGED : null;
}

function isBorne(text: string, quote: Quote): boolean {
  return findFault(claimOf(text, [quote]), [quote]) === null;
}

function findFault(claim: Claim, quotes: readonly Quote[]): string | null {
  const sources = quotes.map((quote) => sourceOf(quote, claim.reading));
  for (const demand of DEMANDS) {
    const reason = demand(claim, sources);
    if (reason !== null) return reason;
  }
  return null;
}
