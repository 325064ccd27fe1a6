/** Asking by button and modal. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs, SlackViewMiddlewareArgs } from "@slack/bolt";
import { labelsIn } from "../labels.ts";
import { plainWords } from "../mrkdwn.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";
import { askView, QUESTION_INPUT } from "../views/ask.ts";
import { personIn } from "./asker.ts";
import { clickedValue } from "./block-action.ts";
import { whereClicked } from "./click-outlet.ts";
import { headingOf, replyInView } from "./submitted-view.ts";

/** "Ask about this" opens the field to ask in, with a question about that release. */
export function onAskAbout(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context }) => {
    await ack();
    const release = parts.keys.find(clickedValue(action))?.release;
    const view = askView("en", release && labelsIn("en").aboutRelease(release.title));
    await parts.clients(context.botToken).calls.views.open({ trigger_id: body.trigger_id, view });
  };
}

/** A submitted question is answered where it was typed. */
export function onAskSubmitted(parts: SlackParts): Middleware<SlackViewMiddlewareArgs> {
  return async ({ ack, view, body, context }) => {
    const typed = view.state.values[QUESTION_INPUT.block]?.[QUESTION_INPUT.action]?.value ?? "";
    const text = plainWords(typed, context.botUserId ?? "");
    const asker = personIn(context, body.user.id);
    await replyInView(parts, text, { ack, view, asker, language: "en", title: labelsIn("en").answer });
  };
}

/** A suggested question is answered where its button stands: in the thread, privately, or in a modal over App Home. */
export function onAskExample(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async (args) => {
    await args.ack();
    const text = clickedValue(args.action);
    const { outlet, by, ...place } = whereClicked(parts, args, labelsIn("en").answer);
    const heading = `${by === null ? "" : `${labelsIn("en").asked(by)}: `}${headingOf(text)}`;
    await reply(parts, { text, heading, ...place }, outlet);
  };
}
