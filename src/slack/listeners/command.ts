/** `/communique …`: answered for one person's eyes, with a button to share it. */
import type { Middleware, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { plainWords } from "../mrkdwn.ts";
import { privateOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";
import { readCommand } from "../subcommands.ts";

export function onCommand(parts: SlackParts): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, command, respond, context }) => {
    await ack();
    const { work, text, language } = readCommand(plainWords(command.text ?? "", context.botUserId ?? ""));
    const asker = { team: command.team_id, user: command.user_id };
    const deliveries = [`command:${command.trigger_id}`];
    const channel = command.channel_id;
    const asked = { text, asker, channel, deliveries, thread: null, ...(language && { language }) };
    await reply(parts, asked, privateOutlet(parts, respond), work);
  };
}
