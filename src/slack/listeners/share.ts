/** "Share to channel": what one person was answered becomes visible to all, under that person's name. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import { quotesMessage } from "../blocks/quote-list.ts";
import { labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { unpackQuotes } from "../packets.ts";
import type { SlackParts } from "../parts.ts";
import { insist } from "../web-clients.ts";
import { clickedValue, clickKey } from "./block-action.ts";

export function onShare(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, respond }) => {
    await ack();
    if (!(await parts.deliveries.claim(clickKey(body, action)))) return;
    const packet = unpackQuotes(clickedValue(action), parts.keys);
    const labels = labelsIn(packet?.language ?? "en");
    if (!packet) {
      await respond({ response_type: "ephemeral", replace_original: false, text: labels.gone });
      return;
    }
    const heading = `${labels.sharedBy(body.user.id)}${labels.colon} *${escapeMrkdwn(packet.question)}*`;
    const message = quotesMessage(packet, parts.keys, { heading, audience: "conversation" });
    await insist(() => respond({ response_type: "in_channel", replace_original: false, ...message }), parts.log);
    await respond({ response_type: "ephemeral", replace_original: true, text: labels.shared });
  };
}
