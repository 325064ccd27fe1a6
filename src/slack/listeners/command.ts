/** `/communique QUESTION`: answered for one person's eyes, with a button to share. */
import type { Middleware, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { plainWords } from "../mrkdwn.ts";
import { privateOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";

export function onCommand(parts: SlackParts): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, command, respond, context }) => {
    await ack();
    const words = plainWords(command.text ?? "", context.botUserId ?? "").replace(/^ask\s+/iu, "");
    const asked = { text: words || "help", deliveries: [`command:${command.trigger_id}`], thread: null };
    await reply(parts, asked, privateOutlet(parts, respond));
  };
}
