/**
 * Takes away what a page wraps around a release and leaves every word of the release as it is. A block goes as a
 * whole, or a run of icon texts off its end; nothing is cut out of the middle, so what is kept stays verbatim.
 */
import { isMenu, isNotice } from "./furniture.ts";
import { cutIcons } from "./icons.ts";
import { readBareFact, readLabel, type Facts } from "./labels.ts";
import type { Block } from "./layout.ts";

/** A longer block is text, whatever it looks like. */
const LONGEST_NOISE = 3000;

/** The release's own blocks, and what the removed ones said of it (the first word counts). */
export interface Cleaned {
  readonly blocks: readonly Block[];
  readonly facts: Facts;
}

/** Takes the blocks of a page in order, gives those of the release. */
export function removeNoise(page: readonly Block[]): Cleaned {
  const facts: Facts = {};
  const withoutIcons = page.flatMap((block) => {
    const { kept, cut } = cutIcons(block.text);
    const [, day = ""] = /^date:?\s(\d{4}-\d{2}-\d{2})\b/iu.exec(cut) ?? [];
    if (day !== "") facts.date ??= day;
    return kept === "" ? [] : [{ kind: block.kind, text: kept }];
  });
  const edge = edgesOf(withoutIcons);
  const kept = withoutIcons.filter(({ text }, index) => {
    if (text.length > LONGEST_NOISE) return true;
    const stated = readLabel(text) ?? (edge(index) ? readBareFact(text) : null);
    if (stated) Object.assign(facts, { ...stated, ...facts });
    return stated === null && !isNotice(text) && !(edge(index) && isMenu(text));
  });
  return { blocks: withoutRepeats(kept), facts };
}

/** Whether a block ends like a sentence, or is too long to be anything else. */
export function isProse(text: string): boolean {
  const words = text.split(" ").length;
  return words >= 30 || (words >= 7 && /[.!?…:;]["”’»)\]*_]*$/u.test(text));
}

/** Tells of an index whether it lies before the first prose or behind the last. */
function edgesOf(blocks: readonly Block[]): (index: number) => boolean {
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  return (index) => index < first || index > last;
}

function isOwn({ text }: Block): boolean {
  return text.length > LONGEST_NOISE || (isProse(text) && readLabel(text) === null && !isNotice(text));
}

/** A block said again at once, and a caption with its credit said again anywhere, are kept once. */
function withoutRepeats(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }, index) => {
    const isRepeat = blocks[index - 1]?.text === text || (seen.has(text) && isCaption(text));
    seen.add(text);
    return !isRepeat;
  });
}

/** "… in Paris on Tuesday evening (Jordan Pettitt/PA)", "Photo: …". */
function isCaption(text: string): boolean {
  const words = text.split(" ").length;
  return (
    words <= 40 &&
    (/\([^()]{2,40}\/[^()]{2,30}\)\.?$/u.test(text) || /^(?:photo|picture|image|credit)s?\s*:/iu.test(text))
  );
}
