/** A direct message: each one at the top level begins a thread, and is answered in it. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { FileShareMessageEvent, GenericMessageEvent } from "@slack/types";
import { plainWords } from "../mrkdwn.ts";
import { threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { personIn } from "./asker.ts";
import { reply } from "../reply.ts";

export function onDirectMessage(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"message">> {
  return async ({ event, body, context }) => {
    if (!isWrittenToUs(event)) return;
    const { channel, ts } = event;
    const threadTs = event.thread_ts ?? ts;
    await reply(
      parts,
      {
        text: plainWords(event.text ?? "", context.botUserId ?? ""),
        deliveries: [body.event_id, `${channel}:${ts}`],
        channel,
        asker: personIn(context, event.user),
        thread: `${context.teamId}:${channel}:${threadTs}`,
      },
      threadOutlet(parts, parts.clients(context.botToken), { channel, threadTs }),
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
