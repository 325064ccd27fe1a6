/** The one path that everything asked takes, wherever in Slack it was asked and whatever the work is. */
import { verified } from "../answering/quotes.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Message } from "./blocks/elements.ts";
import { plainMessage } from "./blocks/plain-message.ts";
import { type ChannelSettings, ownLanguage, settingsHere } from "./channel-settings.ts";
import { claimAll } from "./deliveries.ts";
import { labelsIn } from "./labels.ts";
import type { Outlet } from "./outlets.ts";
import type { SlackParts } from "./parts.ts";
import type { Asked, Work, Worked } from "./work.ts";
import { answerQuestion } from "./works/answer.ts";

/** Does the work once, by default answering a question, and says what came of it in one message. */
export async function reply(
  parts: SlackParts,
  asked: Asked,
  outlet: Outlet,
  work: Work = answerQuestion,
): Promise<void> {
  if (!(await isNew(parts, asked)) || (await isAnswered(parts, outlet))) return;
  await parts.journal.enter(asked.asker);
  const chosen = await settingsOf(parts, asked);
  const own = ownLanguage(chosen);
  const language = own ?? asked.language ?? detectLanguage(asked.text);
  const stoppable = parts.stops.begin(asked.thread ?? asked.deliveries.join(" "));
  const begun = outlet.begin(language, () => stoppable.stop());
  try {
    const { signal } = stoppable;
    const scope = chosen.publishers.length > 0 ? { ...parts, ...parts.within(chosen.publishers) } : parts;
    const { audience, write } = outlet;
    const circumstances = { audience, language, own, signal, write, mostQuotes: chosen.quotes };
    const working = work(scope, asked, circumstances);
    const worked = await unlessInterrupted(working, stoppable.interrupted);
    if (worked === null) {
      const kept = await inGrace(working);
      parts.log.warn({ kept: kept !== null }, "Interrupted before it was answered");
      await outlet.post(kept ?? plainMessage(labelsIn(language).apology), language);
      return;
    }
    const { message, foot, quotes, noted, whenStopped } = worked;
    verified(quotes);
    await Promise.race([begun, stoppable.stopped]);
    if (signal.aborted) await outlet.post(whenStopped ?? plainMessage(labelsIn(language).stopped), language);
    else await outlet.post(message, language, foot);
    parts.log.info({ ...noted, ...(signal.aborted && { stopped: true }) }, "Answered");
  } finally {
    stoppable.end();
    await outlet.end();
  }
}

/** What came of the work; null where the app ends before it does. */
async function unlessInterrupted(work: Promise<Worked>, interrupted: Promise<void>): Promise<Worked | null> {
  return Promise.race([work, interrupted.then(() => null)]);
}

/** Milliseconds in which interrupted work may hand over what it has. */
const GRACE = 300;

/** What was confirmed when the work was interrupted; null where there is nothing, or it does not come at once. */
async function inGrace(work: Promise<Worked>): Promise<Message | null> {
  const ended = work.then(
    ({ quotes, whenStopped }) => (whenStopped ? { quotes, whenStopped } : null),
    () => null,
  );
  const late = new Promise<null>((resolve) => setTimeout(resolve, GRACE, null));
  const kept = await Promise.race([ended, late]);
  if (kept === null) return null;
  verified(kept.quotes);
  return kept.whenStopped;
}

/** What the channel has chosen in which it was asked, be it in a message or in a window opened there. */
function settingsOf(parts: SlackParts, { asker, channel }: Asked): Promise<ChannelSettings> {
  return settingsHere(parts, asker?.team, channel);
}

async function isNew({ deliveries, journal, log }: SlackParts, asked: Asked): Promise<boolean> {
  const { team = "" } = asked.asker ?? {};
  const leftBehind = journal.leftBehind();
  const names = leftBehind ? [`again:${leftBehind.id}`] : asked.deliveries;
  const isFirst = await claimAll(
    deliveries,
    names.map((name) => `${team}:${name}`),
  );
  if (!isFirst) log.info({ deliveries: asked.deliveries }, "Delivered again and already taken care of");
  return isFirst;
}

/** Whether a process that ended may have answered before it did: nothing is said twice, and the log tells of the doubt. */
async function isAnswered({ journal, log }: SlackParts, outlet: Outlet): Promise<boolean> {
  const leftBehind = journal.leftBehind();
  if (!leftBehind?.isSent) return false;
  const isPosted = await outlet.isPosted(leftBehind.id);
  if (isPosted === null) log.error("Whether a question left behind was answered cannot be found out");
  return isPosted !== false;
}
