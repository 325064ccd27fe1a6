/** What an answer's buttons carry so that the rest of it can be shown, or all of it shared, later and after a restart. */
import type { Answered, Quote } from "../answering/answer.ts";
import type { Language } from "./labels.ts";
import { LIMITS } from "./limits.ts";
import { fromRef, toRef } from "./quote-refs.ts";
import type { ReleaseKeys } from "./release-keys.ts";
import { shorten } from "./shorten.ts";

export interface Packet {
  readonly quotes: readonly Quote[];
  readonly language: Language;
  readonly arrangement: Answered["arrangement"];
  readonly question: string;
}

const LONGEST_QUESTION = 300;

/** A button value (at most 2,000 characters) of the quotes that fit, the first ones first. */
export function packQuotes(packet: Packet, keys: ReleaseKeys): string {
  const question = shorten(packet.question.replace(/\s+/gu, " "), LONGEST_QUESTION);
  const head = `${packet.language} ${packet.arrangement}`;
  const room = LIMITS.value - question.length - head.length - 2;
  const refs = firstThatFit(
    packet.quotes.map((quote) => toRef(quote, keys)),
    room,
  );
  return `${head}\n${refs.join(" ")}\n${question}`;
}

/** What a button value carries, or null where a quote of it is no longer in the corpus. */
export function unpackQuotes(value: string, keys: ReleaseKeys): Packet | null {
  const [head = "", refs = "", question = ""] = value.split("\n");
  const [language, arrangement] = head.split(" ");
  const quotes = refs.split(" ").map((ref) => fromRef(ref, keys));
  if (!quotes.every((quote) => quote !== null)) return null;
  return {
    quotes,
    language: language === "fr" ? "fr" : "en",
    arrangement: arrangement === "timeline" ? "timeline" : "best-first",
    question,
  };
}

function firstThatFit(refs: readonly string[], room: number): string[] {
  let used = 0;
  return refs.filter((ref) => {
    used += ref.length + 1;
    return used <= room;
  });
}
