/** What only one of two releases says, side by side. */
import type { KnownBlock, RichTextElement, TableBlock } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import { type Language, labelsIn } from "../labels.ts";
import { shorten } from "../shorten.ts";
import { standing } from "./citation.ts";
import { emphasise } from "./elements.ts";
import { dateOf } from "./quote.ts";
import { cell } from "./timeline-table.ts";

const LONGEST_TITLE = 100;
/** Longer sentences do not read well in a column. */
const LONGEST_IN_CELL = 700;
const MOST_ROWS = 15;

/** A table with a column for each of the two releases; nothing where only one has something to show. */
export function differenceTable(quotes: readonly Quote[], language: Language): KnownBlock[] {
  const columns = [...Map.groupBy(quotes, ({ release }) => release.id).values()];
  const [older = [], newer = []] = columns;
  const rows = Math.max(older.length, newer.length);
  const isLong = rows > MOST_ROWS || quotes.some(({ text }) => text.length > LONGEST_IN_CELL);
  if (columns.length !== 2 || isLong) return [];
  const table: TableBlock = {
    type: "table",
    rows: [
      columns.map((column) => headOf(column, language)),
      ...Array.from({ length: rows }, (_, at) => [older, newer].map((column) => cellOf(column[at], language))),
    ],
    column_settings: [{ is_wrapped: true }, { is_wrapped: true }],
  };
  return [table];
}

function headOf([first]: readonly Quote[], language: Language): { type: "raw_text"; text: string } {
  const details = first ? [...standing(first.release, language), dateOf(first, language)].join(", ") : "";
  const title = first ? shorten(first.release.title, LONGEST_TITLE) : "";
  return { type: "raw_text", text: labelsIn(language).onlyIn(title, details) };
}

/** The words, and after them the paragraph in italics; a dash where this release has nothing more. */
function cellOf(quote: Quote | undefined, language: Language): TableBlock["rows"][number][number] {
  if (!quote) return { type: "raw_text", text: "–" };
  const place = ` ${labelsIn(language).paragraph(quote.paragraph)}`;
  const where: RichTextElement = { type: "text", text: place, style: { italic: true } };
  return cell([...emphasise(quote.text, quote.emphasis), where]);
}
