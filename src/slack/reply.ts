/** The one path that every question takes, wherever in Slack it was asked. */
import type { AbstentionReason, Answer, Quote } from "../answering/answer.ts";
import { isVerbatim } from "../answering/quotes.ts";
import { answerMessage } from "./blocks/answer.ts";
import { checkMessage } from "./blocks/check.ts";
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
  if (!(await isNew(parts, asked))) return;
  const begun = outlet.begin();
  const answer = await answerInThread(parts, asked);
  refuseAltered(answer.status === "answered" ? answer.quotes : answer.related);
  await begun;
  await outlet.post(answerMessage(answer, { ...parts, audience: outlet.audience, ...headingOf(asked) }));
  parts.log.info({ status: answer.status, ...reasonOf(answer), milliseconds: answer.milliseconds }, "Answered");
}

/** Checks pasted words once. */
export async function replyToCheck(parts: SlackParts, asked: Asked, outlet: Outlet): Promise<void> {
  if (!(await isNew(parts, asked))) return;
  const checked = parts.checker.check(asked.text);
  refuseAltered(checked.quotations.flatMap(({ matches }) => matches));
  await outlet.post(checkMessage(checked, parts.keys));
  parts.log.info({ verdict: checked.verdict, milliseconds: checked.milliseconds }, "Checked");
}

async function isNew({ deliveries, log }: SlackParts, asked: Asked): Promise<boolean> {
  const isFirst = await claimAll(deliveries, asked.deliveries);
  if (!isFirst) log.info({ deliveries: asked.deliveries }, "Delivered again and already taken care of");
  return isFirst;
}

async function answerInThread(parts: SlackParts, { text, thread }: Asked): Promise<Answer> {
  const earlier = thread === null ? [] : await parts.threads.questions(thread);
  const answer = parts.answerer.answer({ text, earlier });
  if (thread !== null && !isInPassing(answer)) await parts.threads.add(thread, text);
  return answer;
}

/** The characters about to be shown are compared with the stored ones once more; a difference is a fault of ours. */
function refuseAltered(quotes: readonly Quote[]): void {
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
