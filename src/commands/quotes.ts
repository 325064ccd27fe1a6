/** `npm run quotes`: who said what, in their very words. */
import { quoteJson } from "../answering/answer-json.ts";
import type { Quote } from "../answering/answer.ts";
import { findQuotations, quotedSpeakers } from "../answering/quotations.ts";
import type { QuotationFilter } from "../answering/quotations.ts";
import { mergeSameWords } from "../answering/quotes.ts";
import type { Corpus } from "../corpus/release.ts";
import { UsageError } from "../errors.ts";
import { renderQuotesList } from "../terminal/quotes-list.ts";
import { disarm } from "../terminal/wrap.ts";
import { citeOption, citing, type CiteOptions } from "./cite-option.ts";
import { createCommand, openCorpus, print, run } from "./command-line.ts";
import { currentLook } from "./look.ts";

interface QuotesOptions extends QuotationFilter, CiteOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly corpus?: string;
}

const command = createCommand("quotes", "Lists what people are quoted as saying, each with its source.", [
  "--speaker Darmanin",
  '--speaker "Home Secretary" --about "small boats"',
  "--jsonl > quotations.jsonl",
])
  .option("--speaker <name>", "only the words of this person or office")
  .option("--about <words>", "only quotations that hold these words, in any form")
  .option("--json", "write all quotations as one JSON array")
  .option("--jsonl", "write a quotation a line")
  .addOption(citeOption())
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(quotes);

await run(command);

function quotes(options: QuotesOptions): void {
  refuseWrongUse(options);
  const corpus = openCorpus(options.corpus);
  const found = findQuotations(corpus, options);
  if (options.jsonl) found.forEach((quote) => print(JSON.stringify(quoteJson(quote))));
  else if (options.json) print(JSON.stringify(found.map(quoteJson)));
  else print(listing(found, corpus, options));
}

function refuseWrongUse({ json, jsonl, speaker, about }: QuotesOptions): void {
  if (json && jsonl) throw new UsageError("Expected --json or --jsonl, got both. Leave one out.");
  for (const [option, value] of Object.entries({ speaker, about })) {
    if (value !== undefined && !/[\p{L}\p{N}]/u.test(value))
      throw new UsageError(
        `Expected words after --${option}, got "${value}". Give a name or some words, or leave it out.`,
      );
  }
}

function listing(found: readonly Quote[], corpus: Corpus, options: QuotesOptions): string {
  const look = currentLook(citing(options));
  return found.length > 0 ? renderQuotesList(mergeSameWords(found), look) : nothingFound(corpus, options);
}

/** What there is instead, so that the next try succeeds. */
function nothingFound(corpus: Corpus, { speaker, about }: QuotationFilter): string {
  const speakers = quotedSpeakers(corpus);
  if (speakers.length === 0) return "These releases quote nobody directly.";
  const who = speaker === undefined ? "" : ` by ${disarm(speaker)}`;
  const what = about === undefined ? "" : ` about ${disarm(about)}`;
  const isKnown = speaker !== undefined && findQuotations(corpus, { speaker }).length > 0;
  const next = isKnown ? `Without --about, there are words${who}.` : `Quoted are: ${speakers.join(", ")}.`;
  return `No release has a direct quotation${who}${what}. ${next}`;
}
