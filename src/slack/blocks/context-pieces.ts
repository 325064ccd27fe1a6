/** A release cut into pieces that a modal can hold: paragraphs, and parts of the very long ones. */
import type { AnnotatedRelease, Span } from "../../corpus/release.ts";
import { headEnd } from "../shorten.ts";

/** A paragraph or a part of one; `number` is the paragraph's, from 1. */
export interface Piece extends Span {
  readonly number: number;
}

const LONGEST_PIECE = 2_500;

/** The whole text of a release in pieces of at most 2,500 UTF-16 units, in order. */
export function cutPieces({ release, paragraphs }: AnnotatedRelease): Piece[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces: Piece[] = [];
    for (let start = paragraph.start; start < paragraph.end; start = pieces.at(-1)?.end ?? paragraph.end) {
      const end = headEnd(release.text.slice(0, paragraph.end), start, LONGEST_PIECE);
      pieces.push({ number: paragraph.number, start, end });
    }
    return pieces;
  });
}
