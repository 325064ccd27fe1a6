/** "More quotes": the next ones, in the same place as the first; the button goes once it is used. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import { plainMessage } from "../blocks/plain-message.ts";
import { quotesMessage } from "../blocks/quote-list.ts";
import { labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { postInThread } from "../outlets.ts";
import { unpackQuotes } from "../packets.ts";
import type { SlackParts } from "../parts.ts";
import { answerView } from "../views/ask.ts";
import { clickedValue, clickKey, publicThread } from "./block-action.ts";
import { showOver } from "./click-outlet.ts";
import { removeButton } from "./remove-button.ts";

export function onMoreQuotes(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, respond, context }) => {
    await ack();
    const clients = parts.clients(context.botToken);
    const packet = unpackQuotes(clickedValue(action), parts.keys);
    const language = packet?.language ?? "en";
    const labels = labelsIn(language);
    const thread = publicThread(body);
    const audience = body.view ? "modal" : thread ? "conversation" : "one-person";
    const heading = `${labels.moreQuotes}${labels.colon} ${escapeMrkdwn(packet?.question ?? "")}`;
    const message = packet ? quotesMessage(packet, parts.keys, { heading, audience }) : plainMessage(labels.gone);
    if (body.view) {
      await showOver(parts, body, context, answerView(language, message));
      return;
    }
    const isFirst = await parts.deliveries.claim(clickKey(body, action));
    if (!thread) {
      const shown = isFirst ? message : plainMessage(labels.shownAlready);
      await respond({ response_type: "ephemeral", replace_original: false, ...shown });
      return;
    }
    if (isFirst) await postInThread(parts, clients, thread, message);
    await removeButton(parts, clients, body, action);
  };
}
