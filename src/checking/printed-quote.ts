/** Cuts the words that the print has for a quotation, by offset, as every quote is cut. */
import type { Quote } from "../answering/answer.ts";
import { verified } from "../answering/quotes.ts";
import type { Release, Span } from "../corpus/release.ts";
import type { Place } from "./occurrences.ts";
import { speechAt } from "./speech-at.ts";
import type { WordIndex } from "./word-index.ts";

export interface CutOptions {
  readonly alsoIn?: readonly Release[];
  /** Words to mark, as offsets into the release. */
  readonly marked?: readonly Span[];
}

/** Takes a place in the print, gives it as a quote; throws if it were not the stored characters. */
export function cutPlace(index: WordIndex, { from, to }: Place, score: number, options: CutOptions = {}): Quote {
  const { alsoIn = [], marked = [] } = options;
  const { annotated } = index.stretchAt(from);
  const { release, paragraphs } = annotated;
  const span = withFinalPoint(release.text, index.spanOf(from, to));
  const quote: Quote = {
    release,
    ...span,
    text: release.text.slice(span.start, span.end),
    paragraph: paragraphs.find(({ end }) => end > span.start)?.number ?? 1,
    speaker: speechAt(annotated, span).speaker,
    score,
    emphasis: marked
      .filter(({ start, end }) => start >= span.start && start < end && end <= span.end)
      .map(({ start, end }) => ({ start: start - span.start, end: end - span.start })),
    alsoIn: alsoIn.filter((other) => other !== release),
  };
  verified([quote]);
  return quote;
}

/** A point that ends the sentence is shown with it. */
function withFinalPoint(text: string, { start, end }: Span): Span {
  return { start, end: /[.!?]/u.test(text.charAt(end)) ? end + 1 : end };
}
