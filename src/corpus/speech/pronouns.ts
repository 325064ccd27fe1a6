/** Whom "he", "she", "they" mean: the last person named, outside anybody's quoted words, whom the pronoun fits. */
import type { Mention } from "../people/gather.ts";
import type { Speaker } from "../release.ts";
import { isAfterPreposition, named } from "./actors.ts";
import type { Actor, Pronoun } from "./actors.ts";
import { DETERMINERS } from "./noun-phrases.ts";
import type { Reading } from "./reading.ts";

/** Somebody who was found speaking, and where the words that say so stand. */
interface Heard {
  readonly actor: Actor;
  readonly speaker: Speaker;
}

/** How many words back an antecedent is looked for. */
const FARTHEST = 250;

export interface Memory {
  readonly reading: Reading;
  /** Mentions that stand in the release's own words, in order. */
  readonly mentions: readonly Mention[];
  /** Speakers found so far, in order. */
  readonly heard: Heard[];
}

/** Gives the actor's speaker; a pronoun's is the nearest fitting antecedent, null where none fits. */
export function resolve(memory: Memory, actor: Actor): Speaker | null {
  if (actor.pronoun === null) return actor.speaker;
  const last = lastHeard(memory, actor);
  const antecedent = actor.pronoun === "they" ? null : lastNamed(memory, actor, actor.pronoun);
  if (antecedent === null) return last === null ? null : last.speaker;
  return last !== null && last.actor.from > antecedent.from ? last.speaker : named(antecedent).speaker;
}

function lastHeard({ heard }: Memory, { from, pronoun }: Actor): Heard | null {
  const last = heard.findLast(
    ({ actor }) => actor.from < from && from - actor.from < FARTHEST && actor.pronoun === null,
  );
  return last !== undefined && pronoun !== null && fits(last.actor, pronoun) ? last : null;
}

function fits({ mention, speaker }: Actor, pronoun: Pronoun): boolean {
  if (mention !== null) return pronoun !== "they" && isOfSex(mention, pronoun);
  return speaker !== null && (pronoun === "they" || speaker.name === null || speaker.role !== null);
}

function isOfSex({ person }: Mention, pronoun: Pronoun): boolean {
  return person.sex === null || person.sex === (pronoun === "he" ? "male" : "female");
}

/** Subjects are preferred to those behind a preposition or a verb: "Mr Smith met Mr Jones. He said". */
function lastNamed({ reading, mentions }: Memory, { from }: Actor, pronoun: Pronoun): Mention | null {
  const near = mentionsBefore(mentions, from).filter(
    (mention) => isOfSex(mention, pronoun) && (mention.person.name !== null || isTold(reading, mention)),
  );
  return near.findLast((mention) => isSubject(reading, mention)) ?? near.at(-1) ?? null;
}

/** "the Home Secretary", "its chairman": an office in a sentence, and not a line of a contact block. */
function isTold({ words }: Reading, { from }: Mention): boolean {
  return DETERMINERS.has(words[from - 1]?.lower ?? "");
}

function mentionsBefore(mentions: readonly Mention[], index: number): Mention[] {
  let high = mentions.length;
  let low = 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.to ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(Math.max(0, low - 12), low).filter(({ to }) => index - to < FARTHEST);
}

/** Stands at the head of a sentence or clause, or right before a lower-case verb-like word. */
function isSubject(reading: Reading, { from, to }: Mention): boolean {
  const before = reading.words[from - 1];
  const isOpening =
    before === undefined ||
    /[.!?,:;”"»\n]/u.test(reading.words[from]?.gap ?? "") ||
    /^(?:the|as|that|while|and)$/u.test(before.lower);
  return !isAfterPreposition(reading, from, 0) && (isOpening || /^\s$/u.test(reading.words[to]?.gap ?? ""));
}
