/** Who a noun means that is neither a name nor a pronoun: "a spokesperson for the Home Office", "ministers", "the minister". */
import { fold } from "../paragraphs.ts";
import { FUNCTION_WORDS, ORGANISATION_WORDS } from "../people/not-names.ts";
import { HEADS, OCCUPATIONS, PARTISANS } from "../people/office-words.ts";
import { isSameOffice } from "../people/roles.ts";
import type { Speaker } from "../release.ts";
import { isCapital, spanOf, wordSet } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { isSentenceBreak } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { BETWEEN, VERBS } from "./reporting-verbs.ts";

export interface NounPhrase extends WordRange {
  /** Null for a thing that cannot speak. */
  readonly speaker: Speaker | null;
}

export const DETERMINERS = wordSet(
  "the a an one another both two three four five six seven eight nine ten several some many all le la les l’ l' un une des ce cette ces deux leur plusieurs",
);
/** Belong to somebody and speak as a body: "President Adaeze Nwosu’s office". */
const STAFF = wordSet("office team department spokesperson spokesman spokeswoman cabinet campaign");
const INNER = wordSet("of for from at in and on de du des d’ d' à au pour et");
const THINGS = wordSet(`
  report statement letter document agreement text treaty law act email rule communiqué communique data figures release plan
  strategy website page notice sign study survey review paper article section it this that which who rapport texte lettre document
  investigation evidence indictment complaint records testimony affidavit filing inquiry charges footage video lawsuit warrant poll
  census analysis assessment briefing memo ruling judgment decision order guidance manifesto constitution convention charter
  declaration resolution motto slogan poster banner headline caption enquête étude sondage loi traité accord charte
`);
const GROUPS = wordSet("officials members ministers leaders refugees migrants police staff");
const LONGEST_PHRASE = 12;

/** "A spokesperson for the Home Office", back from the verb to the article; "ministers", back to the clause. */
export function nounEndingAt(reading: Reading, end: number, from: number): NounPhrase | null {
  const body = bodyOfPerson(reading, end);
  if (body !== null && body.from >= from) return body;
  let start = end;
  let outermost: number | null = null;
  while (start > from && end - start < LONGEST_PHRASE && isPhraseWord(reading, start - 1)) {
    start -= 1;
    if (!DETERMINERS.has(reading.words[start]?.lower ?? "")) continue;
    outermost = start;
    if (!INNER.has(reading.words[start - 1]?.lower ?? "")) break;
  }
  if (JOINING.has(reading.words[end - 1]?.lower ?? "")) return null;
  const isBare = outermost === null;
  if (isBare && start > from && !/[,;:—–]/u.test(reading.words[start]?.gap ?? "")) {
    const opener = reading.words[start - 1]?.lower ?? "";
    if (!OPENS_CLAUSE.has(opener)) return null;
  }
  return noun(reading, { from: outermost ?? start, to: end });
}

function bodyOfPerson(reading: Reading, end: number): NounPhrase | null {
  const head = reading.words[end - 1];
  const owner = reading.ending.get(end - 1);
  if (head === undefined || owner === undefined || !STAFF.has(head.lower) || !/^[’']s? $/u.test(head.gap)) return null;
  const range = { from: owner.from, to: end };
  const { start, end: stop } = spanOf(reading.words, range);
  return { ...range, speaker: { name: null, role: fold(reading.text.slice(start, stop)) } };
}

const JOINING = wordSet("and but or then et mais ou");
const OPENS_CLAUSE = wordSet("that as and but while because when after before where which if que et mais");

function isPhraseWord({ words }: Reading, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !/^(?:\s|’s |'s |s’ |)$/u.test(next.gap)) return false;
  if (DETERMINERS.has(word.lower) || INNER.has(word.lower)) return true;
  return !isVerb(word) && !BETWEEN.has(word.lower) && !STOPS.has(word.lower);
}

const STOPS = wordSet(
  "that who which what when where while because but or if then not it this there i we you said told to with by after before que qui",
);

/** The phrase that begins at `start`, its noun at `first`. */
export function nounStartingAt(reading: Reading, start: number, first: number, to: number): NounPhrase | null {
  let end = first;
  while (end < to && end - first < LONGEST_PHRASE) {
    const word = reading.words[end];
    if (word === undefined || (end > start && !/^(?:\s|’s |'s |)$/u.test(word.gap))) break;
    const isLink = INNER.has(word.lower) || DETERMINERS.has(word.lower);
    if (
      isLink
        ? end === first || TIME.has(reading.words[end + 1]?.lower ?? "")
        : STOPS.has(word.lower) || isVerb(word) || ENDS.has(word.lower) || BETWEEN.has(word.lower)
    )
      break;
    end += 1;
  }
  return end > first ? noun(reading, { from: start, to: end }) : null;
}

function isVerb(word: Word): boolean {
  return VERBS.has(word.lower) && !isCapital(word);
}

const ENDS = wordSet("in on at during after before yesterday today earlier later as after about lors dans");
const TIME = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday a response reply statement interview letter speech london paris january february march april may june july august september october november december 2",
);

function noun(reading: Reading, range: WordRange): NounPhrase | null {
  let from = range.from;
  while (from < range.to && DETERMINERS.has(reading.words[from]?.lower ?? "")) from += 1;
  let to = range.to;
  while (to > from && INNER.has(reading.words[to - 1]?.lower ?? "")) to -= 1;
  if (from >= to) return null;
  const words = reading.words.slice(from, to);
  const link = words.findIndex((word) => INNER.has(word.lower));
  const head = link < 0 ? words.at(-1) : words[link - 1];
  if (head === undefined || /^\d/u.test(head.text)) return null;
  if (words.length === 1 && FUNCTION_WORDS.has(head.lower)) return null;
  const { start, end } = spanOf(reading.words, { from, to });
  const printed = fold(reading.text.slice(start, end));
  if (THINGS.has(head.lower)) return { from, to, speaker: null };
  const isDefinite = /^(?:the|le|la|l’|l')$/u.test(reading.words[from - 1]?.lower ?? "");
  const holder = isDefinite ? holderOf(reading, printed) : null;
  return { from, to, speaker: holder ?? speakerOf(reading, from, words, printed) };
}

/** "The minister": the only person whom the release names with such an office. */
function holderOf({ people }: Reading, printed: string): Speaker | null {
  const holders = people.filter(
    ({ name, roles }) => name !== null && roles.some((held) => isSameOffice(printed, held)),
  );
  const [holder] = holders;
  return holder === undefined || holders.length > 1 ? null : { name: holder.name, role: holder.role };
}

/** Bodies and single names speak under their name, all others under what they are. */
function speakerOf(reading: Reading, from: number, words: readonly Word[], printed: string): Speaker {
  const isBody =
    words.every((word) => isCapital(word) || INNER.has(word.lower) || word.lower === "the") &&
    !PARTISANS.has(words.at(-1)?.lower ?? "");
  const [first] = words;
  const isGroup = words.length === 1 && first !== undefined && isCommonNoun(reading, from, first);
  return isBody && !isGroup ? { name: printed, role: null } : { name: null, role: printed };
}

/** "Officials", "Photographers" at the head of a sentence; not "Unison", nor "said Duran". */
function isCommonNoun(reading: Reading, index: number, word: Word): boolean {
  const singular = word.lower.replace(/s$/u, "");
  if (PARTISANS.has(word.lower) || GROUPS.has(word.lower) || HEADS.has(singular) || OCCUPATIONS.has(singular))
    return true;
  if (ORGANISATION_WORDS.has(word.lower) || /^\p{Lu}{2}/u.test(word.text)) return false;
  if (word.isCommon) return true;
  const isOpening = index === 0 || isSentenceBreak(reading, index) || /[\n”"’»:]/u.test(word.gap);
  return isOpening && /[^s]s$/u.test(word.text) && reading.words[index + 1]?.gap === " ";
}
