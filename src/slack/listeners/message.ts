/** Messages that do not mention us: direct ones, and questions in threads of ours where a channel wants them answered. */
import type { Context, Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { FileShareMessageEvent, GenericMessageEvent, ThreadBroadcastMessageEvent } from "@slack/types";
import { settingsHere } from "../channel-settings.ts";
import { isMeantForUs } from "../meant-for-us.ts";
import type { SlackParts } from "../parts.ts";
import { replyInThread, threadName } from "./in-thread.ts";

type Written = GenericMessageEvent | FileShareMessageEvent | ThreadBroadcastMessageEvent;

/** Each direct message at the top level begins a thread, and is answered in it. */
export function onMessage(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"message">> {
  return async ({ event, body, context }) => {
    if (!isByPerson(event)) return;
    if (event.channel_type !== "im" && !(await isFollowUp(parts, event, context))) return;
    await replyInThread(parts, event, { eventId: body.event_id, context });
  };
}

/** Written by a person; edits, joins, bots and Slack's own account are not. */
function isByPerson(event: SlackEventMiddlewareArgs<"message">["event"]): event is Written {
  const { subtype } = event;
  if (subtype !== undefined && subtype !== "file_share" && subtype !== "thread_broadcast") return false;
  return !("bot_id" in event && event.bot_id) && event.user !== undefined && event.user !== "USLACK";
}

/** A question to us in a thread in which we have answered, where the channel has chosen that it needs no mention. */
async function isFollowUp(parts: SlackParts, event: Written, { teamId }: Context): Promise<boolean> {
  const { channel, ts, thread_ts: threadTs, text = "" } = event;
  if (threadTs === undefined || threadTs === ts || !isMeantForUs(text)) return false;
  const { followUps } = await settingsHere(parts, teamId);
  if (followUps !== "thread") return false;
  try {
    return (await parts.threads.questions(threadName(teamId, { channel, threadTs }))).length > 0;
  } catch (error) {
    parts.log.error(
      { err: error },
      "It could not be read whether a thread is ours, so that a message in it was left alone",
    );
    return false;
  }
}
