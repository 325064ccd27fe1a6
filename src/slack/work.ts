/** What a work is: what was asked, for whom and how it is done, and what comes of it. */
import type { KnownBlock } from "@slack/types";
import type { Quote } from "../answering/answer.ts";
import type { Audience } from "./audience.ts";
import type { Message } from "./blocks/elements.ts";
import type { Language } from "./labels.ts";
import type { Outlet } from "./outlets.ts";
import type { SlackParts } from "./parts.ts";
import type { Person } from "./thread-store.ts";

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
  /** The language that the channel has chosen for all that we say in it; null where each question tells it. */
  readonly own: Language | null;
  /** Quotes of an answer shown before "More quotes". */
  readonly mostQuotes: number;
  /** Aborted when the asker wants no more. */
  readonly signal: AbortSignal;
  /** Shows Markdown while the rest is being written; null where the answer can only come whole. */
  readonly write: Outlet["write"];
}

/** What came of the work. */
export interface Worked {
  readonly message: Message;
  /** What completes the message where a part of it was shown while it was written; without it the message replaces that. */
  readonly foot?: readonly KnownBlock[];
  /** What stands where the asker has stopped the work; by default that nothing will come. */
  readonly whenStopped?: Message;
  /** Every quote that the message may show. */
  readonly quotes: readonly Quote[];
  /** For the log. */
  readonly noted: Readonly<Record<string, unknown>>;
}

export type Work = (parts: SlackParts, asked: Asked, circumstances: Circumstances) => Promise<Worked>;
