/** A release made ready for asking who speaks: its words, its people, and which words belong to which stretch of text. */
import { gatherPeople } from "../people/gather.ts";
import type { Mention, Known } from "../people/gather.ts";
import { ALWAYS_JOINED } from "../abbreviations.ts";
import type { Span } from "../release.ts";
import { isCapital, readWords } from "../words.ts";
import type { Word, WordRange } from "../words.ts";

export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly people: readonly Known[];
  readonly mentions: readonly Mention[];
  /** Mentions by the index of their first word, and by the index behind their last. */
  readonly beginning: ReadonlyMap<number, Mention>;
  readonly ending: ReadonlyMap<number, Mention>;
}

export function readRelease(text: string): Reading {
  const words = readWords(text);
  const { people, mentions } = gatherPeople(text, words);
  return {
    text,
    words,
    people,
    mentions,
    beginning: new Map(mentions.map((mention) => [mention.from, mention])),
    ending: new Map(mentions.map((mention) => [mention.to, mention])),
  };
}

/** The words that lie wholly inside a span. */
export function wordsWithin({ words }: Reading, { start, end }: Span): WordRange {
  const from = firstAtOrBehind(words, start);
  let to = firstAtOrBehind(words, end);
  if (to > from && (words[to - 1]?.end ?? 0) > end) to -= 1;
  return { from, to: Math.max(from, to) };
}

function firstAtOrBehind(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a sentence ends between the word before `index` and the word there. */
export function isSentenceBreak({ words }: Reading, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (word === undefined || before === undefined || !/[.!?…;]/u.test(word.gap)) return false;
  if (/[!?…;]/u.test(word.gap)) return true;
  const isAbbreviation = ALWAYS_JOINED.has(before.text) || /^\p{Lu}$/u.test(before.text) || !/\s/u.test(word.gap);
  return !isAbbreviation && (isCapital(word) || /^\d/u.test(word.text));
}

/** Longer sentences are cut: nobody's name stands farther from the words. */
const LONGEST_SENTENCE = 80;

/** The last sentence, or part of one, of a range of words. */
export function lastSentence(reading: Reading, { from, to }: WordRange): WordRange {
  let start = to - 1;
  while (start > from && to - start < LONGEST_SENTENCE && !isSentenceBreak(reading, start)) start -= 1;
  return { from: Math.max(from, start), to };
}

/** The first sentence, or part of one, of a range of words. */
export function firstSentence(reading: Reading, { from, to }: WordRange): WordRange {
  let end = from + 1;
  while (end < to && end - from < LONGEST_SENTENCE && !isSentenceBreak(reading, end)) end += 1;
  return { from, to: Math.min(to, end) };
}
