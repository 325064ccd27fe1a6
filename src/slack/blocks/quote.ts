/** One quote: the words, where they stand, and the way to what stands around them. */
import type { Button, KnownBlock } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import { ACTIONS } from "../action-ids.ts";
import { type Language, labelsIn } from "../labels.ts";
import { writtenDate } from "../../language/written-date.ts";
import { toRef } from "../quote-refs.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { headEnd } from "../shorten.ts";
import { citationLine } from "./citation.ts";
import { actions, button, contextLine, emphasise, words } from "./elements.ts";

export interface QuoteLooks {
  readonly language: Language;
  /** Longest run of verbatim words shown; a longer quote ends at a word, and says that it goes on. */
  readonly longest: number;
  /** Put the date above the words. */
  readonly dated: boolean;
  /** Further buttons for the quote's row. */
  readonly buttons: readonly Button[];
}

/** The blocks of one quote, at most five. */
export function quoteBlocks(quote: Quote, keys: ReleaseKeys, looks: QuoteLooks): KnownBlock[] {
  const labels = labelsIn(looks.language);
  const end = headEnd(quote.text, 0, looks.longest);
  const shown = quote.text.slice(0, end).trimEnd();
  const goesOn = end < quote.text.length ? [contextLine(labels.goesOn)] : [];
  const date = looks.dated ? dateHeading(quote, looks.language) : [];
  const context = button(
    labels.showInContext,
    ACTIONS.showInContext,
    `${looks.language} ${toRef(quote, keys)}`,
    `${labels.showInContext}: ${quote.text}`,
  );
  return [
    ...date,
    {
      type: "rich_text",
      elements: [{ type: "rich_text_quote", elements: emphasise(shown, quote.emphasis) }],
    },
    ...goesOn,
    contextLine(citationLine(quote, looks.language)),
    ...actions([context, ...looks.buttons]),
  ];
}

function dateHeading({ release }: Quote, language: Language): KnownBlock[] {
  const text = release.date === null ? labelsIn(language).undated : writtenDate(release.date, language);
  return [words(text, { bold: true })];
}
