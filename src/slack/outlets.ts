/** Where an answer goes: into a thread, to one person, or into a modal. */
import type { RespondFn } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Audience } from "./blocks/answer.ts";
import type { Message } from "./blocks/elements.ts";
import { labelsIn } from "./labels.ts";
import type { SlackParts } from "./parts.ts";
import { hint, insist, type TokenClients } from "./web-clients.ts";

export interface Outlet {
  readonly audience: Audience;
  /** Shows that the question has arrived. */
  begin(): Promise<void>;
  post(message: Message): Promise<void>;
}

export interface Thread {
  readonly channel: string;
  readonly threadTs: string;
}

/** Answers in a thread, with a status while the answer is under way; the post takes the status away. */
export function threadOutlet(parts: SlackParts, clients: TokenClients, { channel, threadTs }: Thread): Outlet {
  const labels = labelsIn("en");
  const status = {
    channel_id: channel,
    thread_ts: threadTs,
    status: labels.statusSearching,
    loading_messages: labels.loading(parts.corpus.releases.length),
  };
  return {
    audience: "conversation",
    begin: () => hint(() => clients.hints.assistant.threads.setStatus(status), parts.log),
    post: (message) => postInThread(parts, clients, { channel, threadTs }, message),
  };
}

/** Posts into a thread; what Slack refuses as blocks still arrives as words. */
export async function postInThread(
  { log }: SlackParts,
  { calls }: TokenClients,
  { channel, threadTs }: Thread,
  message: Message,
): Promise<void> {
  const place = { channel, thread_ts: threadTs, unfurl_links: false, unfurl_media: false };
  try {
    await insist(() => calls.chat.postMessage({ ...place, ...message }), log);
  } catch (error) {
    if (!isRefusalOfBlocks(error)) throw error;
    log.error({ err: error, blocks: message.blocks }, "Slack refused these blocks; the answer was posted in words");
    await insist(() => calls.chat.postMessage({ ...place, text: message.text }), log);
  }
}

/** Answers so that only the person who asked sees it. */
export function privateOutlet({ log }: SlackParts, respond: RespondFn): Outlet {
  return {
    audience: "one-person",
    begin: async () => undefined,
    post: async (message) => {
      await insist(() => respond({ response_type: "ephemeral", replace_original: false, ...message }), log);
    },
  };
}

/** Answers with a view; `show` puts it on the screen. */
export function modalOutlet(
  show: (view: ModalView) => Promise<unknown>,
  frame: (message: Message) => ModalView,
): Outlet {
  return {
    audience: "modal",
    begin: async () => undefined,
    post: async (message) => {
      await show(frame(message));
    },
  };
}

function isRefusalOfBlocks(error: unknown): boolean {
  return (
    error instanceof WebAPIPlatformError &&
    /^(?:invalid_blocks|msg_blocks_too_long|msg_too_long)/u.test(error.data.error)
  );
}
