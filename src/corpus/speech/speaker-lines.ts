/** Lines that hand the word to somebody: "Home Secretary James Cleverly said:", and the labels of a transcript ("MS. SMITH:", "Q"). */
import type { Paragraph } from "../release.ts";
import type { WordRange } from "../words.ts";
import { wordSet } from "../words.ts";
import { actorStartingAt } from "./actors.ts";
import type { Actor } from "./actors.ts";
import { onlyActor } from "./attribution.ts";
import { lastSentence, wordsWithin } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { isSaying } from "./reporting-verbs.ts";
import { issuedStatement } from "./statements.ts";
import { subjectOf } from "./subjects.ts";

/** Who speaks from here on, and where the words begin. */
export interface Handover {
  /** Null where the line does not say who. */
  readonly actor: Actor | null;
  /** Offset of the first word spoken in this paragraph; its end where the words begin with the next. */
  readonly start: number;
}

const LONGEST_LINE = 40;
const LONGEST_LABEL = 60;

/** "X said:" at the end of a paragraph, or with unmarked words right behind the colon. */
export function readSpeakerLine(reading: Reading, paragraph: Paragraph): Handover | null {
  const text = reading.text.slice(paragraph.start, paragraph.end);
  for (const { index } of text.matchAll(/\s?:(?=\s+\p{Lu}|$)/gu)) {
    const colon = paragraph.start + index;
    const own = wordsWithin(reading, { start: paragraph.start, end: colon });
    if (own.to - own.from > LONGEST_LINE) return null;
    const isLine = /^\s?:$/u.test(text.slice(index));
    // Words that end in a colon only introduce what follows.
    if (!isLine && text.endsWith(":")) continue;
    const actor = announced(reading, own) ?? (isLine ? onlyActor(reading, own) : null);
    if (actor !== null) return { actor, start: firstWordBehind(reading, colon, paragraph) };
  }
  return null;
}

function firstWordBehind({ text }: Reading, colon: number, paragraph: Paragraph): number {
  const rest = text.slice(colon, paragraph.end);
  return colon + rest.length - rest.replace(/^\s?:\s*/u, "").length;
}

/** The subject of the last verb of saying before the colon. */
function announced(reading: Reading, own: WordRange): Actor | null {
  const sentence = lastSentence(reading, own);
  for (let verb = sentence.to - 1; verb >= sentence.from; verb -= 1) {
    if (isSaying(reading.words, verb))
      return isParenthetical(reading, verb) ? null : subjectOf(reading, verb, sentence);
  }
  return issuedStatement(reading, sentence);
}

/** "The answer, she said, is this:" announces nobody's words. */
function isParenthetical({ words }: Reading, verb: number): boolean {
  return words[verb + 1]?.gap.startsWith(",") === true && /[,]/u.test(words[verb - 1]?.gap ?? "");
}

/** A label at the head of a paragraph; `isCertain` when no other kind of line looks like it. */
export interface Label extends Handover {
  readonly printed: string;
  readonly isCertain: boolean;
}

const NO_LABELS = wordSet(`
  contact contacts note notes date what who when where why how from to subject re media press tags background update
  embargo published topic topics table figure source sources email tel telephone phone fax immediate release warning
`);

/** Takes a paragraph, gives the transcript label it opens with, if it opens with one. */
export function readLabel(reading: Reading, paragraph: Paragraph): Label | null {
  const text = reading.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST_LABEL + 20));
  const question = /^([QA])(?::|\.)?\s+(?=[\p{L}“"(—–-])/u.exec(text);
  if (question?.[1] === "Q")
    return { printed: "Q", actor: null, start: paragraph.start + question[0].length, isCertain: true };
  const [match, printed = ""] = /^([\p{Lu}][\p{L}\p{M}.’' -]{1,58}):\s*(?=\S|$)/u.exec(text) ?? [];
  if (match === undefined || NO_LABELS.has(printed.toLowerCase().split(/\s+/u).at(-1) ?? "")) return null;
  const own = wordsWithin(reading, { start: paragraph.start, end: paragraph.start + printed.length });
  const actor = actorStartingAt(reading, own.from, own.to);
  const isWhole = actor !== null && actor.mention !== null && actor.to === own.to;
  const isCertain = isWhole && printed === printed.toUpperCase();
  return { printed, actor: isWhole ? actor : null, start: paragraph.start + match.length, isCertain };
}
