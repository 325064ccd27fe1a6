/** Asking by button, shortcut and modal. */
import type {
  BlockAction,
  GlobalShortcut,
  Middleware,
  SlackActionMiddlewareArgs,
  SlackShortcutMiddlewareArgs,
  SlackViewMiddlewareArgs,
} from "@slack/bolt";
import { labelsIn } from "../labels.ts";
import { escapeMrkdwn, plainWords } from "../mrkdwn.ts";
import { modalOutlet, type Outlet, privateOutlet, threadOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";
import { shorten } from "../shorten.ts";
import type { TokenClients } from "../web-clients.ts";
import { answerView, askView, noticeView, QUESTION_INPUT } from "../views/ask.ts";
import { clickedValue, clickKey, publicThread } from "./block-action.ts";

/** The shortcut "Find a quote" opens the field to ask in. */
export function onFindQuote(parts: SlackParts): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ ack, shortcut, context }) => {
    await ack();
    const { views } = parts.clients(context.botToken).calls;
    await views.open({ trigger_id: shortcut.trigger_id, view: askView("en") });
  };
}

/** "Ask about this" opens it with a question about that release. */
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
  return async ({ ack, view, context }) => {
    const typed = view.state.values[QUESTION_INPUT.block]?.[QUESTION_INPUT.action]?.value ?? "";
    const text = plainWords(typed, context.botUserId ?? "");
    const outlet = modalOutlet(
      (answer) => ack({ response_action: "update", view: answer }),
      (message) => answerView("en", message),
    );
    const asked = { text, deliveries: [`view:${view.id}:${view.hash}`], thread: null, heading: headingOf(text) };
    try {
      await reply(parts, asked, outlet);
    } catch (error) {
      parts.log.error({ err: error }, "A question from a modal was not answered");
      await ack({ response_action: "update", view: noticeView("en", labelsIn("en").apology) });
    }
  };
}

/** A suggested question is answered where its button stands: in the thread, privately, or in a modal over App Home. */
export function onAskExample(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, respond, context }) => {
    await ack();
    const text = clickedValue(action);
    const thread = publicThread(body);
    const clients = parts.clients(context.botToken);
    const elsewhere = body.view ? modalOver(body, clients) : privateOutlet(parts, respond);
    const asked = {
      text,
      deliveries: [body.view ? `click:${body.trigger_id}` : clickKey(body, action)],
      thread: thread && `${context.teamId}:${thread.channel}:${thread.threadTs}`,
      heading: `${thread ? `${labelsIn("en").asked(body.user.id)}: ` : ""}${headingOf(text)}`,
    };
    await reply(parts, asked, thread ? threadOutlet(parts, clients, thread) : elsewhere);
  };
}

/** A modal on top of the one in which the button stands, or over App Home. */
function modalOver({ view: below, trigger_id }: BlockAction, { calls }: TokenClients): Outlet {
  return modalOutlet(
    (view) =>
      below?.type === "modal" ? calls.views.push({ trigger_id, view }) : calls.views.open({ trigger_id, view }),
    (message) => answerView("en", message),
  );
}

const LONGEST_HEADING = 300;

function headingOf(question: string): string {
  return `*${escapeMrkdwn(shorten(question, LONGEST_HEADING))}*`;
}
