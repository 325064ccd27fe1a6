/** Paragraphs: how a body is put together from them, and how they are found in it again. */
import type { Paragraph } from "./release.ts";

/** Every run of white space as one space, none at either end. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Takes paragraphs in any layout, gives the body of a release: folded, empty ones left out, joined by a blank line. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map(fold)
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Gives what stands between blank lines, as it stands there. */
export function splitAtBlankLines(text: string): string[] {
  return text.split(/\n[^\S\n]*\n/u);
}

/** Takes the text of a release, gives its paragraphs as spans without white space at either end, in order. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const block of splitAtBlankLines(text)) {
    const start = text.indexOf(block, offset);
    offset = start + block.length;
    const words = block.trim();
    if (words === "") continue;
    const indent = block.length - block.trimStart().length;
    paragraphs.push({
      start: start + indent,
      end: start + indent + words.length,
      number: paragraphs.length + 1,
    });
  }
  return paragraphs;
}
