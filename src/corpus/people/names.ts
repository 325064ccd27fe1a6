/** Names of people: where one begins and ends, and what of it identifies the person. */
import { isCapital } from "../words.ts";
import type { Word } from "../words.ts";
import { VERBS } from "../speech/reporting-verbs.ts";
import { CALENDAR, FUNCTION_WORDS, NATION_OF, ORGANISATION_WORDS } from "./not-names.ts";
import { CAPITAL_HEADS, HEADS, HONORIFICS, PARTISANS } from "./office-words.ts";
import { wordSet } from "../words.ts";

const PARTICLES = wordSet(
  "de du des del della di da dos das la le van von der den ter ten bin ibn al el d’ d' l’ zu y ap ab ferch ní nic uí",
);
const SUFFIXES = wordSet("jr sr ii iii iv");
const MOST_NAME_WORDS = 7;

/** How sure it is that a name must come: behind a title nearly anything is one. */
export type Evidence = "titled" | "bare";

/** The end (exclusive) of the name that begins at `index`; `index` itself where none does. */
export function endOfName(words: readonly Word[], index: number, evidence: Evidence): number {
  const first = evidence === "titled" ? behindParticles(words, index) : index;
  if (!isNameWord(words[first], words[first + 1], evidence)) return index;
  let end = first + 1;
  while (end - index < MOST_NAME_WORDS) {
    const next = behindCapitalParticle(words, behindParticles(words, end));
    if (!joins(words, next) || !isNameWord(words[next], words[next + 1], evidence)) break;
    end = next + 1;
  }
  if (joins(words, end) && SUFFIXES.has(words[end]?.lower ?? "")) end += 1;
  return end;
}

const PEERS = wordSet(
  "lord lady baroness baron viscount viscountess earl countess duke duchess marquess bishop archbishop",
);

/** "Lord Ashby *of Pell*": a peer's name goes on behind `end`; `index` is where its title stands. */
export function behindPeerage(words: readonly Word[], index: number, end: number): number {
  const isPeer = words.slice(index, end).some(({ lower, text }) => PEERS.has(lower) && text !== lower);
  const place = words[end + 1];
  const isPlace = words[end]?.lower === "of" && words[end]?.gap === " " && isCapital(place) && place?.gap === " ";
  return isPeer && isPlace ? end + 2 : end;
}

/** Whether a name printed with its title is one of which the title is a part: "Lord Ashby". */
export function isPeerage(titled: string): boolean {
  return PEERS.has(titled.split(" ")[0]?.toLowerCase() ?? "");
}

/** The index behind "Mr", "Rt Hon", "Dr." at `index`, and the sex that they tell of. */
export function behindHonorifics(words: readonly Word[], index: number): { to: number; sex: Sex } {
  let to = index;
  let sex: Sex = null;
  while (isCapital(words[to]) && isHonorific(words, to) && isSpaced(words[to + 1])) {
    sex = HONORIFICS.get(words[to]?.lower ?? "") ?? sex;
    to += 1;
  }
  return { to, sex };
}

/** "Mr"; "Most", "Right" and "Very" only before "Rev" or "Hon". */
function isHonorific(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? "";
  return (
    HONORIFICS.has(lower) ||
    (/^(?:most|right|very)$/u.test(lower) &&
      /^(?:rev|revd|reverend|hon|honou?rable)$/u.test(words[index + 1]?.lower ?? ""))
  );
}

export type Sex = "female" | "male" | null;

function isSpaced(word: Word | undefined): boolean {
  return word !== undefined && (word.gap === " " || word.gap === ". ");
}

function isNameWord(word: Word | undefined, next: Word | undefined, evidence: Evidence): boolean {
  if (word === undefined || !isCapital(word) || /\d/u.test(word.text)) return false;
  if (/^\p{Lu}$/u.test(word.text)) return evidence === "titled" || next?.gap === ". " || word.lower === "o";
  if (evidence === "titled" && isGivenName(word, next)) return true;
  if (FUNCTION_WORDS.has(word.lower) || VERBS.has(word.lower) || SUFFIXES.has(word.lower)) return false;
  if (ORGANISATION_WORDS.has(word.lower) || HEADS.has(word.lower.replace(/s$/u, "")) || PARTISANS.has(word.lower))
    return false;
  if (/^\p{Lu}{2,3}$/u.test(word.text) || word.text.includes(".")) return false;
  if (evidence === "titled") return !WEEKDAYS.test(word.lower);
  if (word.isCommon && !PARTICLES.has(word.lower)) return false;
  return !CALENDAR.has(word.lower) && !CAPITAL_HEADS.has(word.lower) && !NATION_OF.has(word.lower);
}

/** Given names that are other words too: "Minister *Will* Hay", "Keeper *Una* Blair". */
const GIVEN = wordSet("will may june april des les una mark grant drew pat bill rob");

/** Whether a word is such a name: another capitalised word follows. */
export function isGivenName(word: Word | undefined, next: Word | undefined): boolean {
  if (word === undefined || next === undefined || !isCapital(word) || !isCapital(next) || next.gap !== " ")
    return false;
  return GIVEN.has(word.lower) && !FUNCTION_WORDS.has(next.lower) && !ORGANISATION_WORDS.has(next.lower);
}

const WEEKDAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lun|mar|mercre|jeu|vendre|same)di$/u;

/** "J. Smith", "James Smith": the words stand together. */
function joins(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  if (word.gap === " " || word.gap === "") return true;
  return word.gap === ". " && /^(?:\p{Lu}|Jr|Sr|St)$/u.test(words[index - 1]?.text ?? "");
}

function behindParticles(words: readonly Word[], index: number): number {
  let end = index;
  while (end - index < 3 && joins(words, end) && PARTICLES.has(words[end]?.text ?? "")) end += 1;
  return end;
}

/** "Anne *Le* Goff", "Rosa *De* Souza". */
function behindCapitalParticle(words: readonly Word[], index: number): number {
  const word = words[index];
  const next = words[index + 1];
  const isParticle = isCapital(word) && PARTICLES.has(word?.lower ?? "") && word?.gap === " ";
  return isParticle && isCapital(next) && next?.gap === " " ? index + 1 : index;
}

/** Letters without accents and capitals: "Gérald" and "Gerald" are one. */
export function foldLetters(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a name that tell people apart, folded: no initials, particles, "Jr". */
export function nameKeys(name: string): string[] {
  return name
    .replace(/ of \p{Lu}.*$/u, "")
    .split(/[\s.]+/u)
    .filter((word) => word.length > 1 && !PARTICLES.has(word) && !SUFFIXES.has(word.toLowerCase()))
    .map(foldLetters);
}
