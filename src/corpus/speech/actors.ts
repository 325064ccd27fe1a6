/**
 * Who a phrase means: somebody named, an office, a pronoun, or any other noun ("a spokesperson for the Home Office",
 * "ministers"). A phrase is read backwards from the verb behind it, or forwards from the verb before it.
 */
import type { Mention } from "../people/gather.ts";
import { FUNCTION_WORDS } from "../people/not-names.ts";
import { isBareOffice } from "../people/roles.ts";
import type { Speaker } from "../release.ts";
import { wordSet } from "../words.ts";
import type { WordRange } from "../words.ts";
import { DETERMINERS, nounEndingAt, nounStartingAt } from "./noun-phrases.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";

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
  ["him", "he"],
  ["lui", "he"],
  ["eux", "they"],
  ["il", "he"],
  ["elle", "she"],
  ["ils", "they"],
  ["elles", "they"],
]);
const INVERTED = /^(.+?)(?:-t)?-(ils?|elles?)$/u;

const PREPOSITIONS = wordSet(
  "of with for to by from in on at between against about alongside over under into including like than à de du des d’ avec pour par sur dans chez entre",
);

/** The actor whose words end right before `end`, within a clause that begins at `from`; null if there is none. */
export function actorEndingAt(reading: Reading, end: number, from: number): Actor | null {
  const mention = reading.ending.get(end);
  const pronoun = pronounAt(reading, end - 1);
  if (end > from && pronoun !== null) return { from: end - 1, to: end, speaker: null, pronoun, mention: null };
  if (mention !== undefined && mention.from >= from && !isAfterPreposition(reading, mention.from, from))
    return named(mention);
  return asActor(nounEndingAt(reading, end, from));
}

/** The actor whose words begin at `start`, an article included. */
export function actorStartingAt(reading: Reading, start: number, to: number): Actor | null {
  if (start >= to) return null;
  const pronoun = pronounAt(reading, start);
  if (pronoun !== null) return { from: start, to: start + 1, speaker: null, pronoun, mention: null };
  const first = DETERMINERS.has(reading.words[start]?.lower ?? "") ? start + 1 : start;
  const mention = reading.beginning.get(first) ?? reading.beginning.get(start);
  if (mention !== undefined) return named(mention);
  const noun = nounStartingAt(reading, start, first, to);
  const bearer = noun === null ? null : namedWithin(reading, noun);
  return bearer === null ? asActor(noun) : named(bearer);
}

/** "CPD’s Chief of Detectives *Ana Cole*", "fellow resident *Jo Poole*": the name that the phrase ends with. */
function namedWithin({ beginning, words }: Reading, { from, to }: WordRange): Mention | null {
  if (FUNCTION_WORDS.has(words[from]?.lower ?? "")) return null;
  for (let index = from + 1; index < to; index += 1) {
    const mention = beginning.get(index);
    const isInside =
      mention === undefined ||
      mention.person.name === null ||
      /^(?:of|and|for|de|du|et)$/u.test(words[index - 1]?.lower ?? "");
    if (!isInside && mention.to >= to) return mention;
  }
  return null;
}

function asActor(noun: NounPhrase | null): Actor | null {
  return noun === null ? null : { ...noun, pronoun: null, mention: null };
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
