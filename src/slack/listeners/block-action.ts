/** What a click on one of our buttons says, as far as the listeners want to know it. */
import type { BlockAction, SlackActionMiddlewareArgs } from "@slack/bolt";
import type { Language } from "../labels.ts";
import type { Thread } from "../thread.ts";

export type BlockActionArgs = SlackActionMiddlewareArgs<BlockAction>;

/** The value of the button that was clicked or of the option that was chosen; empty for anything else. */
export function clickedValue(action: BlockActionArgs["action"]): string {
  if ("selected_option" in action) return action.selected_option?.value ?? "";
  return "value" in action && typeof action.value === "string" ? action.value : "";
}

/** The message that holds the button, with its thread; null in a view or where only one person sees the message. */
export function publicThread({ container, message, channel }: BlockAction): Thread | null {
  if (container["is_ephemeral"] === true || !channel || !message) return null;
  const threadTs: unknown = message["thread_ts"] ?? message.ts;
  return typeof threadTs === "string" ? { channel: channel.id, threadTs } : null;
}

/** One name for the same click made twice. */
export function clickKey(body: BlockAction, action: BlockActionArgs["action"]): string {
  const place: unknown = body.container["message_ts"] ?? body.view?.id;
  return ["click", body.team?.id, body.channel?.id, String(place), action.action_id, clickedValue(action)].join(":");
}

/** The language that a value names; English for anything else. */
export function toLanguage(word: string): Language {
  return word === "fr" ? "fr" : "en";
}
