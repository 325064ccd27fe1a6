/** The string beside the blocks: what notifications show and screen readers read. */
import type { Quote } from "../../answering/answer.ts";
import { inMarks } from "../../language/written-list.ts";
import type { Language } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import { shorten } from "../shorten.ts";
import { citationWords } from "./citation.ts";

const MOST_QUOTES = 3;
/** The longest that an escaped character gets: `&` as `&amp;`. */
const LONGEST_ENTITY = 5;

/** What is said, then each quote with its source; at most what Slack takes in an update. */
export function fallbackText(message: string, quotes: readonly Quote[], language: Language): string {
  const lines = quotes
    .slice(0, MOST_QUOTES)
    .map((quote) => `${inMarks(quote.text, language)} (${citationWords(quote, language)})`);
  const text = [message, ...lines].filter(Boolean).join("\n\n");
  const escaped = escape(shorten(text, LIMITS.fallbackText));
  return escaped.length <= LIMITS.fallbackText
    ? escaped
    : escape(shorten(text, Math.floor(LIMITS.fallbackText / LONGEST_ENTITY)));
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
