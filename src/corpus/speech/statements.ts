/** Statements that are issued rather than said: "X released the following statement:", "A statement from X:". */
import { wordSet } from "../words.ts";
import type { WordRange } from "../words.ts";
import { actorStartingAt } from "./actors.ts";
import type { Actor } from "./actors.ts";
import type { Reading } from "./reading.ts";
import { joined, subjectOf } from "./subjects.ts";

const STATEMENTS = wordSet(
  "statement comment comments remark remarks response message tribute reply reaction words déclaration communiqué réaction",
);
const ISSUING = wordSet(`
  issued issues issue released releases release made makes gave gives published publishes posted posts shared shares sent sends
  offered offers delivered delivers provided provides had has publié publie diffusé
`);
/** Tell what a statement is about: "Statement by X *on* the flood:". */
const ON = wordSet("on regarding about following concerning after in at sur après");
/** How many words may stand between the verb and what is issued. */
const REACH = 8;

/** Takes a sentence that ends in a colon, gives who issues the statement that it announces; null where it announces none. */
export function issuedStatement(reading: Reading, sentence: WordRange): Actor | null {
  for (let index = sentence.from; index < sentence.to; index += 1) {
    if (!STATEMENTS.has(reading.words[index]?.lower ?? "")) continue;
    return issuer(reading, index, sentence) ?? author(reading, index, sentence);
  }
  return null;
}

/** "X issued the following *statement*", "this *statement* was issued by X". */
function issuer(reading: Reading, noun: number, sentence: WordRange): Actor | null {
  const reach = Math.min(sentence.to, noun + 4);
  for (let verb = Math.max(sentence.from + 1, noun - REACH); verb < reach; verb += 1) {
    const isPassive = verb > noun && reading.words[verb + 1]?.lower !== "by";
    if (isPassive || !ISSUING.has(reading.words[verb]?.lower ?? "")) continue;
    const actor = subjectOf(reading, verb, sentence);
    if (actor !== null && (actor.speaker !== null || actor.pronoun !== null)) return actor;
  }
  return null;
}

/** "*Statement* from X", "*déclaration* de X". */
function author(reading: Reading, noun: number, sentence: WordRange): Actor | null {
  if (!/^(?:from|by|of|de|du)$/u.test(reading.words[noun + 1]?.lower ?? "")) return null;
  const first = actorStartingAt(reading, noun + 2, sentence.to);
  const actor = first === null ? null : joined(reading, first, sentence);
  if (actor === null || actor.speaker === null) return null;
  return actor.to >= sentence.to || ON.has(reading.words[actor.to]?.lower ?? "") ? actor : null;
}
