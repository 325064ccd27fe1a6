/** An Answer as a Slack message: never more than Slack takes, whatever the question and the releases. */
import type { ContextActionsBlock, KnownBlock } from "@slack/types";
import type { Abstained, Answer, Answered } from "../../answering/answer.ts";
import { whatToTry } from "../../wording.ts";
import { ACTIONS } from "../action-ids.ts";
import type { Audience } from "../audience.ts";
import type { Example } from "../examples.ts";
import { isInPassing } from "../in-passing.ts";
import { type Labels, labelsIn } from "../labels.ts";
import { writtenDate } from "../../language/written-date.ts";
import { LIMITS } from "../limits.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { toShortRef } from "../quote-refs.ts";
import type { ReleaseKeys } from "../release-keys.ts";
import { shorten } from "../shorten.ts";
import { button, contextLine, type Message, plainText, section, words } from "./elements.ts";
import { fallbackText } from "./fallback.ts";
import { type Fit, fullestThatFits } from "./fits.ts";
import { quoteListBlocks, shareButton } from "./quote-list.ts";

export interface AnswerLooks {
  readonly keys: ReleaseKeys;
  readonly audience: Audience;
  /** Questions that have an answer, offered where this one has none. */
  readonly examples: readonly Example[];
  /** Quotes shown before "More quotes"; as many as fit, at most three, where it is not said. */
  readonly mostQuotes?: number;
  /** A line above the answer (mrkdwn), where the question itself is not to be seen beside it. */
  readonly heading?: string;
}

const LONGEST_MESSAGE = 1_500;
const LONGEST_QUESTION = 300;
const MOST_EXAMPLES = 3;
const MOST_JUDGED = 3;

/** The message for an answer; in a modal its blocks stand in the view. */
export function answerMessage(answer: Answer, looks: AnswerLooks): Message {
  const quotes = answer.status === "answered" ? answer.quotes : [];
  return {
    text: fallbackText(answer.message, quotes, answer.language),
    blocks: fullestThatFits((fit) =>
      answerBlocks(answer, looks, { ...fit, quotes: Math.min(fit.quotes, looks.mostQuotes ?? fit.quotes) }),
    ),
  };
}

function answerBlocks(answer: Answer, looks: AnswerLooks, fit: Fit): KnownBlock[] {
  return [
    ...(looks.heading ? [contextLine(looks.heading)] : []),
    words(shorten(answer.message, LONGEST_MESSAGE)),
    ...(answer.status === "answered" ? answeredBlocks(answer, looks, fit) : abstainedBlocks(answer, looks, fit)),
    ...(isInPassing(answer) ? [] : closingBlocks(answer, looks)),
  ];
}

function answeredBlocks(answer: Answered, { keys, audience }: AnswerLooks, fit: Fit): KnownBlock[] {
  const buttons = audience === "one-person" ? [shareButton(answer, keys)] : [];
  return quoteListBlocks(answer, { keys, fit, audience, buttons });
}

/** Near misses, which the message introduces as such, with no word of them bold; else questions that have an answer. */
function abstainedBlocks(answer: Abstained, { keys, examples, audience }: AnswerLooks, fit: Fit): KnownBlock[] {
  if (answer.related.length === 0) return suggestions(examples, labelsIn(answer.language));
  const quotes = answer.related.map((quote) => ({ ...quote, emphasis: [] }));
  return quoteListBlocks({ ...answer, quotes, arrangement: "best-first" }, { keys, fit, audience, buttons: [] });
}

function suggestions(examples: readonly Example[], labels: Labels): KnownBlock[] {
  const blocks = exampleBlocks(examples, labels);
  return blocks.length === 0 ? [] : [contextLine(labels.tryAsking), ...blocks];
}

/** Questions with a button each that asks them. */
export function exampleBlocks(examples: readonly Example[], labels: Labels): KnownBlock[] {
  return examples
    .filter(({ question }) => question.trim() && question.length <= LIMITS.value)
    .slice(0, MOST_EXAMPLES)
    .map(({ question }, index) =>
      section(
        escapeMrkdwn(shorten(question, LONGEST_QUESTION)),
        button(labels.ask, `${ACTIONS.askExample}${index}`, question, `${labels.ask}: ${question}`),
      ),
    );
}

function closingBlocks(answer: Answer, { audience, keys }: AnswerLooks): KnownBlock[] {
  const labels = labelsIn(answer.language);
  const note =
    answer.status === "answered"
      ? [labels.wordForWord]
      : [whatToTry(answer.reason, answer.language), searchedLine(answer)];
  return [
    contextLine(escapeMrkdwn(note.filter(Boolean).join(" "))),
    ...(audience === "modal" ? [] : [feedback(answer, keys)]),
  ];
}

function searchedLine({ searched, language }: Answer): string {
  const [from, to] = [searched.from, searched.to].map((date) => (date === null ? null : writtenDate(date, language)));
  return labelsIn(language).searched(searched.releases, from ?? null, to ?? null);
}

/** Each button carries what a verdict is about: language, verdict, question, and where the first quotes stand. */
function feedback(answer: Answer, keys: ReleaseKeys): ContextActionsBlock {
  const { language, question } = answer;
  const labels = labelsIn(language);
  const about = shorten(question.replace(/\s+/gu, " "), LONGEST_QUESTION);
  const quotes = answer.status === "answered" ? answer.quotes.slice(0, MOST_JUDGED) : [];
  const refs = quotes.map((quote) => toShortRef(quote, keys)).join(" ");
  const choice = (text: string, read: string, verdict: string) => ({
    text: plainText(text, LIMITS.buttonText),
    accessibility_label: read,
    value: `${language}\n${verdict}\n${about}\n${refs}`,
  });
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: ACTIONS.feedback,
        positive_button: choice(labels.helpful, labels.helpfulRead, "helpful"),
        negative_button: choice(labels.notHelpful, labels.notHelpfulRead, "not-helpful"),
      },
    ],
  };
}
