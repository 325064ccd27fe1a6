/** What an app sends to a response URL, or as the acknowledgement of a command: answers without a token. */
import { asString, isObject, type Json, type JsonObject } from "./json.ts";
import { addMessage, editMessage, removeMessage } from "./messages.ts";
import type { Platform } from "./platform.ts";
import { refuse } from "./refusal.ts";
import type { ResponseUrl } from "./state.ts";
import { useResponseUrl } from "./triggers.ts";
import { contentOf } from "./api/content.ts";

const known = new Set([
  "text",
  "blocks",
  "attachments",
  "response_type",
  "replace_original",
  "delete_original",
  "thread_ts",
  "metadata",
  "unfurl_links",
  "unfurl_media",
  "mrkdwn",
]);

/** Takes one POST to a response URL. */
export function respond(platform: Platform, id: string, body: JsonObject): JsonObject {
  const url = useResponseUrl(platform.state, id);
  place(platform, url, body);
  return {};
}

/** Shows the payload with which a command was acknowledged: a string or a message, nothing when empty. */
export function showAcknowledgement(
  platform: Platform,
  url: Omit<ResponseUrl, "uses" | "id" | "issuedAt">,
  payload: Json | undefined,
): void {
  const body = typeof payload === "string" ? { text: payload } : payload;
  if (isObject(body) && Object.keys(body).length > 0 && body["text"] !== "") place(platform, url, body);
}

function place(platform: Platform, url: Omit<ResponseUrl, "uses" | "id" | "issuedAt">, body: JsonObject): void {
  const { state } = platform;
  const unknown = Object.keys(body).find((name) => !known.has(name));
  if (unknown !== undefined) return refuse("invalid_arguments", `unknown argument: ${unknown}`);
  if (body["delete_original"] === true && url.original !== null) return removeMessage(state, url.original);
  const content = contentOf(body);
  if (body["replace_original"] === true && url.original !== null) {
    editMessage(state, url.original, content);
    return url.original.ephemeralTo === null ? platform.announce("changed", url.original) : undefined;
  }
  const isPublic = body["response_type"] === "in_channel";
  const threadTs = asString(body["thread_ts"]) ?? url.threadTs;
  const draft = { ...content, channel: url.channel, threadTs, user: state.app.botUserId };
  const message = addMessage(state, { ...draft, ephemeralTo: isPublic ? null : url.user });
  return platform.announce("posted", message);
}
