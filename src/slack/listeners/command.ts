/** `/communique …`: answered for one person's eyes, with a button to share it. */
import type { Middleware, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { plainWords } from "../mrkdwn.ts";
import { privateOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";
import { openSettings } from "./settings.ts";
import { readCommand } from "../subcommands.ts";

export function onCommand(parts: SlackParts): Middleware<SlackCommandMiddlewareArgs> {
  return async (args) => {
    const { ack, command, respond, context } = args;
    await ack();
    const { work, text, language, notice } = readCommand(plainWords(command.text ?? "", context.botUserId ?? ""));
    if (work === "settings") {
      await openSettings(parts, args, language ?? "en");
      return;
    }
    const { channel_id: channel, team_id: team, user_id: user } = command;
    const deliveries = [`command:${command.trigger_id}`];
    const asked = { text, asker: { team, user }, channel, deliveries, thread: null, ...(language && { language }) };
    await reply(parts, asked, privateOutlet(parts, respond, notice), work);
  };
}
