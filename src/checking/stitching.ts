/** Texts put together from several places: real words that never stood side by side. */
import type { Alignment, Column } from "./alignment.ts";
import type { Place } from "./occurrences.ts";
import type { Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** A run of pasted tokens [first, last) as it is printed. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly place: Place;
}

/** A piece has to tell at least this much, or it stands there by accident. */
const leastWeight = 1.4;
/** Words left out inside one sentence are an alteration of it; beyond this many they join two places. */
const nearInSentence = 40;
const nearAcrossSentences = 6;

/** The longest printed runs that cover the tokens from left to right, those that stand close together joined. */
export function findPieces(index: WordIndex, tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const run = longestRun(index, tokens, at, pieces.at(-1));
    if (run === null || weightOf(index, tokens, run) < leastWeight) continue;
    const previous = pieces.at(-1);
    if (previous && areNear(index, previous.place, run.place)) {
      pieces[pieces.length - 1] = {
        first: previous.first,
        last: run.last,
        place: { from: previous.place.from, to: run.place.to },
      };
    } else pieces.push(run);
    at = run.last - 1;
  }
  return pieces;
}

/** Share of the tokens' weight that these pieces cover. */
export function coverageOf(index: WordIndex, tokens: readonly Token[], pieces: readonly Piece[]): number {
  const total = weightOf(index, tokens, { first: 0, last: tokens.length });
  const covered = pieces.reduce((sum, piece) => sum + weightOf(index, tokens, piece), 0);
  return total === 0 ? 0 : covered / total;
}

/** Splits an alignment where so much is left out that its parts stand apart; one piece if they do not. */
export function splitApart(index: WordIndex, tokens: readonly Token[], { columns }: Alignment): Piece[] {
  const pieces: Piece[] = [];
  for (const column of columns) {
    if (column.kind !== "same" || column.said === null || column.printed === null) continue;
    const previous = pieces.at(-1);
    const place = { from: column.printed, to: column.printed + 1 };
    if (previous && (areNear(index, previous.place, place) || bridges(columns, previous.place, place))) {
      const joined = { from: previous.place.from, to: place.to };
      pieces[pieces.length - 1] = { first: previous.first, last: column.said + 1, place: joined };
    } else pieces.push({ first: column.said, last: column.said + 1, place });
  }
  return pieces.filter((piece) => weightOf(index, tokens, piece) >= leastWeight);
}

/** True if the paste has words of its own between the two, rather than a jump. */
function bridges(columns: readonly Column[], previous: Place, next: Place): boolean {
  const between = columns.filter(({ printed }) => printed !== null && printed >= previous.to && printed < next.from);
  return between.filter(({ kind }) => kind === "omitted").length <= nearAcrossSentences;
}

function longestRun(
  index: WordIndex,
  tokens: readonly Token[],
  first: number,
  previous: Piece | undefined,
): Piece | null {
  const opening = threeWordsFrom(tokens, first);
  if (opening === null) return null;
  let best: Piece | null = null;
  for (const from of index.places(opening)) {
    const length = runLength(index, tokens, first, from);
    const piece = { first, last: first + length, place: { from, to: from + length } };
    if (length >= 3 && (best === null || isBetter(index, piece, best, previous))) best = piece;
  }
  return best;
}

/** A word and the two after it; null where there is no word, or fewer than two after it. */
function threeWordsFrom(tokens: readonly Token[], first: number): string[] | null {
  if (tokens[first]?.kind !== "word") return null;
  const words: string[] = [];
  for (let at = first; at < tokens.length && words.length < 3; at += 1) {
    const token = tokens[at];
    if (token?.kind === "word") words.push(token.folded);
  }
  return words.length === 3 ? words : null;
}

/** Longer, or as long and right after the piece before. */
function isBetter(index: WordIndex, piece: Piece, best: Piece, previous: Piece | undefined): boolean {
  if (piece.last !== best.last) return piece.last > best.last;
  return previous !== undefined && areNear(index, previous.place, piece.place);
}

function runLength(index: WordIndex, tokens: readonly Token[], first: number, from: number): number {
  const end = index.stretchAt(from).last;
  let length = 0;
  while (from + length < end && tokens[first + length]?.folded === index.foldedAt(from + length)) length += 1;
  return length;
}

/** Close enough, in this order, that what lies between was left out rather than jumped over. */
function areNear(index: WordIndex, a: Place, b: Place): boolean {
  if (b.from < a.to || b.from >= index.stretchAt(a.from).last) return false;
  const gap = b.from - a.to;
  return gap <= nearAcrossSentences || (gap <= nearInSentence && inOneSentence(index, a, b));
}

function inOneSentence(index: WordIndex, a: Place, b: Place): boolean {
  const { annotated } = index.stretchAt(a.from);
  const [end, start] = [index.spanOf(a.to - 1, a.to).start, index.spanOf(b.from, b.from + 1).start];
  return annotated.sentences.some((sentence) => sentence.start <= end && sentence.end > start);
}

function weightOf(index: WordIndex, tokens: readonly Token[], { first, last }: Pick<Piece, "first" | "last">): number {
  return tokens.slice(first, last).reduce((sum, { folded }) => sum + index.weightOf(folded), 0);
}
