/** Offices as a release prints them: "French Interior Minister", "Minister of the Interior of France", "chief executive of Refugee Aid". */
import { isCapital } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { CALENDAR, FUNCTION_WORDS, NATION_OF, ORGANISATION_WORDS } from "./not-names.ts";
import {
  ARTICLES,
  CAPITAL_HEADS,
  FRENCH_HEADS,
  FRENCH_LINKS,
  HEADS,
  HONORIFICS,
  LINKS,
  LOWER_COMPOUNDS,
  MODIFIERS,
  MONARCHS,
  OCCUPATIONS,
  ONLY_WITH_NAME,
  PORTFOLIOS,
  POSSESSORS,
  SHORT_HEADS,
} from "./office-words.ts";
import { VERBS } from "../speech/reporting-verbs.ts";
import { wordSet } from "../words.ts";

export interface Office extends WordRange {
  /** Whether it may stand for its holder without a name: "the Home Secretary", not "a general". */
  readonly standsAlone: boolean;
}

const MOST_COMPLEMENTS = 4;

/** Takes the words of a text, gives the offices among them, in order, none overlapping. */
export function findOffices(words: readonly Word[]): Office[] {
  const offices: Office[] = [];
  let free = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (index < free || !isHead(words, index)) continue;
    const from = Math.max(free, beginningOf(words, index));
    const to = endOf(words, index);
    offices.push({ from, to, standsAlone: standsAlone(words, index, { from, to }) });
    free = to;
  }
  return offices;
}

function isHead(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (isHeadWord(word) || isShortHead(words, index)) return true;
  if (OCCUPATIONS.has(word.lower) && !isCapital(word) && isBesideName(words, index)) return true;
  if (!CAPITAL_HEADS.has(word.lower)) return false;
  if (isCapital(word)) return !isCapitalCommonNoun(words, index);
  return word.gap === " " && (LOWER_COMPOUNDS.get(word.lower)?.has(words[index - 1]?.lower ?? "") ?? false);
}

/** "minister", "Secretary-General": an office wherever it stands. */
function isHeadWord({ lower }: Word): boolean {
  if (HEADS.has(lower)) return true;
  const parts = lower.split(/[-‑]/u);
  return parts.length === 2 && isCompound(parts);
}

/** "DCI Mark Obi": not the letters of "Mark Obi MP", nor those of "7 PM". */
function isShortHead(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!SHORT_HEADS.has(words[index]?.text ?? "") || /\d$/u.test(words[index - 1]?.text ?? "")) return false;
  return (
    next?.gap === " " && /^\p{Lu}[\p{L}’'-]+$/u.test(next.text) && !isModifier(next, true) && !HEADS.has(next.lower)
  );
}

/** "Secretary-General", "co-chair": not "minister-led". */
function isCompound([first = "", last = ""]: readonly string[]): boolean {
  return (HEADS.has(first) && /^(?:general|designate|elect)$/u.test(last)) || (PREFIXES.has(first) && HEADS.has(last));
}

const PREFIXES = wordSet("co vice under deputy ex pro first archi sous");

/** "area manager Gwen Tarrant", "the judge, Sir Alan Frost". */
function isBesideName(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (next === undefined || !isCapital(next) || FUNCTION_WORDS.has(next.lower) || CALENDAR.has(next.lower))
    return false;
  return (
    next.gap === " " || (next.gap === ", " && /^(?:the|a|an|one|its|his|her|their)$/u.test(determinerOf(words, index)))
  );
}

/** The word before an occupation and its modifiers. */
function determinerOf(words: readonly Word[], head: number): string {
  return words[beginningOf(words, head) - 1]?.lower ?? "";
}

/** "Justice Department", "Head Office", "General Assembly": a body, not an office. */
function isCapitalCommonNoun(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next !== undefined &&
    isCapital(next) &&
    next.gap === " " &&
    ORGANISATION_WORDS.has(next.lower) &&
    !HEADS.has(next.lower)
  );
}

function beginningOf(words: readonly Word[], head: number): number {
  let from = head;
  while (from > 0 && (isPossessed(words, from) || (words[from]?.gap === " " && isModifier(words[from - 1])))) from -= 1;
  return from;
}

/** "State’s *Attorney*", "Victims’ *Commissioner*". */
function isPossessed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^[’'](?:s )?\s?$/u.test(words[index]?.gap ?? "")) return false;
  if (!isCapital(before))
    return before.lower === "state" && words[index]?.lower === "attorney" && words[index + 1]?.lower !== "general";
  return POSSESSORS.has(before.lower);
}

function isModifier(word: Word | undefined, isKnown = false): boolean {
  if (word === undefined) return false;
  if (MODIFIERS.has(word.lower)) return true;
  if (isKnown) return false;
  if (/^\p{Lu}{2,5}$/u.test(word.text) && !VERBS.has(word.lower)) return true;
  if (!isCapital(word) || word.text.length === 1 || FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower))
    return false;
  return (
    (!VERBS.has(word.lower) || word.text === "States") && !/^(?:officials|members|ministers|leaders)$/u.test(word.lower)
  );
}

function endOf(words: readonly Word[], head: number): number {
  const isFrench = FRENCH_HEADS.has(words[head]?.lower ?? "");
  let to = behindFurtherHeads(words, head + 1);
  for (let count = 0; count < MOST_COMPLEMENTS; count += 1) {
    if (count === 0 && /^(?:and|et)$/u.test(words[to]?.lower ?? "")) break;
    const end = behindComplement(words, count === 0 ? to : behindList(words, to), isFrench);
    if (end === to) break;
    to = end;
  }
  return to;
}

/** "Attorney *General*", "Agent *in Charge*". */
function behindFurtherHeads(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word?.gap !== " ") return index;
  if (HEADS.has(word.lower) || (CAPITAL_HEADS.has(word.lower) && !isCapitalCommonNoun(words, index)))
    return behindFurtherHeads(words, index + 1);
  return word.lower === "in" && words[index + 1]?.lower === "charge" ? index + 2 : index;
}

/** The end of "of the Interior", "for Immigration and Borders" at `index`, or `index` where there is none. */
function behindComplement(words: readonly Word[], index: number, isFrench: boolean): number {
  const link = words[index];
  if (link === undefined || !isClose(link) || !(LINKS.has(link.lower) || link.lower === "and" || link.lower === "et"))
    return index;
  const noun = behindArticles(words, index + 1);
  const isFirst = !(link.lower === "and" || link.lower === "et");
  const end = isFirst
    ? behindNouns(words, noun, isFrench === FRENCH_LINKS.has(link.lower))
    : behindFurtherNouns(words, noun);
  return end > noun && (isFirst || !beginsOffice(words, noun, end)) ? end : index;
}

/** "the Home Secretary and *Interior Minister* Darmanin": somebody else's office. */
function beginsOffice(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some((_, offset) => isHead(words, from + offset));
}

function behindArticles(words: readonly Word[], index: number): number {
  let end = index;
  while (isClose(words[end]) && (ARTICLES.has(words[end]?.lower ?? "") || LINKS.has(words[end]?.lower ?? ""))) end += 1;
  return end;
}

/** "for Environment, *Food* and Rural Affairs": a row of portfolios, if "and" ends it. */
function behindList(words: readonly Word[], index: number): number {
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
  if (end > index || !mayBeUnknown) return end;
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

function standsAlone(words: readonly Word[], head: number, { from, to }: WordRange): boolean {
  const word = words[head];
  if (word === undefined || !isCapital(word)) return false;
  if (MONARCHS.has(word.lower)) return false;
  return !(ONLY_WITH_NAME.has(word.lower) || SHORT_HEADS.has(word.text)) || to - from > 1;
}
