/**
 * A message in a thread that is shown while it is being written. Slack takes it piece by piece where it can; where it
 * cannot, nobody sees a difference but in time: the message comes whole at the end.
 */
import type { KnownBlock } from "@slack/types";
import { WebAPIPlatformError, WebAPIRateLimitedError } from "@slack/web-api";
import type { Message } from "./blocks/elements.ts";
import { LIMITS } from "./limits.ts";
import type { Log } from "./log.ts";
import { type Addressed, markOf } from "./posting.ts";
import type { Person } from "./thread-store.ts";
import { hint, insist, type TokenClients } from "./web-clients.ts";

export interface Draft {
  /** Takes Markdown to be shown next, and comes back at once. */
  add(text: string): void;
  /**
   * Completes the message with blocks at its foot; where that cannot be, or there is no foot, puts `message` in its place.
   * False where nothing of it is to be seen, so that `message` has still to be posted.
   */
  finish(message: Message, foot: readonly KnownBlock[] | null): Promise<boolean>;
  /** Ends what nobody will finish. */
  abandon(): Promise<void>;
}

export interface DraftParts {
  readonly clients: TokenClients;
  readonly thread: Addressed;
  /** Who is written to; Slack wants to know it outside of direct messages. */
  readonly recipient: Person | null;
  /** Called when Slack says that the person has stopped the message. */
  readonly onStopped: () => void;
  readonly log: Log;
}

interface State {
  /** Of the message, once Slack has begun it. */
  ts: string | null;
  /** Slack still takes it for a message that is being written. */
  isOpen: boolean;
  /** Nothing more can be shown before the end. */
  isOver: boolean;
  /** Text that waits to be shown, and how much of it was sent. */
  pending: string;
  sent: number;
  running: Promise<void> | null;
  readonly finishing: PromiseWithResolvers<void>;
  isFinishing: boolean;
}

export function createDraft(parts: DraftParts): Draft {
  const finishing = Promise.withResolvers<void>();
  const idle = { isOpen: false, isOver: false, isFinishing: false, pending: "", sent: 0 };
  const state: State = { ts: null, running: null, finishing, ...idle };
  return {
    add(text) {
      state.pending += text;
      run(parts, state);
    },
    async finish(message, foot) {
      await settle(state);
      if (foot && (await complete(parts, state, foot))) return true;
      await close(parts, state);
      return replace(parts, state, message);
    },
    async abandon() {
      await settle(state);
      await close(parts, state);
    },
  };
}

/** One call at a time; what comes meanwhile goes with the next one. */
function run(parts: DraftParts, state: State): void {
  state.running ??= show(parts, state).finally(() => {
    state.running = null;
    if (hasMore(state)) run(parts, state);
  });
}

async function show(parts: DraftParts, state: State): Promise<void> {
  while (hasMore(state)) {
    const text = state.pending;
    if (state.sent + text.length > LIMITS.streamText) {
      state.isOver = true;
      return;
    }
    state.pending = "";
    state.sent += text.length;
    try {
      await (state.ts === null ? start(parts, state, text) : append(parts, state, text, state.ts));
    } catch (error) {
      giveUp(parts, state, error);
    }
  }
}

function hasMore({ pending, isOver, isFinishing }: State): boolean {
  return pending !== "" && !isOver && !isFinishing;
}

async function start({ clients, thread, recipient }: DraftParts, state: State, text: string): Promise<void> {
  const isDirect = thread.channel.startsWith("D");
  const to = recipient && !isDirect ? { recipient_user_id: recipient.user, recipient_team_id: recipient.team } : {};
  const place = { channel: thread.channel, thread_ts: thread.threadTs };
  const { ts = null } = await clients.calls.chat.startStream({ ...place, ...to, markdown_text: text });
  Object.assign(state, { ts, isOpen: ts !== null, isOver: ts === null });
}

/** Waits where Slack says so, but no longer than until the message is to be finished. */
async function append({ clients, thread }: DraftParts, state: State, text: string, ts: string): Promise<void> {
  try {
    await clients.calls.chat.appendStream({ channel: thread.channel, ts, markdown_text: text });
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError)) throw error;
    state.pending = text + state.pending;
    state.sent -= text.length;
    await Promise.race([state.finishing.promise, waitFor(error.retryAfter)]);
  }
}

function giveUp({ onStopped, log }: DraftParts, state: State, error: unknown): void {
  const reason = error instanceof WebAPIPlatformError ? error.data.error : null;
  state.isOver = true;
  if (reason === "stopped_by_user" || reason === "message_not_in_streaming_state") state.isOpen = false;
  if (reason === "stopped_by_user") onStopped();
  log.warn({ err: error }, "A message could not be shown while it was written");
}

/** From here on nothing is sent but what finishes the message. */
async function settle(state: State): Promise<void> {
  state.isFinishing = true;
  state.finishing.resolve();
  await state.running;
}

/** Sends the rest with the foot; false where the message cannot end that way. */
async function complete(parts: DraftParts, state: State, foot: readonly KnownBlock[]): Promise<boolean> {
  const { ts, isOver, sent, pending } = state;
  if (ts === null || isOver || sent + pending.length > LIMITS.streamText) return false;
  const rest = pending === "" ? {} : { markdown_text: pending };
  const call = { channel: parts.thread.channel, ts, ...rest, blocks: [...foot], ...markIn(parts.thread) };
  await parts.thread.sending?.begin();
  try {
    const stopped = await insist(() => parts.clients.calls.chat.stopStream(call), parts.log);
    state.isOpen = stopped === null;
    return stopped !== null;
  } catch (error) {
    giveUp(parts, state, error);
    return false;
  }
}

async function close({ clients, thread, log }: DraftParts, state: State): Promise<void> {
  const { ts } = state;
  if (!state.isOpen || ts === null) return;
  state.isOpen = false;
  await hint(() => clients.calls.chat.stopStream({ channel: thread.channel, ts }), log);
}

async function replace({ clients, thread, log }: DraftParts, { ts }: State, message: Message): Promise<boolean> {
  if (ts === null) return false;
  try {
    const call = { channel: thread.channel, ts, ...message, ...markIn(thread) };
    await thread.sending?.begin();
    return (await insist(() => clients.calls.chat.update(call), log, { isRepeatable: true })) !== null;
  } catch (error) {
    log.warn({ err: error }, "A message that had been shown could not be completed");
    return false;
  }
}

/** So that a later process finds the message which is whole. */
function markIn({ sending }: Addressed): { metadata?: ReturnType<typeof markOf> } {
  return sending ? { metadata: markOf(sending.id) } : {};
}

function waitFor(seconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, seconds * 1_000).unref());
}
