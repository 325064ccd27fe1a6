/** The window behind "Copy citation": the same source in every style, each ready to copy. */
import type { KnownBlock, ModalView } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import { type Citation, cite, citationStyles } from "../../citation/styles.ts";
import { citeByTemplate } from "../../citation/template.ts";
import { VIEWS } from "../action-ids.ts";
import { contextLine, plainText, words } from "../blocks/elements.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";

export interface CitationLooks {
  readonly language: Language;
  /** The day it was read, YYYY-MM-DD. */
  readonly today: string;
  /** The press office's own pattern; null where there is none. */
  readonly template: string | null;
}

/** Longer words are cited by their place alone: a citation is for one passage, not for a page. */
const LONGEST_WORDS = 1_500;

/** A title and a text to copy for each style. */
export function citationView(quote: Quote, { language, today, template }: CitationLooks): ModalView {
  const labels = labelsIn(language);
  const isLong = quote.text.length > LONGEST_WORDS;
  const citation: Citation = { release: quote.release, quote: isLong ? null : quote, accessed: today };
  const own = template === null ? [] : styleBlocks(labels.styleNames.own, citeByTemplate(citation, template));
  return {
    type: "modal",
    callback_id: VIEWS.citation,
    title: plainText(labels.copyCitation, LIMITS.viewTitle),
    close: plainText(labels.close, LIMITS.viewTitle),
    blocks: [
      contextLine(labels.copyCitationHint),
      ...(isLong ? [contextLine(labels.longWords)] : []),
      ...own,
      ...citationStyles.flatMap((style) => styleBlocks(labels.styleNames[style], cite(citation, style))),
    ],
  };
}

function styleBlocks(name: string, text: string): KnownBlock[] {
  if (text === "") return [];
  return [
    words(name, { bold: true }),
    {
      type: "rich_text",
      elements: [{ type: "rich_text_preformatted", elements: [{ type: "text", text }] }],
    },
  ];
}
