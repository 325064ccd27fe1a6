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
const ENDS_MARKED = new RegExp(`${MARKER.source}\\s*$`, "u");

export function readCitations(sentence: string): Cited {
  const marked = withOneKindOfMarker(sentence);
  const written = withMarkersBehind(marked);
  const bare = tidy(written.replace(MARKER, ""));
  const text = ENDS_MARKED.test(marked) ? finished(bare) : bare;
  const numbers = numbersIn((written.match(MARKER) ?? []).join(" "));
  return { text, numbers, parts: partsOf(written, { text, numbers }) };
}

/** What a marker closes is finished, also without a full stop. */
function finished(text: string): string {
  return /[\p{L}\p{N}%)]$/u.test(text) ? `${text}.` : text;
}

const LIST_SIGN = /^\s*(?:[-*•–]|\d+[.)])\s+/u;
const NUMBERS = String.raw`#?\d{1,2}(?:\s*(?:[,;&–-]|and)\s*#?\d{1,2})*`;
/** "[Quote 3]", "(quotes 3 and 4)", "([3])", and "(3)" at the end: other ways of writing [3]. */
const OTHER_FORMS: readonly RegExp[] = [
  new RegExp(String.raw`[[(]\s*(?:quotes?|sources?|refs?\.?|no\.?)\s*(${NUMBERS})\s*[\])]`, "giu"),
  new RegExp(String.raw`\[\s*[\^#](\d{1,2})\s*\]`, "gu"),
  new RegExp(String.raw`\[\s*(${NUMBERS})\s*\]`, "gu"),
  new RegExp(String.raw`\(\s*\[(${NUMBERS})\]\s*\)`, "gu"),
  new RegExp(String.raw`\((${NUMBERS})\)(?=\s*[.!?]?\s*$)`, "gu"),
];
/** "[3] The scheme …", "[3][5]: The scheme …", "(3) The scheme …", "Quote 3: The scheme …" */
const LEADING = new RegExp(
  String.raw`^\s*((?:\[${NUMBERS}\]\s*)+|\(${NUMBERS}\)|quotes? ${NUMBERS}(?=\s*:))\s*[:–-]?\s*(?=[^\s[])`,
  "iu",
);

/** "**Funding:** The scheme …" */
const LABEL = /^(?:\*\*|__)[^*_]{1,40}(?::(?:\*\*|__)|(?:\*\*|__):)\s+/u;
const EMPHASIS = /(?<![\p{L}\p{N}*_])(\*\*|__|\*)(?=\S)([^*_]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu;

/** Emphasis that goes on before or behind the sentence. */
const HALF = /^\s*(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)\s*$/gu;

/** The sentence without list sign, label and emphasis, its markers as [n]. */
function withOneKindOfMarker(sentence: string): string {
  const words = sentence.replace(LIST_SIGN, "").replace(LABEL, "");
  const plain = words.replace(EMPHASIS, "$2").replace(HALF, "").replace(LIST_SIGN, "");
  return OTHER_FORMS.reduce((text, form) => text.replace(form, (_, numbers: string) => bracketed(numbers)), plain);
}

/** The markers that it begins with moved to its end. */
function withMarkersBehind(sentence: string): string {
  const leading = LEADING.exec(sentence);
  if (!leading) return sentence;
  const [whole, markers = ""] = leading;
  const numbers = (markers.match(new RegExp(NUMBERS, "giu")) ?? []).map(bracketed).join("");
  return sentence
    .slice(whole.length)
    .trimEnd()
    .replace(/\s*([.!?]*)$/u, ` ${numbers}$1`);
}

function bracketed(numbers: string): string {
  return `[${numbers.replaceAll(/#/gu, "").replaceAll(/&|and/gu, ",")}]`;
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
    .replace(LIST_SIGN, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** "3, 5" and "3-5": the numbers between are meant too. */
function numbersIn(markers: string): number[] {
  const runs = markers.matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/gu);
  return [...new Set(Array.from(runs, ([, from, to]) => rangeOf(Number(from), Number(to ?? from))).flat())];
}

function rangeOf(from: number, to: number): number[] {
  return to < from || to - from > 9 ? [from, to] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Why these numbers are not a citation of the `count` quotes that were given, null where they are. */
export function faultOfCitations({ numbers }: Pick<Cited, "numbers">, count: number): string | null {
  if (numbers.length === 0) return "points at no quote";
  const outside = numbers.filter((number) => number < 1 || number > count);
  if (outside.length > 0) return `points at quote ${outside[0]}, which was not given`;
  return numbers.length > 4 ? "points at too many quotes" : null;
}
