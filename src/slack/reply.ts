/** The one path that everything asked takes, wherever in Slack it was asked and whatever the work is. */
import type { Quote } from "../answering/answer.ts";
import { verified } from "../answering/quotes.ts";
import { detectLanguage } from "../language/detect-language.ts";
import type { Audience } from "./blocks/answer.ts";
import type { Message } from "./blocks/elements.ts";
import { plainMessage } from "./blocks/plain-message.ts";
import { type ChannelSettings, DEFAULT_SETTINGS, ownLanguage, readSettings } from "./channel-settings.ts";
import { claimAll } from "./deliveries.ts";
import { type Language, labelsIn } from "./labels.ts";
import type { Outlet } from "./outlets.ts";
import type { SlackParts } from "./parts.ts";
import type { Person } from "./thread-store.ts";
import { answerQuestion } from "./works/answer.ts";

export interface Asked {
  /** What was written, in plain words. */
  readonly text: string;
  /** Every name under which Slack may deliver this again. */
  readonly deliveries: readonly string[];
  /** The conversation that it belongs to; null where nothing can follow it. */
  readonly thread: string | null;
  /** A line above the answer (mrkdwn), where the question itself is not to be seen beside it. */
  readonly heading?: string;
  /** Who asks; null where nobody is known. */
  readonly asker: Person | null;
  /** The channel in which it was asked, where it is known. */
  readonly channel?: string;
  /** The asker's language, where something else than the text tells it. */
  readonly language?: Language;
}

/** For whom, and how, the work is done. */
export interface Circumstances {
  readonly audience: Audience;
  readonly language: Language;
  /** Quotes of an answer shown before "More quotes". */
  readonly mostQuotes: number;
  /** Aborted when the asker wants no more. */
  readonly signal: AbortSignal;
}

/** What came of the work. */
export interface Worked {
  readonly message: Message;
  /** Every quote that the message may show. */
  readonly quotes: readonly Quote[];
  /** For the log. */
  readonly noted: Readonly<Record<string, unknown>>;
}

export type Work = (parts: SlackParts, asked: Asked, circumstances: Circumstances) => Promise<Worked>;

/** Does the work once, by default answering a question, and says what came of it in one message. */
export async function reply(
  parts: SlackParts,
  asked: Asked,
  outlet: Outlet,
  work: Work = answerQuestion,
): Promise<void> {
  if (!(await isNew(parts, asked))) return;
  const chosen = await settingsOf(parts, asked);
  const language = asked.language ?? ownLanguage(chosen) ?? detectLanguage(asked.text);
  const stoppable = parts.stops.begin(asked.thread ?? asked.deliveries.join(" "));
  const begun = outlet.begin(language);
  try {
    const { signal } = stoppable;
    const scope = chosen.publishers.length > 0 ? { ...parts, ...parts.within(chosen.publishers) } : parts;
    const circumstances = { audience: outlet.audience, language, signal, mostQuotes: chosen.quotes };
    const { message, quotes, noted } = await work(scope, asked, circumstances);
    verified(quotes);
    await Promise.race([begun, stoppable.stopped]);
    await outlet.post(signal.aborted ? plainMessage(labelsIn(language).stopped) : message, language);
    parts.log.info({ ...noted, ...(signal.aborted && { stopped: true }) }, "Answered");
  } finally {
    stoppable.end();
    await outlet.end();
  }
}

/** What the channel has chosen; a question is answered also where that cannot be read. */
async function settingsOf({ store, log }: SlackParts, { asker, channel }: Asked): Promise<ChannelSettings> {
  if (!asker || channel === undefined) return DEFAULT_SETTINGS;
  try {
    return await readSettings(store, asker.team, channel);
  } catch (error) {
    log.error({ err: error }, "The settings of a channel could not be read");
    return DEFAULT_SETTINGS;
  }
}

async function isNew({ deliveries, log }: SlackParts, asked: Asked): Promise<boolean> {
  const isFirst = await claimAll(deliveries, asked.deliveries);
  if (!isFirst) log.info({ deliveries: asked.deliveries }, "Delivered again and already taken care of");
  return isFirst;
}
