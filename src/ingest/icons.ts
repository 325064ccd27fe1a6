/** Alternative texts of icons that a page's text export strings together: "Tick An icon of a tick mark. Clock An icon of…". */

const ICON_SENTENCE =
  /\bicons?\b|\b(?:logo|symbol|glyph|spinner|(?:quote|question|exclamation|tick) mark|speech bubble)\b/iu;

/** So many in a row are never prose. */
const SHORTEST_RUN = 3;

/** Takes a paragraph, gives it without the run of icon texts at its start or end, and what was cut off. */
export function cutIcons(text: string): { kept: string; cut: string } {
  const sentences = text.split(/(?<=[.!?])\s+/u);
  const marks = sentences.map((sentence) => ICON_SENTENCE.test(sentence));
  const icons = marks.filter(Boolean).length;
  if (icons < SHORTEST_RUN) return { kept: text, cut: "" };
  if (icons >= sentences.length * 0.8) return { kept: "", cut: text };
  const head = runLength(marks);
  const tail = runLength(marks.toReversed());
  const body = sentences.slice(head, sentences.length - tail).join(" ");
  return { kept: body, cut: [...sentences.slice(0, head), ...sentences.slice(sentences.length - tail)].join(" ") };
}

/** Length of the longest opening stretch that ends in an icon text and consists of them but for single gaps. */
function runLength(marks: readonly boolean[]): number {
  let length = 0;
  let gap = 0;
  let seen = 0;
  for (const [index, isIcon] of marks.entries()) {
    gap = isIcon ? 0 : gap + 1;
    if (gap > 1) break;
    if (isIcon) {
      seen += 1;
      length = index + 1;
    }
  }
  return seen >= SHORTEST_RUN ? length : 0;
}
