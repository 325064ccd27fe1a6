/** Which quotes a model is given, and how they read in its prompt. */
import type { Quote } from "../../answering/answer.ts";
import { cutQuote, dayOf, verified } from "../../answering/quotes.ts";
import { readIntent } from "../../answering/understanding/intent.ts";
import { choose } from "../choice.ts";
import type { Material } from "../material.ts";

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

/** "[1] The words. (title, 2022-11-14; said by Jane Doe, Minister)", one a line. */
export function listQuotes(quotes: readonly Quote[]): string {
  return quotes.map((quote, at) => `[${at + 1}] ${oneLine(quote.text)} (${originOf(quote)})`).join("\n");
}

function originOf({ release, speaker }: Quote): string {
  const said = [speaker?.name, speaker?.role].filter(Boolean).join(", ");
  const origin = [release.title, release.publisher, dayOf(release)].filter(Boolean).join(", ");
  return oneLine(said === "" ? origin : `${origin}; said by ${said}`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
