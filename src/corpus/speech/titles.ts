/** Quotation marks around a name: of a book, a plan, a programme. Nobody says these words. */
import type { Quotation } from "./quotation-marks.ts";
import { SAYING } from "./reporting-verbs.ts";

const INTRODUCES_NAME =
  /\b(?:entitled|titled|called|named|dubbed|known as|subtitled|intitulée?s?|nommée?s?|appelée?s?|baptisée?s?|dite?|headlined|codenamed)\s*,?\s*$/iu;
const SMALL_WORDS = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with|de|du|des|et|la|le|les|à)$/iu;

/** Edward “Larry” Kerin: what somebody is called. */
function isNickname(before: string, quoted: string, after: string): boolean {
  return (
    /^\p{Lu}[\p{L}’' -]{1,20}$/u.test(quoted) && /\p{Lu}[\p{L}.’'-]* $/u.test(before) && /^ \p{Lu}\p{Ll}/u.test(after)
  );
}

/** Whether a quotation is a name: introduced as one, and written with capitals. */
export function isTitle(text: string, { open, start, end, close }: Quotation): boolean {
  const before = text.slice(Math.max(0, open - 24), open);
  if (isNickname(before, text.slice(start, end), text.slice(close, close + 3))) return true;
  const words = text.slice(start, end).split(/\s+/u);
  const hasCapitals =
    words.length < 14 && words.every((word) => SMALL_WORDS.test(word) || /^[\p{Lu}\p{N}(&–-]/u.test(word));
  if (!hasCapitals) return false;
  return INTRODUCES_NAME.test(before) || (words.length > 1 && !isCutOff(text, { start, end, close }));
}

/** “Never Again,” said X: a comma or a stop before a verb of saying, or at the end of what follows one. */
function isCutOff(text: string, { start, end, close }: { start: number; end: number; close: number }): boolean {
  if (!/[.!?,]$/u.test(text.slice(start, end))) return false;
  const next = /^\s*(\p{L}+)/u.exec(text.slice(close, close + 40))?.[1] ?? "";
  return text[end - 1] !== "," || /^\p{Lu}/u.test(next) || SAYING.has(next) || PRONOUN.test(next);
}

const PRONOUN = /^(?:he|she|they|it|the|a|an|one)$/u;

const USES_WORD =
  /\b(?:known as|so-called|nicknamed|codenamed|referred to as|refers to|(?:the|a|an|called an?) (?:term|word|phrase|name|nickname|slogan|motto|acronym)s?|(?:street )?name of|surnommée?s?|dites?|dits|l’expression|le terme|le mot)\s+(?:an?\s+|the\s+)?$/iu;

/** Whether a few quoted words are only used as words: known as a “blue”. Nobody of the sentence says them. */
export function isMention(text: string, { open, start, end }: Quotation): boolean {
  return end - start < 40 && USES_WORD.test(text.slice(Math.max(0, open - 30), open));
}
