/**
 * Sentence borders. `Intl.Segmenter` proposes them for every script; the rules here take back those that fall
 * inside a sentence (abbreviations, initials, numbers, split quotations) and add the few that it cannot see.
 */
import {
  AFTER_CLOCK,
  AFTER_ORDINAL,
  ALWAYS_JOINED,
  CLOCK,
  ENDS_NOW_AND_THEN,
  JOINED_TO_FIGURES,
  OPENERS,
} from "./abbreviations.ts";
import type { Paragraph, Span } from "./release.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** So many characters on either side decide on a border. */
const NEAR = 200;

/** Marks that close what stands before them, with the white space in front that French printing asks for. */
const CLOSING_MARKS = /^(?:["'](?=[”’»])|[\p{Pe}\p{Pf}»](?=\s|[\p{Pe}\p{Pf}.,;:!?»]|$))+\s*/u;

/** A note number after the stop, or an inline bullet: the next sentence starts behind, or at it. */
const UNSEEN_BORDERS = [
  /(?<=[.!?…][”"’»)\]]*(?:\[\d{1,3}\])+\s)(?=[\p{Lu}“"«‘])/gu,
  /(?<=\s)(?=[•●▪‣◦]\s)/gu,
  /(?<=[.;:]\s)(?=\([a-z]\)\s\p{Lu})/gu,
  /(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll}+[\s,])/gu,
];

/** The "A." of a name, and not the word. */
const INITIAL = /^\p{Lu}\.(?:\p{Lu}|$)/u;

const ATTRIBUTION =
  /^(?:\S+\s){0,6}(?:said|says|asked|asks|added|told|replied|wrote|demanded|continued|concluded|answered|exclaimed)\b/u;

/** Takes a release's text and one of its paragraphs, gives the sentences in it, without the white space between. */
export function splitSentences(text: string, paragraph: Paragraph): Span[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const spans: Span[] = [];
  let start = 0;
  for (const border of proposedBorders(words)) {
    if (border <= start || staysTogether(words, start, border)) continue;
    spans.push(trimmed(words, start, border));
    start = border;
  }
  spans.push(trimmed(words, start, words.length));
  return spans
    .filter((span) => span.start < span.end)
    .map((span) => ({ start: span.start + paragraph.start, end: span.end + paragraph.start }));
}

function proposedBorders(words: string): number[] {
  const seen = [...segmenter.segment(words)].map(({ index }) => behindClosingMarks(words, index));
  const unseen = UNSEEN_BORDERS.flatMap((pattern) => [...words.matchAll(pattern)].map(({ index }) => index));
  return [...new Set([...seen, ...unseen])].toSorted((a, b) => a - b);
}

function behindClosingMarks(words: string, index: number): number {
  const closing = CLOSING_MARKS.exec(words.slice(index, index + 12));
  return index + (closing?.[0].length ?? 0);
}

/** Whether the words on both sides of a proposed border are one sentence. Only those near it can tell. */
function staysTogether(words: string, start: number, border: number): boolean {
  const before = words.slice(Math.max(start, border - NEAR), border);
  const after = words.slice(border, border + NEAR);
  const left = before.trimEnd();
  if (!/[\p{L}\p{N}]/u.test(after) || !/[\p{L}\p{N}]/u.test(left)) return true;
  if (/^[•●▪‣◦]\s/u.test(after)) return false;
  if (left.length === before.length && !isLostSpace(left, after)) return true;
  return (
    /^[\p{Ll}–—\-,;:)]/u.test(after) ||
    isListNumber(left) ||
    (/\b\d{1,2}\.$/u.test(left) && AFTER_ORDINAL.test(after)) ||
    isAskedBySomebody(left, after) ||
    stopBelongsToWord(left, after)
  );
}

/** "…the United States.Assistant Attorney…": a stop between words that the source runs together; or a script without spaces. */
function isLostSpace(left: string, after: string): boolean {
  return /[。！？]$/u.test(left) || (/\p{Ll}{3}[.!?]$/u.test(left) && /^\p{Lu}\p{Ll}+[\s,]/u.test(after));
}

function isListNumber(left: string): boolean {
  return /^[“"«(]?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[IVX]{1,5})[.)]$/u.test(left);
}

/** “Why now?” Mr Smith asked. */
function isAskedBySomebody(left: string, after: string): boolean {
  return /[!?]\s?[”"’»]$/u.test(left) && ATTRIBUTION.test(after);
}

function stopBelongsToWord(left: string, after: string): boolean {
  const [, word = ""] = /(?:^|[\s([“"‘«/—–])([^\s([“"‘«/—–]*)\.$/u.exec(left) ?? [];
  const [next = ""] = /^[\p{L}\p{N}’'.-]+/u.exec(after.replace(/^[“"‘«([]\s?/u, "")) ?? [];
  const opens = !INITIAL.test(next) && OPENERS.has(next.replace(/[.’'].*$/u, ""));
  if (ALWAYS_JOINED.has(word)) return true;
  if (JOINED_TO_FIGURES.has(word) && /^[\p{N}(]/u.test(after)) return true;
  if (CLOCK.has(word)) return AFTER_CLOCK.test(after);
  if (/^\p{Lu}$/u.test(word) || ENDS_NOW_AND_THEN.has(word)) return !opens;
  return /^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(word) && !opens;
}

function trimmed(words: string, from: number, to: number): Span {
  const part = words.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  return { start, end: start + part.trim().length };
}
