/** What the print says to pasted words, whoever is said to have said them: as printed, changed, put together, or not there. */
import { align, type Alignment, type Said } from "./alignment.ts";
import { findDifferences, type Difference } from "./differences.ts";
import { dropsNegation, findChains, leftOut, splitAtEllipses, type Chain } from "./elision.ts";
import { coverageOf, findPieces, splitApart, type Piece } from "./stitching.ts";
import { readings } from "./line-breaks.ts";
import { tokenise, trimEnds, type Token } from "./tokens.ts";
import { findWindows } from "./windows.ts";
import type { WordIndex } from "./word-index.ts";

/** `printed`: every place (a chain of places where ellipses leave words out). */
export interface Printed {
  readonly kind: "printed";
  readonly tokens: readonly Token[];
  readonly chains: readonly Chain[];
}

export interface Altered {
  readonly kind: "altered";
  readonly tokens: readonly Token[];
  readonly alignment: Alignment;
  readonly differences: readonly Difference[];
}

export interface Stitched {
  readonly kind: "stitched";
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
}

export interface Absent {
  readonly kind: "absent";
  readonly tokens: readonly Token[];
  /** Only where it is near. */
  readonly nearest: Alignment | null;
}

export type Finding = Printed | Altered | Stitched | Absent;

/** From here on the paste is that passage with changes; below it is a paraphrase at most. Chosen on test/checking/cases.jsonl. */
const leastSimilarity = 0.62;
/** A long run as printed makes the rest a change to it even where less agrees. */
const longRun = 8;
const leastSimilarityWithLongRun = 0.4;
/** Below this a passage is not near. */
const leastNearness = 0.3;
/** Pieces of a stitched text cover this share of it, and clearly more than one passage does. */
const leastCoverage = 0.75;
const clearlyMore = 0.12;
/** Fewer words than this that one passage lacks and others print are no piece of their own. */
const fewestOwnWords = 3;

const windowsTried = 4;

/** Takes pasted words, gives where and how they are printed. */
export function findWords(index: WordIndex, text: string): Finding {
  const all = readings(trimEnds(tokenise(text)), (word) => index.knows(word));
  const [asPasted = []] = all;
  if (!asPasted.some(({ kind }) => kind === "word")) return { kind: "absent", tokens: asPasted, nearest: null };
  for (const reading of all) {
    const printed = findPrinted(index, text, reading);
    if (printed) return printed;
  }
  return findChanged(index, text, all.length > 1 ? likeliest(index, all) : asPasted);
}

/** Hyphens at line breaks: the reading whose words the corpus knows. */
function likeliest(index: WordIndex, all: readonly Token[][]): Token[] {
  const unknown = (tokens: readonly Token[]): number =>
    tokens.filter(({ folded, kind }) => kind === "word" && !index.knows(folded)).length;
  return all.toSorted((a, b) => unknown(a) - unknown(b) || a.length - b.length)[0] ?? [];
}

function findPrinted(index: WordIndex, text: string, tokens: readonly Token[]): Printed | Altered | null {
  const chains = findChains(index, splitAtEllipses(tokens));
  if (chains.length === 0) return null;
  const honest = chains.filter((chain) => !turnsRound(index, chain));
  if (honest.length > 0) return { kind: "printed", tokens, chains: honest };
  return toAltered(index, text, tokens, chains[0] ?? []);
}

function turnsRound(index: WordIndex, chain: Chain): boolean {
  const { annotated } = index.stretchAt(chain[0]?.from ?? 0);
  return leftOut(index, chain).some((gap) => dropsNegation(annotated, gap));
}

/** An elision that hides a negation: what it leaves out counts as left out. */
function toAltered(index: WordIndex, text: string, tokens: readonly Token[], chain: Chain): Altered | null {
  const said = { tokens: withoutEllipses(tokens).tokens, elisions: new Set<number>() };
  const window = { from: chain[0]?.from ?? 0, to: chain.at(-1)?.to ?? 0 };
  const alignment = align(index, said, window);
  if (!alignment) return null;
  const differences = findDifferences(index, { text, tokens: said.tokens }, alignment);
  return { kind: "altered", tokens: said.tokens, alignment, differences };
}

function withoutEllipses(tokens: readonly Token[]): Said {
  const elisions = new Set<number>();
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "ellipsis") elisions.add(kept.length);
    else kept.push(token);
  }
  return { tokens: kept, elisions };
}

function findChanged(index: WordIndex, text: string, reading: readonly Token[]): Finding {
  const said = withoutEllipses(reading);
  const { tokens } = said;
  const best = bestAlignment(index, said);
  const pieces = apartPieces(index, tokens, best);
  if (pieces) return { kind: "stitched", tokens, pieces };
  if (best && isAlteration(best)) {
    return { kind: "altered", tokens, alignment: best, differences: findDifferences(index, { text, tokens }, best) };
  }
  return { kind: "absent", tokens, nearest: best && best.similarity >= leastNearness ? best : null };
}

function bestAlignment(index: WordIndex, said: Said): Alignment | null {
  const tried = said.tokens.length > 600 ? 2 : windowsTried;
  return findWindows(index, said.tokens, tried)
    .flatMap((window) => align(index, said, window) ?? [])
    .reduce<Alignment | null>((best, next) => (best === null || merit(next) > merit(best) ? next : best), null);
}

/** Similarity first; of two alike the one that leaves out less. */
function merit({ similarity, columns }: Alignment): number {
  const changes = columns.filter(({ kind, elided }) => kind !== "same" && !elided).length;
  return similarity - changes / (100 + 20 * columns.length);
}

/** The pieces of a stitched text, or null where one passage explains it as well. */
function apartPieces(index: WordIndex, tokens: readonly Token[], best: Alignment | null): readonly Piece[] | null {
  const jumps = best ? splitApart(index, tokens, best) : [];
  if (jumps.length > 1 && (best?.similarity ?? 0) >= leastCoverage) return jumps;
  const pieces = findPieces(index, tokens);
  if (pieces.length < 2 || countMissing(tokens, pieces, best) < fewestOwnWords) return null;
  const coverage = coverageOf(index, tokens, pieces);
  return coverage >= leastCoverage && coverage - (best?.similarity ?? 0) >= clearlyMore ? pieces : null;
}

/** Words that the pieces print and the best passage does not. */
function countMissing(tokens: readonly Token[], pieces: readonly Piece[], best: Alignment | null): number {
  const same = new Set(best?.columns.flatMap(({ kind, said }) => (kind === "same" ? (said ?? []) : [])));
  const inPieces = pieces.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at));
  return inPieces.filter((at) => tokens[at]?.kind === "word" && !same.has(at)).length;
}

function isAlteration(alignment: Alignment): boolean {
  if (alignment.similarity >= leastSimilarity) return true;
  return alignment.similarity >= leastSimilarityWithLongRun && longestSameRun(alignment) >= longRun;
}

function longestSameRun({ columns }: Alignment): number {
  let [longest, current] = [0, 0];
  for (const { kind } of columns) {
    current = kind === "same" ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}
