/**
 * In which channel a delivery is being handled. Releases under embargo may be seen in channels named for them, and no
 * listener has to think of that: what is not known to happen in such a channel happens in public.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { metadataOf } from "./private-metadata.ts";

export interface Place {
  /** Handles a delivery in the channel that its payload names. */
  handle<T>(body: unknown, act: () => T): T;
  /** Null outside of every delivery, and where it names no channel. */
  channel(): string | null;
}

export function createPlace(): Place {
  const channels = new AsyncLocalStorage<string | null>();
  return {
    handle: (body, act) => channels.run(channelOf(body), act),
    channel: () => channels.getStore() ?? null,
  };
}

/** Events carry the channel as an id, clicks and shortcuts as an object, commands as `channel_id`, our views where we put it. */
export function channelOf(body: unknown): string | null {
  const { event, channel, channel_id: commandChannel, view } = asRecord(body);
  const { private_metadata: kept } = asRecord(view);
  const ofView = typeof kept === "string" ? metadataOf({ private_metadata: kept }).channel : null;
  const candidates = [asRecord(event)["channel"], asRecord(channel)["id"], commandChannel, ofView];
  return candidates.find((each): each is string => typeof each === "string") ?? null;
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
