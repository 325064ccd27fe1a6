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
const mostContextWords = 40;

/** Takes a release with a url and a span of its text, gives the link to these words; null where it has no url. */
export function textFragmentLink(
  { url, title, text }: Pick<Release, "url" | "title" | "text">,
  span: Span,
): string | null {
  if (url === null) return null;
  const words = wordsOf(text, widen(text, span));
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
  const suffix = isFirstAfter(page, end, start.end) ? null : after(page, end, wordsAtEachEnd, paragraphAt(page, end));
  const parts = [start, end].map((part) => encode(page.text.slice(part.start, part.end)));
  return `text=${[...prefixPart(page, prefix), ...parts, ...suffixPart(page, suffix)].join(",")}`;
}

function startEnd(page: Page, words: readonly Span[]): number {
  const first = words[0]?.start ?? 0;
  const half = Math.min(Math.max(1, words.length >> 1), mostContextWords);
  for (let count = Math.min(wordsAtEachEnd, half); count < half; count += 1) {
    const end = words[count - 1]?.end ?? first;
    if (isOnlyPlace(page, { start: first, end })) return end;
  }
  return words[Math.min(wordsAtEachEnd, half) - 1]?.end ?? first;
}

/** Where the last words begin: as few as make them the first such words after the start, none from a paragraph before. */
function endStart(page: Page, words: readonly Span[], from: number): number {
  const last = words.at(-1)?.end ?? from;
  const paragraph = page.text.lastIndexOf("\n", last - 1) + 1;
  const usable = words.slice(-mostContextWords).filter(({ start }) => start >= Math.max(from, paragraph));
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

const noContext: Context = { prefix: null, suffix: null };

/** Words before, or else after, until the place is the only one of its kind; from its own paragraph if they suffice. */
function contextFor(page: Page, whole: Span, prefixOnly = false): Context {
  if (isOnlyPlace(page, whole)) return noContext;
  const own = paragraphAt(page, whole);
  const all = { start: 0, end: page.text.length };
  return searchContext(page, whole, own, prefixOnly) ?? searchContext(page, whole, all, prefixOnly) ?? noContext;
}

function searchContext(page: Page, whole: Span, bounds: Span, prefixOnly: boolean): Context | null {
  for (let count = 2; count <= mostContextWords; count += 1) {
    const prefix = before(page, whole, count, bounds);
    const suffix = prefixOnly ? null : after(page, whole, count, bounds);
    const contexts: readonly Context[] = [
      { prefix, suffix: null },
      { prefix: null, suffix },
      { prefix, suffix },
    ];
    const found = contexts.find((context) => isOnlyInContext(page, whole, context));
    if (found) return found;
  }
  return null;
}

function paragraphAt(page: Page, { start, end }: Span): Span {
  const border = page.text.indexOf("\n", end);
  return { start: page.text.lastIndexOf("\n", start) + 1, end: border < 0 ? page.text.length : border };
}

function isOnlyPlace(page: Page, { start, end }: Span): boolean {
  const wanted = page.folded.slice(start, end);
  const first = placeOf(page.folded, wanted, 0);
  return placeOf(page.folded, wanted, first + 1) < 0 && placeOf(page.title, wanted, 0) < 0;
}

function isOnlyInContext(page: Page, whole: Span, { prefix, suffix }: Context): boolean {
  return isOnlyPlace(page, { start: (prefix ?? whole).start, end: (suffix ?? whole).end });
}

function isFirstAfter(page: Page, { start, end }: Span, from: number): boolean {
  return placeOf(page.folded, page.folded.slice(start, end), from) === start;
}

/** The first offset from `from` on where `wanted` stands as whole words; -1 where it does not. */
function placeOf(text: string, wanted: string, from: number): number {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isInsideWord(text, at) && !isInsideWord(text, at + wanted.length)) return at;
  }
  return -1;
}

function isInsideWord(text: string, at: number): boolean {
  return at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1));
}

/**
 * Up to `count` words before, of one paragraph, with the punctuation between: a browser skips nothing but space and the
 * border of a block between context and words.
 */
function before(page: Page, { start }: Span, count: number, bounds: Span): Span | null {
  const end = page.text.slice(0, start).trimEnd().length;
  const paragraph = Math.max(bounds.start, page.text.lastIndexOf("\n", end - 1) + 1);
  const first =
    wordsOf(page.text, { start: paragraph, end }).at(-count) ?? wordsOf(page.text, { start: paragraph, end })[0];
  return first ? { start: first.start, end } : null;
}

/** Up to `count` words after, likewise. */
function after(page: Page, { end }: Span, count: number, bounds: Span): Span | null {
  const start = end + (/^\s*/u.exec(page.text.slice(end))?.[0].length ?? 0);
  const border = page.text.indexOf("\n", start);
  const words = wordsOf(page.text, { start, end: Math.min(bounds.end, border < 0 ? page.text.length : border) });
  const last = words[Math.min(count, words.length) - 1];
  return last ? { start, end: last.end } : null;
}

function prefixPart(page: Page, span: Span | null): string[] {
  return span ? [`${encode(page.text.slice(span.start, span.end))}-`] : [];
}

function suffixPart(page: Page, span: Span | null): string[] {
  return span ? [`-${encode(page.text.slice(span.start, span.end))}`] : [];
}

/** To whole words: a browser finds no parts of words. */
function widen(text: string, { start, end }: Span): Span {
  let [first, last] = [start, end];
  while (isInsideWord(text, first)) first -= 1;
  while (isInsideWord(text, last)) last += 1;
  return { start: first, end: last };
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
