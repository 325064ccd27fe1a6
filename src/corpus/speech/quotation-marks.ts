/**
 * Quotation marks of a paragraph, straight and curly, single and double, guillemets. The difficulty is the
 * apostrophe: a ’ may close a quotation, stand inside a word, or end a plural ("the smugglers’ boats").
 */
import type { Paragraph, Span } from "../release.ts";

/** Quoted words without their marks, and where the marks stand. */
export interface Quotation extends Span {
  /** Offset of the opening mark. */
  readonly open: number;
  /** Offset behind the closing mark; where there is none, the end of the paragraph. */
  readonly close: number;
  readonly isClosed: boolean;
}

interface Mark {
  readonly at: number;
  readonly family: "double" | "single" | "angle";
  readonly opens: boolean;
  readonly closes: boolean;
  /** A closing single mark that may as well be the apostrophe of a plural. */
  readonly isDoubtful: boolean;
}

/** Takes a text and a paragraph of it, gives the outermost quotations in order. Linear in the paragraph's length. */
export function findQuotations(text: string, paragraph: Paragraph): Quotation[] {
  const marks = findMarks(text, paragraph);
  const lastClosing = new Map(marks.flatMap((mark, index) => (mark.closes ? [[mark.family, index] as const] : [])));
  const quotations: Quotation[] = [];
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    if (mark === undefined || !mark.opens) continue;
    const closing = (lastClosing.get(mark.family) ?? -1) > index ? closingOf(marks, index) : null;
    if (closing !== null) {
      quotations.push(between(text, mark.at, marks[closing]?.at ?? mark.at));
      index = closing;
    } else if (isLeftOpen(text, paragraph, mark)) {
      quotations.push({ ...between(text, mark.at, paragraph.end), close: paragraph.end, isClosed: false });
      break;
    }
  }
  return quotations.filter(({ start, end }) => start < end);
}

function findMarks(text: string, { start, end }: Span): Mark[] {
  const words = text.slice(start, end);
  return [...words.matchAll(/[“”„"«»‘’'‹›]/gu)].map(({ 0: sign, index }) => readMark(words, index, sign, start));
}

function readMark(words: string, index: number, sign: string, offset: number): Mark {
  const before = words[index - 1] ?? " ";
  const after = words[index + 1] ?? " ";
  const at = offset + index;
  if (sign === "«" || sign === "‹") return { at, family: "angle", opens: true, closes: false, isDoubtful: false };
  if (sign === "»" || sign === "›") return { at, family: "angle", opens: false, closes: true, isDoubtful: false };
  const isRunOn = /[.!?:]/u.test(before) && /\p{Lu}/u.test(after);
  const isAdrift = /\s/u.test(before) && /\s/u.test(after) && index > 0;
  const mayOpen = isRunOn || (/[\s([{—–\-/“"‘«]/u.test(before) && /[^\s.,;:!?)\]]/u.test(after));
  const mayClose = isAdrift || (/[^\s([{]/u.test(before) && !/[\p{L}\p{N}]/u.test(after));
  if (sign === "“" || sign === "„") return { at, family: "double", opens: true, closes: false, isDoubtful: false };
  if (sign === "”") return { at, family: "double", opens: false, closes: true, isDoubtful: false };
  // "…an end."Daily life": the space is lost; "…we must. " Lee wrote": it is one too many.
  if (sign === '"') return { at, family: "double", opens: mayOpen, closes: mayClose && !mayOpen, isDoubtful: false };
  const isDoubtful = mayClose && /[sxz]/u.test(before) && /^['’]\s\p{Ll}/u.test(words.slice(index, index + 3));
  const opens = sign === "‘" ? mayOpen : sign === "'" && mayOpen && /[\p{L}[]/u.test(after);
  return { at, family: "single", opens, closes: sign !== "‘" && mayClose && !opens, isDoubtful };
}

/** The index of the mark that closes the one at `index`; null where the paragraph has none. */
function closingOf(marks: readonly Mark[], index: number): number | null {
  return marks[index]?.family === "single" ? closingSingle(marks, index) : closingPair(marks, index);
}

/** Marks of one family nest; where they do not come out even, the last closing one is taken. */
function closingPair(marks: readonly Mark[], index: number): number | null {
  let depth = 0;
  let last: number | null = null;
  for (let next = index; next < marks.length; next += 1) {
    const mark = marks[next];
    if (mark === undefined || mark.family !== marks[index]?.family) continue;
    if (mark.opens) depth += 1;
    if (mark.closes) {
      depth -= 1;
      last = next;
    }
    if (depth === 0) return next;
  }
  return last;
}

/** The first sure closing mark, or else the first doubtful one, before another single quotation opens. */
function closingSingle(marks: readonly Mark[], index: number): number | null {
  let doubtful: number | null = null;
  for (let next = index + 1; next < marks.length; next += 1) {
    const mark = marks[next];
    if (mark === undefined || mark.family !== "single") continue;
    if (mark.opens) break;
    if (mark.closes && !mark.isDoubtful) return next;
    if (mark.closes) doubtful ??= next;
  }
  return doubtful;
}

/** A mark without its fellow opens a speech only at the head of a paragraph or behind a colon or comma. */
function isLeftOpen(text: string, paragraph: Paragraph, { at, family }: Mark): boolean {
  const before = text.slice(Math.max(paragraph.start, at - 3), at).trimEnd();
  return before === "" || (/[:,]$/u.test(before) && family !== "single");
}

function between(text: string, open: number, closingMark: number): Quotation {
  const inner = text.slice(open + 1, closingMark);
  const start = open + 1 + inner.length - inner.trimStart().length;
  return { open, close: closingMark + 1, start, end: start + inner.trim().length, isClosed: true };
}
