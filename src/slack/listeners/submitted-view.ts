/** What a window asked for is shown in its place. */
import type { SlackViewMiddlewareArgs } from "@slack/bolt";
import { type Language, labelsIn } from "../labels.ts";
import { escapeMrkdwn } from "../mrkdwn.ts";
import { modalOutlet } from "../outlets.ts";
import type { SlackParts } from "../parts.ts";
import { placed } from "../private-metadata.ts";
import { reply } from "../reply.ts";
import type { Work } from "../work.ts";
import { shorten } from "../shorten.ts";
import type { Person } from "../thread-store.ts";
import { answerView, noticeView } from "../views/ask.ts";

interface Submitted extends Pick<SlackViewMiddlewareArgs, "ack" | "view"> {
  readonly asker: Person | null;
  readonly language: Language;
  /** Of the view that shows what came of it. */
  readonly title: string;
}

const LONGEST_HEADING = 300;

/** Does the work and updates the view; what fails is said there, since nothing else would reach the asker. */
export async function replyInView(
  parts: SlackParts,
  text: string,
  { ack, view, asker, language, title }: Submitted,
  work?: Work,
): Promise<void> {
  const outlet = modalOutlet(
    (shown) => ack({ response_action: "update", view: placed(shown, parts.place.channel()) }),
    (message) => answerView(language, message, title),
  );
  const deliveries = [`view:${view.id}:${view.hash}`];
  try {
    await reply(parts, { text, asker, language, deliveries, thread: null, heading: headingOf(text) }, outlet, work);
  } catch (error) {
    parts.log.error({ err: error }, "A question from a modal was not answered");
    await ack({ response_action: "update", view: noticeView(language, labelsIn(language).apology) });
  }
}

/** The question above its answer, as mrkdwn. */
export function headingOf(question: string): string {
  return `*${escapeMrkdwn(shorten(question, LONGEST_HEADING))}*`;
}
