/**
 * Who a phrase means: somebody named, an office, a pronoun, or any other noun ("a spokesperson for the Home Office",
 * "ministers"). A phrase is read backwards from the verb behind it, or forwards from the verb before it.
 */
import { fold } from "../paragraphs.ts";
import type { Mention } from "../people/gather.ts";
import { FUNCTION_WORDS, ORGANISATION_WORDS } from "../people/not-names.ts";
import { isBareOffice } from "../people/roles.ts";
import type { Speaker } from "../release.ts";
import { isCapital, spanOf, wordSet } from "../words.ts";
import type { WordRange } from "../words.ts";
import type { Reading } from "./reading.ts";
import { BETWEEN, VERBS } from "./reporting-verbs.ts";

export interface Actor extends WordRange {
  /** Null for a pronoun, which is resolved later, and for a thing that cannot speak. */
  readonly speaker: Speaker | null;
  readonly pronoun: Pronoun | null;
  readonly mention: Mention | null;
}

export type Pronoun = "he" | "she" | "they";

const PRONOUNS = new Map<string, Pronoun>([
  ["he", "he"],
  ["she", "she"],
  ["they", "they"],
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
  ["il", "he"],
  ["elle", "she"],
  ["ils", "they"],
  ["elles", "they"],
]);
const INVERTED = /^(.+?)(?:-t)?-(ils?|elles?)$/u;

const DETERMINERS = wordSet(
  "the a an one another both two three several some many all le la les l’ l' un une des ce cette ces deux leur plusieurs",
);
const PREPOSITIONS = wordSet(
  "of with for to by from in on at between against about alongside over under into including like than à de du des d’ avec pour par sur dans chez entre",
);
const INNER = wordSet("of for from at in and on de du des d’ d' à au pour et");
const THINGS = wordSet(`
  report statement letter document agreement text treaty law act email rule communiqué communique data figures release plan
  strategy website page notice sign study survey review paper article section it this that which who rapport texte lettre document
`);
const GROUPS = wordSet("officials members ministers leaders refugees migrants");
const LONGEST_PHRASE = 12;

/** The actor whose words end right before `end`, within a clause that begins at `from`; null if there is none. */
export function actorEndingAt(reading: Reading, end: number, from: number): Actor | null {
  const mention = reading.ending.get(end);
  const pronoun = pronounAt(reading, end - 1);
  if (end > from && pronoun !== null) return { from: end - 1, to: end, speaker: null, pronoun, mention: null };
  if (mention !== undefined && mention.from >= from && !isAfterPreposition(reading, mention.from, from))
    return named(mention);
  return (
    nounEndingAt(reading, end, from) ??
    (mention !== undefined && mention.from >= from && !isAfterPreposition(reading, mention.from, from)
      ? named(mention)
      : null)
  );
}

/** The actor whose words begin at `start`, an article included. */
export function actorStartingAt(reading: Reading, start: number, to: number): Actor | null {
  if (start >= to) return null;
  const pronoun = pronounAt(reading, start);
  if (pronoun !== null) return { from: start, to: start + 1, speaker: null, pronoun, mention: null };
  const first = DETERMINERS.has(reading.words[start]?.lower ?? "") ? start + 1 : start;
  const mention = reading.beginning.get(first) ?? reading.beginning.get(start);
  if (mention !== undefined) return named(mention);
  return nounStartingAt(reading, start, first, to);
}

/** "ajoute-t-il", "a-t-elle": the pronoun that a French verb carries. */
export function invertedPronoun(lower: string): { verb: string; pronoun: Pronoun } | null {
  const [, verb, pronoun = ""] = INVERTED.exec(lower) ?? [];
  const meant = PRONOUNS.get(pronoun);
  return verb === undefined || meant === undefined ? null : { verb, pronoun: meant };
}

export function isAfterPreposition(reading: Reading, index: number, from: number): boolean {
  let before = index - 1;
  if (DETERMINERS.has(reading.words[before]?.lower ?? "")) before -= 1;
  return (
    before >= from &&
    PREPOSITIONS.has(reading.words[before]?.lower ?? "") &&
    /^\s?$/u.test(reading.words[before + 1]?.gap ?? "")
  );
}

export function named(mention: Mention): Actor {
  const { person, role, from, to } = mention;
  const printed = role !== null && (!isBareOffice(role) || person.role === null) ? role : person.role;
  return { from, to, speaker: { name: person.name, role: printed }, pronoun: null, mention };
}

function pronounAt({ words }: Reading, index: number): Pronoun | null {
  const lower = words[index]?.lower ?? "";
  return PRONOUNS.get(lower) ?? (lower.startsWith("a-t-") ? (invertedPronoun(lower)?.pronoun ?? null) : null);
}

/** "A spokesperson for the Home Office", back from the verb to the article; "ministers", back to the clause. */
function nounEndingAt(reading: Reading, end: number, from: number): Actor | null {
  let start = end;
  let outermost: number | null = null;
  while (start > from && end - start < LONGEST_PHRASE && isPhraseWord(reading, start - 1)) {
    start -= 1;
    if (!DETERMINERS.has(reading.words[start]?.lower ?? "")) continue;
    outermost = start;
    if (!INNER.has(reading.words[start - 1]?.lower ?? "")) break;
  }
  const isBare = outermost === null;
  if (isBare && start > from && !/[,;:—–]/u.test(reading.words[start]?.gap ?? "")) {
    const opener = reading.words[start - 1]?.lower ?? "";
    if (!OPENS_CLAUSE.has(opener)) return null;
  }
  return noun(reading, { from: outermost ?? start, to: end });
}

const OPENS_CLAUSE = wordSet("that as and but while because when after before where which if que et mais");

function isPhraseWord({ words }: Reading, index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined || next === undefined || !/^(?:\s|’s |'s |s’ |)$/u.test(next.gap)) return false;
  if (DETERMINERS.has(word.lower) || INNER.has(word.lower)) return true;
  return !VERBS.has(word.lower) && !BETWEEN.has(word.lower) && !STOPS.has(word.lower);
}

const STOPS = wordSet(
  "that who which what when where while because but or if then not it this there i we you said told to with by after before que qui",
);

function nounStartingAt(reading: Reading, start: number, first: number, to: number): Actor | null {
  let end = first;
  while (end < to && end - first < LONGEST_PHRASE) {
    const word = reading.words[end];
    if (word === undefined || (end > start && !/^(?:\s|’s |'s |)$/u.test(word.gap))) break;
    const isLink = INNER.has(word.lower) || DETERMINERS.has(word.lower);
    if (
      isLink
        ? end === first || TIME.has(reading.words[end + 1]?.lower ?? "")
        : STOPS.has(word.lower) || VERBS.has(word.lower) || ENDS.has(word.lower)
    )
      break;
    end += 1;
  }
  return end > first ? noun(reading, { from: start, to: end }) : null;
}

const ENDS = wordSet("in on at during after before yesterday today earlier later as after about lors dans");
const TIME = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday a response reply statement interview letter speech london paris january february march april may june july august september october november december 2",
);

function noun(reading: Reading, range: WordRange): Actor | null {
  let from = range.from;
  while (from < range.to && DETERMINERS.has(reading.words[from]?.lower ?? "")) from += 1;
  let to = range.to;
  while (to > from && INNER.has(reading.words[to - 1]?.lower ?? "")) to -= 1;
  if (from >= to) return null;
  const words = reading.words.slice(from, to);
  const head =
    words.find((word) => INNER.has(word.lower)) === undefined
      ? words.at(-1)
      : words[words.findIndex((word) => INNER.has(word.lower)) - 1];
  if (head === undefined || /^\d/u.test(head.text)) return null;
  if (words.length === 1 && FUNCTION_WORDS.has(head.lower)) return null;
  const { start, end } = spanOf(reading.words, { from, to });
  const printed = fold(reading.text.slice(start, end));
  if (THINGS.has(head.lower)) return { from, to, speaker: null, pronoun: null, mention: null };
  const isBody = words.every((word) => isCapital(word) || INNER.has(word.lower) || word.lower === "the");
  const isGroup =
    words.length === 1 &&
    (!ORGANISATION_WORDS.has(head.lower) || GROUPS.has(head.lower)) &&
    !/^\p{Lu}{2}/u.test(head.text);
  const speaker = isBody && !isGroup ? { name: printed, role: null } : { name: null, role: printed };
  return { from, to, speaker, pronoun: null, mention: null };
}
