/** A checked text in the JSON shape that programs read: exactly the fields that the command line documents. */
import { quoteJson, type QuoteJson } from "../answering/answer-json.ts";
import type { CheckedText, Verdict } from "./check.ts";

export interface CheckJson {
  id?: string;
  verdict: Verdict;
  message: string;
  matches: QuoteJson[];
  differences: { said: string; printed: string }[];
  milliseconds: number;
}

/** One QuoteCheck; `id` is repeated where the text came with one. Of several quotations, all matches and differences in order. */
export function checkJson({ verdict, message, quotations, milliseconds }: CheckedText, id?: string): CheckJson {
  return {
    ...(id === undefined ? {} : { id }),
    verdict,
    message,
    matches: quotations.flatMap(({ matches }) => matches.map(quoteJson)),
    differences: quotations.flatMap(({ differences }) => differences.map(({ said, printed }) => ({ said, printed }))),
    milliseconds: Math.round(milliseconds * 100) / 100,
  };
}
