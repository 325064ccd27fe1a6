/** Whose verb it is: the subject before a reporting verb ("X, the Y, has said") or behind it ("said X", "described by X as"). */
import { fold } from "../paragraphs.ts";
import { spanOf, wordSet } from "../words.ts";
import type { WordRange } from "../words.ts";
import { actorEndingAt, actorStartingAt, invertedPronoun, isAfterPreposition, named } from "./actors.ts";
import type { Actor } from "./actors.ts";
import type { Reading } from "./reading.ts";
import { BETWEEN, SAYING, VERBS } from "./reporting-verbs.ts";

/** "People might say": nobody has said it. */
const MODALS = wordSet("might may could would should will can cannot");
const AND = wordSet("and et &");

/** Takes the index of a verb and the sentence it stands in, gives its subject; null where the sentence has none. */
export function subjectOf(reading: Reading, verb: number, sentence: WordRange): Actor | null {
  const carried = invertedPronoun(reading.words[verb]?.lower ?? "");
  if (carried !== null) return { from: verb, to: verb + 1, speaker: null, pronoun: carried.pronoun, mention: null };
  if (reading.words[verb + 1]?.lower === "by" || reading.words[verb + 1]?.lower === "par")
    return actorStartingAt(reading, verb + 2, sentence.to);
  const before = subjectBefore(reading, verb, sentence.from);
  return before ?? (opensClause(reading, verb, sentence.from) ? subjectBehind(reading, verb, sentence) : null);
}

function opensClause({ words }: Reading, verb: number, from: number): boolean {
  return verb === from || /[,:–—]/u.test(words[verb]?.gap ?? "");
}

/** "said X", where nothing but the verb opens the clause. */
export function subjectBehind(reading: Reading, verb: number, sentence: WordRange): Actor | null {
  const start = verb + 1;
  if (start >= sentence.to || !/^\s$/u.test(reading.words[start]?.gap ?? "")) return null;
  const actor = actorStartingAt(reading, start, sentence.to);
  return actor === null ? null : joined(reading, actor, sentence);
}

function subjectBefore(reading: Reading, verb: number, from: number): Actor | null {
  let end = verb;
  while (end > from && isBetween(reading, end - 1)) end -= 1;
  if (end <= from || reading.words.slice(end, verb).some(({ lower }) => MODALS.has(lower))) return null;
  const gap = reading.words[end]?.gap ?? "";
  if (/[,)–—]/u.test(gap)) return firstActor(reading, from, end);
  const near = /^(?:\s|’s |'s |)$/u.test(gap) ? actorEndingAt(reading, end, from) : null;
  if (near !== null) return withPartner(reading, near, from);
  return lastMention(reading, from, end);
}

function isBetween({ words }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^(?:\s|)$/u.test(words[index + 1]?.gap ?? "")) return false;
  return BETWEEN.has(word.lower) || /^\p{Ll}+ly$/u.test(word.text);
}

/** "James Smith, who met the Mayor on Monday, said": the subject stands first. */
function firstActor(reading: Reading, from: number, end: number): Actor | null {
  for (let index = from; index < end; index += 1) {
    const mention = reading.beginning.get(index);
    if (mention !== undefined && mention.to <= end && !isAfterPreposition(reading, index, from)) return named(mention);
  }
  const opening = actorStartingAt(reading, from, end);
  return opening === null || opening.pronoun !== null || VERBS.has(reading.words[from]?.lower ?? "")
    ? opening
    : opening;
}

function lastMention(reading: Reading, from: number, end: number): Actor | null {
  for (let index = end; index > Math.max(from, end - 12); index -= 1) {
    const mention = reading.ending.get(index);
    if (mention !== undefined && mention.from >= from && !isAfterPreposition(reading, mention.from, from))
      return named(mention);
    if (SAYING.has(reading.words[index - 1]?.lower ?? "")) return null;
  }
  return null;
}

/** "Amber Rudd and Gérard Collomb said": both, as printed. */
function withPartner(reading: Reading, actor: Actor, from: number): Actor {
  const article = /^(?:the|le|la|l’)$/u.test(reading.words[actor.from - 1]?.lower ?? "") ? 1 : 0;
  const and = actor.from - 1 - article;
  if (actor.mention === null || and <= from || !AND.has(reading.words[and]?.lower ?? "")) return actor;
  const other = reading.ending.get(and);
  return other === undefined || other.from < from ? actor : pair(reading, named(other), actor);
}

/** "said Amber Rudd and Gérard Collomb". */
function joined(reading: Reading, actor: Actor, sentence: WordRange): Actor {
  if (actor.mention === null || !AND.has(reading.words[actor.to]?.lower ?? "")) return actor;
  const other = actorStartingAt(reading, actor.to + 1, sentence.to);
  return other === null || other.mention === null ? actor : pair(reading, actor, other);
}

function pair(reading: Reading, first: Actor, second: Actor): Actor {
  const range = { from: first.from, to: second.to };
  const { start, end } = spanOf(reading.words, range);
  const printed = fold(reading.text.slice(start, end));
  const isNamesOnly = first.mention?.role === null && second.mention?.role === null;
  const speaker = isNamesOnly ? { name: printed, role: null } : { name: null, role: printed };
  return { ...range, speaker, pronoun: null, mention: null };
}
