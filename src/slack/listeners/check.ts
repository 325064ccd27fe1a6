/** "Check this quote" on a message: its words against the releases, for the eyes of who asks. */
import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from "@slack/bolt";
import { labelsIn } from "../labels.ts";
import { modalOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { quotingWords } from "../read-message.ts";
import { reply } from "../reply.ts";
import { answerView } from "../views/ask.ts";
import { personIn } from "./asker.ts";
import { showOver } from "./click-outlet.ts";
import { checkWords } from "../works/check.ts";

export function onCheckQuote(parts: SlackParts): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>> {
  return async ({ ack, shortcut, context }) => {
    await ack();
    const text = quotingWords(shortcut.message.text ?? "", context.botUserId ?? "");
    const outlet = modalOutlet(
      (view) => showOver(parts, { trigger_id: shortcut.trigger_id }, context, view),
      (message, language) => answerView(language, message, labelsIn(language).checkQuote),
    );
    const asker = personIn(context, shortcut.user.id);
    const deliveries = [`shortcut:${shortcut.trigger_id}`];
    await reply(parts, { text, asker, deliveries, thread: null }, outlet, checkWords);
  };
}
