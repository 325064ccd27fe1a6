/** Asking by button and modal. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs, SlackViewMiddlewareArgs } from "@slack/bolt";
import { languageHere } from "../channel-settings.ts";
import { detectLanguage } from "../../language/detect-language.ts";
import { labelsIn } from "../labels.ts";
import { plainWords } from "../mrkdwn.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";
import { askView, QUESTION_INPUT } from "../views/ask.ts";
import { personIn } from "./asker.ts";
import { clickedValue } from "./block-action.ts";
import { showOver, whereClicked } from "./click-outlet.ts";
import { headingOf, replyInView } from "./submitted-view.ts";

/** "Ask about this" opens the field to ask in, with a question about that release. */
export function onAskAbout(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, context }) => {
    await ack();
    const release = parts.keys.find(clickedValue(action))?.release;
    const language = await languageHere(parts, context.teamId);
    const view = askView(language, release && labelsIn(language).aboutRelease(release.title));
    await showOver(parts, body, context, view);
  };
}

/** A submitted question is answered where it was typed. */
export function onAskSubmitted(parts: SlackParts): Middleware<SlackViewMiddlewareArgs> {
  return async ({ ack, view, body, context }) => {
    const typed = view.state.values[QUESTION_INPUT.block]?.[QUESTION_INPUT.action]?.value ?? "";
    const text = plainWords(typed, context.botUserId ?? "");
    const asker = personIn(context, body.user.id);
    const language = await languageHere(parts, context.teamId);
    await replyInView(parts, text, { ack, view, asker, language, title: labelsIn(language).answer });
  };
}

/** A suggested question is answered where its button stands: in the thread, privately, or in a modal over App Home. */
export function onAskExample(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async (args) => {
    await args.ack();
    const text = clickedValue(args.action);
    const labels = labelsIn(await languageHere(parts, args.context.teamId, detectLanguage(text)));
    const { outlet, by, ...place } = whereClicked(parts, args, { title: labels.answer });
    const heading = by === null ? headingOf(text) : `${labels.asked(by)}${labels.colon} ${headingOf(text)}`;
    await reply(parts, { text, heading, ...place }, outlet);
  };
}
