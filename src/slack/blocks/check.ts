/** "Is this quote real?": the verdict on pasted words, and the words as they are printed. */
import type { CheckedText } from "../../checking/check.ts";
import { phrasesIn } from "../../checking/phrases.ts";
import { describeCheck } from "../../checking/wording.ts";
import { type Language, labelsIn } from "../labels.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { shorten } from "../shorten.ts";
import { contextLine, type Message, words } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { fullestThatFits } from "./fits.ts";
import { quoteListBlocks } from "./quote-list.ts";

const LONGEST_MESSAGE = 2_000;

/** The message for a checked text; in a modal its blocks stand in the view. */
export function checkMessage(checked: CheckedText, keys: ReleaseKeys, language: Language): Message {
  const { verdict, quotations, claims, text } = checked;
  const quotes = quotations.flatMap(({ matches }) => matches);
  const packet = { quotes, language, arrangement: "best-first", question: text } as const;
  const name = phrasesIn(language).verdicts[verdict];
  const message = describeCheck(verdict, quotations, claims, language);
  const blocks = fullestThatFits((fit) => [
    words(name, { bold: true }),
    words(shorten(message, LONGEST_MESSAGE)),
    ...quoteListBlocks(packet, { keys, fit, audience: "conversation", buttons: [] }),
    contextLine(labelsIn(language).compared),
  ]);
  return { text: fallbackText(`${name}. ${message}`, quotes, language), blocks };
}
