/** Whose verb it is: the subject before a reporting verb ("X, the Y, has said") or behind it ("said X", "described by X as"). */
import { fold } from "../paragraphs.ts";
import type { Mention } from "../people/gather.ts";
import { spanOf, wordSet } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { actorEndingAt, actorStartingAt, invertedPronoun, isAfterPreposition, named } from "./actors.ts";
import type { Actor } from "./actors.ts";
import { DETERMINERS } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";
import { BETWEEN, VERBS, isPastForm, isSaying } from "./reporting-verbs.ts";

/** "People might say": nobody has said it. */
const MODALS = wordSet("might may could would should will can cannot");
const AND = wordSet("and et &");

/** Takes the index of a verb and the sentence it stands in, gives its subject; null where the sentence has none. */
export function subjectOf(reading: Reading, verb: number, sentence: WordRange): Actor | null {
  const carried = invertedPronoun(reading.words[verb]?.lower ?? "");
  if (carried !== null) return { from: verb, to: verb + 1, speaker: null, pronoun: carried.pronoun, mention: null };
  const next = verb + 1 < sentence.to ? reading.words[verb + 1] : undefined;
  if (next?.gap === " " && (next.lower === "by" || next.lower === "par"))
    return actorStartingAt(reading, verb + 2, sentence.to);
  const before = subjectBefore(reading, verb, sentence.from);
  return before ?? (opensClause(reading, verb, sentence.from) ? subjectBehind(reading, verb, sentence) : null);
}

function opensClause({ words }: Reading, verb: number, from: number): boolean {
  return verb === from || /[,:–—]/u.test(words[verb]?.gap ?? "");
}

/** "said X", where nothing but the verb opens the clause. */
export function subjectBehind(reading: Reading, verb: number, sentence: WordRange): Actor | null {
  const start = behindHearers(reading, verb + 1, sentence.to);
  if (start >= sentence.to || !/^\s$/u.test(reading.words[start]?.gap ?? "")) return null;
  const actor = actorStartingAt(reading, start, sentence.to);
  return actor === null ? null : joined(reading, actor, sentence);
}

/** "a déclaré *à l’AFP* Léa Dubois": the name behind those who were told, or the day. */
function behindHearers({ words, beginning }: Reading, start: number, to: number): number {
  if (!/^(?:à|au|aux|devant|sur)$/u.test(words[start]?.lower ?? "")) return start;
  for (let index = start + 1; index < Math.min(to, start + 6); index += 1) {
    if (!/^\s?$/u.test(words[index]?.gap ?? "")) return start;
    if (beginning.has(index)) return index;
  }
  return start;
}

function subjectBefore(reading: Reading, verb: number, from: number): Actor | null {
  let end = verb;
  while (end > from && isBetween(reading, end - 1)) end -= 1;
  const between = reading.words.slice(end, verb);
  if (end <= from || between.some(({ lower }) => MODALS.has(lower)) || isPassive(reading, between, verb)) return null;
  const gap = reading.words[end]?.gap ?? "";
  const accompanied = accompanying(reading, verb, end);
  if (accompanied !== null) return accompanied;
  if (JOINING.has(reading.words[end - 1]?.lower ?? "")) return joinedVerb(reading, from, end - 1);
  if (/[,)–—]/u.test(gap)) return firstActor(reading, from, end);
  const near = /^(?:\s|’s |'s |)$/u.test(gap) ? belonging(reading, actorEndingAt(reading, end, from), from) : null;
  if (near !== null) return withPartner(reading, near, from);
  return lastMention(reading, from, end);
}

/** "Agent Ana Cole *of the Omaha Field Office* said": where somebody belongs is not who speaks. */
function belonging(reading: Reading, actor: Actor | null, from: number): Actor | null {
  if (actor === null || actor.mention !== null || actor.pronoun !== null) return actor;
  let link = actor.from - 1;
  if (DETERMINERS.has(reading.words[link]?.lower ?? "")) link -= 1;
  const mention = /^(?:of|from|at|in|for|with|de|du)$/u.test(reading.words[link]?.lower ?? "")
    ? reading.ending.get(link)
    : undefined;
  return mention === undefined || mention.from < from ? actor : named(mention);
}

/** "with Jean Petit, the minister, *stating*": a participle's subject stands behind "with". */
function accompanying({ words, ending }: Reading, verb: number, end: number): Actor | null {
  if (!words[verb]?.lower.endsWith("ing")) return null;
  const mention = ending.get(end);
  return mention !== undefined &&
    words.slice(Math.max(0, mention.from - 3), mention.from).some(({ lower }) => lower === "with")
    ? named(mention)
    : null;
}

const JOINING = wordSet("and but then or et mais puis");
const ACTED = wordSet("met went took gave made told left spoke came saw held led won ran is was has had will also");

/** "He laughed *and* said", "Amber Rudd met drivers *and* said": the subject is the one of the verb before. */
function joinedVerb(reading: Reading, from: number, end: number): Actor | null {
  for (let index = end - 1; index >= from; index -= 1) {
    const word = reading.words[index];
    const next = reading.words[index + 1];
    if (word === undefined || next === undefined || /^(?:who|which|qui)$/u.test(word.lower)) return null;
    if (!(VERBS.has(next.lower) || ACTED.has(next.lower) || isPastForm(next.text) || next.lower.endsWith("ly")))
      continue;
    const actor = /^(?:he|she|they|il|elle|ils|elles)$/u.test(word.lower)
      ? actorEndingAt(reading, index + 1, from)
      : null;
    const mention = reading.ending.get(index + 1);
    if (actor !== null) return actor;
    if (mention !== undefined && mention.from >= from && !isAfterPreposition(reading, mention.from, from))
      return named(mention);
  }
  return null;
}

/** "He is accused of", "it was described as": another's words about the subject. */
function isPassive({ words }: Reading, between: readonly Word[], verb: number): boolean {
  return isPastForm(words[verb]?.text ?? "") && between.some(({ lower }) => PASSIVE.has(lower));
}

const PASSIVE = wordSet("is are was were be been being got");

function isBetween({ words }: Reading, index: number): boolean {
  const word = words[index];
  if (word === undefined || !/^(?:\s|)$/u.test(words[index + 1]?.gap ?? "")) return false;
  return BETWEEN.has(word.lower) || /^\p{Ll}+ly$/u.test(word.text);
}

/** "James Smith, who met the Mayor on Monday, said": the subject stands first. */
function firstActor(reading: Reading, start: number, end: number): Actor | null {
  const from = clauseOf(reading, start, end);
  for (let index = from; index < end; index += 1) {
    const mention = reading.beginning.get(index);
    if (mention !== undefined && mention.to <= end && !isAfterPreposition(reading, index, from))
      return withLast(reading, mention, end);
  }
  return actorStartingAt(reading, from, end);
}

/** "Amber Rudd *and her counterpart, Luc Petit*, said": both, where nothing but a relation stands between them. */
function withLast(reading: Reading, mention: Mention, end: number): Actor {
  const last = reading.ending.get(end);
  const between = reading.words.slice(mention.to, last?.from ?? mention.to);
  const isPair =
    AND.has(between[0]?.lower ?? "") && between.length < 7 && !between.some(({ lower }) => VERBS.has(lower));
  return last !== undefined && last !== mention && isPair ? pair(reading, named(mention), named(last)) : named(mention);
}

/** "…, *while* his envoy, Ana Prado, said": another clause has another subject. */
function clauseOf({ words }: Reading, from: number, end: number): number {
  for (let index = end - 1; index > from; index -= 1) {
    const { gap = "", lower = "" } = words[index] ?? {};
    if (gap.includes(",") && /^(?:while|whereas|but|although|though|tandis|mais)$/u.test(lower)) return index + 1;
  }
  return from;
}

function lastMention(reading: Reading, from: number, end: number): Actor | null {
  for (let index = end; index > Math.max(from, end - 12); index -= 1) {
    const mention = reading.ending.get(index);
    if (mention !== undefined && mention.from >= from && !isAfterPreposition(reading, mention.from, from))
      return named(mention);
    if (isSaying(reading.words, index - 1)) return null;
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
export function joined(reading: Reading, actor: Actor, sentence: WordRange): Actor {
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
