/** "Helpful" and "Not helpful": noted without a name, and thanked for privately. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import { labelsIn } from "../labels.ts";
import type { Feedback, SlackParts } from "../parts.ts";
import { clickedValue, clickKey, publicThread } from "./block-action.ts";

export function onFeedback(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, respond, context }) => {
    await ack();
    if (!(await parts.deliveries.claim(`${clickKey(body, action)}:${body.user.id}`))) return;
    const [language = "", verdict = "", question = ""] = clickedValue(action).split("\n");
    if (!isVerdict(verdict)) return;
    parts.recordFeedback({ verdict, question });
    const text = labelsIn(language === "fr" ? "fr" : "en").thanks;
    const thread = publicThread(body);
    if (!thread) {
      await respond({ response_type: "ephemeral", replace_original: false, text });
      return;
    }
    const { channel, threadTs } = thread;
    const { calls } = parts.clients(context.botToken);
    await calls.chat.postEphemeral({ channel, user: body.user.id, thread_ts: threadTs, text });
  };
}

function isVerdict(word: string): word is Feedback["verdict"] {
  return word === "helpful" || word === "not-helpful";
}
