/** Several quotes in the order of time as a table: when, the words, and where they stand. */
import type { ActionsBlock, KnownBlock, RichTextBlock, RichTextElement, TableBlock } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import { ACTIONS } from "../action-ids.ts";
import { type Language, labelsIn } from "../labels.ts";
import { webAddress } from "../mrkdwn.ts";
import { toShortRef } from "../quote-refs.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { LIMITS } from "../limits.ts";
import { shorten } from "../shorten.ts";
import { standing } from "./citation.ts";
import { emphasise, plainText } from "./elements.ts";
import { dateOf } from "./quote.ts";

/** Longer words do not read well in a column. */
const LONGEST_IN_CELL = 700;
const LONGEST_SOURCE = 100;

/** Whether quotes read better side by side than one after the other: more than a few, and none of them long. */
export function suitsTable(quotes: readonly Quote[], few: number): boolean {
  return quotes.length > few && quotes.every(({ text }) => text.length <= LONGEST_IN_CELL);
}

/** The table, and a menu that opens the context of a row. */
export function timelineBlocks(quotes: readonly Quote[], keys: ReleaseKeys, language: Language): KnownBlock[] {
  const labels = labelsIn(language);
  const head = [labels.date, labels.wordForWordHead, labels.source].map(
    (text) => ({ type: "raw_text", text }) as const,
  );
  const table: TableBlock = {
    type: "table",
    rows: [head, ...quotes.map((quote) => rowOf(quote, keys, language))],
    column_settings: [{ is_wrapped: true }, { is_wrapped: true }, { is_wrapped: true }],
  };
  return [table, contextMenu(quotes, keys, language)];
}

function rowOf(quote: Quote, keys: ReleaseKeys, language: Language): TableBlock["rows"][number] {
  return [
    { type: "raw_text", text: dateOf(quote, language) },
    cell(emphasise(quote.text, quote.emphasis)),
    cell(sourceElements(quote, keys, language)),
  ];
}

function sourceElements(quote: Quote, keys: ReleaseKeys, language: Language): RichTextElement[] {
  const { release, speaker, paragraph } = quote;
  const title = shorten(release.title, LONGEST_SOURCE);
  const url = webAddress(keys.addressOf(release, quote)) ?? webAddress(keys.addressOf(release, null));
  const details = [
    ...standing(release, language),
    speaker?.name ?? speaker?.role,
    release.publisher,
    labelsIn(language).paragraph(paragraph),
  ];
  const rest = details.flatMap((each) => (each ? [shorten(each, LONGEST_SOURCE)] : [])).join(", ");
  return [
    url === null ? { type: "text", text: title } : { type: "link", url, text: title },
    { type: "text", text: `, ${rest}` },
  ];
}

/** Rich text that stands in a table's cell. */
export function cell(elements: RichTextElement[]): RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

/** One menu for all rows: a button each would have no room in a table. */
export function contextMenu(quotes: readonly Quote[], keys: ReleaseKeys, language: Language): ActionsBlock {
  const options = quotes.map((quote, at) => ({
    text: plainText(`${at + 1}. ${quote.text}`, LIMITS.optionText),
    value: `${language} ${toShortRef(quote, keys)}`,
  }));
  const placeholder = plainText(labelsIn(language).rowInContext, LIMITS.placeholder);
  return {
    type: "actions",
    elements: [{ type: "static_select", action_id: ACTIONS.showRowInContext, placeholder, options }],
  };
}
