/** Speech between quotation marks: each quotation of a release with its speaker. */
import type { Paragraph, Speaker, Speech } from "../release.ts";
import type { WordRange } from "../words.ts";
import { actorBefore, actorBehind, signatory } from "./attribution.ts";
import type { Actor } from "./actors.ts";
import { resolve } from "./pronouns.ts";
import type { Memory } from "./pronouns.ts";
import { findQuotations } from "./quotation-marks.ts";
import type { Quotation } from "./quotation-marks.ts";
import { wordsWithin } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { readSpeakerLine } from "./speaker-lines.ts";
import { isTitle } from "./titles.ts";

/** A quotation in its surroundings, while its speaker is being looked for. */
interface Quoted extends Quotation {
  readonly paragraph: Paragraph;
  /** The release's own words from the quotation before, and to the one behind, in the same paragraph. */
  readonly before: WordRange;
  readonly behind: WordRange;
  readonly isSentence: boolean;
  actor: Actor | null;
}

/** Takes the paragraphs that are not spoken as a whole, and all of them, gives the quotations as speech. */
export function findMarkedSpeech(reading: Reading, own: readonly Paragraph[], all: readonly Paragraph[]): Speech[] {
  const quoted = own.flatMap((paragraph) => quotedIn(reading, paragraph));
  shareAlongFragments(reading, quoted);
  const memory: Memory = { reading, mentions: mentionsOutside(reading, quoted), heard: [] };
  const speakers = new Map<Quoted, Speaker | null>();
  for (const [index, quotation] of quoted.entries()) {
    const actor = quotation.actor ?? actorNearby(reading, quoted, index, all);
    const speaker = actor === null ? carriedOn(quoted, index, speakers) : resolve(memory, actor);
    speakers.set(quotation, speaker);
    if (actor !== null && speaker !== null) memory.heard.push({ actor, speaker });
  }
  spreadBack(quoted, speakers);
  return quoted.map((quotation) => ({
    start: quotation.start,
    end: quotation.end,
    speaker: speakers.get(quotation) ?? null,
  }));
}

function quotedIn(reading: Reading, paragraph: Paragraph): Quoted[] {
  const quotations = findQuotations(reading.text, paragraph).filter((quotation) => !isTitle(reading.text, quotation));
  return quotations.map((quotation, index) => {
    const before = wordsWithin(reading, {
      start: quotations[index - 1]?.close ?? paragraph.start,
      end: quotation.open,
    });
    const behind = wordsWithin(reading, { start: quotation.close, end: quotations[index + 1]?.open ?? paragraph.end });
    const isSentence = looksLikeSentence(reading.text.slice(quotation.start, quotation.end));
    const sentence = joinedOverFragments(reading, quotations, index, before, paragraph);
    const actor = actorBehind(reading, quotation, behind) ?? actorBefore(reading, quotation, sentence);
    return { ...quotation, paragraph, before, behind, isSentence, actor };
  });
}

const MOST_FRAGMENTS = 6;

/** "praised the “exemplary” work and the “tireless” crews": both are hers. */
function shareAlongFragments({ words }: Reading, quoted: readonly Quoted[]): void {
  for (const [index, quotation] of quoted.entries()) {
    const previous = quoted[index - 1];
    if (quotation.actor !== null || previous === undefined || previous.paragraph !== quotation.paragraph) continue;
    const { from, to } = quotation.before;
    const isJoined = to - from <= 5 && words.slice(from, to).some(({ lower }) => /^(?:and|or|et|ou)$/u.test(lower));
    if (isJoined && !quotation.isSentence && !previous.isSentence) quotation.actor = previous.actor;
  }
}

/** "praised the “exemplary” commitment and the “impressive” results": one clause around both. */
function joinedOverFragments(
  { text, words }: Reading,
  quotations: readonly Quotation[],
  index: number,
  before: WordRange,
  paragraph: Paragraph,
): WordRange {
  let from = before.from;
  for (let previous = index - 1; previous >= Math.max(0, index - MOST_FRAGMENTS); previous -= 1) {
    const quotation = quotations[previous];
    if (quotation === undefined || /[.!?…]$/u.test(text.slice(quotation.start, quotation.end))) break;
    while (from > 0 && (words[from - 1]?.start ?? 0) >= Math.max(paragraph.start, quotations[previous - 1]?.close ?? 0))
      from -= 1;
  }
  return { from, to: before.to };
}

function looksLikeSentence(words: string): boolean {
  return /[.!?…,]$/u.test(words) || words.length > 80 || (/^\p{Lu}/u.test(words) && words.split(/\s+/u).length > 5);
}

/** Speakers named on the line before, or below: "X said:" and "– X, Home Secretary" in paragraphs of their own. */
function actorNearby(
  reading: Reading,
  quoted: readonly Quoted[],
  index: number,
  all: readonly Paragraph[],
): Actor | null {
  const quotation = quoted[index];
  if (quotation === undefined || !quotation.isSentence) return null;
  const { paragraph } = quotation;
  if (quotation.open === firstLetterOrMark(reading, paragraph)) {
    const line = all[paragraph.number - 2];
    const handover = line === undefined ? null : readSpeakerLine(reading, line);
    if (handover !== null && line !== undefined && handover.start >= line.end) return handover.actor;
  }
  const same = signatory(reading, quotation.behind);
  if (same !== null) return same;
  const below = all[paragraph.number];
  const isLast = quoted[index + 1]?.paragraph !== paragraph;
  return below !== undefined && isLast && quotation.behind.from >= quotation.behind.to
    ? signatory(reading, wordsWithin(reading, below))
    : null;
}

function firstLetterOrMark({ text }: Reading, { start, end }: Paragraph): number {
  const words = text.slice(start, Math.min(end, start + 20));
  return start + words.length - words.replace(/^[>*_\s]+/u, "").length;
}

/** A whole sentence without a speaker of its own goes on from the one before, if nobody else came between. */
function carriedOn(
  quoted: readonly Quoted[],
  index: number,
  speakers: ReadonlyMap<Quoted, Speaker | null>,
): Speaker | null {
  const quotation = quoted[index];
  const previous = quoted[index - 1];
  if (quotation === undefined || previous === undefined || !quotation.isSentence || !previous.isSentence) return null;
  const speaker = speakers.get(previous) ?? null;
  if (previous.paragraph === quotation.paragraph) return speaker;
  const isNext = previous.paragraph.number === quotation.paragraph.number - 1;
  const opensParagraph = quotation.before.from >= quotation.before.to;
  const wentOn = previous.behind.from >= previous.behind.to || previous.actor !== null;
  return isNext && opensParagraph && wentOn ? speaker : null;
}

/** “…” without a close, “…,” said X: the name at the end of a chain is the speaker of all its paragraphs. */
function spreadBack(quoted: readonly Quoted[], speakers: Map<Quoted, Speaker | null>): void {
  for (let index = quoted.length - 2; index >= 0; index -= 1) {
    const quotation = quoted[index];
    const next = quoted[index + 1];
    if (quotation === undefined || next === undefined || speakers.get(quotation) !== null) continue;
    const isChain = !quotation.isClosed && next.paragraph.number === quotation.paragraph.number + 1;
    if (isChain) speakers.set(quotation, speakers.get(next) ?? null);
  }
}

function mentionsOutside({ mentions, words }: Reading, quoted: readonly Quoted[]) {
  let index = 0;
  return mentions.filter(({ from }) => {
    const start = words[from]?.start ?? 0;
    while (index < quoted.length && (quoted[index]?.close ?? 0) <= start) index += 1;
    return start < (quoted[index]?.open ?? Infinity);
  });
}
