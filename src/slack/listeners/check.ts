/** "Check this quote" on a message: its words against the releases, for the eyes of who asks. */
import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from "@slack/bolt";
import { plainWords } from "../mrkdwn.ts";
import { modalOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { replyToCheck } from "../reply.ts";
import { checkView } from "../views/ask.ts";

export function onCheckQuote(parts: SlackParts): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ ack, shortcut, context }) => {
    await ack();
    const { views } = parts.clients(context.botToken).calls;
    const text = plainWords(shortcut.message.text ?? "", context.botUserId ?? "");
    const outlet = modalOutlet(
      (view) => views.open({ trigger_id: shortcut.trigger_id, view }),
      (message) => checkView("en", message),
    );
    await replyToCheck(parts, { text, deliveries: [`shortcut:${shortcut.trigger_id}`], thread: null }, outlet);
  };
}
