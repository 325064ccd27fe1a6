/** Quotes are cut from the stored text by offset, never retyped, and compared once more before anyone sees them. */
import type { AnnotatedRelease, Sentence, Span, Speaker } from "../corpus/release.ts";
import type { Quote } from "./answer.ts";

export interface CutOptions {
  /** Confidence from 0 to 1. */
  readonly score: number;
  /** Whose direct speech makes up a part of it, where it is nobody's for the most part. */
  readonly speaker?: Speaker | null;
  /** Words that answer, as offsets into the release's text. */
  readonly emphasis?: readonly Span[];
}

/** Cuts the span from the first to the last of these sentences (of one paragraph) out of a release. */
export function cutQuote(annotated: AnnotatedRelease, sentences: readonly Sentence[], options: CutOptions): Quote {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) throw new RangeError("Expected at least one sentence to quote, got none.");
  const { release } = annotated;
  return {
    release,
    text: release.text.slice(first.start, last.end),
    paragraph: first.paragraph,
    start: first.start,
    end: last.end,
    speaker: sentences.find((sentence) => sentence.speech)?.speech?.speaker ?? options.speaker ?? null,
    score: options.score,
    emphasis: (options.emphasis ?? [])
      .filter((span) => span.start >= first.start && span.end <= last.end && span.end > span.start)
      .map((span) => ({ start: span.start - first.start, end: span.end - first.start })),
    alsoIn: [],
  };
}

/** The last gate: the characters that would be shown are the stored ones, and the paragraph is the one they stand in. */
export function isVerbatim(quote: Quote): boolean {
  return (
    quote.text.length > 0 &&
    quote.release.text.slice(quote.start, quote.end) === quote.text &&
    quote.emphasis.every(({ start, end }) => start >= 0 && start < end && end <= quote.text.length)
  );
}

/**
 * The same quotes, each past the last gate. Throws RangeError where one is not verbatim: that is a fault of ours, which
 * must end in the log and never in front of a person, nor be passed over.
 */
export function verified(quotes: readonly Quote[]): Quote[] {
  for (const quote of quotes) {
    if (isVerbatim(quote)) continue;
    const { release, start, end } = quote;
    throw new RangeError(
      `Expected the stored words of ${release.id} from ${start} to ${end}, got others. Nothing is shown.`,
    );
  }
  return [...quotes];
}

/** A quotation's words with typography, case, accents and hyphens folded: equal keys, same words. */
export function wordsKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(two|three|four|five|six|seven|eight|nine|ten)\b/gu, (word) => DIGITS[word] ?? word)
    .trim();
}

const DIGITS: Readonly<Record<string, string>> = {
  two: "2",
  three: "3",
  four: "4",
  five: "5",
  six: "6",
  seven: "7",
  eight: "8",
  nine: "9",
  ten: "10",
};

/** Characters around a quotation that only tell who speaks. */
const LEAD_IN = 90;
/** Shorter quotations ("a warning") may stand in two sentences that say different things. */
const STATEMENT = 25;

/** The words that count when two quotes are held against each other: a statement without "X said" around it. */
function wordsThatCount(text: string): string {
  const spoken = /[“"«](?<said>[^”"»]+)[”"»]?/u.exec(text)?.groups?.["said"] ?? "";
  const isAll = spoken.length >= STATEMENT && text.length - spoken.length <= LEAD_IN;
  return isAll ? spoken : text;
}

/**
 * Keeps one of several quotes with the same words and names the other releases that print them. The one kept stands
 * where the first stood, and is taken from a release that was not withdrawn or superseded, and of those from one that may
 * be quoted freely, if there are such.
 */
export function mergeSameWords(quotes: readonly Quote[]): Quote[] {
  const groups = Map.groupBy(quotes, ({ text }) => wordsKey(wordsThatCount(text)));
  return [...groups.values()].flatMap((group) => {
    const standing = group.filter(({ release }) => !release.status);
    const best = standing.length > 0 ? standing : group;
    const kept = best.find(({ release }) => mayBeQuotedFreely(release)) ?? best[0];
    if (!kept) return [];
    const others = new Set([...kept.alsoIn, ...group.map(({ release }) => release)]);
    others.delete(kept.release);
    const score = Math.max(...group.map((quote) => quote.score));
    return [{ ...kept, score, alsoIn: [...others] }];
  });
}

/** Whether its licence is an open one: true of what governments issue, not of a news agency's copy of it. */
export function mayBeQuotedFreely({ licence }: AnnotatedRelease["release"]): boolean {
  return licence !== null && !/\bnot\b|all rights reserved/iu.test(licence);
}

/** The release's own date, or the day of what it tells of; empty where neither is known. */
export function dayOf({ date, eventDate }: AnnotatedRelease["release"]): string {
  return date ?? eventDate ?? "";
}
