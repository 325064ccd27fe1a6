/** The one path that every question takes, wherever in Slack it was asked. */
import type { AbstentionReason, Answer } from "../answering/answer.ts";
import { isVerbatim } from "../answering/quotes.ts";
import { answerMessage } from "./blocks/answer.ts";
import { claimAll } from "./deliveries.ts";
import { isInPassing } from "./in-passing.ts";
import type { Outlet } from "./outlets.ts";
import type { SlackParts } from "./parts.ts";

export interface Asked {
  /** The question in plain words. */
  readonly text: string;
  /** Every name under which Slack may deliver this question again. */
  readonly deliveries: readonly string[];
  /** The conversation that it belongs to; null where nothing can follow it. */
  readonly thread: string | null;
  /** A line above the answer (mrkdwn), where the question itself is not to be seen beside it. */
  readonly heading?: string;
}

/** Answers a question once, and remembers it for those that follow. */
export async function reply(parts: SlackParts, asked: Asked, outlet: Outlet): Promise<void> {
  if (!(await claimAll(parts.deliveries, asked.deliveries))) {
    parts.log.info({ deliveries: asked.deliveries }, "Delivered again and already taken care of");
    return;
  }
  const begun = outlet.begin();
  const answer = await answerInThread(parts, asked);
  refuseAltered(answer);
  await begun;
  await outlet.post(answerMessage(answer, { ...parts, audience: outlet.audience, ...headingOf(asked) }));
  parts.log.info({ status: answer.status, ...reasonOf(answer), milliseconds: answer.milliseconds }, "Answered");
}

async function answerInThread(parts: SlackParts, { text, thread }: Asked): Promise<Answer> {
  const earlier = thread === null ? [] : await parts.threads.questions(thread);
  const answer = parts.answerer.answer({ text, earlier });
  if (thread !== null && !isInPassing(answer)) await parts.threads.add(thread, text);
  return answer;
}

/** The characters about to be shown are compared with the stored ones once more; a difference is a fault of ours. */
function refuseAltered(answer: Answer): void {
  const quotes = answer.status === "answered" ? answer.quotes : answer.related;
  const altered = quotes.find((quote) => !isVerbatim(quote));
  if (altered) {
    throw new RangeError(
      `Expected the words of ${altered.release.id} from ${altered.start} to ${altered.end}, got others.`,
    );
  }
}

function headingOf({ heading }: Asked): { heading?: string } {
  return heading === undefined ? {} : { heading };
}

function reasonOf(answer: Answer): { reason?: AbstentionReason } {
  return answer.status === "abstained" ? { reason: answer.reason } : {};
}
