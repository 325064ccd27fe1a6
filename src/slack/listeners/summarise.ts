/** "Summarise" on a citation. */
import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from "@slack/bolt";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { plainMessage } from "../blocks/plain-message.ts";
import { labelsIn } from "../labels.ts";
import type { SlackParts } from "../parts.ts";
import { reply } from "../reply.ts";
import { shorten } from "../shorten.ts";
import { summarise } from "../works/summarise.ts";
import { clickedValue, toLanguage } from "./block-action.ts";
import { whereClicked } from "./click-outlet.ts";

const LONGEST_TITLE = 200;

export function onSummarise(parts: SlackParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async (args) => {
    await args.ack();
    const [word = "", key = ""] = clickedValue(args.action).split(" ");
    const language = toLanguage(word);
    const labels = labelsIn(language);
    const release = parts.keys.find(key)?.release;
    const { outlet, by, ...place } = whereClicked(parts, args, {
      title: labels.summaryTitle,
      notice: parts.writing && labels.summaryUnderWay,
      late: "summaryTakesTime",
    });
    if (!release) {
      await outlet.post(plainMessage(labels.gone), language);
      return;
    }
    const title = shorten(release.title, LONGEST_TITLE);
    const heading = `${by === null ? "" : `${labels.asked(by)}${labels.colon} `}*${escapeMrkdwn(labels.summaryOf(title))}*`;
    const asked = { text: title, language, heading, ...place };
    await reply(parts, asked, outlet, summarise({ release: release.id }));
  };
}
