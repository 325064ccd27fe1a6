/** Speech without marks: what follows "X said:" on a line of its own, and the turns of a transcript. */
import type { Paragraph, Span } from "../release.ts";
import { wordSet } from "../words.ts";
import type { Actor } from "./actors.ts";
import type { Reading } from "./reading.ts";
import { readLabel, readSpeakerLine } from "./speaker-lines.ts";
import type { Label } from "./speaker-lines.ts";
import { lengthOfRun, voiceOf } from "./voice.ts";

/** The words of one paragraph that are spoken without marks. */
export interface Turn extends Span {
  /** Null where the release does not say who. */
  readonly actor: Actor | null;
  readonly paragraph: number;
}

const FEWEST_LABELS = 3;
const OPENING_MARK = /^[“"«‘„']/u;
/** A stage direction, a closing line: nobody's words. */
const NOBODY = /^(?:\(.*\)|\[.*\]|[*#\\ -]+|\d{1,2}:\d\d [AP]\.?M\b.*|END\b.*|-?\s?ends\s?-?)$/iu;

/** Takes a release, gives what is spoken in it without quotation marks, at most one turn a paragraph, in order. */
export function findTurns(reading: Reading, paragraphs: readonly Paragraph[]): Turn[] {
  const labels = transcriptLabels(reading, paragraphs);
  return labels === null ? announcedTurns(reading, paragraphs) : labelledTurns(reading, paragraphs, labels);
}

/** Labels by paragraph number, where there are enough for a transcript; else null. */
function transcriptLabels(reading: Reading, paragraphs: readonly Paragraph[]): Map<number, Label> | null {
  const found = paragraphs.map((paragraph) => ({ paragraph, label: readLabel(reading, paragraph) }));
  const counts = new Map<string, number>();
  for (const { label } of found) if (label !== null) counts.set(label.printed, (counts.get(label.printed) ?? 0) + 1);
  const labels = new Map<number, Label>();
  for (const { paragraph, label } of found) {
    if (label === null) continue;
    if (label.isCertain || isRole(label) || ((counts.get(label.printed) ?? 0) > 1 && isLabelWord(label)))
      labels.set(paragraph.number, label);
  }
  const voices = new Set([...labels.values()].map(({ printed }) => printed));
  return labels.size >= FEWEST_LABELS && voices.size > 1 ? labels : null;
}

const LABELS = wordSet("question questions journalist reporter interviewer presenter host moderator answer speaker");

function isRole({ printed }: Label): boolean {
  return LABELS.has(printed.toLowerCase().split(/\s+/u)[0] ?? "");
}

function isLabelWord({ actor, printed }: Label): boolean {
  return actor !== null || printed === printed.toUpperCase();
}

function labelledTurns(
  { text }: Reading,
  paragraphs: readonly Paragraph[],
  labels: ReadonlyMap<number, Label>,
): Turn[] {
  const turns: Turn[] = [];
  let current: Label | null = null;
  for (const paragraph of paragraphs) {
    const label = labels.get(paragraph.number);
    current = label ?? current;
    const words = text.slice(paragraph.start, paragraph.end);
    if (label === undefined && /^(?:END\b|\d{1,2}:\d\d [AP]\.?M\b|[-[]?ends?[-\]]?$|\\?###)/iu.test(words))
      current = null;
    if (current === null || NOBODY.test(words)) continue;
    const start = label?.start ?? paragraph.start;
    if (start < paragraph.end)
      turns.push({ actor: current.actor, start, end: paragraph.end, paragraph: paragraph.number });
  }
  return turns;
}

function announcedTurns(reading: Reading, paragraphs: readonly Paragraph[]): Turn[] {
  const lines = new Map(
    paragraphs.flatMap((paragraph) => {
      const line = readSpeakerLine(reading, paragraph);
      return line === null ? [] : [[paragraph.number, line] as const];
    }),
  );
  const turns: Turn[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const line = lines.get(paragraph.number);
    if (line === undefined || OPENING_MARK.test(reading.text.slice(line.start, line.start + 1))) continue;
    const isInLine = line.start < paragraph.end;
    const actor = line.actor;
    if (isInLine) turns.push({ actor, start: line.start, end: paragraph.end, paragraph: paragraph.number });
    for (const spoken of runBehind(reading, paragraphs, index, lines, isInLine, actor))
      turns.push({ actor, start: spoken.start, end: spoken.end, paragraph: spoken.number });
  }
  return turns;
}

function runBehind(
  { text }: Reading,
  paragraphs: readonly Paragraph[],
  index: number,
  lines: ReadonlyMap<number, unknown>,
  isInLine: boolean,
  actor: Actor | null,
): readonly Paragraph[] {
  const rest: Paragraph[] = [];
  let next = index + 1;
  for (; next < paragraphs.length; next += 1) {
    const paragraph = paragraphs[next];
    if (paragraph === undefined || lines.has(paragraph.number)) break;
    if (OPENING_MARK.test(text.slice(paragraph.start, paragraph.start + 1))) break;
    rest.push(paragraph);
    if (rest.length >= LONGEST_RUN) break;
  }
  const voices = rest.map(({ start, end }) => voiceOf(text.slice(start, end), actor?.speaker ?? null));
  const isHandedOn = next < paragraphs.length && lines.has(paragraphs[next]?.number ?? 0);
  const length = isInLine ? lengthOfRun(["speaker", ...voices], isHandedOn) - 1 : lengthOfRun(voices, isHandedOn);
  return rest.slice(0, length);
}

const LONGEST_RUN = 12;
