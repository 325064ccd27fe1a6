/** What a channel follows: a speaker, a publisher, or words. */
import { speakerName } from "../checking/finder.ts";
import type { Corpus } from "../corpus/release.ts";
import { fold } from "../language/terms.ts";
import type { Follow } from "../state/records.ts";

export type Subject = Pick<Follow, "kind" | "subject">;

const LONGEST_SUBJECT = 200;

/** Reads what is to be followed: the name of a speaker or a publisher of the corpus is that, anything else is words. */
export function readSubject(typed: string, { releases }: Corpus): Subject | null {
  const subject = typed
    .replace(/^["“”«»\s]+|["“”«»\s]+$/gu, "")
    .replace(/\s+/gu, " ")
    .slice(0, LONGEST_SUBJECT);
  if (!/[\p{L}\p{N}]/u.test(subject)) return null;
  const asked = fold(subject);
  const publisher = releases.flatMap(({ release }) => release.publisher ?? []).find((name) => fold(name) === asked);
  if (publisher !== undefined) return { kind: "publisher", subject: publisher };
  const speaker = releases
    .flatMap(({ speeches }) => speeches.flatMap((speech) => speakerName(speech.speaker) ?? []))
    .find((name) => fold(name) === asked || fold(name).split(" ").at(-1) === asked);
  return speaker === undefined ? { kind: "words", subject } : { kind: "speaker", subject: speaker };
}
