/** "Helpful" and "Not helpful": kept under a pseudonym, thanked for privately, and asked why where it is the latter. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs, SlackViewMiddlewareArgs } from "@slack/bolt";
import { labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import { metadataOf } from "../private-metadata.ts";
import { fromRef } from "../quote-refs.ts";
import type { Judgement } from "../records.ts";
import { noticeView } from "../views/ask.ts";
import { readReason, reasonView } from "../views/reason.ts";
import { personIn } from "./asker.ts";
import { clickedValue, clickKey, publicThread, toLanguage } from "./block-action.ts";
import { showOver } from "./click-outlet.ts";

export function onFeedback(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, respond, context }) => {
    await ack();
    const answer = `${body.channel?.id ?? ""}:${String(body.container["message_ts"] ?? "")}`;
    const judged = `${answer}\n${clickedValue(action)}`;
    const given = readJudged(judged);
    const by = personIn(context, body.user.id);
    if (!given || !by) return;
    const isNew = await parts.deliveries.claim(`${clickKey(body, action)}:${body.user.id}`);
    if (isNew) await parts.records.judged({ ...judgementOf(parts, given), by, reason: null });
    if (given.verdict === "not-helpful") {
      await showOver(parts, body, context, reasonView(judged, given.language));
      return;
    }
    if (!isNew) return;
    const text = labelsIn(given.language).thanks;
    const thread = publicThread(body);
    if (!thread) {
      await respond({ response_type: "ephemeral", replace_original: false, text });
      return;
    }
    const { channel, threadTs } = thread;
    const { chat } = parts.clients(context.botToken).calls;
    await chat.postEphemeral({ channel, user: body.user.id, thread_ts: threadTs, text });
  };
}

/** The reason takes the place of the verdict without one. */
export function onReasonGiven(parts: SlackParts): Middleware<SlackViewMiddlewareArgs> {
  return async ({ ack, view, body, context }) => {
    const given = readJudged(metadataOf(view).own);
    const by = personIn(context, body.user.id);
    const reason = readReason(view.state.values);
    const language = given?.language ?? "en";
    if (given && by && reason !== null) await parts.records.judged({ ...judgementOf(parts, given), by, reason });
    await ack({
      response_action: "update",
      view: noticeView(language, labelsIn(language).thanks, labelsIn(language).reasonTitle),
    });
  };
}

interface Judged {
  readonly answer: string;
  readonly language: "en" | "fr";
  readonly verdict: Judgement["verdict"];
  readonly question: string;
  readonly refs: string;
}

/** The judged message's name, and the lines of the button's value: language, verdict, question, references of quotes. */
function readJudged(value: string): Judged | null {
  const [answer = "", language = "", verdict = "", question = "", refs = ""] = value.split("\n");
  if (verdict !== "helpful" && verdict !== "not-helpful") return null;
  return { answer, language: toLanguage(language), verdict, question, refs };
}

function judgementOf(
  { keys }: SlackParts,
  { answer, verdict, question, refs }: Judged,
): Omit<Judgement, "by" | "reason"> {
  const quotes = refs.split(" ").flatMap((ref) => fromRef(ref, keys) ?? []);
  return { answer, verdict, question, quotes };
}
