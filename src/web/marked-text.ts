/** A paragraph cut into pieces where a speech or the cited quotation begins or ends, so that a page can mark them. */
import type { Paragraph, Span, Speech } from "../corpus/release.ts";

export interface Piece {
  readonly text: string;
  readonly speech: Speech | null;
  /** Part of the cited quotation. */
  readonly isCited: boolean;
}

/** Takes a release's text and one paragraph of it, gives the pieces: together exactly the paragraph. */
export function cutPieces(
  text: string,
  paragraph: Paragraph,
  speeches: readonly Speech[],
  cited: Span | null,
): Piece[] {
  const spans: readonly Span[] = cited ? [...speeches, cited] : speeches;
  const borders = [paragraph, ...spans]
    .flatMap(({ start, end }) => [start, end])
    .filter((border) => border >= paragraph.start && border <= paragraph.end);
  const sorted = [...new Set(borders)].toSorted((a, b) => a - b);
  return sorted.slice(0, -1).map((start, at) => {
    const piece = { start, end: sorted[at + 1] ?? paragraph.end };
    return {
      text: text.slice(piece.start, piece.end),
      speech: speeches.find((speech) => covers(speech, piece)) ?? null,
      isCited: cited !== null && covers(cited, piece),
    };
  });
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && outer.end >= inner.end;
}
