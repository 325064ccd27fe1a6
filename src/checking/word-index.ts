/**
 * Every printed word of a corpus in one row, with an index from three words in sequence to the places where they stand.
 * Numbers in typed arrays: a place is a position in that row, and looking one up is a binary search, so that a check
 * costs about the same in a large corpus as in a small one.
 */
import type { AnnotatedRelease, Corpus, Span } from "../corpus/release.ts";
import { isStopWord } from "../language/stop-words.ts";
import { fold, tokenise, type Token } from "./tokens.ts";

/** Positions [first, last) of one release in the row. */
interface Stretch {
  readonly annotated: AnnotatedRelease;
  readonly first: number;
  readonly last: number;
}

export interface WordIndex {
  readonly stretches: readonly Stretch[];
  /** Number of tokens in the row. */
  readonly size: number;
  formAt(position: number): string;
  foldedAt(position: number): string;
  isWordAt(position: number): boolean;
  /** The release a position lies in. */
  stretchAt(position: number): Stretch;
  /** Offsets of the tokens [from, to) in the text of their release. */
  spanOf(from: number, to: number): Span;
  /** Positions of the first of these folded words wherever they stand in sequence, punctuation aside; takes 1, 2 or 3 words. */
  places(folded: readonly string[]): Int32Array;
  knows(folded: string): boolean;
  /** How much a word tells: 1 for a rare one, less for a frequent one, little for "the" and for punctuation. */
  weightOf(folded: string): number;
}

interface Row {
  readonly forms: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** Reads the corpus once; about forty bytes for each printed word. */
export function createWordIndex(corpus: Corpus): WordIndex {
  const vocabulary = createVocabulary();
  const row: Row = { forms: [], starts: [], ends: [] };
  const stretches = corpus.releases.map((annotated) => addRelease(annotated, row, vocabulary));
  const forms = Int32Array.from(row.forms);
  const folded = forms.map((form) => vocabulary.foldedOf(form));
  const starts = Int32Array.from(row.starts);
  const ends = Int32Array.from(row.ends);
  const isWord = (position: number): boolean => /[\p{L}\p{N}]/u.test(vocabulary.text(forms[position] ?? 0));
  const words = Int32Array.from(forms.keys()).filter(isWord);
  const sequences = [1, 2, 3].map((length) => createSequences(words, folded, length));
  const counts = countWords(folded);
  const commonest = Math.log(2 + words.length);

  return {
    stretches,
    size: forms.length,
    formAt: (position) => vocabulary.text(forms[position] ?? 0),
    foldedAt: (position) => vocabulary.text(folded[position] ?? 0),
    isWordAt: isWord,
    stretchAt: (position) => stretchAt(stretches, position),
    spanOf: (from, to) => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }),
    places(wanted) {
      const ids = wanted.map((word) => vocabulary.find(word));
      const sequence = sequences[ids.length - 1];
      return sequence === undefined || ids.includes(0) ? new Int32Array() : sequence(ids);
    },
    knows: (word) => vocabulary.find(word) > 0,
    weightOf(word) {
      if (!/[\p{L}\p{N}]/u.test(word)) return 0.1;
      if (isStopWord(word)) return 0.3;
      return 1 - 0.6 * (Math.log(1 + (counts.get(vocabulary.find(word)) ?? 0)) / commonest);
    },
  };
}

interface Vocabulary {
  /** A number for this form, from 1. */
  add(form: string): number;
  /** 0 for a word that was never added. */
  find(form: string): number;
  text(id: number): string;
  foldedOf(id: number): number;
}

function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const texts = [""];
  const foldedIds = [0];
  const add = (form: string): number => {
    const known = ids.get(form);
    if (known !== undefined) return known;
    const id = texts.push(form) - 1;
    ids.set(form, id);
    const folded = fold(form);
    foldedIds[id] = folded === form ? id : add(folded);
    return id;
  };
  return {
    add,
    find: (form) => ids.get(form) ?? 0,
    text: (id) => texts[id] ?? "",
    foldedOf: (id) => foldedIds[id] ?? 0,
  };
}

function addRelease(annotated: AnnotatedRelease, row: Row, vocabulary: Vocabulary): Stretch {
  const first = row.forms.length;
  for (const token of printedTokens(annotated.release.text)) {
    row.forms.push(vocabulary.add(token.form));
    row.starts.push(token.start);
    row.ends.push(token.end);
  }
  return { annotated, first, last: row.forms.length };
}

/** Printed ellipses are left out: pasted, they would be read as an elision of nothing. */
function printedTokens(text: string): Token[] {
  return tokenise(text).filter(({ kind }) => kind !== "ellipsis");
}

function stretchAt(stretches: readonly Stretch[], position: number): Stretch {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.last ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  const stretch = stretches[low];
  if (!stretch) throw new RangeError(`Expected a position in the corpus, got ${position}.`);
  return stretch;
}

function countWords(folded: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of folded) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Room for 2^27 words in the row; the rest of a double's 53 bits holds a hash of the sequence. */
const places = 2 ** 27;
const hashes = 2 ** 26;

/** Sorted keys "hash, place" of all sequences of so many words; equal hashes of unequal words are told apart on look-up. */
function createSequences(
  words: Int32Array,
  folded: Int32Array,
  length: number,
): (ids: readonly number[]) => Int32Array {
  const wordAt = (index: number): number => folded[words[index] ?? 0] ?? 0;
  const count = Math.max(0, words.length - length + 1);
  const keys = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    keys[index] = hashOf(length, (offset) => wordAt(index + offset)) * places + index;
  }
  keys.sort();
  return (ids) => {
    const hash = hashOf(length, (offset) => ids[offset] ?? 0);
    const found: number[] = [];
    for (let at = lowerBound(keys, hash * places); (keys[at] ?? Infinity) < (hash + 1) * places; at += 1) {
      const index = (keys[at] ?? 0) - hash * places;
      if (ids.every((id, offset) => id === wordAt(index + offset))) found.push(words[index] ?? 0);
    }
    return Int32Array.from(found);
  };
}

function hashOf(length: number, wordAt: (offset: number) => number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < length; offset += 1)
    hash = Math.imul(hash ^ wordAt(offset), 0x01000193) ^ (hash >>> 15);
  return (hash >>> 0) % hashes;
}

function lowerBound(keys: Float64Array, wanted: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
