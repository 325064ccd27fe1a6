/** assistant.threads.* and agents.sessions.*: working status, titles, suggested prompts and sessions of an agent. */
import { asObjects, type JsonObject, asStrings } from "../json.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import { threadKey } from "../state.ts";
import { limits } from "../validation/limits.ts";
import { lengthOf } from "../validation/shape.ts";
import { joinedConversation, type Methods, optionalText, text, threadRoot } from "./method.ts";

/** A working status goes away by itself after two minutes. */
export const statusLifetime = 2 * 60_000;
export const sessionStatuses: readonly string[] = ["active", "processing", "suspended", "closed"];

const inThread = { channel_id: "string", thread_ts: "string" } as const;

export const agents: Methods = {
  "assistant.threads.setStatus": {
    tier: "special",
    args: {
      ...inThread,
      status: "string",
      "loading_messages?": "json",
      "username?": "string",
      "icon_emoji?": "string",
      "icon_url?": "string",
    },
    run: setStatus,
  },
  "assistant.threads.setTitle": { tier: "tier3", args: { ...inThread, title: "string" }, run: setTitle },
  "assistant.threads.setSuggestedPrompts": {
    tier: "tier3",
    args: { channel_id: "string", "thread_ts?": "string", "title?": "string", prompts: "json" },
    run: setPrompts,
  },
  "agents.sessions.setStatus": {
    tier: "tier3",
    args: { ...inThread, status: "string", "title?": "string" },
    run: setSessionStatus,
  },
  "agents.sessions.rename": { tier: "tier3", args: { ...inThread, title: "string" }, run: renameSession },
};

function setStatus(platform: Platform, args: JsonObject): JsonObject {
  const { state } = platform;
  const loadingMessages = asStrings(args["loading_messages"]);
  if (loadingMessages.length > limits.loadingMessages)
    return refuse("invalid_arguments", "no more than 10 items allowed [json-pointer:/loading_messages]");
  const key = keyOf(platform, args);
  const status = text(args, "status");
  if (status === "") state.statuses.delete(key);
  else state.statuses.set(key, { text: status, loadingMessages, setAt: state.clock.now() });
  state.changed();
  return {};
}

function setTitle(platform: Platform, args: JsonObject): JsonObject {
  platform.state.titles.set(keyOf(platform, args), text(args, "title"));
  platform.state.changed();
  return {};
}

/** In the agent view prompts belong to the conversation: with a `thread_ts` the call succeeds and does nothing. */
function setPrompts(platform: Platform, args: JsonObject): JsonObject {
  const channel = joinedConversation(platform, text(args, "channel_id"));
  const prompts = asObjects(args["prompts"]).map((each) => ({
    title: text(each, "title"),
    message: text(each, "message"),
  }));
  if (prompts.length > limits.prompts) return refuse("too_many_prompts");
  if (prompts.some((each) => each.title === "" || each.message === ""))
    return refuse("invalid_arguments", "prompts need title and message [json-pointer:/prompts]");
  if (optionalText(args, "thread_ts") === undefined) {
    platform.state.prompts.set(channel.id, { title: text(args, "title"), prompts });
    platform.state.changed();
  }
  return {};
}

function setSessionStatus(platform: Platform, args: JsonObject): JsonObject {
  const status = text(args, "status");
  if (!sessionStatuses.includes(status))
    return refuse("invalid_arguments", "must be a valid enum value [json-pointer:/status]");
  return keepSession(platform, args, status);
}

function renameSession(platform: Platform, args: JsonObject): JsonObject {
  return keepSession(platform, args, undefined);
}

function keepSession(platform: Platform, args: JsonObject, status: string | undefined): JsonObject {
  const { state } = platform;
  const title = optionalText(args, "title");
  if (title !== undefined && lengthOf(title) > limits.sessionTitle)
    return refuse("invalid_arguments", "must be less than 201 characters [json-pointer:/title]");
  const key = keyOf(platform, args);
  const before = state.sessions.get(key);
  state.sessions.set(key, { status: status ?? before?.status ?? "active", title: title ?? before?.title ?? null });
  state.changed();
  const events = state.manifest.events;
  const isDeaf = status === "processing" && events !== null && !events.has("agent_session_stopped");
  return isDeaf ? { warning: "missing_agent_session_stopped_event_subscription" } : {};
}

function keyOf(platform: Platform, args: JsonObject): string {
  const channel = joinedConversation(platform, text(args, "channel_id"));
  return threadKey(channel.id, threadRoot(platform, channel.id, text(args, "thread_ts")) ?? "");
}
