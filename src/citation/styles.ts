/**
 * A release, and what is quoted from it, as text to copy into a document: plain, Markdown, Chicago (author–date list of
 * notes), Harvard (Cite Them Right), BibTeX, or the press office's own template. What a release does not say is left
 * out or marked as its style marks it ("n.d."), never filled in.
 */
import type { Release, Span, Speaker } from "../corpus/release.ts";
import { writtenDate } from "../language/written-date.ts";
import { bibtex } from "./bibtex.ts";
import { textFragmentLink } from "./text-fragment.ts";

export const citationStyles = ["plain", "markdown", "chicago", "harvard", "bibtex"] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** What is cited: a release, or a quotation from it. */
export interface Citation {
  readonly release: Release;
  /** The quoted words as stored, their place and paragraph; null to cite the release as a whole. */
  readonly quote:
    | (Span & { readonly text: string; readonly paragraph: number; readonly speaker: Speaker | null })
    | null;
  /** The day it was read, YYYY-MM-DD, for the styles that ask for it; null leaves it out. */
  readonly accessed: string | null;
}

/** Takes a citation and a style, gives the text to copy. */
export function cite(citation: Citation, style: CitationStyle): string {
  return { plain, markdown, chicago, harvard, bibtex: bibtexOf }[style](citation);
}

function plain({ release, quote }: Citation): string {
  const source = listed(
    [release.title, release.status ?? null, release.publisher, written(release.date), paragraphOf(quote)],
    ", ",
  );
  const cited = quote ? listed([`“${flat(quote.text)}”`, attribution(quote.speaker), source], " — ") : source;
  return listed([cited, linkOf(release, quote)], "\n");
}

function markdown({ release, quote }: Citation): string {
  const link = linkOf(release, quote);
  const title = link === null ? `*${escapeMarkdown(release.title)}*` : `[${escapeMarkdown(release.title)}](${link})`;
  const details = [release.status ?? null, release.publisher, written(release.date), paragraphOf(quote)].map(
    (part) => part && escapeMarkdown(part),
  );
  const source = listed([title, ...details], ", ");
  if (!quote) return source;
  const speaker = attribution(quote.speaker);
  const lines = quote.text.split(/\n+/u).map((line) => `> ${escapeMarkdown(line)}`);
  return `${lines.join("\n>\n")}\n>\n> — ${listed([speaker && escapeMarkdown(speaker), source], ", ")}`;
}

/** Chicago Manual of Style, 17th edition, 14.207 ff.: a note for a web page. */
function chicago({ release, quote, accessed }: Citation): string {
  const read =
    accessed !== null && release.url !== null && release.date === null ? `accessed ${americanDate(accessed)}` : null;
  const where = quote ? `para. ${quote.paragraph}` : null;
  const address = linkOf(release, quote);
  const parts = [release.publisher, `“${release.title},”`].filter((part) => part !== null).join(", ");
  const rest = listed([kindOf(release, "press release"), americanDate(release.date), read, where, address], ", ");
  return `${parts} ${rest}.`;
}

/** Cite Them Right: Author (year) *Title*. Available at: URL (Accessed: day). */
function harvard({ release, quote, accessed }: Citation): string {
  const year = `(${release.date?.slice(0, 4) ?? "no date"})`;
  const author = release.publisher ?? release.title;
  const title = release.publisher === null ? null : `*${release.title}*`;
  const published = release.date ? dayAndMonth(release.date) : null;
  const where = quote ? `para. ${quote.paragraph}` : null;
  const head = `${listed([author, year, title], " ")} [${kindOf(release, "Press release")}]`;
  const body = `${listed([head, published, where], ", ")}.`;
  const address = linkOf(release, quote);
  if (address === null) return body;
  const read = accessed === null ? "" : ` (Accessed: ${written(accessed)})`;
  return `${body} Available at: ${address}${read}.`;
}

function bibtexOf({ release, quote, accessed }: Citation): string {
  return bibtex(release, {
    url: linkOf(release, quote),
    accessed,
    note: quote ? `paragraph ${quote.paragraph}` : null,
  });
}

/** What is no longer stood by is not cited as if it were. */
function kindOf({ status }: Release, kind: string): string {
  return status ? `${kind}, ${status}` : kind;
}

/** The link to the quoted words, or to the release; null where it has no url. */
export function linkOf(release: Release, span: Span | null): string | null {
  return span === null ? release.url : textFragmentLink(release, span);
}

function written(date: string | null): string | null {
  return date === null ? null : writtenDate(date, "en");
}

function americanDate(date: string | null): string | null {
  return formatDate(date, "en-US", { dateStyle: "long" });
}

function dayAndMonth(date: string): string {
  return formatDate(date, "en-GB", { day: "numeric", month: "long" }) ?? "";
}

function formatDate(date: string | null, locale: string, options: Intl.DateTimeFormatOptions): string | null {
  if (date === null) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(time);
}

/** "Name, role", of which either may be missing. */
export function attribution(speaker: Speaker | null): string | null {
  return speaker === null ? null : listed([speaker.name, speaker.role], ", ") || null;
}

function paragraphOf(quote: Citation["quote"]): string | null {
  return quote === null ? null : `paragraph ${quote.paragraph}`;
}

function listed(parts: readonly (string | null)[], separator: string): string {
  return parts.filter((part) => part !== null && part !== "").join(separator);
}

function flat(text: string): string {
  return text.replace(/\s+/gu, " ");
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/gu, (character) => `\\${character}`);
}
