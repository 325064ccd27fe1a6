/** Where exactly these words are printed. */
import type { Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** Tokens [from, to) of the row of the index; never across two releases. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** All places where these tokens stand one after the other; the first letter may be a capital or not. */
export function findOccurrences(index: WordIndex, tokens: readonly Token[]): Place[] {
  const seed = rarestSequence(index, tokens);
  if (seed === null) return [];
  const places = Array.from(seed.positions, (position) => ({
    from: position - seed.offset,
    to: position - seed.offset + tokens.length,
  }));
  return places.filter((place) => isPrintedAt(index, tokens, place));
}

interface Seed {
  readonly positions: Int32Array;
  /** Of the sequence's first word among the tokens. */
  readonly offset: number;
}

/** The sequence of up to three words that stands in the fewest places. */
function rarestSequence(index: WordIndex, tokens: readonly Token[]): Seed | null {
  const words = tokens.flatMap((token, offset) => (token.kind === "word" ? [{ folded: token.folded, offset }] : []));
  const length = Math.min(3, words.length);
  let rarest: Seed | null = null;
  if (length === 0) return null;
  for (let first = 0; first <= words.length - length; first += 1) {
    const positions = index.places(words.slice(first, first + length).map(({ folded }) => folded));
    const seed = { positions, offset: words[first]?.offset ?? 0 };
    if (positions.length === 0) return null;
    if (rarest === null || positions.length < rarest.positions.length) rarest = seed;
  }
  return rarest;
}

function isPrintedAt(index: WordIndex, tokens: readonly Token[], { from, to }: Place): boolean {
  if (from < 0 || to > index.size || to > index.stretchAt(from).last) return false;
  return tokens.every((token, offset) => {
    const printed = index.formAt(from + offset);
    return offset === 0 ? lowerFirst(printed) === lowerFirst(token.form) : printed === token.form;
  });
}

function lowerFirst(form: string): string {
  return form.charAt(0).toLowerCase() + form.slice(1);
}
