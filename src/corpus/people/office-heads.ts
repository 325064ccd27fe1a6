/** The noun that makes an office, and what stands before it: "*Chicago Police Superintendent*", "*State’s Attorney*". */
import { VERBS } from "../speech/reporting-verbs.ts";
import { isCapital, wordSet } from "../words.ts";
import type { Word } from "../words.ts";
import { CALENDAR, FUNCTION_WORDS, ORGANISATION_WORDS } from "./not-names.ts";
import {
  CAPITAL_HEADS,
  HEADS,
  LOWER_COMPOUNDS,
  MODIFIERS,
  OCCUPATIONS,
  PARTISANS,
  POSSESSORS,
  SHORT_HEADS,
} from "./office-words.ts";

/** Whether the word at `index` makes an office where it stands. */
export function isHead(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (isHeadWord(word) || isShortHead(words, index)) return true;
  if (OCCUPATIONS.has(word.lower) && !isCapital(word) && isBesideName(words, index)) return true;
  if (PARTISANS.has(word.lower))
    return isCapital(word) && isBesideName(words, index) && !isCapitalCommonNoun(words, index);
  if (!CAPITAL_HEADS.has(word.lower)) return false;
  if (isCapital(word)) return !isCapitalCommonNoun(words, index);
  return word.gap === " " && (LOWER_COMPOUNDS.get(word.lower)?.has(words[index - 1]?.lower ?? "") ?? false);
}

/** "minister", "Secretary-General": an office wherever it stands. */
function isHeadWord({ lower }: Word): boolean {
  if (HEADS.has(lower)) return true;
  const parts = /[-‑]/u.test(lower) ? lower.split(/[-‑]/u) : [];
  return parts.length === 2 && isCompound(parts);
}

/** "DCI Mark Obi": not the letters of "Mark Obi MP", nor those of "7 PM". */
function isShortHead(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!SHORT_HEADS.has(words[index]?.text ?? "") || /\d$/u.test(words[index - 1]?.text ?? "")) return false;
  return (
    next?.gap === " " && /^\p{Lu}[\p{L}’'-]+$/u.test(next.text) && !MODIFIERS.has(next.lower) && !HEADS.has(next.lower)
  );
}

/** "Secretary-General", "co-chair": not "minister-led". */
function isCompound([first = "", last = ""]: readonly string[]): boolean {
  return (
    (HEADS.has(first) && /^(?:general|designate|elect)$/u.test(last)) ||
    (PREFIXES.has(first) && (HEADS.has(last) || CAPITAL_HEADS.has(last)))
  );
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
export function isCapitalCommonNoun(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return (
    next !== undefined &&
    isCapital(next) &&
    next.gap === " " &&
    ORGANISATION_WORDS.has(next.lower) &&
    !HEADS.has(next.lower)
  );
}

/** Where the office begins whose noun is at `head`: with all that stands before it and belongs to it. */
export function beginningOf(words: readonly Word[], head: number): number {
  let from = head;
  for (;;) {
    const before = stepBack(words, from);
    if (before === from) return from;
    from = before;
  }
}

/** One step from a word of an office to what stands before it and belongs to it. */
function stepBack(words: readonly Word[], from: number): number {
  if (from <= 0) return from;
  if (isPossessed(words, from)) return from - 1;
  if (words[from]?.gap !== " ") return from;
  if (isModifier(words[from - 1]) || opensPlace(words, from - 1)) return from - 1;
  return isWithinBody(words, from) ? from - 2 : from;
}

/** "*New* York", "*Los* Angeles": no word of its own, but part of a place. */
function opensPlace(words: readonly Word[], index: number): boolean {
  const { text = "" } = words[index] ?? {};
  if (text === "New")
    return /^(?:york|zealand|jersey|mexico|hampshire|orleans|delhi|south|england)$/u.test(
      words[index + 1]?.lower ?? "",
    );
  return /^(?:Los|Las|El)$/u.test(text) && isCapital(words[index + 1]);
}

/** "Law *Society of Scotland* president": the name of a body goes on before "of". */
function isWithinBody(words: readonly Word[], index: number): boolean {
  const body = words[index - 2];
  const link = words[index - 1];
  return (
    isCapital(words[index]) &&
    link?.lower === "of" &&
    link.gap === " " &&
    isCapital(body) &&
    ORGANISATION_WORDS.has(body?.lower ?? "")
  );
}

/** "State’s *Attorney*", "Victims’ *Commissioner*", "Anglers’ *Union* secretary". */
function isPossessed(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  if (before === undefined || !/^[’'](?:s )?\s?$/u.test(words[index]?.gap ?? "")) return false;
  if (!isCapital(before))
    return before.lower === "state" && words[index]?.lower === "attorney" && words[index + 1]?.lower !== "general";
  return (
    POSSESSORS.has(before.lower) ||
    (/^[’'] $/u.test(words[index]?.gap ?? "") && ORGANISATION_WORDS.has(words[index]?.lower ?? ""))
  );
}

function isModifier(word: Word | undefined): boolean {
  if (word === undefined) return false;
  if (MODIFIERS.has(word.lower)) return true;
  if (/^\p{Lu}{2,5}$/u.test(word.text) && !VERBS.has(word.lower)) return true;
  if (!isCapital(word) || word.text.length === 1 || FUNCTION_WORDS.has(word.lower) || CALENDAR.has(word.lower))
    return false;
  return (
    (!VERBS.has(word.lower) || word.text === "States") && !/^(?:officials|members|ministers|leaders)$/u.test(word.lower)
  );
}
