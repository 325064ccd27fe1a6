/** What an office is for or of: "of the Interior", "for Immigration and Borders", "de la Fonction publique". */
import { VERBS } from "../speech/reporting-verbs.ts";
import { isCapital } from "../words.ts";
import type { Word } from "../words.ts";
import { FUNCTION_WORDS, NATION_OF, ORGANISATION_WORDS } from "./not-names.ts";
import { isHead } from "./office-heads.ts";
import { ARTICLES, FRENCH_LINKS, HEADS, HONORIFICS, LINKS, PORTFOLIOS } from "./office-words.ts";

/** The end of "of the Interior", "for Immigration and Borders" at `index`, or `index` where there is none. */
export function behindComplement(words: readonly Word[], index: number, isFrench: boolean): number {
  const link = words[index];
  if (link === undefined || !isClose(link) || !(LINKS.has(link.lower) || link.lower === "and" || link.lower === "et"))
    return index;
  const noun = behindArticles(words, index + 1);
  const isFirst = !(link.lower === "and" || link.lower === "et");
  const end = isFirst
    ? behindNouns(words, noun, isFrench === FRENCH_LINKS.has(link.lower))
    : behindFurtherNouns(words, noun);
  return end > noun && (isFirst || !words.slice(noun, end + 1).some((_, offset) => isHead(words, noun + offset)))
    ? end
    : index;
}

function behindArticles(words: readonly Word[], index: number): number {
  let end = index;
  while (isClose(words[end]) && (ARTICLES.has(words[end]?.lower ?? "") || LINKS.has(words[end]?.lower ?? ""))) end += 1;
  return end;
}

/** "of the Senate *Caucus* on Trade", "on International *Drug Control* Joseph R. Bell": before a link, or a name with an initial. */
function behindNamedBody(words: readonly Word[], index: number): number {
  const unknown = unknownRun(words, index);
  const initial = words.slice(index, index + unknown).findIndex(({ text }) => text.length === 1);
  if (initial > 0) return index + initial - 1;
  const isLinked = unknown === 1 && /^(?:on|of|for)$/u.test(words[index + unknown]?.lower ?? "");
  return isLinked ? index + unknown : index;
}

/** "for Environment, *Food* and Rural Affairs": a row of portfolios, if "and" ends it. */
export function behindList(words: readonly Word[], index: number): number {
  let end = index;
  while (words[end]?.gap === ", " && isCapital(words[end]) && PORTFOLIOS.has(words[end]?.lower ?? "")) {
    end += 1;
    while (isClose(words[end]) && isOfficeNoun(words[end])) end += 1;
  }
  return /^(?:and|et)$/u.test(words[end]?.lower ?? "") ? end : index;
}

/** "and *Higher Education*", "and *Islands*, Mairi Orr": what is joined to a portfolio. */
function behindFurtherNouns(words: readonly Word[], index: number): number {
  const known = behindNouns(words, index, false);
  if (known > index || HONORIFICS.has(words[index]?.lower ?? "")) return known;
  const unknown = unknownRun(words, index);
  const end = lastBody(words, index, unknown);
  if (end > index) return end;
  const isBeforeName = words[index + 1]?.gap === ", " && isCapital(words[index + 1]);
  return unknown === 1 && isBeforeName ? index + 1 : index;
}

/** Behind the last word of a run that is a body or a portfolio; `index` where none is. */
function lastBody(words: readonly Word[], index: number, length: number): number {
  const run = words.slice(index, index + length);
  return index + run.findLastIndex(({ lower }) => ORGANISATION_WORDS.has(lower) || PORTFOLIOS.has(lower)) + 1;
}

function behindNouns(words: readonly Word[], index: number, mayBeUnknown: boolean): number {
  let end = index;
  while (isClose(words[end]) && isOfficeNoun(words[end])) end += 1;
  if (end > index) return behindNamedBody(words, end);
  if (!mayBeUnknown) return end;
  const unknown = unknownRun(words, index);
  if (unknown === 0) return isPlainNoun(words, index) ? index + 1 : index;
  const body = lastBody(words, index, unknown);
  if (body > index) return body;
  if (unknown === 2 && behindList(words, index + 2) > index + 2) return index + 2;
  const isPlace = unknown === 1 || (unknown === 2 && ARTICLES.has(words[index - 1]?.lower ?? ""));
  if (isPlace) return index + unknown;
  return unknown === 2 ? index : index + unknown - 2;
}

/** "minister for *railways*,": any noun, if the office ends with it. */
function isPlainNoun(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text) || FUNCTION_WORDS.has(word.lower)) return false;
  return next !== undefined && (/^[,)]/u.test(next.gap) || VERBS.has(next.lower));
}

function isOfficeNoun(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    PORTFOLIOS.has(word.lower) ||
    (isCapital(word) && (NATION_OF.has(word.lower) || ORGANISATION_WORDS.has(word.lower) || HEADS.has(word.lower)))
  );
}

/** How many capitalised words that are neither bodies nor portfolios follow one another: a place, a name, or both. */
function unknownRun(words: readonly Word[], index: number): number {
  let end = index;
  while (isClose(words[end]) && isCapital(words[end]) && !FUNCTION_WORDS.has(words[end]?.lower ?? "")) end += 1;
  return end - index;
}

/** Follows with nothing but a space, or an elision, between. */
function isClose(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === " " || word.gap === "");
}
