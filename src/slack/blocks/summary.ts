/** A summary as a message: each release's title, and under it the sentences that are taken from it. */
import type { KnownBlock } from "@slack/types";
import type { Quote } from "../../answering/answer.ts";
import type { Summary } from "../../summary/summary.ts";
import { type Language, labelsIn } from "../labels.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { shorten } from "../shorten.ts";
import type { Audience } from "../audience.ts";
import { about, placeInRelease, titleLink } from "./citation.ts";
import { differenceTable } from "./difference-table.ts";
import { actions, contextLine, type Message, section, textLength, words } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { verbatimBlocks } from "./quote.ts";
import { shareButton } from "./quote-list.ts";
import { contextMenu } from "./timeline-table.ts";

export interface SummaryLooks {
  readonly keys: ReleaseKeys;
  readonly audience: Audience;
  readonly language: Language;
  /** What is summarised, in the asker's words. */
  readonly title: string;
  /** A line above (mrkdwn) in place of the title. */
  readonly heading?: string;
  /** Two releases held against one another. */
  readonly isDifference: boolean;
}

const LONGEST_TITLE = 200;
const LONGEST_MESSAGE = 1_500;

/** Form after form, fewer and shorter sentences, until one fits. */
const FORMS = [
  { most: 30, longest: 1_500 },
  { most: 15, longest: 900 },
  { most: 8, longest: 700 },
  { most: 4, longest: 600 },
  { most: 1, longest: 600 },
] as const;

/** The message for a summary. What does not fit is counted. */
export function summaryMessage(summary: Summary, looks: SummaryLooks): Message {
  const quotes = summary.sentences.flatMap((sentence) => sentence.quotes);
  const table = looks.isDifference && looks.audience !== "modal" ? differenceTable(quotes, looks.language) : [];
  const forms = [
    ...(table.length > 0 ? [frame(summary, looks, quotes, table)] : []),
    ...FORMS.map(({ most, longest }) => {
      const shown = quotes.slice(0, most);
      const left = quotes.length - shown.length;
      const rest = left > 0 ? [contextLine(labelsIn(looks.language).andMore(left))] : [];
      return frame(summary, looks, shown, [...sentenceBlocks(shown, looks, longest), ...rest]);
    }),
  ];
  const blocks = forms.find((form) => textLength(form) <= LIMITS.messageText && form.length <= LIMITS.messageBlocks);
  if (!blocks) throw new RangeError("Expected the shortest form of a summary to fit into Slack's limits.");
  return { text: fallbackText(summary.message, quotes, looks.language), blocks };
}

/** "Summary: what is summarised", in plain words. */
export function summaryTitle({ language, title }: Pick<SummaryLooks, "language" | "title">): string {
  return labelsIn(language).summaryOf(shorten(title, LONGEST_TITLE));
}

function frame(
  { message, removed }: Summary,
  { keys, audience, language, title, heading }: SummaryLooks,
  shown: readonly Quote[],
  blocks: readonly KnownBlock[],
): KnownBlock[] {
  const labels = labelsIn(language);
  const above = heading ?? `*${escapeMrkdwn(summaryTitle({ language, title }))}*`;
  const opening = [contextLine(above), words(shorten(message, LONGEST_MESSAGE))];
  if (shown.length === 0) return opening;
  const packet = { quotes: shown, language, arrangement: "best-first", question: title } as const;
  const share = audience === "one-person" ? [shareButton(packet, keys)] : [];
  const left = removed.length > 0 ? [contextLine(labels.leftOut(removed.length))] : [];
  const menu = contextMenu(shown, keys, language);
  return [...opening, ...blocks, ...left, menu, ...actions(share), contextLine(labels.extracted)];
}

function sentenceBlocks(quotes: readonly Quote[], { keys, language }: SummaryLooks, longest: number): KnownBlock[] {
  return quotes.flatMap((quote, at) => {
    const isNew = quotes[at - 1]?.release !== quote.release;
    return [
      ...(isNew ? [releaseLine(quote, keys, language)] : []),
      ...verbatimBlocks(quote, language, longest),
      contextLine(placeInRelease(quote, language)),
    ];
  });
}

/** The title of a quote's release, with publisher and date. */
export function releaseLine({ release }: Quote, keys: ReleaseKeys, language: Language): KnownBlock {
  const line = about(release, language).map(escapeMrkdwn).join(" · ");
  return section(`*${titleLink(release, keys)}*\n${line}`);
}
