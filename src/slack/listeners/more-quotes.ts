/** "More quotes": the next ones, in the same place as the first. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import { words } from "../blocks/elements.ts";
import { quotesMessage } from "../blocks/quote-list.ts";
import { labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { postInThread } from "../outlets.ts";
import { unpackQuotes } from "../packets.ts";
import type { SlackParts } from "../parts.ts";
import { answerView } from "../views/ask.ts";
import { clickedValue, clickKey, publicThread } from "./block-action.ts";

export function onMoreQuotes(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, respond, context }) => {
    await ack();
    const { calls, hints } = parts.clients(context.botToken);
    const packet = unpackQuotes(clickedValue(action), parts.keys);
    const language = packet?.language ?? "en";
    const message = packet
      ? quotesMessage(packet, parts.keys, `${labelsIn(language).moreQuotes}: ${escapeMrkdwn(packet.question)}`)
      : { text: labelsIn(language).gone, blocks: [words(labelsIn(language).gone)] };
    if (body.view) {
      await calls.views.push({ trigger_id: body.trigger_id, view: answerView(language, message) });
      return;
    }
    if (!(await parts.deliveries.claim(clickKey(body, action)))) return;
    const thread = publicThread(body);
    if (thread) await postInThread(parts, { calls, hints }, thread, message);
    else await respond({ response_type: "ephemeral", replace_original: false, ...message });
  };
}
