/** A mention in a channel: answered in its thread. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { SlackParts } from "../parts.ts";
import { replyInThread } from "./in-thread.ts";

export function onMention(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"app_mention">> {
  return async ({ event, body, context }) => {
    if (event.bot_id !== undefined) return;
    await replyInThread(parts, event, { eventId: body.event_id, context });
  };
}
