/** Roles that commas set beside a name: "Mei Chen, the founder of Rail Aid, said", "The trust’s convener, Morag Reid, said". */
import { ALWAYS_JOINED } from "../abbreviations.ts";
import { VERBS } from "../speech/reporting-verbs.ts";
import { isCapital, wordSet } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { behindHonorifics, endOfName } from "./names.ts";
import { FUNCTION_WORDS, ORGANISATION_WORDS } from "./not-names.ts";
import { CAPITAL_HEADS, FRENCH_HEADS, HEADS, LINKS, OCCUPATIONS, SHORT_HEADS } from "./office-words.ts";
import type { Office } from "./offices.ts";

export type Offices = ReadonlyMap<number, Office>;

const DETERMINERS = wordSet("the a an la le l’ l' notre our one un une");
const OWNERS = wordSet("the its his her their our one a an");
/** Carry a role on: "director *at* Ashby University". */
const EXTENDING = wordSet("of for at in to on with and & de du des d’ d' en à au aux et chargé chargée");
const CLOSING = wordSet(
  "who whose which that while when where as after before because is are was were has have had will would qui dont est a ont must may can should shall might could then do does did",
);
/** Set off by commas, but nobody: times, and things that are talked about. */
const NOBODY = wordSet(`
  day week month year morning afternoon evening night weekend time moment summer winter spring autumn result result fact
  report statement letter document agreement deal text law bill plan scheme policy strategy rule case letter email visit meeting
  launch event project programme fund money figures data decision move news site area region city town place street road
`);
const ENDING: ReadonlySet<string> = new Set([
  ...LINKS,
  ...EXTENDING,
  "from",
  "by",
  "about",
  "against",
  "near",
  "under",
]);
const LONGEST = 18;
const PLAIN_GAP = /^(?: |[’']s |[’'] |)$/u;

/** Takes the index behind a name, gives the role set off behind it without its article; null where none is. */
export function roleBehind(words: readonly Word[], behind: number, offices: Offices): WordRange | null {
  const index = isAge(words[behind]) ? behind + 1 : behind;
  if (!/^(?:, | \(| [–—-] )$/u.test(words[index]?.gap ?? "")) return null;
  const isDetermined = DETERMINERS.has(words[index]?.lower ?? "");
  const from = isDetermined ? index + 1 : index;
  const to = endOfPhrase(words, from);
  const office = offices.get(from) ?? possessedOffice(words, from, offices);
  if (office !== undefined)
    return isFollowedByName(words, office) ? null : { from: office.from, to: extended(words, office, to) };
  const head = headOf(words, { from, to });
  if (head === null || isName(words, head + 1, to)) return null;
  const own = lastPossessed(words, from, head + 1) ?? from;
  return isPerson(words[head]) || (isDetermined && isNoun(words[head])) ? { from: own, to } : null;
}

/** ", *29*, a nurse from Hull" */
function isAge(word: Word | undefined): boolean {
  return word?.gap === ", " && /^\d{1,2}$/u.test(word.text);
}

/** Takes where a name begins and ends, gives the role set off before it ("The trust’s convener, Morag Reid, said"). */
export function roleBefore(words: readonly Word[], name: WordRange): WordRange | null {
  if (words[name.from]?.gap !== ", " || !words[name.to]?.gap.startsWith(",")) return null;
  let start = name.from - 1;
  while (start > 0 && name.from - start < LONGEST && PLAIN_GAP.test(words[start]?.gap ?? "")) start -= 1;
  if (/^(?:while|whereas|and|but|as|when|that)$/u.test(words[start]?.lower ?? "")) start += 1;
  const possessed = lastPossessed(words, start, name.from);
  if (possessed === null && !OWNERS.has(words[start]?.lower ?? "")) return null;
  const from = possessed ?? start + 1;
  const head = headOf(words, { from, to: name.from });
  return head !== null && (isPerson(words[head]) || isNoun(words[head])) ? { from, to: name.from } : null;
}

/** Behind the last word that stands together with the ones from `from` on. */
function endOfPhrase(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST && joins(words, to) && !ends(words[to])) to += 1;
  return to;
}

function joins(words: readonly Word[], index: number): boolean {
  const gap = words[index]?.gap ?? "";
  return PLAIN_GAP.test(gap) || (gap === ". " && ALWAYS_JOINED.has(words[index - 1]?.text ?? ""));
}

function ends(word: Word | undefined): boolean {
  return word === undefined || CLOSING.has(word.lower) || VERBS.has(word.lower);
}

/** "Professor *of Soil Science at Ashby University*": as far as the phrase goes. */
function extended(words: readonly Word[], office: Office, to: number): number {
  const next = words[office.to];
  if (next === undefined || office.to >= to) return office.to;
  if (/^(?:and|et|&)$/u.test(next.lower))
    return isPerson(words[headOf(words, { from: office.to + 1, to }) ?? -1]) ? to : office.to;
  const isFrench = FRENCH_HEADS.has(words[office.from]?.lower ?? "") && !isCapital(next);
  return EXTENDING.has(next.lower) || isFrench ? to : office.to;
}

/** The noun that a phrase is about: the last word before its first preposition; null where the phrase opens otherwise. */
function headOf(words: readonly Word[], { from, to }: WordRange): number | null {
  const first = words[from];
  if (first === undefined || FUNCTION_WORDS.has(first.lower) || LINKS.has(first.lower) || VERBS.has(first.lower))
    return null;
  if (/\d|^\p{Ll}+(?:ing|ly)$/u.test(first.text)) return null;
  let end = from + 1;
  while (end < to && !ENDING.has(words[end]?.lower ?? "")) end += 1;
  return end - 1;
}

function isPerson(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return (
    HEADS.has(word.lower) || CAPITAL_HEADS.has(word.lower) || OCCUPATIONS.has(word.lower) || SHORT_HEADS.has(word.text)
  );
}

function isNoun(word: Word | undefined): boolean {
  if (word === undefined || !/^\p{Ll}{3,}$/u.test(word.text.replaceAll("-", ""))) return false;
  return !NOBODY.has(word.lower) && !ORGANISATION_WORDS.has(word.lower) && !FUNCTION_WORDS.has(word.lower);
}

function isName(words: readonly Word[], from: number, to: number): boolean {
  return from < to && endOfName(words, from, "bare") - from > 1;
}

function lastPossessed(words: readonly Word[], from: number, to: number): number | null {
  for (let index = to - 1; index > from; index -= 1) if (/^[’']s? $/u.test(words[index]?.gap ?? "")) return index;
  return null;
}

/** ", Rail Aid’s chief executive" */
function possessedOffice(words: readonly Word[], index: number, offices: Offices): Office | undefined {
  for (let next = index + 1; next < index + 6 && PLAIN_GAP.test(words[next]?.gap ?? ""); next += 1) {
    if (words[next]?.gap !== " " && offices.has(next)) return offices.get(next);
  }
  return undefined;
}

/** "James Smith, Home Secretary Amber Rudd and …": the office is the next person's. */
function isFollowedByName(words: readonly Word[], office: Office): boolean {
  if (words[office.to]?.gap !== " ") return false;
  const { to } = behindHonorifics(words, office.to);
  return endOfName(words, to, "titled") > to;
}
