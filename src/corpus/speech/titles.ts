/** Quotation marks around a name: of a book, a plan, a programme. Nobody says these words. */
import type { Quotation } from "./quotation-marks.ts";

const INTRODUCES_NAME =
  /\b(?:entitled|titled|called|named|dubbed|known as|subtitled|intitulée?s?|nommée?s?|appelée?s?|baptisée?s?|dite?|headlined|codenamed)\s*,?\s*$/iu;
const SMALL_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|du|des|et|la|le|les|à)$/iu;

/** Whether a quotation is a name: introduced as one, and written with capitals. */
export function isTitle(text: string, { open, start, end }: Quotation): boolean {
  const before = text.slice(Math.max(0, open - 24), open);
  const words = text.slice(start, end).split(/\s+/u);
  const hasCapitals =
    words.length < 14 && words.every((word) => SMALL_WORDS.test(word) || /^[\p{Lu}\p{N}(&–-]/u.test(word));
  if (!hasCapitals) return false;
  return INTRODUCES_NAME.test(before) || (words.length > 1 && !/[.!?,]$/u.test(text.slice(start, end)));
}
