/**
 * Who speaks: direct speech in a release, and whose it is. Unmarked speech is found first (speaker lines, transcripts),
 * then every quotation in what is left; a name is only ever the one that the release prints.
 */
import type { Paragraph, Speaker, Speech } from "./release.ts";
import { findMarkedSpeech } from "./speech/marked.ts";
import { resolve } from "./speech/pronouns.ts";
import type { Memory } from "./speech/pronouns.ts";
import { readRelease } from "./speech/reading.ts";
import type { Reading } from "./speech/reading.ts";
import { findTurns } from "./speech/unmarked.ts";
import type { Turn } from "./speech/unmarked.ts";

/**
 * Takes the text of a release and its paragraphs, gives the spans that somebody is quoted as saying, without their
 * marks, in order and never overlapping. A speaker is null where the release does not say who speaks.
 */
export function attributeSpeech(text: string, paragraphs: readonly Paragraph[]): Speech[] {
  return speechesIn(readRelease(text), paragraphs);
}

/** The same for a text that has been read already. */
export function speechesIn(reading: Reading, paragraphs: readonly Paragraph[]): Speech[] {
  const turns = findTurns(reading, paragraphs);
  const spoken = new Set(turns.map(({ paragraph }) => paragraph));
  const own = paragraphs.filter(({ number }) => !spoken.has(number));
  const marked = findMarkedSpeech(reading, own, paragraphs);
  const memory: Memory = { reading, mentions: reading.mentions, heard: [] };
  return [...turns.map((turn) => speechOf(turn, memory)), ...marked].toSorted((a, b) => a.start - b.start);
}

function speechOf({ start, end, actor }: Turn, memory: Memory): Speech {
  const speaker: Speaker | null = actor === null ? null : resolve(memory, actor);
  return { start, end, speaker };
}
