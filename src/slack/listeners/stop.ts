/** The stop button: what is under way in that thread ends with one sentence. */
import type { Middleware, SlackEventMiddlewareArgs } from "@slack/bolt";
import type { SlackParts } from "../parts.ts";
import { threadName } from "./in-thread.ts";
import { hint } from "../web-clients.ts";

export function onSessionStopped(parts: SlackParts): Middleware<SlackEventMiddlewareArgs<"agent_session_stopped">> {
  return async ({ event, context }) => {
    const { channel, thread_ts } = event;
    if (parts.stops.stop(threadName(context.teamId, { channel, threadTs: thread_ts }))) return;
    const { hints } = parts.clients(context.botToken);
    const status = { channel_id: channel, thread_ts, status: "active" } as const;
    await hint(() => hints.agents.sessions.setStatus(status), parts.log);
  };
}
