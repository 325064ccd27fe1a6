/** Which quotes a model is given, and how they read in its prompt. */
import type { Quote } from "../../answering/answer.ts";
import { cutQuote, dayOf, verified } from "../../answering/quotes.ts";
import { readIntent } from "../../answering/understanding/intent.ts";
import { choose } from "../choice.ts";
import type { Material } from "../material.ts";
import { inSpokenWords } from "../spoken-words.ts";

const MOST_QUOTES = 60;
const MOST_CHARACTERS = 18_000;

/** The sentences gathered, the weightiest where they are too many; none that reads like an order to a machine. */
export function quotesToOffer({ candidates, relevance }: Material): Quote[] {
  const fitting = candidates.filter(({ text }) => readIntent(text) !== "instruction");
  const chosen = fitting.length > MOST_QUOTES ? choose(fitting, { count: MOST_QUOTES, relevance }) : fitting;
  const quotes = chosen.map(({ annotated, view }) =>
    cutQuote(annotated, [view.sentence], {
      score: 1,
      speaker: view.quoted.length === 1 ? (view.quoted[0] ?? null) : null,
    }),
  );
  let length = 0;
  return verified(quotes).filter((quote) => (length += quote.text.length) <= MOST_CHARACTERS);
}

/** One a line, '[1] The words.' or '[2] Jane Doe, Minister, said: “The words.”', below a line for the release that prints them. */
export function listQuotes(quotes: readonly Quote[]): string {
  const lines = quotes.flatMap((quote, at) => {
    const line = `[${at + 1}] ${inSpokenWords(quote)}`;
    return quotes[at - 1]?.release === quote.release ? [line] : [originOf(quote), line];
  });
  return lines.join("\n");
}

function originOf({ release }: Quote): string {
  return `From ${[release.title, release.publisher, dayOf(release)].filter(Boolean).join(", ").replace(/\s+/gu, " ")}:`;
}
