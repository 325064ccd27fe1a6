/** A direct message: each one at the top level begins a thread, and is answered in it. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { FileShareMessageEvent, GenericMessageEvent } from "@slack/types";
import type { SlackParts } from "../parts.ts";
import { replyInThread } from "./in-thread.ts";

export function onDirectMessage(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"message">> {
  return async ({ event, body, context }) => {
    if (!isWrittenToUs(event)) return;
    await replyInThread(parts, event, { eventId: body.event_id, context });
  };
}

/** Written by a person in a direct message; edits, joins, bots and Slack's own account are not. */
function isWrittenToUs(
  event: SlackEventMiddlewareArgs<"message">["event"],
): event is GenericMessageEvent | FileShareMessageEvent {
  if (event.channel_type !== "im") return false;
  if (event.subtype !== undefined && event.subtype !== "file_share") return false;
  return !("bot_id" in event && event.bot_id) && event.user !== undefined && event.user !== "USLACK";
}
