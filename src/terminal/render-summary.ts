/** Summary → text for people: numbered sentences, then the quotes they stand on; a line of time under its dates. */
import { dayOf } from "../answering/quotes.ts";
import { quotesOf, type Summary, type SummarySentence } from "../summary/summary.ts";
import { defaultLook, paragraph, renderQuote, type Look } from "./render.ts";

/** Ends without a line break. */
export function renderSummary(summary: Summary, look: Look = defaultLook): string {
  const { sentences, removed, message, method } = summary;
  const shown = method === "model" ? renderWritten(sentences, look) : renderExtracted(sentences, look);
  const left = removed.map(({ text, reason }) => paragraph(`Left out: ${text} (${reason})`, look));
  return [paragraph(message, look), ...shown, ...left].join("\n\n");
}

/** The sentences are quotes; of several releases, each day stands once above its quotes. */
function renderExtracted(sentences: readonly SummarySentence[], look: Look): string[] {
  const quotes = sentences.flatMap((sentence) => sentence.quotes);
  const isDated = new Set(quotes.map(({ release }) => dayOf(release))).size > 1;
  return quotes.map((quote, at) => {
    const before = quotes[at - 1];
    const isNewDay = before === undefined || dayOf(before.release) !== dayOf(quote.release);
    return renderQuote(quote, "en", look, isDated && isNewDay);
  });
}

/** A model's sentences with the numbers of their quotes, and below them the quotes. */
function renderWritten(sentences: readonly SummarySentence[], look: Look): string[] {
  const quotes = quotesOf({ sentences });
  const lines = sentences.map(({ text, quotes: own }) =>
    paragraph(`${text} ${own.map((quote) => `[${quotes.indexOf(quote) + 1}]`).join("")}`, look),
  );
  const cited = quotes.map((quote, at) => `[${at + 1}]\n${renderQuote(quote, "en", look, false)}`);
  return [...lines, ...cited];
}
