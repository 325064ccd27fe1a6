/** The quotations in a pasted message: what stands between quotation marks, or in lines quoted with ">". */
import type { Span } from "../corpus/release.ts";

/** `span`: with its marks; `words`: without. */
export interface Quotation {
  readonly span: Span;
  readonly words: Span;
}

interface Pair {
  readonly open: string;
  readonly close: string;
  /** The mark is an apostrophe as well, so it opens and closes only where a word begins and ends. */
  readonly isApostrophe: boolean;
}

const pairs: readonly Pair[] = [
  { open: '“„‟"«〝', close: '”“"»〞', isApostrophe: false },
  { open: "‘‚'‹", close: "’'›", isApostrophe: true },
];

/** Outermost quotations in order; one that is never closed runs to the end of its paragraph. */
export function findQuotations(text: string): Quotation[] {
  const lines = findQuotedLines(text);
  if (lines.length > 0) return lines;
  const quotations: Quotation[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const pair = pairs.find((candidate) => opensAt(text, at, candidate));
    if (!pair) continue;
    const close = findClose(text, at, pair);
    if (close === null) continue;
    quotations.push({ span: { start: at, end: close + 1 }, words: { start: at + 1, end: close } });
    at = close;
  }
  return quotations.filter(({ words }) => /[\p{L}\p{N}]/u.test(text.slice(words.start, words.end)));
}

/** Lines that begin with ">", as Slack and mail quote; neighbouring ones are one quotation. */
function findQuotedLines(text: string): Quotation[] {
  return Array.from(
    text.matchAll(/(?:^|\n)(?<lines>[ \t]*(?:>|&gt;)[^\n]*(?:\n[ \t]*(?:>|&gt;)[^\n]*)*)/gu),
    (match) => {
      const start = match.index + match[0].length - (match.groups?.["lines"]?.length ?? 0);
      const span = { start, end: match.index + match[0].length };
      return { span, words: span };
    },
  );
}

function opensAt(text: string, at: number, { open, isApostrophe }: Pair): boolean {
  const mark = text.charAt(at);
  if (mark === "" || !open.includes(mark)) return false;
  const before = text.charAt(at - 1);
  const beginsWord = before === "" || /[\s([{:;,.—–\-*_~>“"‘«/]/u.test(before);
  if (isApostrophe || mark === '"') return beginsWord && /\S/u.test(text.charAt(at + 1));
  return true;
}

/** Where the quotation opened at `at` ends. A paragraph that opens with the same mark goes on with it. */
function findClose(text: string, at: number, pair: Pair): number | null {
  if (pair.isApostrophe) return findApostropheClose(text, at, pair);
  for (let next = at + 1; next < text.length; next += 1) {
    if (pair.close.includes(text.charAt(next)) && !opensParagraph(text, next)) return next;
  }
  return endOfParagraph(text, at);
}

function opensParagraph(text: string, at: number): boolean {
  return /(?:^|\n)\s*$/u.test(text.slice(Math.max(0, at - 8), at)) && /[\p{L}\p{N}‘'[]/u.test(text.charAt(at + 1));
}

/** The last mark in the paragraph that ends a word, before the next one that opens: plurals ("smugglers’ networks") stay inside. */
function findApostropheClose(text: string, at: number, pair: Pair): number | null {
  const end = endOfParagraph(text, at);
  let close: number | null = null;
  for (let next = at + 1; next < end; next += 1) {
    if (close !== null && opensAt(text, next, pair)) break;
    if (pair.close.includes(text.charAt(next)) && endsWord(text, next) && !isPlural(text, next, close)) close = next;
  }
  return close;
}

function endsWord(text: string, at: number): boolean {
  return /\S/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}

/** "smugglers’ networks" after a mark that closed already is not a later close. */
function isPlural(text: string, at: number, close: number | null): boolean {
  return close !== null && /s$/iu.test(text.slice(0, at)) && /^.\s+\p{Ll}/u.test(text.slice(at));
}

function endOfParagraph(text: string, at: number): number {
  const border = text.slice(at).search(/\n\s*\n/u);
  return border < 0 ? text.length : at + border;
}

/** What stands outside the quotations, in order. */
export function outsideOf(text: string, quotations: readonly Quotation[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { span } of quotations) {
    if (span.start > start) spans.push({ start, end: span.start });
    start = span.end;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans.filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}
