/** Text → lines for a terminal, without a change to the words. */
import type { Span } from "../corpus/release.ts";

/**
 * Spans of the lines that `text` makes at `width` characters, broken at white space (but for no-break spaces) and at line breaks of its own.
 * A word longer than the width stands on a line of its own, uncut, so that it can still be copied.
 */
export function wrap(text: string, width: number): Span[] {
  return spansOf(text, /[^\n]+/g).flatMap((part) => {
    const words = spansOf(text.slice(part.start, part.end), /[\S\u00A0\u202F]+/g);
    return fill(words, width).map(({ start, end }) => ({ start: start + part.start, end: end + part.start }));
  });
}

/**
 * Characters that would command the terminal, or reorder what it shows, become visible signs, one for one,
 * so that no release and no question can do more than be read.
 */
export function disarm(text: string): string {
  return text.replaceAll(/(?!\n)\p{Cc}|\p{Bidi_Control}/gu, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x24_00 + code) : "\uFFFD";
  });
}

/** Puts words on lines, each line as full as it gets. */
function fill(words: readonly Span[], width: number): Span[] {
  const lines: Span[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && word.end - line.start <= width) lines.splice(-1, 1, { start: line.start, end: word.end });
    else lines.push(word);
  }
  return lines;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}
