/** A direct message: each one at the top level begins a thread, and is answered in it. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { FileShareMessageEvent, GenericMessageEvent } from "@slack/types";
import { threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { readMessage } from "../read-message.ts";
import { reply } from "../reply.ts";
import { personIn } from "./asker.ts";

export function onDirectMessage(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"message">> {
  return async ({ event, body, context }) => {
    if (!isWrittenToUs(event)) return;
    const { channel, ts } = event;
    const threadTs = event.thread_ts ?? ts;
    const { text, work } = readMessage(event.text ?? "", context.botUserId ?? "");
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

/** Written by a person in a direct message; edits, joins, bots and Slack's own account are not. */
function isWrittenToUs(
  event: SlackEventMiddlewareArgs<"message">["event"],
): event is GenericMessageEvent | FileShareMessageEvent {
  if (event.channel_type !== "im") return false;
  if (event.subtype !== undefined && event.subtype !== "file_share") return false;
  return !("bot_id" in event && event.bot_id) && event.user !== undefined && event.user !== "USLACK";
}
