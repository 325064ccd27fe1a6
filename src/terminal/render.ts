/** Answer → text for people. Decides looks, never content: the words of a quote stay as they are cut. */
import type { Answer, Quote } from "../answering/answer.ts";
import { standingLabel } from "../answering/standing-label.ts";
import type { Release, Span, Speaker } from "../corpus/release.ts";
import { writtenDate } from "../language/written-date.ts";
import { whatToTry } from "../wording.ts";
import { plain, type Paint } from "./paint.ts";
import { disarm, wrap } from "./wrap.ts";

export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly paint: Paint;
  /** The citation of a quote as text to copy, which takes the place of the usual lines. */
  readonly cite?: (quote: Quote) => string;
}

export const defaultLook: Look = { width: 80, paint: plain };

type Language = Answer["language"];

const labels = {
  en: {
    paragraph: "paragraph",
    paragraphs: "paragraphs",
    alsoIn: "Also in",
    undated: "undated",
    event: "of an event on",
  },
  fr: {
    paragraph: "paragraphe",
    paragraphs: "paragraphes",
    alsoIn: "Aussi dans",
    undated: "sans date",
    event: "d’un événement du",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The answer's own sentence, which also introduces near misses as such, then each quote with its citation; after a decline, what to try. Ends without a line break. */
export function renderAnswer(answer: Answer, look: Look = defaultLook): string {
  const isTimeline = answer.status === "answered" && answer.arrangement === "timeline";
  const quotes = answer.status === "answered" ? answer.quotes : answer.related;
  const shown = quotes.map((quote) => renderQuote(quote, answer.language, look, isTimeline));
  const hint = answer.status === "abstained" ? whatToTry(answer.reason, answer.language) : "";
  return [paragraph(answer.message, look), ...shown, paragraph(hint, look)].filter(Boolean).join("\n\n");
}

/** A quote behind a margin with its citation below; `underDate` puts its date at the head. */
export function renderQuote(quote: Quote, language: Language, look: Look, underDate: boolean): string {
  const head = underDate ? [look.paint.heading(dateOf(quote.release, language))] : [];
  return [...head, ...quotedLines(quote, look), ...citationLines(quote, language, look)].join("\n");
}

/** The words of a quote alone, behind their margin. */
export function renderWords(quote: Quote, look: Look): string {
  return quotedLines(quote, look).join("\n");
}

/** The citation alone, for words that run from the quote's paragraph to the paragraph `last`. */
export function renderCitation(quote: Quote, last: number, language: Language, look: Look): string {
  return citationLines(quote, language, look, last).join("\n");
}

/** The quote behind a margin, its answering words strong. */
function quotedLines(quote: Quote, { width, paint }: Look): string[] {
  const text = disarm(quote.text);
  return wrap(text, width - 4).map((line) => `  ${paint.quiet("│")} ${emphasise(text, line, quote.emphasis, paint)}`);
}

function emphasise(text: string, line: Span, emphasis: readonly Span[], paint: Paint): string {
  let shown = "";
  let at = line.start;
  for (const span of emphasis.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, line.end);
    if (start >= end) continue;
    shown += text.slice(at, start) + paint.strong(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at, line.end);
}

function citationLines(quote: Quote, language: Language, look: Look, last = quote.paragraph): string[] {
  if (look.cite) return ["", disarm(look.cite(quote))];
  const { release, speaker, alsoIn, paragraph: first } = quote;
  const words = labels[language];
  const where = last > first ? `${words.paragraphs} ${first}–${last}` : `${words.paragraph} ${first}`;
  const also = alsoIn
    .map((other) => `${other.title} (${withLabel(whence(other, language), other, language)})`)
    .join("; ");
  return [
    ...indented(speaker === null ? "" : describeSpeaker(speaker), look, look.paint.heading),
    ...indented(sentenceCase(standingLabel(release, language) ?? ""), look, look.paint.strong),
    ...indented(release.title, look, look.paint.quiet),
    ...indented(`${whence(release, language)}, ${where}`, look, look.paint.quiet),
    ...indented(release.url ?? "", look, look.paint.quiet),
    ...indented(also === "" ? "" : `${words.alsoIn}: ${also}`, look, look.paint.quiet),
  ];
}

function describeSpeaker({ name, role }: Speaker): string {
  return [name, role].filter((part) => part !== null).join(", ");
}

function dateOf({ date }: Release, language: Language): string {
  return date === null ? labels[language].undated : writtenDate(date, language);
}

/** Publisher, where the release names one, and date; without a date of its own, that of the event it tells of. */
function whence({ publisher, date, eventDate }: Release, language: Language): string {
  const { undated, event } = labels[language];
  const instead = eventDate === null ? undated : `${undated}, ${event} ${writtenDate(eventDate, language)}`;
  return [publisher, date === null ? instead : writtenDate(date, language)].filter((part) => part !== null).join(", ");
}

function withLabel(text: string, release: Release, language: Language): string {
  const label = standingLabel(release, language);
  return label === null ? text : `${text}, ${label}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Running text, wrapped. */
export function paragraph(text: string, { width }: Look): string {
  const shown = disarm(text);
  return wrap(shown, width)
    .map(({ start, end }) => shown.slice(start, end))
    .join("\n");
}

function indented(text: string, { width }: Look, paint: (text: string) => string): string[] {
  const shown = disarm(text);
  return wrap(shown, width - 4).map(({ start, end }) => `    ${paint(shown.slice(start, end))}`);
}
