/** The [n] of a model's sentence: which quotes it points at, and the sentence without them. */

export interface Cited {
  /** The sentence without its markers. */
  readonly text: string;
  /** Numbers from 1, each once, in order. */
  readonly numbers: readonly number[];
}

const MARKER = /\s*(?:\[\s*\d+(?:\s*[,;–-]\s*\d+)*\s*\]|【\s*\d+[^】]*】)/gu;

export function readCitations(sentence: string): Cited {
  const markers = sentence.match(MARKER) ?? [];
  const numbers = markers.flatMap((marker) => (marker.match(/\d+/gu) ?? []).map(Number));
  const text = sentence
    .replace(MARKER, "")
    .replace(/\s+([.,;:!?])/gu, "$1")
    .replace(/([.!?])\1+$/u, "$1")
    .replace(/^\s*(?:[-*•–]|\d+[.)])\s+/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return { text, numbers: [...new Set(numbers)] };
}

/** Why these numbers are not a citation of the `count` quotes that were given, null where they are. */
export function faultOfCitations({ numbers }: Cited, count: number): string | null {
  if (numbers.length === 0) return "points at no quote";
  const outside = numbers.filter((number) => number < 1 || number > count);
  if (outside.length > 0) return `points at quote ${outside[0]}, which was not given`;
  return numbers.length > 4 ? "points at too many quotes" : null;
}
