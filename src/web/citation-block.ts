/** The citation of a release, or of the marked quotation, in every style, ready to be selected with one click. */
import { html } from "hono/html";
import { cite, citationStyles, type Citation, type CitationStyle } from "../citation/styles.ts";
import { citeByTemplate } from "../citation/template.ts";
import type { AnnotatedRelease, Span } from "../corpus/release.ts";

type Markup = ReturnType<typeof html>;

const names: Readonly<Record<CitationStyle, string>> = {
  plain: "Plain text",
  markdown: "Markdown",
  chicago: "Chicago",
  harvard: "Harvard",
  bibtex: "BibTeX",
};

/** `today` (YYYY-MM-DD) is the day of access; `template` the press office's own style, if it has one. */
export function renderCitations(
  annotated: AnnotatedRelease,
  cited: Span | null,
  today: string,
  template: string | null,
): Markup {
  const citation: Citation = { release: annotated.release, quote: quoteAt(annotated, cited), accessed: today };
  const own = template === null ? [] : [["House style", citeByTemplate(citation, template)] as const];
  const shown = [...own, ...citationStyles.map((style) => [names[style], cite(citation, style)] as const)];
  return html`<details class="citations">
    <summary>Cite this ${cited === null ? "release" : "quotation"}</summary>
    ${shown.map(
      ([name, text]) =>
        html`<h2>${name}</h2>
          <pre tabindex="0">${text}</pre>`,
    )}
  </details>`;
}

function quoteAt({ release, paragraphs, speeches }: AnnotatedRelease, cited: Span | null): Citation["quote"] {
  if (cited === null) return null;
  return {
    ...cited,
    text: release.text.slice(cited.start, cited.end),
    paragraph: paragraphs.find(({ end }) => end > cited.start)?.number ?? 1,
    speaker: speeches.find(({ start, end }) => start < cited.end && end > cited.start)?.speaker ?? null,
  };
}
