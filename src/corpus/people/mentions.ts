/** Where a text names people: "Home Secretary James Cleverly", "Mr Cleverly", "Gérard Collomb, Minister of the Interior". */
import { isCapital } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { SAYING, VERBS } from "../speech/reporting-verbs.ts";
import { roleBefore, roleBehind } from "./appositions.ts";
import type { Offices } from "./appositions.ts";
import { behindHonorifics, behindPeerage, endOfName, isGivenName } from "./names.ts";
import type { Sex } from "./names.ts";
import { findOffices } from "./offices.ts";
import type { Office } from "./offices.ts";
import { wordSet } from "../words.ts";

/** One naming of somebody; the range covers honorific, name and office. */
export interface Naming extends WordRange {
  readonly name: WordRange | null;
  readonly office: WordRange | null;
  /** Begins at the honorific where there is one. */
  readonly titled: WordRange | null;
  readonly sex: Sex;
  /** Two capitalised words that might be anything, unless the text shows elsewhere that they are a person. */
  readonly isUncertain: boolean;
}

/** Takes the words of a text, gives every naming of a person or of an office that stands for one, in order. */
export function findNamings(words: readonly Word[]): Naming[] {
  const offices = new Map(findOffices(words).map((office) => [office.from, office]));
  const namings: Naming[] = [];
  let index = 0;
  while (index < words.length) {
    const naming = namingAt(words, index, offices);
    if (naming !== null) namings.push(naming);
    index = naming === null ? Math.max(index + 1, offices.get(index)?.to ?? 0) : naming.to;
  }
  return namings.map((naming, at) => (naming.isUncertain && isPaired(words, namings, at) ? sure(naming) : naming));
}

/** "Lucy Marsh and Rui Tavares": if the one is a person, so is the other. */
function isPaired(words: readonly Word[], namings: readonly Naming[], at: number): boolean {
  const pairs = [[namings[at - 1], namings[at]] as const, [namings[at], namings[at + 1]] as const];
  return pairs.some(([first, second]) => {
    if (first === undefined || second === undefined || (first.isUncertain && second.isUncertain)) return false;
    if (first.name === null || second.name === null) return false;
    return second.from - first.to === 1 && /^(?:and|et|&)$/u.test(words[first.to]?.lower ?? "");
  });
}

function sure(naming: Naming): Naming {
  return { ...naming, isUncertain: false };
}

function namingAt(words: readonly Word[], index: number, offices: Offices): Naming | null {
  const office = offices.get(index);
  if (office !== undefined) return behindOffice(words, office, offices);
  const { to: start, sex } = behindHonorifics(words, index);
  const isTitled = start > index;
  if (isTitled && offices.has(start)) return null;
  const end = behindPeerage(words, index, endOfName(words, start, isTitled ? "titled" : "bare"));
  if (end === start || holdsOffice(offices, start, end)) return null;
  const name = { from: start, to: end };
  if (!isTitled && (end - start < 2 || isDetermined(words, index))) return null;
  const behind = behindLetters(words, end);
  const apposed = roleBehind(words, behind, offices);
  const role = apposed ?? roleBefore(words, { from: index, to: behind });
  const isUncertain =
    !isTitled && role === null && !isAtVerb(words, { from: start, to: behind }) && !isAged(words, end);
  return {
    from: apposed === null ? (role?.from ?? index) : index,
    to: apposed?.to ?? behind,
    name,
    office: role,
    titled: isTitled ? { from: index, to: end } : null,
    sex,
    isUncertain,
  };
}

/** "the Chicago Democrat": a name takes no article. */
function isDetermined(words: readonly Word[], index: number): boolean {
  return words[index]?.gap === " " && /^(?:the|an?)$/u.test(words[index - 1]?.lower ?? "");
}

/** A bare run of capitals never swallows an office: "Cleverly Home Secretary". */
function holdsOffice(offices: Offices, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (offices.has(index)) return true;
  return false;
}

function behindOffice(words: readonly Word[], office: Office, offices: Offices): Naming | null {
  const named = nameBehind(words, office, offices);
  // "Professor Ana Bell, Chief Scientist": the title before the name says less than the role behind it.
  const apposed = named !== null && office.to - office.from === 1 ? roleBehind(words, named.to, offices) : null;
  if (named !== null)
    return { ...named, from: office.from, to: apposed?.to ?? named.to, office: apposed ?? office, isUncertain: false };
  if (!office.standsAlone) return null;
  return { from: office.from, to: office.to, name: null, office, titled: null, sex: null, isUncertain: false };
}

/** "Minister Collomb", "the Minister of the Interior of France, Gérard Collomb". */
function nameBehind(words: readonly Word[], office: Office, offices: Offices) {
  const gap = words[office.to]?.gap;
  if (gap !== " " && gap !== ", ") return null;
  const name = behindArticle(words, office.to);
  const { to: start, sex } = behindHonorifics(words, name);
  if (name > office.to && start === name) return null;
  const isName = words[start]?.isCommon === false || isGivenName(words[start], words[start + 1]);
  const isSure = (gap === " " && isName) || start > office.to;
  const end = behindPeerage(words, office.to, endOfName(words, start, isSure ? "titled" : "bare"));
  if (end === start || holdsOffice(offices, start, end)) return null;
  if (gap === ", " && VERBS.has(words[end]?.lower ?? "") && isInside(words, office)) return null;
  if (gap === ", " && start === office.to && (end - start < 2 || roleBehind(words, end, offices) !== null)) return null;
  const titled = start > office.to ? { from: office.to, to: end } : null;
  return { to: behindLetters(words, end), name: { from: start, to: end }, titled, sex };
}

/** "to confirm *a new* Commissioner, Sen. Thomas asserted", "after talks *with the* Mayor, Ann Lee said": the name opens a clause of its own. */
function isInside(words: readonly Word[], { from }: Office): boolean {
  const before = words
    .slice(Math.max(0, from - 3), from)
    .filter(({ lower }) => !/^(?:new|next|former|the|our)$/u.test(lower));
  return /^(?:an?|with|to|by|of|for|from|at|on|about|between|and)$/u.test(before.at(-1)?.lower ?? "");
}

/** ", *the* Rt Hon Ann Lee" */
function behindArticle(words: readonly Word[], index: number): number {
  return words[index]?.gap === ", " && words[index]?.text === "the" ? index + 1 : index;
}

const LETTERS = wordSet(
  "mp mep msp ms kc qc obe cbe mbe dbe kbe pc td md phd jp fbi frs cb cbe kcb kcmg gcb mvo qpm qfsm frcp frsa rn raf",
);

/** "Owen Pryce MP": letters behind a name belong to the mention, not to the name. */
function behindLetters(words: readonly Word[], index: number): number {
  const word = words[index];
  const isLetters = word !== undefined && /^,? $/u.test(word.gap) && /^\p{Lu}{2}/u.test(word.text);
  return isLetters && LETTERS.has(word.lower) ? behindLetters(words, index + 1) : index;
}

/** "Amber Rudd confirmed", "said Maria Lopez", "according to Maria Lopez". */
function isAtVerb(words: readonly Word[], { from, to }: WordRange): boolean {
  const before = words[from - 1];
  const after = words[to];
  if (words[from]?.gap === " " && before !== undefined && (VERBS.has(before.lower) || isAccordingTo(words, from)))
    return true;
  if (after === undefined) return false;
  if (/^\s?:\s*[“"«‘]/u.test(after.gap)) return true;
  if (after.gap === ", " && SAYING.has(after.lower)) return true;
  if (after.gap.startsWith(",") && isSubjectFarther(words, to)) return true;
  return (
    after.gap === " " &&
    !isCapital(after) &&
    (VERBS.has(after.lower) || ACTING.has(after.lower) || isFrenchPerfect(words, to))
  );
}

/** "Sam Poole, 34, of Crewe", "Sam Poole (34)". */
function isAged(words: readonly Word[], index: number): boolean {
  const age = words[index];
  return (
    age !== undefined &&
    /^,? \(?$/u.test(age.gap) &&
    /^\d{1,2}$/u.test(age.text) &&
    /^[,)]/u.test(words[index + 1]?.gap ?? "")
  );
}

/** "Nadia Okafor, who met the mayor, said", "Nadia Okafor, speaking in Faro, said". */
function isSubjectFarther(words: readonly Word[], index: number): boolean {
  if (/^(?:who|whose|qui|dont)$/u.test(words[index]?.lower ?? "")) return true;
  for (let next = index + 1; next < index + FARTHEST_VERB; next += 1) {
    const word = words[next];
    if (word === undefined || /[.!?;\n]/u.test(word.gap)) return false;
    if (word.gap.startsWith(",") && SAYING.has(word.lower)) return true;
  }
  return false;
}

const FARTHEST_VERB = 16;

const ACTING = wordSet("met visited travelled has will signed opened led attended welcomed who also");

function isAccordingTo(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.lower;
  return before === "selon" || before === "d’après" || (before === "to" && words[from - 2]?.lower === "according");
}

function isFrenchPerfect(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === "a" && VERBS.has(words[index + 1]?.lower ?? "");
}
