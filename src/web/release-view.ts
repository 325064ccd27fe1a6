/** One release as HTML: header, numbered paragraphs, who speaks, and the cited quotation marked. */
import { html } from "hono/html";
import { attribution } from "../citation/styles.ts";
import type { AnnotatedRelease, Paragraph, Release, Span, Speech } from "../corpus/release.ts";
import { writtenDate } from "../language/written-date.ts";
import { cutPieces, type Piece } from "./marked-text.ts";

type Markup = ReturnType<typeof html>;

export interface Around {
  readonly cited: Span | null;
  /** A sentence to show first. */
  readonly problem: string | null;
  /** The release that takes this one's place, if it is known; without a link where pages open with signed ones alone. */
  readonly successor: { readonly title: string; readonly link: string | null } | null;
  /** Stands below the text. */
  readonly citations: Markup;
}

export function renderRelease(annotated: AnnotatedRelease, { cited, problem, successor, citations }: Around): Markup {
  const { release, paragraphs } = annotated;
  return html`<main>
    <header>
      <h1>${release.title}</h1>
      ${renderDetails(release)}
    </header>
    ${release.status ? renderStanding(release, successor) : ""}
    ${problem === null ? "" : html`<p class="problem" role="status">${problem}</p>`}
    ${cited === null ? "" : renderPointer(annotated, cited)}
    <article>
      ${paragraphs.map((paragraph, at) => renderParagraph(annotated, paragraph, paragraphs[at - 1], cited))}
    </article>
    ${citations}
    <footer>
      <p>A read-only copy, word for word as it was ingested from <code>${release.source}</code>.</p>
    </footer>
  </main>`;
}

function renderDetails(release: Release): Markup {
  const rows: readonly (readonly [string, Markup | string | null])[] = [
    ["Published by", release.publisher],
    ["Date", release.date && html`<time datetime="${release.date}">${writtenDate(release.date, "en")}</time>`],
    [
      "Date of the event",
      release.eventDate !== null && release.eventDate !== release.date
        ? html`<time datetime="${release.eventDate}">${writtenDate(release.eventDate, "en")}</time>`
        : null,
    ],
    ["Original", release.url && html`<a href="${release.url}" rel="noreferrer">${release.url}</a>`],
    ["Licence", release.licence],
  ];
  const shown = rows.filter(([, value]) => value !== null);
  return html`<dl>
    ${shown.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function renderStanding({ status, supersededBy }: Release, successor: Around["successor"]): Markup {
  if (status === "withdrawn")
    return html`<p class="problem">This release was <b>withdrawn</b>. It is kept as it was.</p>`;
  const title = successor?.title ?? supersededBy ?? null;
  const newer = successor?.link ? html`<a href="${successor.link}">${title}</a>` : html`${title ?? "a newer one"}`;
  return html`<p class="problem">This release was <b>superseded</b> by ${newer}. It is kept as it was.</p>`;
}

function renderPointer({ paragraphs, speeches }: AnnotatedRelease, cited: Span): Markup {
  const first = paragraphs.find(({ end }) => end > cited.start)?.number ?? 1;
  const name = attribution(speeches.find((speech) => overlaps(speech, cited))?.speaker ?? null);
  const whose = name === null ? "" : ` The words are those of ${name}.`;
  return html`<p class="pointer">
    <a href="#quote">Go to the quotation</a> in paragraph ${first}, marked below.${whose}
  </p>`;
}

function renderParagraph(
  annotated: AnnotatedRelease,
  paragraph: Paragraph,
  previous: Paragraph | undefined,
  cited: Span | null,
): Markup {
  const { release, speeches } = annotated;
  const inside = speeches.filter((speech) => overlaps(speech, paragraph));
  const before = previous ? speeches.filter((speech) => overlaps(speech, previous)) : [];
  const spoken = isSpoken(paragraph, inside);
  const speakers = spoken ? newSpeakers(inside, before) : [];
  const pieces = cutPieces(release.text, paragraph, inside, cited);
  const opensQuote = cited !== null && cited.start >= (previous?.end ?? 0) && cited.start < paragraph.end;
  return html`<section id="p${paragraph.number}" class="${spoken ? "spoken" : "told"}">
    <a class="number" href="#p${paragraph.number}" aria-label="Paragraph ${paragraph.number}">${paragraph.number}</a>
    ${speakers.map((name) => html`<p class="speaker">${name}</p>`)}
    <p>${renderPieces(pieces, opensQuote)}</p>
  </section> `;
}

/** Most of it is direct speech. */
function isSpoken({ start, end }: Paragraph, inside: readonly Speech[]): boolean {
  const spoken = inside.reduce((sum, speech) => sum + Math.min(speech.end, end) - Math.max(speech.start, start), 0);
  return spoken * 2 > end - start;
}

/** Whoever speaks here and did not speak in the paragraph before. */
function newSpeakers(inside: readonly Speech[], before: readonly Speech[]): string[] {
  const known = new Set(namesOf(before));
  return [...new Set(namesOf(inside))].filter((name) => !known.has(name));
}

function namesOf(speeches: readonly Speech[]): string[] {
  return speeches.map(({ speaker }) => attribution(speaker)).filter((name) => name !== null);
}

/** The cited words of a paragraph stand under one mark. */
function renderPieces(pieces: readonly Piece[], opensQuote: boolean): Markup {
  const first = pieces.findIndex(({ isCited }) => isCited);
  const last = pieces.findLastIndex(({ isCited }) => isCited);
  if (first < 0) return html`${pieces.map(renderPiece)}`;
  const marked = pieces.slice(first, last + 1).map(renderPiece);
  const mark = opensQuote ? html`<mark id="quote">${marked}</mark>` : html`<mark>${marked}</mark>`;
  return html`${pieces.slice(0, first).map(renderPiece)}${mark}${pieces.slice(last + 1).map(renderPiece)}`;
}

function renderPiece({ text, speech }: Piece): Markup {
  return speech ? renderSpeech(text, speech) : html`${text}`;
}

function renderSpeech(text: string, { speaker }: Speech): Markup {
  const name = attribution(speaker);
  return name === null
    ? html`<span class="speech">${text}</span>`
    : html`<span class="speech" title="${`Said by ${name}`}">${text}</span>`;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
