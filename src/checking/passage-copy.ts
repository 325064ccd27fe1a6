/**
 * A message about a quotation, or a copied passage that holds one? In a copied passage the words around the quotation
 * are print too, and a change to them is a change of the passage.
 */
import type { Span } from "../corpus/release.ts";
import { align, type Column } from "./alignment.ts";
import { isLeadWord, namesOffice, type Claim } from "./claims.ts";
import { tokenise, type Token } from "./tokens.ts";
import { findWindows } from "./windows.ts";
import type { WordIndex } from "./word-index.ts";

/** This share of the words around being printed there makes the text a copy. */
const leastShare = 0.6;
/** This share of the quotation has to stand there, with no more than so many words left out in all. */
const leastShareOfQuotation = 0.9;
const articles = /^(?:the|an?)$/iu;
const mostOmitted = 4;
/** Up to so many words around a quotation are held against the print one by one. */
const fewWords = 8;

/** Takes a text, the spans around its quotations and the attributions among them; true if these spans are copied from print. */
export function copiesPassage(
  index: WordIndex,
  text: string,
  around: readonly Span[],
  attributions: readonly Claim[],
): boolean {
  const tokens = tokenise(text).filter(({ kind }) => kind !== "ellipsis");
  const outside = tokens.map((token) => token.kind === "word" && isIn(token, around));
  const count = outside.filter(Boolean).length;
  if (count === 0) return false;
  return findWindows(index, tokens, 3).some((window) => {
    const columns = align(index, { tokens, elisions: new Set() }, window)?.columns ?? [];
    const laid: Laid = { tokens, outside, same: sameTokens(columns), attributions };
    return count > fewWords
      ? isMostlyPrinted(index, laid)
      : standsThere(index, laid, columns) && isCopiedButForOne(laid);
  });
}

/** A text laid against a stretch of print. */
interface Laid {
  readonly tokens: readonly Token[];
  /** For each token whether it is a word around the quotations. */
  readonly outside: readonly boolean[];
  /** Tokens that are printed there. */
  readonly same: ReadonlySet<number>;
  readonly attributions: readonly Claim[];
}

function isIn(token: Token, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => token.start >= start && token.end <= end);
}

/** The quotation itself is printed here, and next to the words around it. */
function standsThere(index: WordIndex, { tokens, outside, same }: Laid, columns: readonly Column[]): boolean {
  const weigh = (counts: (at: number) => boolean): number =>
    tokens.reduce((sum, { folded }, at) => sum + (!outside[at] && counts(at) ? index.weightOf(folded) : 0), 0);
  const isClose = columns.filter(({ kind }) => kind === "omitted").length <= mostOmitted;
  return isClose && weigh((at) => same.has(at)) >= leastShareOfQuotation * weigh(() => true);
}

function sameTokens(columns: readonly Column[]): Set<number> {
  return new Set(columns.flatMap(({ kind, said }) => (kind === "same" ? (said ?? []) : [])));
}

/** Many words around: most of those that are no attribution stand in print around the quotation. */
function isMostlyPrinted(index: WordIndex, { tokens, outside, same, attributions }: Laid): boolean {
  const spans = attributions.map(({ span }) => span);
  let [printed, total] = [0, 0];
  for (const [at, token] of tokens.entries()) {
    if (!outside[at] || isIn(token, spans)) continue;
    const weight = index.weightOf(token.folded);
    total += weight;
    if (same.has(at)) printed += weight;
  }
  return total > 0 && printed >= leastShare * total;
}

/**
 * Few words around: a printed attribution but for one word, as "zebra Cleverly said: …" for "Mr Cleverly said: …".
 * What stands from the name to the end of a recognised attribution is the writer's own way to say it.
 */
function isCopiedButForOne({ tokens, outside, same, attributions }: Laid): boolean {
  const own = attributions.map(({ nameSpan, span }) => ({ start: nameSpan.start, end: span.end }));
  const takesArticle = attributions.some(({ name }) => namesOffice(name));
  const isOwn = (token: Token): boolean =>
    isIn(token, own) || isLeadWord(token.form) || (takesArticle && articles.test(token.form));
  const around = tokens.flatMap((token, at) => (outside[at] ? [{ token, isSame: same.has(at) }] : []));
  const printed = around.filter(({ isSame }) => isSame).length;
  const strange = around.filter(({ token, isSame }) => !isSame && !isOwn(token)).length;
  return printed >= 2 && (strange === 1 || (strange === 0 && attributions.length === 0));
}
