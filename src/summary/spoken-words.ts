/** A quote as a line of its own: the words as printed, with their speaker before them and their marks complete. */
import type { Quote } from "../answering/answer.ts";

/** 'Jane Doe, Minister, said: “We came.”' where somebody says all of it; otherwise the words, a mark added that lacks its pair. */
export function inSpokenWords({ text, speaker }: Pick<Quote, "text" | "speaker">): string {
  const words = withMarksClosed(text.replace(/\s+/gu, " ").trim());
  const who = whoSays(speaker);
  return who === null || isPartlyQuoted(words) ? words : `${who} said: ${inMarks(words)}`;
}

function whoSays(speaker: Quote["speaker"]): string | null {
  const { name = null, role = null } = speaker ?? {};
  if (name !== null) return role === null ? name : `${name}, ${role},`;
  return role === null ? null : `The ${role}`;
}

/** Words in quotation marks, unless they have them. */
export function inMarks(words: string): string {
  return /[“”"«»]/u.test(words) ? words : `“${words}”`;
}

/** Of a quotation over several sentences, each one but the first or the last lacks a mark. */
function withMarksClosed(words: string): string {
  const opening = words.match(/[“«]|(?<![^\s(])"/gu)?.length ?? 0;
  const closing = words.match(/[”»]|(?<=[^\s(])"/gu)?.length ?? 0;
  if (opening > closing) return `${words}”`;
  return closing > opening ? `“${words}` : words;
}

/** "Mr Doe said: “We came.”" tells by itself who speaks. */
function isPartlyQuoted(words: string): boolean {
  return /[“”"«»]/u.test(words) && !/^[“"«][^“”"«»]*[”"»]$/u.test(words);
}
