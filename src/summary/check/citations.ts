/** The [n] of a model's sentence: which quotes it points at, and the sentence without them. */

/** A stretch of a sentence and the quotes that the markers behind it point at. */
export interface Part {
  readonly text: string;
  readonly numbers: readonly number[];
}

export interface Cited {
  /** The sentence without its markers. */
  readonly text: string;
  /** Numbers from 1, each once, in order. */
  readonly numbers: readonly number[];
  /** The sentence cut behind each run of markers; one part where they all stand at its end. */
  readonly parts: readonly Part[];
}

const MARKER = /\s*(?:\[\s*\d+(?:\s*[,;–-]\s*\d+)*\s*\]|【\s*\d+[^】]*】)/gu;
const RUN = new RegExp(`((?:${MARKER.source})+)`, "u");

export function readCitations(sentence: string): Cited {
  const text = tidy(sentence.replace(MARKER, ""));
  const numbers = numbersIn((sentence.match(MARKER) ?? []).join(" "));
  return { text, numbers, parts: partsOf(sentence, { text, numbers }) };
}

function partsOf(sentence: string, whole: Part): Part[] {
  const pieces = sentence.split(RUN);
  const parts = pieces.flatMap((piece, i) =>
    i % 2 === 0 && pieces[i + 1] !== undefined ? [{ text: tidy(piece), numbers: numbersIn(pieces[i + 1] ?? "") }] : [],
  );
  const isRestEmpty = !/[\p{L}\p{N}]/u.test(pieces.at(-1) ?? "");
  return parts.length > 1 && isRestEmpty ? parts : [whole];
}

function tidy(text: string): string {
  return text
    .replace(/\s+([.,;:!?])/gu, "$1")
    .replace(/([.!?])\1+$/u, "$1")
    .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function numbersIn(markers: string): number[] {
  return [...new Set((markers.match(/\d+/gu) ?? []).map(Number))];
}

/** Why these numbers are not a citation of the `count` quotes that were given, null where they are. */
export function faultOfCitations({ numbers }: Pick<Cited, "numbers">, count: number): string | null {
  if (numbers.length === 0) return "points at no quote";
  const outside = numbers.filter((number) => number < 1 || number > count);
  if (outside.length > 0) return `points at quote ${outside[0]}, which was not given`;
  return numbers.length > 4 ? "points at too many quotes" : null;
}
