/** Quotations with an ellipsis: each part as printed, in order, close enough for the ellipsis to be honest. */
import type { AnnotatedRelease, Span } from "../corpus/release.ts";
import { findOccurrences, type Place } from "./occurrences.ts";
import { speechAt } from "./speech-at.ts";
import { trimEnds, type Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** An ellipsis that leaves out more words than this joins two passages. */
const mostLeftOut = 60;
/** Single words picked out of a text are no quotation of it. */
const fewestWords = 2;

/** The parts of a quotation between its ellipses, without the punctuation at their ends. */
export function splitAtEllipses(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === "ellipsis") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map(trimEnds).filter((part) => part.length > 0);
}

/** A place for each part, in order, in one release. */
export type Chain = readonly Place[];

/** All ways in which the parts stand in the print one after the other with little left out between them. */
export function findChains(index: WordIndex, parts: readonly (readonly Token[])[]): Chain[] {
  if (parts.length > 1 && parts.some((part) => countWords(part) < fewestWords)) return [];
  const [first = [], ...rest] = parts.map((part) => findOccurrences(index, part));
  return first.flatMap((place) => extend(index, [place], rest) ?? []).map(({ chain }) => chain);
}

function extend(index: WordIndex, chain: Chain, rest: readonly (readonly Place[])[]): { chain: Chain } | null {
  const [candidates, ...later] = rest;
  if (candidates === undefined) return { chain };
  for (const next of candidates) {
    if (!canFollow(index, chain.at(-1), next)) continue;
    const whole = extend(index, [...chain, next], later);
    if (whole) return whole;
  }
  return null;
}

function canFollow(index: WordIndex, previous: Place | undefined, next: Place): boolean {
  if (previous === undefined || next.from < previous.to || next.from - previous.to > mostLeftOut) return false;
  const { annotated, last } = index.stretchAt(previous.from);
  if (next.to > last) return false;
  const [a, b] = [previous, next].map(({ from, to }) => speechAt(annotated, index.spanOf(from, to)));
  return a?.voice === b?.voice && a?.speaker?.name === b?.speaker?.name && a?.speaker?.role === b?.speaker?.role;
}

/** The spans that the ellipses leave out, in the release of the chain. */
export function leftOut(index: WordIndex, chain: Chain): Span[] {
  return chain.slice(1).flatMap((next, at) => {
    const from = chain[at]?.to ?? next.from;
    return from < next.from ? [index.spanOf(from, next.from)] : [];
  });
}

const negations =
  /(?:^|[^\p{L}])(?:not|no|never|none|nor|neither|nobody|nothing|without|cannot|hardly|\p{L}+n['’]t|ne|pas|jamais|aucune?)(?=$|[^\p{L}])/iu;

/** True if a negation is left out of a sentence that the quotation shows in part: that turns its meaning round. */
export function dropsNegation({ release, sentences }: AnnotatedRelease, gap: Span): boolean {
  return sentences
    .filter(({ start, end }) => start < gap.end && end > gap.start && !(start >= gap.start && end <= gap.end))
    .some(({ start, end }) => negations.test(release.text.slice(Math.max(start, gap.start), Math.min(end, gap.end))));
}

function countWords(part: readonly Token[]): number {
  return part.filter(({ kind }) => kind === "word").length;
}
