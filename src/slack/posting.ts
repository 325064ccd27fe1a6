/**
 * Posting into a thread so that a message stands there once. A call that broke off may have been carried out or not: the
 * message carries a mark, the thread is looked through for it, and only what is not there is posted again.
 */
import { randomUUID } from "node:crypto";
import { WebAPIPlatformError } from "@slack/web-api";
import type { Message } from "./blocks/elements.ts";
import type { Sending } from "./journal.ts";
import type { Log } from "./log.ts";
import type { Thread } from "./thread.ts";
import { insist, sleep, type TokenClients, type Wait } from "./web-clients.ts";

/** What may have arrived is looked for so often, after so many seconds: Slack may still be about to show it. */
const LOOKS: readonly number[] = [1, 2];
const MOST_POSTS = 3;
/** The most that Slack gives at once. */
const LONGEST_THREAD = 1_000;
const MARK = "communique_message";

/** A place in a thread, and what the message there answers. */
export interface Addressed extends Thread {
  readonly sending?: Sending | null;
}

type Words = Pick<Message, "text"> & Partial<Message>;

/**
 * True once the message is there. False where that could not be found out, as in channels whose messages the app may not
 * read; the log then says so as an error. Throws what Slack refuses.
 */
export function post(
  log: Log,
  clients: TokenClients,
  thread: Addressed,
  message: Words,
  wait: Wait = sleep,
): Promise<boolean> {
  return clients.inLane(thread.channel, () => postOnce(log, clients, thread, message, wait));
}

async function postOnce(
  log: Log,
  clients: TokenClients,
  thread: Addressed,
  message: Words,
  wait: Wait,
): Promise<boolean> {
  const { id = randomUUID() } = thread.sending ?? {};
  const metadata = markOf(id);
  await thread.sending?.begin();
  const place = { channel: thread.channel, thread_ts: thread.threadTs, unfurl_links: false, unfurl_media: false };
  const onUnknown = (err: unknown) => log.warn({ err }, "A message may have been posted or not: it is looked for");
  for (let posts = 1; posts <= MOST_POSTS; posts += 1) {
    const call = () => clients.calls.chat.postMessage({ ...place, ...message, metadata });
    if ((await insist(call, log, { wait, onUnknown })) !== null) return true;
    const isThere = await lookFor(log, clients, thread, id, wait);
    if (isThere) return true;
    if (isThere === null) break;
  }
  log.error({ channel: thread.channel, thread: thread.threadTs }, "Whether a message was posted cannot be found out");
  return false;
}

/** Slack keeps it with the message, unseen. */
export function markOf(id: string): { event_type: string; event_payload: { id: string } } {
  return { event_type: MARK, event_payload: { id } };
}

/** Whether a message with this mark stands in the thread, or may be about to; null where it cannot be said. */
export async function lookFor(
  log: Log,
  clients: TokenClients,
  thread: Thread,
  id: string,
  wait: Wait = sleep,
): Promise<boolean | null> {
  let isThere: boolean | null = null;
  for (const seconds of LOOKS) {
    await wait(seconds);
    isThere = await look(log, clients, thread, id, wait);
    if (isThere) return true;
  }
  return isThere;
}

async function look(
  log: Log,
  { calls }: TokenClients,
  { channel, threadTs }: Thread,
  id: string,
  wait: Wait,
): Promise<boolean | null> {
  const which = { channel, ts: threadTs, include_all_metadata: true, limit: LONGEST_THREAD };
  try {
    const replies = await insist(() => calls.conversations.replies(which), log, { wait, isRepeatable: true });
    if (replies === null) return null;
    const isThere = (replies.messages ?? []).some(({ metadata }) => isMarked(metadata, id));
    return isThere || (replies.has_more === true ? null : false);
  } catch (err) {
    const reason = err instanceof WebAPIPlatformError ? err.data.error : null;
    log.warn({ err, reason }, "A thread could not be looked through");
    return null;
  }
}

function isMarked(metadata: { event_payload?: unknown } | undefined, id: string): boolean {
  const payload = metadata?.event_payload;
  return typeof payload === "object" && payload !== null && "id" in payload && payload.id === id;
}
