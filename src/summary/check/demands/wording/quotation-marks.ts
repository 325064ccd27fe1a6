/** Words in quotation marks are the quote's own, letter for letter, typography aside. */
import { wordsKey } from "../../../../answering/quotes.ts";
import type { Demand } from "../../claim.ts";

const QUOTED = /[“"«]([^“”"«»]+)[”"»]|(?<![\p{L}\p{N}])[‘']([^‘’']+(?:[’'](?=\p{L})[^‘’']+)*)[’'](?!\p{L})/gu;

export const demandVerbatimQuotations: Demand = ({ written }, sources) => {
  const quoted = Array.from(written.matchAll(QUOTED), (match) => wordsKey(match[1] ?? match[2] ?? ""));
  const printed = sources.map((source) => ` ${wordsKey(source.printed)} `);
  const invented = quoted.some((words) => words === "" || !printed.some((one) => one.includes(` ${words} `)));
  if (invented) return "puts words in quotation marks that are not printed so";
  return (written.match(/[“”"]/gu)?.length ?? 0) % 2 === 1 ? "leaves a quotation open" : null;
};
