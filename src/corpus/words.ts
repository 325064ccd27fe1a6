/** The words of a text with their offsets: what names, offices and reporting verbs are read from. */
import type { Span } from "./release.ts";

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  /** What stands between the word before and this one; holds a possessive "’s" where there is one. */
  readonly gap: string;
  /** The text prints it in lower case too: hardly part of a name. */
  readonly isCommon: boolean;
}

/** French elision ("l’", "qu’"), abbreviation ("U.S."), or letters and figures joined by hyphens and inner apostrophes. */
const WORD =
  /(?:qu|[ldjnscmt])[’'](?=\p{L})|[LDJNSCMT][’'](?=\p{Ll})|Qu[’'](?=\p{Ll})|\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{N}]+(?:(?:[’'](?!s(?!\p{L}))|[-‑])[\p{L}\p{N}]+)*/gu;

/** Takes a text, gives its words in order. */
export function readWords(text: string): Word[] {
  const words: Omit<Word, "isCommon">[] = [];
  const common = new Set<string>();
  let end = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const gap = text.slice(end, start);
    if (word === "s" && (gap === "’" || gap === "'")) continue;
    const lower = word.toLowerCase();
    if (word === lower) common.add(lower);
    words.push({ text: word, lower, gap, start, end: start + word.length });
    end = start + word.length;
  }
  return words.map((word) => Object.assign(word, { isCommon: common.has(word.lower) }));
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** A range of words, `to` exclusive. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** The characters from the first word of a range to its last. */
export function spanOf(words: readonly Word[], { from, to }: WordRange): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

/** A set of words from a list written with white space between. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
