/** "Is this quote real?": the verdict on pasted words, and the words as they are printed. */
import type { CheckedText } from "../../checking/check.ts";
import { verdictNames } from "../../checking/wording.ts";
import { labelsIn } from "../labels.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { shorten } from "../shorten.ts";
import { contextLine, type Message, words } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { fullestThatFits } from "./fits.ts";
import { quoteListBlocks } from "./quote-list.ts";

const LONGEST_MESSAGE = 2_000;

/** The message for a checked text; in a modal its blocks stand in the view. */
export function checkMessage(checked: CheckedText, keys: ReleaseKeys): Message {
  const quotes = checked.quotations.flatMap(({ matches }) => matches);
  const packet = { quotes, language: "en", arrangement: "best-first", question: checked.text } as const;
  const blocks = fullestThatFits((fit) => [
    words(verdictNames[checked.verdict], { bold: true }),
    words(shorten(checked.message, LONGEST_MESSAGE)),
    ...quoteListBlocks(packet, { keys, fit, buttons: [] }),
    contextLine(labelsIn("en").compared),
  ]);
  return { text: fallbackText(`${verdictNames[checked.verdict]}. ${checked.message}`, quotes, "en"), blocks };
}
