/** Speech between quotation marks: each quotation of a release with its speaker. */
import type { Paragraph, Speaker, Speech } from "../release.ts";
import type { WordRange } from "../words.ts";
import { actorBefore, actorBehind } from "./attribution.ts";
import type { Actor } from "./actors.ts";
import { resolve } from "./pronouns.ts";
import type { Memory } from "./pronouns.ts";
import { findQuotations } from "./quotation-marks.ts";
import type { Quotation } from "./quotation-marks.ts";
import type { Quoted } from "./quoted.ts";
import { wordsWithin } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { actorBeside } from "./neighbours.ts";
import { isMention, isTitle } from "./titles.ts";

/** Takes the paragraphs that are not spoken as a whole, and all of them, gives the quotations as speech. */
export function findMarkedSpeech(reading: Reading, own: readonly Paragraph[], all: readonly Paragraph[]): Speech[] {
  const quoted = own.flatMap((paragraph) => quotedIn(reading, paragraph, all[paragraph.number]));
  shareAlongFragments(reading, quoted);
  const memory: Memory = { reading, mentions: mentionsOutside(reading, quoted), heard: [] };
  const speakers = new Map<Quoted, Speaker | null>();
  for (const [index, quotation] of quoted.entries()) {
    const actor = quotation.actor ?? actorBeside(reading, quoted, index, all);
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

function quotedIn(reading: Reading, paragraph: Paragraph, below: Paragraph | undefined): Quoted[] {
  const quotations = findQuotations(reading.text, paragraph).filter((quotation) => !isTitle(reading.text, quotation));
  return quotations.map((quotation, index) => {
    const before = wordsWithin(reading, {
      start: quotations[index - 1]?.close ?? paragraph.start,
      end: quotation.open,
    });
    const behind = wordsWithin(reading, { start: quotation.close, end: quotations[index + 1]?.open ?? paragraph.end });
    const isSentence = looksLikeSentence(reading.text.slice(quotation.start, quotation.end));
    const sentence = joinedOverFragments(reading, quotations, index, before, paragraph);
    const here = isMention(reading.text, quotation)
      ? null
      : (actorBehind(reading, quotation, behind) ?? actorBefore(reading, quotation, sentence));
    const next = here === null && behind.from >= behind.to ? actorBelow(reading, quotation, below) : null;
    return { ...quotation, paragraph, before, behind, isSentence, isToldBelow: next !== null, actor: here ?? next };
  });
}

/** “…,” at the end of a paragraph: the sentence goes on in the next one. */
function actorBelow(reading: Reading, quotation: Quotation, below: Paragraph | undefined): Actor | null {
  if (below === undefined) return null;
  const goesOn = reading.text[quotation.end - 1] === "," || /^\p{Ll}/u.test(reading.text.slice(below.start, below.end));
  if (!goesOn) return null;
  const [first] = findQuotations(reading.text, below);
  return actorBehind(reading, quotation, wordsWithin(reading, { start: below.start, end: first?.open ?? below.end }));
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
  if (previous.isToldBelow && quotation.paragraph.number <= previous.paragraph.number + (opensParagraph ? 2 : 1))
    return speaker;
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
