/**
 * Text as terms: what two texts have in common when typography, spelling, inflection and the writing of numbers are
 * put aside. Every term keeps the offsets of the words it stands for, so that matches can be shown in the stored text.
 */
import stem from "wink-porter2-stemmer";
import { readNumber } from "./numbers.ts";
import { unifySpelling } from "./spelling-variants.ts";
import { isQuestionWord, isStopWord } from "./stop-words.ts";

export interface Term {
  /** What is compared: the Porter2 stem of `word`, or a number's value in figures. */
  readonly term: string;
  /** Normalised word: lower case, no accents, no possessive, one spelling. */
  readonly word: string;
  /** Half-open UTF-16 offsets into the analysed text. */
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** "w/o", acronyms with points, figures with a suffix, words with inner apostrophes, signs that are read as words. */
const WORD =
  /(?<![\p{L}\p{N}])w\/(?:o(?![\p{L}\p{N}]))?|(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\d+(?:[.,]\d+)*(?:st|nd|rd|th|bn|tn|m|k)?(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:['’ʼ][\p{L}\p{M}\p{N}\u00AD]+)*|[%£€$]/giu;
const SIGNS = new Map(
  Object.entries({
    "%": "percent",
    "£": "pound",
    "€": "euro",
    $: "dollar",
    "U.S.": "usa",
    "U.S": "usa",
    "w/o": "without",
    "w/": "with",
  }),
);
/** Capitals that are names and whose small letters are stop words. */
const CAPITALS = new Map(Object.entries({ US: "usa", IT: "i.t", WHO: "w.h.o" }));
const LETTERS: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i" };
const HYPHEN = /^[-‐‑\u00AD]$/u;
/** Prefixes that are as often written solid ("co-operation", "cooperation"). */
const SOLID = new Set("co re pre e inter sub de un over under".split(" "));
const COMPOUND = /^(anti|counter|cyber|multi)(\p{L}{6,})$/u;
const ELISION = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/iu;

/** Lower case, NFKC, without accents, apostrophes and soft hyphens. */
export function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}\u00AD'’ʼ]/gu, "")
    .replace(/[œæßøłđı]/gu, (letter) => LETTERS[letter] ?? letter);
}

function normalise(raw: string): string {
  const plain = raw.replace(/['’ʼ](?:s|re|ve|ll|d|m)$/iu, "");
  return fold(plain.includes(".") && !/\d/u.test(plain) ? plain.replaceAll(".", "") : plain);
}

/** "The PMs vow": a plural or a possessive of letters that are read one by one. */
const LETTERS_AND_S = /^(\p{Lu}{2,4})s$/u;

function readWord(written: string, shouting: boolean): Word[] {
  const raw = LETTERS_AND_S.exec(written)?.[1] ?? written;
  const end = written.length;
  const sign = SIGNS.get(raw) ?? (shouting ? undefined : CAPITALS.get(raw));
  if (sign !== undefined) return [{ word: sign, start: 0, end }];
  const start = ELISION.exec(raw)?.[0].length ?? 0;
  const word = normalise(raw.slice(start));
  const compound = COMPOUND.exec(word);
  if (!compound?.[1] || word.length !== raw.length) return word ? [{ word, start, end }] : [];
  const border = compound[1].length;
  return [
    { word: compound[1], start, end: border },
    { word: compound[2] ?? "", start: border, end: raw.length },
  ];
}

const MEMORY = 200_000;

/** The same function, remembering what it gave: texts repeat their words. */
function remember<Value>(compute: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known.clear();
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}

const readQuiet = remember((raw) => readWord(raw, false));
const readShouted = remember((raw) => readWord(raw, true));

function splitWords(text: string): Word[] {
  const read = /\p{Ll}/u.test(text) ? readQuiet : readShouted;
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD))
    for (const { word, start, end } of read(raw)) words.push({ word, start: index + start, end: index + end });
  return words;
}

/** "co" and "operation" with a hyphen between become one word. */
function joinHyphens(text: string, words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const glued =
      before && word.start === before.end + 1 && SOLID.has(before.word) && HYPHEN.test(text[before.end] ?? "");
    if (glued && /^\p{L}/u.test(word.word))
      joined.splice(-1, 1, { word: before.word + word.word, start: before.start, end: word.end });
    else joined.push(word);
  }
  return joined;
}

/** No word of any language is longer than this, and the stemmer's time grows with the square of the length. */
const LONGEST_STEMMED = 60;

const termOf = remember((normalised) => {
  const word = unifySpelling(normalised);
  return { term: /\d/u.test(word) || word.length > LONGEST_STEMMED ? word : stemOf(word), word };
});

/** The stemmer takes "constructor" and other names that every object has for exceptions of its own, and gives no text. */
function stemOf(word: string): string {
  const stemmed: unknown = stem(word);
  return typeof stemmed === "string" ? stemmed : word;
}

/** Words between which a number may run on: white space or one hyphen, and "per cent" with it. */
function runsOn(text: string, words: readonly Word[], from: number, length: number): boolean {
  for (let i = from + 1; i < from + length; i++)
    if (!/^(?:\s{1,2}|[-‐‑])$/u.test(text.slice(words[i - 1]?.end, words[i]?.start))) return false;
  return true;
}

/** The term at `words[at]` and how many words it takes: several for a number, two for "per cent". */
function readTerm(
  text: string,
  words: readonly Word[],
  spelled: readonly string[],
  at: number,
): [string, string, number] {
  const word = spelled[at] ?? "";
  const number = readNumber(spelled, at);
  if (number && runsOn(text, words, at, number.length)) {
    const figure = number.ordinal ? `${number.value}th` : String(number.value);
    return [figure, figure, number.length];
  }
  if (word === "per" && spelled[at + 1] === "cent") return ["percent", "percent", 2];
  const { term, word: unified } = termOf(word);
  return [term, unified, 1];
}

/** All words of `text` as terms, in order, stop words included. */
export function analyse(text: string): Term[] {
  const words = joinHyphens(text, splitWords(text));
  const spelled = words.map((word) => word.word);
  const terms: Term[] = [];
  for (let at = 0; at < words.length;) {
    const [term, word, length] = readTerm(text, words, spelled, at);
    terms.push({ term, word, start: words[at]?.start ?? 0, end: words[at + length - 1]?.end ?? 0 });
    at += length;
  }
  return terms;
}

/** Terms that carry a subject: no stop words. For texts that are searched. */
export function contentTerms(terms: readonly Term[]): Term[] {
  return terms.filter(({ word }) => !isStopWord(word));
}

/** Terms that a question is about: no stop words, no words that only do the asking. */
export function subjectTerms(terms: readonly Term[]): Term[] {
  return terms.filter(({ word }) => !isStopWord(word) && !isQuestionWord(word));
}
