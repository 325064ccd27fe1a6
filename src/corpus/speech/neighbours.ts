/** Speakers who stand on a line of their own beside a quotation: "X said:" above it, "– X, Home Secretary" below it. */
import type { Paragraph } from "../release.ts";
import { signatory } from "./attribution.ts";
import type { Actor } from "./actors.ts";
import type { Quoted } from "./quoted.ts";
import { wordsWithin } from "./reading.ts";
import type { Reading } from "./reading.ts";
import { readSpeakerLine } from "./speaker-lines.ts";

/** Takes the quotations of a release and the index of one, gives who is named beside it; null where nobody is. */
export function actorBeside(
  reading: Reading,
  quoted: readonly Quoted[],
  index: number,
  all: readonly Paragraph[],
): Actor | null {
  const quotation = quoted[index];
  if (quotation === undefined || !quotation.isSentence) return null;
  const { paragraph } = quotation;
  const isFirst = quotation.open === firstLetterOrMark(reading, paragraph);
  const handed = isFirst ? handedOver(reading, all[paragraph.number - 2]) : null;
  if (handed !== null) return handed;
  const same = signatory(reading, quotation.behind);
  if (same !== null) return same;
  const previous = quoted[index - 1];
  if (previous?.paragraph === paragraph && previous.actor !== null) return null;
  if (previous?.isToldBelow === true && previous.paragraph.number === paragraph.number - 1) return null;
  return isFirst ? signedBeside(reading, quoted, index, all) : signedBelow(reading, quoted, index, all);
}

/** "X said:" as the line above. */
function handedOver(reading: Reading, line: Paragraph | undefined): Actor | null {
  const handover = line === undefined ? null : readSpeakerLine(reading, line);
  return handover !== null && line !== undefined && handover.start >= line.end ? handover.actor : null;
}

/** A name below signs a quotation, unless names stand above: the next quotation follows it, and one stands above this. */
function signedBeside(
  reading: Reading,
  quoted: readonly Quoted[],
  index: number,
  all: readonly Paragraph[],
): Actor | null {
  const { number } = quoted[index]?.paragraph ?? { number: 0 };
  const below = signedBelow(reading, quoted, index, all);
  const isQuoted = (wanted: number) => quoted.some(({ paragraph }) => paragraph.number === wanted);
  const above = isQuoted(number - 2) && below !== null ? null : signature(reading, all[number - 2]);
  return above !== null && (below === null || isQuoted(number + 2)) ? above : below;
}

function signedBelow(
  reading: Reading,
  quoted: readonly Quoted[],
  index: number,
  all: readonly Paragraph[],
): Actor | null {
  const quotation = quoted[index];
  if (quotation === undefined || quoted[index + 1]?.paragraph === quotation.paragraph) return null;
  return quotation.behind.from < quotation.behind.to ? null : signature(reading, all[quotation.paragraph.number]);
}

/** A line that is nothing but a name and what its bearer is. */
function signature(reading: Reading, line: Paragraph | undefined): Actor | null {
  if (line === undefined || /[.!?:;,]$/u.test(reading.text.slice(line.start, line.end))) return null;
  return signatory(reading, wordsWithin(reading, line));
}

function firstLetterOrMark({ text }: Reading, { start, end }: Paragraph): number {
  const words = text.slice(start, Math.min(end, start + 20));
  return start + words.length - words.replace(/^[>*_\s]+/u, "").length;
}
