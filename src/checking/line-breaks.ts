/** Hyphens at line breaks: "co-⏎operation" may be "cooperation" or "co-operation"; the print decides. */
import { fold, type Token } from "./tokens.ts";

/** A word with more breaks than this is read as one word. */
const mostBreaks = 6;
/** So many readings of one text are tried. */
const mostReadings = 64;

/** All ways to read the hyphens at line breaks, the likelier first; `knows` tells printed words from parts of words. */
export function readings(tokens: readonly Token[], knows: (folded: string) => boolean): Token[][] {
  let all: Token[][] = [[]];
  for (let at = 0; at < tokens.length;) {
    const length = chainLength(tokens, at);
    const chain = tokens.slice(at, at + length);
    const ways = length === 1 ? [chain] : waysToRead(chain, knows);
    const [only = [], ...others] = all.length * ways.length <= mostReadings ? ways : ways.slice(0, 1);
    if (others.length === 0) for (const reading of all) reading.push(...only);
    else all = [only, ...others].flatMap((way) => all.map((reading) => [...reading, ...way]));
    at += length;
  }
  return all;
}

/** Number of tokens in "word, hyphen at a line break, word, …" from here. */
function chainLength(tokens: readonly Token[], at: number): number {
  let length = 1;
  while (tokens[at + length]?.atLineBreak && tokens[at + length + 1]?.kind === "word") length += 2;
  return length;
}

/** The ways that make known words; where none does, the line's hyphens and then the word's. */
function waysToRead(chain: readonly Token[], knows: (folded: string) => boolean): Token[][] {
  const breaks = (chain.length - 1) / 2;
  if (breaks > mostBreaks) return [joinWords(chain, 2 ** breaks - 1)];
  const ways = Array.from({ length: 2 ** breaks }, (_, choice) => joinWords(chain, 2 ** breaks - 1 - choice));
  const known = ways.filter((way) => way.every(({ kind, folded }) => kind !== "word" || knows(folded)));
  return known.length > 0 ? known : [ways[0] ?? [], ways.at(-1) ?? []];
}

/** Joins the words around each hyphen whose bit is set in `choice`. */
function joinWords(chain: readonly Token[], choice: number): Token[] {
  const joined = chain.slice(0, 1);
  for (let at = 1; at < chain.length; at += 2) {
    const [hyphen, word, previous] = [chain[at], chain[at + 1], joined.at(-1)];
    if (!hyphen || !word || !previous) continue;
    if ((choice & (2 ** ((at - 1) / 2))) === 0) joined.push(hyphen, word);
    else joined[joined.length - 1] = joinTwo(previous, word);
  }
  return joined;
}

function joinTwo(left: Token, right: Token): Token {
  const form = left.form + right.form;
  return { ...left, form, folded: fold(form), end: right.end };
}
