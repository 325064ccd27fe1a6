/** A sentence as the check reads it: its words as terms, with the clause each stands in and the words that mean something. */
import { analyse, type Term } from "../../../language/terms.ts";
import { isStopWord } from "../../../language/stop-words.ts";

export interface Token extends Term {
  /** As printed. */
  readonly raw: string;
  /** Position among the sentence's tokens, from 0. */
  readonly at: number;
  /** Number of the clause, from 0: a comma, a dash or a joining word begins the next. */
  readonly clause: number;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** Carries meaning: neither a function word nor an auxiliary. */
  readonly isContent: boolean;
}

export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const BORDER = /[,;:–—()]|\s-\s/u;
const JOINING = new Set("and but while whereas which who as because although though so with".split(" "));
/** Stop words elsewhere that are names or directions here. */
const CONTENT_AFTER_ALL = new Set("up down more most".split(" "));
const AUXILIARIES = new Set(
  "say said will would shall may might can could should must be been being get got since who which when where what how whose whom".split(
    " ",
  ),
);

/** "the United Kingdom" as "the UK": names of several words that have a short form, in the quote as in the sentence. */
export function withShortNames(text: string): string {
  return text
    .replace(/\b(?:United Kingdom|Great Britain)\b/gu, "UK")
    .replace(/\bEuropean Union\b/gu, "EU")
    .replace(/\b(?:United States(?: of America)?\b|US\b|U\.S\.(?:A\.)?)/gu, "USA");
}

/** Takes one sentence, gives its tokens in order. */
export function read(text: string): Reading {
  const terms = analyse(text);
  const tokens: Token[] = [];
  let clause = 0;
  for (const [at, term] of terms.entries()) {
    const before = tokens.at(-1);
    const gap = text.slice(before?.end ?? 0, term.start);
    const isNumber = /^\d/u.test(term.term);
    if (before && (BORDER.test(gap) || (JOINING.has(term.word) && !joinsNumbers(terms, at)))) clause += 1;
    const raw = text.slice(term.start, term.end);
    const isCapital = /^[“"‘']?\p{Lu}/u.test(raw);
    const isLink = term.word === "thanks" && terms[at + 1]?.word === "to";
    tokens.push({
      ...term,
      raw,
      at,
      clause,
      isNumber,
      isCapital,
      isContent: !isLink && (isNumber || isContentWord(term.word)),
    });
  }
  return { text, tokens };
}

/** "between 2018 and 2022" */
function joinsNumbers(terms: readonly Term[], at: number): boolean {
  return [terms[at - 1], terms[at + 1]].every((one) => one !== undefined && /^\d/u.test(one.term));
}

function isContentWord(word: string): boolean {
  if (CONTENT_AFTER_ALL.has(word)) return false;
  return !isStopWord(word) && !AUXILIARIES.has(word) && word.length > 1;
}

export function contentOf({ tokens }: Reading): Token[] {
  return tokens.filter(({ isContent }) => isContent);
}

/** No words at all. */
export const EMPTY: Reading = { text: "", tokens: [] };
