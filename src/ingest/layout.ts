/**
 * From lines to blocks. Text reaches us with a blank line between paragraphs, with one long line for each, or
 * hard-wrapped with nothing between them at all; Markdown's headings and lists may stand in any of these.
 */
import { fold } from "../corpus/paragraphs.ts";

/** A heading, a list item or a paragraph: its words on one line, the mark in front of them taken off. */
export interface Block {
  readonly kind: "heading" | "item" | "paragraph";
  readonly text: string;
}

/** A line that only says who speaks next. */
const INTRODUCTION = /^\p{Lu}[^.!?:]{2,100}\s(?:said|says|added|stated|commented|dit|déclaré|dijo)\s?:$/u;

interface Line {
  readonly kind: Block["kind"] | "blank" | "rule";
  /** Without the mark of a heading, an item or a quotation in front. */
  readonly words: string;
  readonly printed: string;
  /** Ends in two spaces: Markdown's line break, or an accident. */
  readonly breaks: boolean;
  /** Ends in a backslash: Markdown's line break for certain. */
  readonly isBroken: boolean;
}

/** Widest line that still counts as wrapped by hand or by a mail program, and the narrowest. */
const WIDEST = 130;
const NARROWEST = 40;

/** Last words that a heading does not end in, but a line torn by a lost name does. */
const OPEN_END =
  /(?:^|\s)(?:the|an?|of|and|or|to|in|on|at|by|for|with|from|between|as|is|are|was|were|met|has|have|that)$|[,–—-]$/iu;

/** Takes a text in any layout, gives its blocks in order. No word is changed, added or moved. */
export function layOut(source: string): Block[] {
  const lines = source
    .replace(/\r\n?|[\u2028\u2029\f\v]/gu, "\n")
    .split("\n")
    .map(readLine);
  const width = wrapWidth(lines);
  const blocks: { kind: Block["kind"]; lines: string[] }[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const current = blocks.at(-1);
    if (line.kind === "rule" || line.kind === "blank") {
      if (/^=+$/u.test(line.words) && open && current?.lines.length === 1) current.kind = "heading";
      open = false;
    } else if (open && current && previous && continues(previous, line, width, current.lines)) {
      current.lines.push(line.printed);
    } else {
      blocks.push({ kind: line.kind, lines: [line.words] });
      open = line.kind !== "heading";
    }
  });
  return blocks.map(({ kind, lines: parts }) => ({ kind, text: withoutShell(fold(parts.join(" "))) }));
}

function readLine(raw: string): Line {
  const printed = raw.trim().replace(/\\$/u, "").trimEnd();
  const breaks = raw.endsWith("  ");
  const isBroken = raw.trimEnd().endsWith("\\");
  const line = { words: printed.replace(/^(?:>\s*)+/u, ""), printed, breaks, isBroken };
  if (line.words === "") return { ...line, kind: "blank" };
  if (isRule(printed)) return { ...line, kind: "rule" };
  const heading = /^#{1,6}\s+(.+?)\s*#*$/u.exec(line.words);
  if (heading) return { ...line, kind: "heading", words: heading[1] ?? "" };
  const bullet = /^[-*+•●▪‣◦]\s+(?=\S)/u.exec(line.words);
  if (bullet) return { ...line, kind: "item", words: line.words.slice(bullet[0].length) };
  return { ...line, kind: /^(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s/u.test(line.words) ? "item" : "paragraph" };
}

/** Emphasis that holds the whole block, and line breaks at its ends: drawn around the words, not between them. */
function withoutShell(text: string): string {
  const words = text.replace(/^(?:<br ?\/?>\s*)+|(?:\s*<br ?\/?>)+$/giu, "");
  const [, inner = words] = /^(?:\*{1,3}|_{1,3})([^*_]+)(?:\*{1,3}|_{1,3})$/u.exec(words) ?? [];
  return inner.trim();
}

/** "* * *", "---", "\###", "_____", "|---|": drawn, not said. */
function isRule(words: string): boolean {
  return /^\\?(?:[-=_*~#—]\s*\\?){3,}$/u.test(words) || /^[|+:\s-]*-{2,}[|+:\s-]*$/u.test(words);
}

/** The width that lines are wrapped at (most of them end because the next word had no room), or null. */
function wrapWidth(lines: readonly Line[]): number | null {
  const words = lines.filter(({ kind }) => kind !== "blank" && kind !== "rule").map((line) => line.words);
  if (lengthOf(words.filter((line) => line.length > WIDEST)) > lengthOf(words) / 2) return null;
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return isText(line) && next?.kind === "paragraph" ? [[line.words, next.words] as const] : [];
  });
  const lengths = pairs.map(([line]) => line.length).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = pairs.filter(([line, next]) => !hasRoom(line, next, width)).length;
  return pairs.length >= 3 && width >= NARROWEST && width <= WIDEST && full >= pairs.length / 2 ? width : null;
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((total, line) => total + line.length, 0);
}

function isText(line: Line): boolean {
  return line.kind === "paragraph" || line.kind === "item";
}

function hasRoom(line: string, next: string, width: number): boolean {
  return line.length + 1 + (/^\S*/u.exec(next)?.[0].length ?? 0) <= width;
}

/** Whether a line carries on the block that the line before it belongs to. */
function continues(previous: Line, line: Line, width: number | null, block: readonly string[]): boolean {
  if (line.words.startsWith("](")) return true;
  if (width === null || !isText(line)) return false;
  const words = previous.printed;
  if (previous.isBroken) return false;
  if (line.kind === "item") return !/[.:;!?”"]$/u.test(words) && !hasRoom(words, line.words, width);
  if (INTRODUCTION.test(line.words) && /[.!?]["”’»)]*$/u.test(words)) return false;
  if (/^\p{Ll}/u.test(line.words) || !hasRoom(words, line.words, width)) return true;
  if (previous.breaks || /[.!?…:;]["”’»)\]*_]*$/u.test(words)) return false;
  return !isHeadingSoFar(block, width) || !/^[“"‘«]?\p{Lu}/u.test(line.words);
}

/** A few words on one or two lines, none of them torn off in the middle of a phrase. */
function isHeadingSoFar(block: readonly string[], width: number): boolean {
  const last = block.at(-1) ?? "";
  return (
    block.length <= 2 && last.length < width * 0.8 && !block.some((line) => /[.!?]/u.test(line)) && !OPEN_END.test(last)
  );
}
