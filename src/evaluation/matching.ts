/** When a shown quote counts as a labelled one, and a named speaker as the one who was asked for. */
import type { Quote } from "../answering/answer.ts";
import type { Speaker } from "../corpus/release.ts";
import type { Gold, Passage } from "./cases.ts";

/** A quote longer than this, and than so many times its gold, leaves the finding to the reader: it never counts. */
const LONGEST_QUOTE = 500;
const MOST_TIMES_GOLD = 2.5;
/** Share of the gold that has to be shown in one run. */
const NEEDED_RUN = 0.6;
/** Part of a gold is enough if it is half of it, or as long as a full sentence. */
const NEEDED_PART = 0.5;
const SENTENCE_LENGTH = 60;

/** Whether a quote shows a gold, in its own words or those of an alternative. */
export function showsGold(quote: Quote, gold: Gold): boolean {
  return passagesOf(gold).some(({ file, quote: words }) => quote.release.source === file && covers(quote.text, words));
}

/** Whether a quote holds some of the gold's words, but too few of them or among too many others. */
export function grazesGold(quote: Quote, gold: Gold): boolean {
  return passagesOf(gold).some(
    ({ file, quote: words }) => quote.release.source === file && sharesRun(fold(quote.text), fold(words), 1 / 3),
  );
}

/** Whether the shown words hold the gold ones, or enough of them; white space aside. */
export function covers(shownWords: string, goldWords: string): boolean {
  const shown = fold(shownWords);
  const gold = fold(goldWords);
  if (shown.length > LONGEST_QUOTE && shown.length > MOST_TIMES_GOLD * gold.length) return false;
  if (gold.includes(shown)) return shown.length >= Math.min(NEEDED_PART * gold.length, SENTENCE_LENGTH);
  return sharesRun(shown, gold, NEEDED_RUN);
}

/** Whether `wanted` ("James Cleverly", "Home Secretary (name missing)") is the speaker shown: by surname, or by office. */
export function isSpeaker(shown: Speaker | null, wanted: string): boolean {
  if (!shown) return false;
  const asked = plain(wanted.replaceAll(/\(.*?\)/gu, " "));
  const printed = plain(`${shown.name ?? ""} ${shown.role ?? ""}`);
  return printed.includes(asked) || (shown.name !== null && lastWord(plain(shown.name)) === lastWord(asked));
}

/** Both texts hold one run of characters as long as this share of the gold. */
function sharesRun(shown: string, gold: string, share: number): boolean {
  const length = Math.max(1, Math.ceil(share * gold.length));
  for (let start = 0; start + length <= gold.length; start += 1) {
    if (shown.includes(gold.slice(start, start + length))) return true;
  }
  return false;
}

function passagesOf(gold: Gold): Passage[] {
  return [gold, ...gold.alternatives];
}

function fold(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function plain(text: string): string {
  return fold(text).toLowerCase().normalize("NFD").replaceAll(/\p{M}/gu, "");
}

function lastWord(text: string): string {
  return text.split(" ").at(-1) ?? "";
}
