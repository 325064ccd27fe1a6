/** One quote: the words, where they stand, and the way to what stands around them. */
import type { Button, KnownBlock } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import { writtenDate } from "../../language/written-date.ts";
import { ACTIONS } from "../action-ids.ts";
import { type Language, labelsIn } from "../labels.ts";
import { toRef } from "../quote-refs.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { headEnd } from "../shorten.ts";
import { citationLine } from "./citation.ts";
import { actions, button, contextLine, emphasise, words } from "./elements.ts";

export interface QuoteLooks {
  readonly language: Language;
  /** Longest run of verbatim words shown; a longer quote ends at a word, and says that it goes on. */
  readonly longest: number;
  /** Other releases named that print the same words. */
  readonly alsoIn: number;
  /** Put the date above the words. */
  readonly dated: boolean;
  /** Further buttons for the quote's row. */
  readonly buttons: readonly Button[];
}

/** The blocks of one quote, at most five. */
export function quoteBlocks(quote: Quote, keys: ReleaseKeys, looks: QuoteLooks): KnownBlock[] {
  const { language, buttons } = looks;
  return [
    ...(looks.dated ? [words(dateOf(quote, language), { bold: true })] : []),
    ...verbatimBlocks(quote, language, looks.longest),
    contextLine(citationLine(quote, keys, language, looks.alsoIn)),
    ...actions([...quoteButtons(quote, keys, language), ...buttons]),
  ];
}

/** The words as a block quote, cut at a word where they are longer than `longest`, and then a line that says so. */
export function verbatimBlocks({ text, emphasis }: Quote, language: Language, longest: number): KnownBlock[] {
  const end = headEnd(text, 0, longest);
  const shown = text.slice(0, end).trimEnd();
  return [
    { type: "rich_text", elements: [{ type: "rich_text_quote", elements: emphasise(shown, emphasis) }] },
    ...(end < text.length ? [contextLine(labelsIn(language).goesOn)] : []),
  ];
}

/** What can be done with a quote: read on, cite, and have its release summarised. */
export function quoteButtons(quote: Quote, keys: ReleaseKeys, language: Language): Button[] {
  const labels = labelsIn(language);
  const ref = `${language} ${toRef(quote, keys)}`;
  return [
    button(labels.showInContext, ACTIONS.showInContext, ref, `${labels.showInContext}: ${quote.text}`),
    citeButton(ref, language, quote.text),
    button(
      labels.summarise,
      ACTIONS.summarise,
      `${language} ${keys.keyOf(quote.release)}`,
      `${labels.summariseRead}: ${quote.release.title}`,
    ),
  ];
}

/** "Copy citation" for a language and a quote's reference. */
export function citeButton(ref: string, language: Language, read: string): Button {
  const { copyCitation } = labelsIn(language);
  return button(copyCitation, ACTIONS.copyCitation, ref, `${copyCitation}: ${read}`);
}

/** The day of a quote's release in words; without one, the day that it tells of, or that it has none. */
export function dateOf({ release: { date, eventDate } }: Quote, language: Language): string {
  if (date !== null) return writtenDate(date, language);
  const labels = labelsIn(language);
  return eventDate === null ? labels.undated : labels.eventOf(writtenDate(eventDate, language));
}
