/** A Summary in the JSON shape that programs read: exactly the fields that the command line documents. */
import { quoteJson, type QuoteJson } from "../answering/answer-json.ts";
import type { Removed, Summary } from "./summary.ts";

export interface SummaryJson {
  id?: string;
  status: Summary["status"];
  method: Summary["method"];
  sentences: { text: string; quotes: QuoteJson[] }[];
  removed: Removed[];
  message: string;
  milliseconds: number;
}

/** One Summary; `id` is repeated where the request came with one. */
export function summaryJson(summary: Summary, id?: string): SummaryJson {
  const { status, method, sentences, removed, message, milliseconds } = summary;
  return {
    ...(id === undefined ? {} : { id }),
    status,
    method,
    sentences: sentences.map(({ text, quotes }) => ({ text, quotes: quotes.map(quoteJson) })),
    removed: removed.map(({ text, reason }) => ({ text, reason })),
    message,
    milliseconds,
  };
}
