/**
 * A message about a quotation, or a copied passage that holds one? In a copied passage the words around the quotation
 * are print too, and a change to them is a change of the passage.
 */
import type { Span } from "../corpus/release.ts";
import { align, type Column } from "./alignment.ts";
import { isLeadWord, type Claim } from "./claims.ts";
import { tokenise, type Token } from "./tokens.ts";
import { findWindows } from "./windows.ts";
import type { WordIndex } from "./word-index.ts";

/** This share of the words around being printed there makes the text a copy. */
const leastShare = 0.5;
/** This share of the quotation has to stand there, with no more than so many words left out in all. */
const leastShareOfQuotation = 0.9;
const mostOmitted = 4;
/** An attribution of up to so many words is held against the printed one word by word. */
const shortAttribution = 8;

/** Takes a text, the spans around its quotations and the attributions among them; true if these spans are copied from print. */
export function copiesPassage(
  index: WordIndex,
  text: string,
  around: readonly Span[],
  attributions: readonly Claim[],
): boolean {
  const tokens = tokenise(text).filter(({ kind }) => kind !== "ellipsis");
  const outside = tokens.map((token) => token.kind === "word" && isIn(token, around));
  if (!outside.includes(true)) return false;
  return findWindows(index, tokens, 3).some((window) => {
    const columns = align(index, { tokens, elisions: new Set() }, window)?.columns ?? [];
    if (!standsThere(index, tokens, columns, outside)) return false;
    return (
      isMostlyPrinted(index, tokens, columns, outside, attributions) ||
      replacesPrintedWord(tokens, columns, outside, attributions)
    );
  });
}

function isIn(token: Token, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => token.start >= start && token.end <= end);
}

/** The quotation itself is printed here, and next to the words around it. */
function standsThere(
  index: WordIndex,
  tokens: readonly Token[],
  columns: readonly Column[],
  outside: readonly boolean[],
): boolean {
  const same = sameTokens(columns);
  const weigh = (counts: (at: number) => boolean): number =>
    tokens.reduce((sum, { folded }, at) => sum + (!outside[at] && counts(at) ? index.weightOf(folded) : 0), 0);
  const isClose = columns.filter(({ kind }) => kind === "omitted").length <= mostOmitted;
  return isClose && weigh((at) => same.has(at)) >= leastShareOfQuotation * weigh(() => true);
}

function sameTokens(columns: readonly Column[]): Set<number> {
  return new Set(columns.flatMap(({ kind, said }) => (kind === "same" ? (said ?? []) : [])));
}

/** Words around the quotation that are no attribution stand in print around it. */
function isMostlyPrinted(
  index: WordIndex,
  tokens: readonly Token[],
  columns: readonly Column[],
  outside: readonly boolean[],
  attributions: readonly Claim[],
): boolean {
  const spans = attributions.map(({ span }) => span);
  const same = sameTokens(columns);
  let [printed, total] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    if (!outside[at] || isIn(token, spans)) continue;
    const weight = index.weightOf(token.folded);
    total += weight;
    if (same.has(at)) printed += weight;
  }
  return total > 0 && printed >= leastShare * total;
}

/** "zebra Cleverly said: …" where "Mr Cleverly said: …" is printed: a short attribution copied but for a word before the name. */
function replacesPrintedWord(
  tokens: readonly Token[],
  columns: readonly Column[],
  outside: readonly boolean[],
  attributions: readonly Claim[],
): boolean {
  const around = columns.filter(({ said }) => said !== null && outside[said]);
  if (around.length === 0 || around.length > shortAttribution) return false;
  const own = attributions.map(({ nameSpan, span }) => ({ start: nameSpan.start, end: span.end }));
  const isExplained = (token: Token | undefined): boolean =>
    token === undefined || isIn(token, own) || isLeadWord(token.form);
  const same = around.filter(({ kind }) => kind === "same").length;
  return same >= 2 && around.some(({ kind, said }) => kind === "changed" && !isExplained(tokens[said ?? -1]));
}
