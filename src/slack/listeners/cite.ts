/** "Copy citation". */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import { labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import { fromRef } from "../quote-refs.ts";
import { noticeView } from "../views/ask.ts";
import { citationView } from "../views/citation.ts";
import { clickedValue, toLanguage } from "./block-action.ts";
import { showOver } from "./click-outlet.ts";

export function onCopyCitation(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context }) => {
    await ack();
    const [word = "", ref = ""] = clickedValue(action).split(" ");
    const language = toLanguage(word);
    const quote = fromRef(ref, parts.keys);
    const looks = { language, today: parts.clock.today(), template: parts.citationTemplate };
    const view = quote ? citationView(quote, looks) : noticeView(language, labelsIn(language).gone);
    await showOver(parts, body, context, view);
  };
}
