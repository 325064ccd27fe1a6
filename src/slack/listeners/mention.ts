/** A mention in a channel: answered in its thread. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import { plainWords } from "../mrkdwn.ts";
import { threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { personIn } from "./asker.ts";
import { reply } from "../reply.ts";

export function onMention(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"app_mention">> {
  return async ({ event, body, context }) => {
    if (event.bot_id !== undefined) return;
    const { channel, ts } = event;
    const threadTs = event.thread_ts ?? ts;
    await reply(
      parts,
      {
        text: plainWords(event.text, context.botUserId ?? ""),
        deliveries: [body.event_id, `${channel}:${ts}`],
        channel,
        asker: personIn(context, event.user),
        thread: `${context.teamId}:${channel}:${threadTs}`,
      },
      threadOutlet(parts, parts.clients(context.botToken), { channel, threadTs }),
    );
  };
}
