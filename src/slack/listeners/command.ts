/** `/communique QUESTION`, or `check WORDS`: answered for one person's eyes, an answer with a button to share it. */
import type { Middleware, SlackCommandMiddlewareArgs } from "@slack/bolt";
import { plainWords } from "../mrkdwn.ts";
import { privateOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { reply, replyToCheck } from "../reply.ts";

/** What the first word may be; any other begins a question. */
const SUBCOMMANDS = new Map([
  ["ask", reply],
  ["check", replyToCheck],
]);

export function onCommand(parts: SlackParts): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, command, respond, context }) => {
    await ack();
    const typed = plainWords(command.text ?? "", context.botUserId ?? "");
    const [, first = "", rest = ""] = /^(\S+)\s+(.+)$/u.exec(typed) ?? [];
    const subcommand = SUBCOMMANDS.get(first.toLowerCase());
    const text = (subcommand ? rest : typed) || "help";
    const asked = { text, deliveries: [`command:${command.trigger_id}`], thread: null };
    await (subcommand ?? reply)(parts, asked, privateOutlet(parts, respond));
  };
}
