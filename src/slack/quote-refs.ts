/**
 * Quotes as button values: where the words stand, never the words. What a button brings back is cut anew
 * from the release. Form: `key:start-end`, then `~start-end` for each emphasis and `=key` for each other release.
 */
import type { Quote } from "../answering/answer.ts";
import { cutQuote, isVerbatim } from "../answering/quotes.ts";
import type { AnnotatedRelease, Sentence, Span } from "../corpus/release.ts";
import type { ReleaseKeys } from "./release-keys.ts";

const REF = /^([\w-]{16}):(\d{1,9})-(\d{1,9})((?:~\d{1,9}-\d{1,9})*)((?:=[\w-]{16})*)$/u;
const MOST_EMPHASES = 12;
const MOST_ALSO_IN = 8;

/** The reference of a quote, at most about 400 characters. */
export function toRef(quote: Quote, keys: ReleaseKeys): string {
  const emphasis = quote.emphasis.slice(0, MOST_EMPHASES).map(({ start, end }) => `~${start}-${end}`);
  const alsoIn = quote.alsoIn.slice(0, MOST_ALSO_IN).map((release) => `=${keys.keyOf(release)}`);
  return `${keys.keyOf(quote.release)}:${quote.start}-${quote.end}${emphasis.join("")}${alsoIn.join("")}`;
}

/** The same without what is emphasised and where else it stands: at most 36 characters, which an option has room for. */
export function toShortRef(quote: Quote, keys: ReleaseKeys): string {
  return toRef({ ...quote, emphasis: [], alsoIn: [] }, keys);
}

/** The quote behind a reference, or null where the corpus no longer holds these words. */
export function fromRef(ref: string, keys: ReleaseKeys): Quote | null {
  const [, key = "", start, end, emphasis = "", alsoIn = ""] = REF.exec(ref) ?? [];
  const annotated = keys.find(key);
  const span = { start: Number(start), end: Number(end) };
  const sentences = annotated ? sentencesIn(annotated, span) : [];
  if (!annotated || sentences[0]?.start !== span.start || sentences.at(-1)?.end !== span.end) return null;
  const spans = [...emphasis.matchAll(/~(\d+)-(\d+)/gu)].map((match) => ({
    start: Number(start) + Number(match[1]),
    end: Number(start) + Number(match[2]),
  }));
  const others = alsoIn.split("=").flatMap((each) => keys.find(each)?.release ?? []);
  const quote = { ...cutQuote(annotated, sentences, { score: 0, emphasis: spans }), alsoIn: others };
  return isVerbatim(quote) ? quote : null;
}

/** The sentences that a span touches, cut to it: words may be quoted from the middle of one. */
function sentencesIn({ sentences }: AnnotatedRelease, span: Span): Sentence[] {
  return sentences
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((each) => ({ ...each, start: Math.max(each.start, span.start), end: Math.min(each.end, span.end) }));
}
