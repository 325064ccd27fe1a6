/** In what kind of place a word stands, so far as another could stand there instead: before a noun, as a noun, as a verb, as a name. */
import { forceOf, isGerund, isPastForm } from "./grammar.ts";
import type { Reading, Token } from "./reading.ts";
import { isVerb } from "./verbs.ts";

export type Slot = "attribute" | "noun" | "nouns" | "verb" | "verbs" | "past" | "gerund" | "name" | "place";

const LOOSE =
  /^(?:already|apart|ahead|back|still|faster|offline|online|together|later|away|further|far|outside|well|soon|again|better|\p{L}+ly)$/u;

/** Said of something by "is" or "as". */
const ADJECTIVE =
  /(?:ous|ful|ive|ible|able|less)$|^(?:important|urgent|essential|vital|crucial|critical|safe|secure|strong|close|necessary|clear|impressive|exemplary)$/u;

/** Null for figures, adverbs and function words. */
export function slotOf(reading: Reading, token: Token): Slot | null {
  if (!token.isContent || token.isNumber || LOOSE.test(token.word)) return null;
  const before = reading.tokens[token.at - 1];
  if (token.isCapital && before) return /^(?:in|at|to|from)$/u.test(before.word) ? "place" : "name";
  if (isGerund(token)) return "gerund";
  if (isVerb(reading, token) || forceOf(reading, token) !== null) return formOf(token);
  if (isBeforeNoun(reading, token)) return "attribute";
  if (isPastForm(token)) return "past";
  if (ADJECTIVE.test(token.word)) return null;
  return isPlural(token) ? "nouns" : "noun";
}

function formOf(token: Token): Slot {
  if (isPastForm(token)) return "past";
  return isPlural(token) ? "verbs" : "verb";
}

function isPlural({ word }: Token): boolean {
  return /[^s]s$/u.test(word);
}

/** "the gangs responsible" are no attribute of what describes them. */
function isBeforeNoun(reading: Reading, { at, end }: Token): boolean {
  const next = reading.tokens[at + 1];
  if (!next?.isContent || next.isNumber || !/^(?:['’]s?)?[\s-]$/u.test(reading.text.slice(end, next.start)))
    return false;
  if (ADJECTIVE.test(next.word) && !isBeforeNoun(reading, next)) return false;
  return !isVerb(reading, next) && !isGerund(next);
}
