/** A message that is one sentence of ours. */
import { LIMITS } from "../limits.ts";
import { shorten } from "../shorten.ts";
import { type Message, words } from "./elements.ts";
import { fallbackText } from "./fallback.ts";

/** The sentence, as words and as blocks. */
export function plainMessage(sentence: string): Message {
  return { text: fallbackText(sentence, [], "en"), blocks: [words(shorten(sentence, LIMITS.textObject))] };
}
