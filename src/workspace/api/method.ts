/** What a Web API method is: its arguments by name, its pace, the token it wants, and what it does. */
import type { Json, JsonObject } from "../json.ts";
import type { Platform } from "../platform.ts";
import type { Tier } from "../rate-limits.ts";
import { refuse } from "../refusal.ts";
import type { Conversation, Message } from "../state.ts";
import { findMessage } from "../messages.ts";
import { directMessage } from "../people.ts";

export type Kind = "string" | "boolean" | "number" | "json";

export interface Method {
  readonly tier: Tier;
  readonly token?: "bot" | "app" | "none";
  /** Arguments; a name that ends in "?" may be missing. Anything else is refused. */
  readonly args: Readonly<Record<string, Kind>>;
  readonly run: (platform: Platform, args: JsonObject) => JsonObject;
}

export type Methods = Readonly<Record<string, Method>>;

/** A text argument; empty when it was not given. */
export function text(args: JsonObject, name: string): string {
  const value = args[name];
  return typeof value === "string" ? value : "";
}

/** A text argument, `undefined` when it was not given or empty. */
export function optionalText(args: JsonObject, name: string): string | undefined {
  return text(args, name) || undefined;
}

/** The conversation an app names by its id, or by the id of a user for their direct message. */
export function conversationOf(platform: Platform, id: string): Conversation {
  const { state } = platform;
  return state.conversations.get(id) ?? directMessage(state, id) ?? refuse("channel_not_found");
}

/** A conversation that the app is in. */
export function joinedConversation(platform: Platform, id: string): Conversation {
  const conversation = conversationOf(platform, id);
  return conversation.members.has(platform.state.app.botUserId) ? conversation : refuse("not_in_channel");
}

/** A message by its place, or the refusal that the method has for a missing one. */
export function messageAt(platform: Platform, channel: string, ts: string, missing = "message_not_found"): Message {
  return findMessage(platform.state, conversationOf(platform, channel).id, ts) ?? refuse(missing);
}

/** Refuses a thread that does not exist; gives back its root's timestamp. */
export function threadRoot(platform: Platform, channel: string, ts: string | undefined): string | null {
  if (ts === undefined) return null;
  const message = findMessage(platform.state, channel, ts) ?? refuse("thread_not_found");
  return message.threadTs ?? message.ts;
}

/** The argument as JSON, `undefined` when it was not given. */
export function json(args: JsonObject, name: string): Json | undefined {
  return args[name];
}
