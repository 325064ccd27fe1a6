/** What mentions and direct messages have in common: a person's message, answered in its thread, which it may itself begin. */
import type { Context } from "@slack/bolt";
import { threadOutlet } from "../outlets.ts";
import type { Thread } from "../thread.ts";
import type { SlackParts } from "../parts.ts";
import { readMessage } from "../read-message.ts";
import { reply } from "../reply.ts";
import { personIn } from "./asker.ts";

interface Written {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
  readonly text?: string | undefined;
  readonly user?: string | undefined;
}

/** The name under which the questions of a thread are kept. */
export function threadName(team: string | undefined, { channel, threadTs }: Thread): string {
  return `${team}:${channel}:${threadTs}`;
}

/** A mention may arrive twice, as two events of one channel and time: it counts as one delivery. */
export async function replyInThread(
  parts: SlackParts,
  message: Written,
  { eventId, context }: { eventId: string; context: Context },
): Promise<void> {
  const { channel, ts, thread_ts: threadTs = ts } = message;
  const { text, work } = readMessage(message.text ?? "", context.botUserId ?? "");
  const asker = personIn(context, message.user);
  const asked = {
    text,
    deliveries: [eventId, `${channel}:${ts}`],
    channel,
    asker,
    thread: threadName(context.teamId, { channel, threadTs }),
  };
  const clients = parts.clients(context.botToken);
  await reply(parts, asked, threadOutlet(parts, clients, { channel, threadTs }, asker), work);
}
