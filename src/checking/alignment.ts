/**
 * Lays pasted words against a stretch of print, word by word: the whole paste against the part of the print that fits
 * best (the alignment of Needleman and Wunsch, with the ends of the print free).
 *
 *     said     We  must        not  do  everything
 *     printed  We  must             do  everything  we can …
 *              same same      added same same
 */
import type { Token } from "./tokens.ts";
import type { Place } from "./occurrences.ts";
import type { WordIndex } from "./word-index.ts";

/** One column of the alignment. `said` counts pasted tokens, `printed` is a position of the index; null on the side that has nothing. */
export interface Column {
  readonly kind: "same" | "changed" | "added" | "omitted";
  readonly said: number | null;
  readonly printed: number | null;
  /** Left out where the paste has an ellipsis. */
  readonly elided: boolean;
}

export interface Alignment {
  readonly columns: readonly Column[];
  /** The printed words that the paste stands for. */
  readonly place: Place;
  /** Share of the pasted words, weighed by what they tell, that stand in the print in this order: 0 to 1. */
  readonly similarity: number;
}

/** Tokens to lay out, and before which of them words may be missing unpunished (an ellipsis stood there). */
export interface Said {
  readonly tokens: readonly Token[];
  readonly elisions: ReadonlySet<number>;
}

const costOfOmission = 0.12;
const costOfElision = 0.004;
/** A jump over the end of a sentence. */
const costOfPoint = 0.4;

const up = 1;
const left = 2;

/** Takes the pasted tokens and a stretch of the index, gives the best alignment, or null where nothing agrees. */
export function align(index: WordIndex, said: Said, window: Place): Alignment | null {
  const weights = said.tokens.map((token) => index.weightOf(token.folded));
  const columns = trace(index, said, window, fill(index, said, window, weights));
  return toAlignment(index, columns, said, weights);
}

interface Table {
  readonly width: number;
  readonly moves: Uint8Array;
  readonly last: Float32Array;
}

/** Scores row by row (a row per pasted token), keeping only the moves of all rows and the scores of the last. */
function fill(index: WordIndex, said: Said, { from, to }: Place, weights: readonly number[]): Table {
  const width = to - from + 1;
  const moves = new Uint8Array(width * (said.tokens.length + 1));
  const printed = Array.from({ length: width - 1 }, (_, column) => wordAt(index, from + column));
  let above = new Float32Array(width);
  for (const [row, token] of said.tokens.entries()) {
    const weight = weights[row] ?? 0;
    const scores = new Float32Array(width);
    const added = 0.1 + 0.25 * weight;
    scores[0] = (above[0] ?? 0) - added;
    moves[(row + 1) * width] = up;
    const isElision = said.elisions.has(row + 1);
    for (let column = 1; column < width; column += 1) {
      const agreement = agreementOf(token, printed[column - 1], row === 0) * weight;
      let best = (above[column - 1] ?? 0) + agreement;
      let move = 0;
      const skip = isElision ? costOfElision : printed[column - 1]?.isPoint ? costOfPoint : costOfOmission;
      if ((above[column] ?? 0) - added > best) [best, move] = [(above[column] ?? 0) - added, up];
      if ((scores[column - 1] ?? 0) - skip > best) [best, move] = [(scores[column - 1] ?? 0) - skip, left];
      scores[column] = best;
      moves[(row + 1) * width + column] = move;
    }
    above = scores;
  }
  return { width, moves, last: above };
}

interface PrintedWord {
  readonly form: string;
  readonly folded: string;
  readonly isWord: boolean;
  readonly isPoint: boolean;
}

function wordAt(index: WordIndex, position: number): PrintedWord {
  const form = index.formAt(position);
  return { form, folded: index.foldedAt(position), isWord: index.isWordAt(position), isPoint: /^[.?!]$/u.test(form) };
}

/** From 1 (the same) through -0.15 (another word) to -3 (a comma against a word or a point: no counterpart at all), to be multiplied by the word's weight. */
function agreementOf(token: Token, printed: PrintedWord | undefined, isFirst: boolean): number {
  if (printed === undefined) return -1;
  if (isSame(token, printed.form, isFirst)) return 1;
  if (token.folded === printed.folded) return 0.8;
  if (token.kind !== "word" || !printed.isWord) return -3;
  return looksAlike(token.folded, printed.folded) ? 0.2 : -0.15;
}

function isSame(token: Token, printed: string, isFirst: boolean): boolean {
  if (token.form === printed) return true;
  return isFirst && token.folded === printed.toLowerCase() && token.form.slice(1) === printed.slice(1);
}

/** Forms of one word, or a number for a number: a likely counterpart. */
function looksAlike(a: string, b: string): boolean {
  if (/^\p{N}/u.test(a) && /^\p{N}/u.test(b)) return true;
  return a.length > 3 && b.length > 3 && a.slice(0, 4) === b.slice(0, 4);
}

function trace(index: WordIndex, said: Said, { from }: Place, { width, moves, last }: Table): Column[] {
  const columns: Column[] = [];
  let row = said.tokens.length;
  let column = last.indexOf(Math.max(...last));
  while (row > 0) {
    const move = moves[row * width + column] ?? up;
    const printed = move === up ? null : from + column - 1;
    const token = move === left ? null : row - 1;
    columns.push(toColumn(index, said, token, printed, row));
    if (move !== left) row -= 1;
    if (move !== up) column -= 1;
  }
  return columns.reverse();
}

function toColumn(index: WordIndex, said: Said, token: number | null, printed: number | null, row: number): Column {
  const elided = token === null && said.elisions.has(row);
  if (token === null) return { kind: "omitted", said: token, printed, elided };
  if (printed === null) return { kind: "added", said: token, printed, elided };
  const pasted = said.tokens[token];
  const same = pasted !== undefined && isSame(pasted, index.formAt(printed), token === 0);
  return { kind: same ? "same" : "changed", said: token, printed, elided };
}

function toAlignment(
  index: WordIndex,
  columns: readonly Column[],
  said: Said,
  weights: readonly number[],
): Alignment | null {
  const positions = columns.flatMap(({ printed }) => (printed === null ? [] : [printed]));
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) return null;
  const agreed = columns.reduce(
    (sum, column) => sum + shareOf(index, column, said) * (weights[column.said ?? -1] ?? 0),
    0,
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return { columns, place: { from: first, to: last + 1 }, similarity: total === 0 ? 0 : agreed / total };
}

/** 1 for the same word, a little less where only capitals or accents differ. */
function shareOf(index: WordIndex, { kind, said: token, printed }: Column, { tokens }: Said): number {
  if (kind === "same") return 1;
  return token !== null && printed !== null && tokens[token]?.folded === index.foldedAt(printed) ? 0.8 : 0;
}
