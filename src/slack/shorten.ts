/** Cutting text to a length without ever cutting a character in two. */

/** Text of at most `max` UTF-16 units, ending in an ellipsis where something was left out. For labels, never for quotes. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, headEnd(text, 0, max - 1)).trimEnd()}…`;
}

/**
 * Where a piece of at most `max` UTF-16 units that begins at `start` may end: after white space if there is any
 * in its second half, else between two characters.
 */
export function headEnd(text: string, start: number, max: number): number {
  if (text.length - start <= max) return text.length;
  const limit = isHighSurrogate(text, start + max - 1) ? start + max - 1 : start + max;
  const space = text.slice(start, limit).search(/\s\S*$/u);
  return space * 2 > max ? start + space + 1 : limit;
}

function isHighSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit >= 0xd8_00 && unit <= 0xdb_ff;
}
