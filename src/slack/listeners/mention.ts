/** A mention in a channel: answered in its thread. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import { threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { readMessage } from "../read-message.ts";
import { reply } from "../reply.ts";
import { personIn } from "./asker.ts";

export function onMention(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"app_mention">> {
  return async ({ event, body, context }) => {
    if (event.bot_id !== undefined) return;
    const { channel, ts } = event;
    const threadTs = event.thread_ts ?? ts;
    const { text, work } = readMessage(event.text, context.botUserId ?? "");
    await reply(
      parts,
      {
        text,
        deliveries: [body.event_id, `${channel}:${ts}`],
        channel,
        asker: personIn(context, event.user),
        thread: `${context.teamId}:${channel}:${threadTs}`,
      },
      threadOutlet(parts, parts.clients(context.botToken), { channel, threadTs }),
      work,
    );
  };
}
