/** Finding, adding and changing messages. Nothing here asks whether the app may; `api/` does. */
import type { JsonObject } from "./json.ts";
import { type Message, type State, type Stream, threadKey } from "./state.ts";
import { withIds } from "./block-ids.ts";

export interface Draft {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly JsonObject[] | undefined;
  readonly attachments?: readonly JsonObject[] | undefined;
  readonly metadata?: JsonObject | null | undefined;
  readonly threadTs?: string | null | undefined;
  readonly ephemeralTo?: string | null | undefined;
  readonly stream?: Stream | null | undefined;
}

/** Appends a message, at the clock's next timestamp. An app's post to a thread ends the working status shown there. */
export function addMessage(state: State, draft: Draft): Message {
  const message: Message = {
    channel: draft.channel,
    ts: state.clock.timestamp(),
    user: draft.user,
    fromApp: draft.user === state.app.botUserId,
    threadTs: draft.threadTs ?? null,
    ephemeralTo: draft.ephemeralTo ?? null,
    text: draft.text,
    blocks: withIds(state, draft.blocks ?? []),
    attachments: draft.attachments ?? [],
    metadata: draft.metadata ?? null,
    editedTs: null,
    stream: draft.stream ?? null,
    reactions: new Map(),
  };
  state.messages.push(message);
  state.histories.set(message.channel, [...history(state, message.channel), message]);
  if (message.fromApp) state.statuses.delete(threadKey(message.channel, message.threadTs ?? message.ts));
  state.changed();
  return message;
}

/** Replaces what a message says. */
export function editMessage(
  state: State,
  message: Message,
  content: { readonly text: string; readonly blocks: readonly JsonObject[]; readonly metadata?: JsonObject | null },
): void {
  message.text = content.text;
  message.blocks = withIds(state, content.blocks);
  if (content.metadata !== undefined) message.metadata = content.metadata;
  message.editedTs = state.clock.timestamp();
  state.changed();
}

/** Takes a message away. */
export function removeMessage(state: State, message: Message): void {
  const at = state.messages.indexOf(message);
  if (at >= 0) state.messages.splice(at, 1);
  const left = history(state, message.channel).filter((each) => each !== message);
  state.histories.set(message.channel, left);
  state.changed();
}

/** The message with this timestamp in this conversation, ephemeral ones left out. */
export function findMessage(state: State, channel: string, ts: string): Message | undefined {
  return history(state, channel).find((each) => each.ts === ts && each.ephemeralTo === null);
}

/** Top-level messages of a conversation, oldest first, as `viewer` sees them (`null`: without anyone's ephemerals). */
export function topLevel(state: State, channel: string, viewer: string | null = null): Message[] {
  return history(state, channel).filter((each) => isTopLevel(each) && isVisibleTo(each, viewer));
}

/** A thread, its root first, as `viewer` sees it. */
export function thread(state: State, channel: string, rootTs: string, viewer: string | null = null): Message[] {
  return history(state, channel).filter(
    (each) => (each.ts === rootTs || each.threadTs === rootTs) && isVisibleTo(each, viewer),
  );
}

function history(state: State, channel: string): readonly Message[] {
  return state.histories.get(channel) ?? [];
}

function isTopLevel(message: Message): boolean {
  return message.threadTs === null || message.threadTs === message.ts;
}

function isVisibleTo(message: Message, viewer: string | null): boolean {
  return message.ephemeralTo === null || message.ephemeralTo === viewer;
}
