/**
 * Links that open a page at the very words: URL text fragments (WICG "URL Fragment Text Directives").
 *
 *     https://example.org/release#:~:text=[prefix-,]start[,end][,-suffix]
 *
 * A browser compares without regard to case and takes the first place that fits, so words that the release repeats get
 * the words before or after them as context. Matches of `start` alone stay inside one block of the page; a quotation
 * that is long or crosses paragraphs is given by its first and last words.
 */
import type { Release, Span } from "../corpus/release.ts";

/** Longer quotations are given by their two ends. */
const longQuotation = 240;
const wordsAtEachEnd = 5;
const mostContextWords = 12;

/** Takes a release with a url and a span of its text, gives the link to these words; null where it has no url. */
export function textFragmentLink(
  { url, title, text }: Pick<Release, "url" | "title" | "text">,
  span: Span,
): string | null {
  if (url === null) return null;
  const words = wordsOf(text, span);
  if (words.length === 0) return url;
  return `${withoutDirective(url)}:~:${directive({ text, folded: fold(text), title: fold(title) }, words)}`;
}

interface Page {
  readonly text: string;
  /** The text without case and accents, offset for offset. */
  readonly folded: string;
  readonly title: string;
}

function directive(page: Page, words: readonly Span[]): string {
  const whole = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const quotation = page.text.slice(whole.start, whole.end);
  const isLong = quotation.length > longQuotation || quotation.includes("\n");
  return isLong && words.length > 2 ? rangeDirective(page, words, whole) : exactDirective(page, whole);
}

function exactDirective(page: Page, whole: Span): string {
  const { prefix, suffix } = contextFor(page, whole);
  return `text=${[...prefixPart(page, prefix), encode(page.text.slice(whole.start, whole.end)), ...suffixPart(page, suffix)].join(",")}`;
}

/** First words and last words; more of them where the first are repeated, context where even that is not enough. */
function rangeDirective(page: Page, words: readonly Span[], whole: Span): string {
  const start = endsWithin(page, { start: whole.start, end: startEnd(page, words) });
  const end = { start: endStart(page, words, start.end), end: whole.end };
  const { prefix } = contextFor(page, start, true);
  const suffix = isFirstAfter(page, end, start.end) ? null : after(page, end, wordsAtEachEnd);
  const parts = [start, end].map((part) => encode(page.text.slice(part.start, part.end)));
  return `text=${[...prefixPart(page, prefix), ...parts, ...suffixPart(page, suffix)].join(",")}`;
}

function startEnd(page: Page, words: readonly Span[]): number {
  const first = words[0]?.start ?? 0;
  const half = Math.max(1, words.length >> 1);
  for (let count = Math.min(wordsAtEachEnd, half); count < half; count += 1) {
    const end = words[count - 1]?.end ?? first;
    if (countPlaces(page, { start: first, end }) <= 1) return end;
  }
  return words[Math.min(wordsAtEachEnd, half) - 1]?.end ?? first;
}

/** Where the last words begin: as few as make them the first such words after the start, none from a paragraph before. */
function endStart(page: Page, words: readonly Span[], from: number): number {
  const last = words.at(-1)?.end ?? from;
  const paragraph = page.text.lastIndexOf("\n", last) + 1;
  const usable = words.filter(({ start }) => start >= Math.max(from, paragraph));
  for (let count = Math.min(wordsAtEachEnd, usable.length); count < usable.length; count += 1) {
    const start = usable.at(-count)?.start ?? from;
    if (isFirstAfter(page, { start, end: last }, from)) return start;
  }
  return usable.at(-Math.min(wordsAtEachEnd, usable.length))?.start ?? from;
}

function endsWithin(page: Page, { start, end }: Span): Span {
  const border = page.text.indexOf("\n", start);
  return { start, end: border >= 0 && border < end ? border : end };
}

interface Context {
  readonly prefix: Span | null;
  readonly suffix: Span | null;
}

/** Words before, or else after, until the place is the only one of its kind on the page. */
function contextFor(page: Page, whole: Span, prefixOnly = false): Context {
  if (countPlaces(page, whole) <= 1) return { prefix: null, suffix: null };
  for (let count = 2; count <= mostContextWords; count += 1) {
    const prefix = before(page, whole, count);
    if (prefix && countInContext(page, whole, prefix, null) <= 1) return { prefix, suffix: null };
    const suffix = prefixOnly ? null : after(page, whole, count);
    if (suffix && countInContext(page, whole, null, suffix) <= 1) return { prefix: null, suffix };
    if (prefix && suffix && countInContext(page, whole, prefix, suffix) <= 1) return { prefix, suffix };
  }
  return { prefix: before(page, whole, mostContextWords), suffix: null };
}

function countPlaces(page: Page, { start, end }: Span): number {
  const wanted = page.folded.slice(start, end);
  return placesOf(page.folded, wanted).length + placesOf(page.title, wanted).length;
}

function countInContext(page: Page, whole: Span, prefix: Span | null, suffix: Span | null): number {
  return countPlaces(page, { start: (prefix ?? whole).start, end: (suffix ?? whole).end });
}

function isFirstAfter(page: Page, { start, end }: Span, from: number): boolean {
  return placesOf(page.folded.slice(from), page.folded.slice(start, end))[0] === start - from;
}

/** Offsets where `wanted` stands as whole words. */
function placesOf(text: string, wanted: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + wanted.length)) places.push(at);
  }
  return places;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/** Up to `count` words right before, of the same paragraph. */
function before(page: Page, { start }: Span, count: number): Span | null {
  const paragraph = page.text.lastIndexOf("\n", start - 1) + 1;
  const words = wordsOf(page.text, { start: paragraph, end: start });
  const first = words.at(-Math.min(count, words.length));
  const last = words.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Up to `count` words right after, of the same paragraph. */
function after(page: Page, { end }: Span, count: number): Span | null {
  const border = page.text.indexOf("\n", end);
  const words = wordsOf(page.text, { start: end, end: border < 0 ? page.text.length : border });
  const [first, last] = [words[0], words[Math.min(count, words.length) - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}

function prefixPart(page: Page, span: Span | null): string[] {
  return span ? [`${encode(page.text.slice(span.start, span.end))}-`] : [];
}

function suffixPart(page: Page, span: Span | null): string[] {
  return span ? [`-${encode(page.text.slice(span.start, span.end))}`] : [];
}

/** Words with the characters that belong to them, without the space and outer punctuation around. */
function wordsOf(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[\p{L}\p{N}\p{Sc}](?:\S*[\p{L}\p{N}\p{M}%])?/gu), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Percent-encodes all that has a meaning in a directive ("-", ",", "&") or around a link ("(", ")", "'", "*", "!"). */
function encode(words: string): string {
  return encodeURIComponent(words).replace(/[-!'()*~_.]/gu, (character) =>
    /[_.~]/u.test(character) ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The address up to where a directive begins; a fragment of its own stays. */
function withoutDirective(url: string): string {
  const plain = url.split(":~:")[0] ?? url;
  return plain.includes("#") ? plain : `${plain}#`;
}

/** Without case and accents, one character for one. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const plain = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    return plain.length === character.length ? plain : character;
  }).join("");
}
