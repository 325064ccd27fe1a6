/** "Show in context", and reading on from there. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { type Language, labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import { placed } from "../private-metadata.ts";
import { fromRef } from "../quote-refs.ts";
import { noticeView } from "../views/ask.ts";
import { contextView } from "../views/context.ts";
import { clickedValue, toLanguage } from "./block-action.ts";
import { showOver } from "./click-outlet.ts";

export function onShowInContext(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context }) => {
    await ack();
    const [language = "", ref = ""] = clickedValue(action).split(" ");
    const view = viewOf(parts, toLanguage(language), ref);
    await showOver(parts, body, context, view);
  };
}

export function onMoveContext(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context }) => {
    await ack();
    if (!body.view) return;
    const [language = "", from = "", ref = ""] = clickedValue(action).split(" ");
    const view = placed(viewOf(parts, toLanguage(language), ref, Number(from)), parts.place.channel());
    await parts.clients(context.botToken).calls.views.update({ view_id: body.view.id, hash: body.view.hash, view });
  };
}

function viewOf({ keys }: SlackParts, language: Language, ref: string, from?: number): ModalView {
  const quote = fromRef(ref, keys);
  const annotated = quote && keys.find(keys.keyOf(quote.release));
  if (!annotated) return noticeView(language, labelsIn(language).gone);
  return contextView({ annotated, quote, ref, language, keys }, from);
}
