/** A model's summary as a message: its sentences with the numbers of their quotes, and the quotes below. */
import type { KnownBlock, RichTextBlock } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import { quotesOf, type Summary, type SummarySentence } from "../../summary/summary.ts";
import { ACTIONS } from "../action-ids.ts";
import { labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import { escapeMarkdown, escapeMrkdwn } from "../mrkdwn.ts";
import { packQuotes } from "../packets.ts";
import { placeInRelease } from "./citation.ts";
import { actions, button, contextLine, type Message, textLength, words } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { verbatimBlocks } from "./quote.ts";
import { shareButton } from "./quote-list.ts";
import { releaseLine, type SummaryLooks, summaryTitle } from "./summary.ts";
import { contextMenu } from "./timeline-table.ts";

export interface WrittenMessage {
  readonly message: Message;
  /** What belongs below the sentences where they are shown already. */
  readonly foot: readonly KnownBlock[];
}

/** Form after form, fewer and shorter quotes, until one fits; the others stand behind a button. */
const FORMS = [
  { most: 20, longest: 1_500 },
  { most: 16, longest: 500 },
  { most: 12, longest: 240 },
  { most: 6, longest: 240 },
  { most: 2, longest: 240 },
  { most: 1, longest: 240 },
] as const;

/** The whole message, and its foot alone. */
export function writtenMessage(summary: Summary, looks: SummaryLooks): WrittenMessage {
  const quotes = quotesOf(summary);
  const { heading, language } = looks;
  const opening = [contextLine(heading ?? `*${escapeMrkdwn(summaryTitle(looks))}*`), sentencesBlock(summary, quotes)];
  const feet = FORMS.map((form) => footOf(summary, looks, quotes, form));
  const foot = feet.find((each) => isWithinLimits([...opening, ...each]));
  if (!foot) throw new RangeError("Expected the shortest form of a written summary to fit into Slack's limits.");
  const lines = summary.sentences.map((sentence) => lineOf(sentence, quotes));
  const text = fallbackText([...lines, summary.message].join("\n"), quotes, language);
  const above = heading === undefined ? [] : [contextLine(heading)];
  return { message: { text, blocks: [...opening, ...foot] }, foot: [...above, ...foot] };
}

/** Markdown for a message that is shown while it is written: a head, and then each sentence with its numbers. */
export function createRunningText(looks: SummaryLooks): (sentence: SummarySentence) => string {
  const quotes: Quote[] = [];
  let head = `**${escapeMarkdown(summaryTitle(looks))}**`;
  return (sentence) => {
    for (const quote of sentence.quotes) if (!quotes.includes(quote)) quotes.push(quote);
    const text = `${head}\n\n${escapeMarkdown(sentence.text)} ${numbersOf(sentence, quotes)}`;
    head = "";
    return text;
  };
}

function footOf(
  { message }: Summary,
  { keys, audience, language, title }: SummaryLooks,
  quotes: readonly Quote[],
  { most, longest }: (typeof FORMS)[number],
): KnownBlock[] {
  const labels = labelsIn(language);
  const shown = quotes.slice(0, most);
  const packet = { quotes, language, arrangement: "best-first", question: title } as const;
  const rest = { ...packet, quotes: quotes.slice(most) };
  const more = `${labels.moreQuotes} (${rest.quotes.length})`;
  const buttons = [
    ...(rest.quotes.length > 0 ? [button(more, ACTIONS.moreQuotes, packQuotes(rest, keys))] : []),
    ...(audience === "one-person" ? [shareButton(packet, keys)] : []),
  ];
  return [
    contextLine(escapeMrkdwn(message)),
    ...shown.flatMap((_, at) => quoteBlocks(shown, at, { keys, language, longest })),
    contextMenu(shown, keys, language),
    ...actions(buttons),
    contextLine(labels.wordForWord),
  ];
}

function quoteBlocks(
  shown: readonly Quote[],
  at: number,
  { keys, language, longest }: Pick<SummaryLooks, "keys" | "language"> & { readonly longest: number },
): KnownBlock[] {
  const quote = shown[at];
  if (!quote) return [];
  const isNew = shown[at - 1]?.release !== quote.release;
  return [
    ...(isNew ? [releaseLine(quote, keys, language)] : []),
    ...verbatimBlocks(quote, language, longest),
    contextLine(`*[${at + 1}]* ${placeInRelease(quote, language)}`),
  ];
}

/** Rich text shows the words as they are: nothing in it is markup. */
function sentencesBlock({ sentences }: Summary, quotes: readonly Quote[]): RichTextBlock {
  return words(sentences.map((sentence) => lineOf(sentence, quotes)).join("\n\n"));
}

function lineOf(sentence: SummarySentence, quotes: readonly Quote[]): string {
  return `${sentence.text} ${numbersOf(sentence, quotes)}`;
}

function numbersOf(sentence: SummarySentence, quotes: readonly Quote[]): string {
  return sentence.quotes.map((quote) => `[${quotes.indexOf(quote) + 1}]`).join("");
}

function isWithinLimits(blocks: readonly KnownBlock[]): boolean {
  return textLength(blocks) <= LIMITS.messageText && blocks.length <= LIMITS.messageBlocks;
}
