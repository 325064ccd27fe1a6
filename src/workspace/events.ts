/** Events of the Events API: what happened in the workspace, wrapped as Slack wraps it, to apps that subscribed. */
import type { JsonObject } from "./json.ts";
import { isSubscribed } from "./manifest.ts";
import { findMessage } from "./messages.ts";
import type { Platform } from "./platform.ts";
import type { Message, State, View } from "./state.ts";
import { messageToWire, viewToWire } from "./wire.ts";

/** An event in its envelope: ids, authorizations, time. */
export function eventPayload(state: State, event: JsonObject): JsonObject {
  const { team, app, tokens, clock } = state;
  return {
    token: tokens.verification,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: null,
    api_app_id: app.id,
    event,
    type: "event_callback",
    event_id: clock.id("Ev"),
    event_time: Math.floor(clock.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: team.id, user_id: app.botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: clock.id("EC"),
  };
}

/** The events that a change of a message causes, by the name under which an app subscribes to each. */
export function messageEvents(state: State, change: "posted" | "changed" | "deleted", message: Message): JsonObject[] {
  if (message.ephemeralTo !== null) return [];
  const conversation = state.conversations.get(message.channel);
  if (conversation === undefined || !conversation.members.has(state.app.botUserId)) return [];
  const isDirect = conversation.kind === "im";
  const wanted: JsonObject[] = [];
  const name = { im: "message.im", channel: "message.channels", private: "message.groups" }[conversation.kind];
  if (isSubscribed(state.manifest, name))
    wanted.push(messageEvent(state, change, message, CHANNEL_TYPES[conversation.kind]));
  if (change !== "posted" || message.fromApp) return wanted;
  if (!isDirect && mentionsApp(state, message) && isSubscribed(state.manifest, "app_mention")) {
    wanted.push({ ...plain(state, message), type: "app_mention", event_ts: message.ts });
  }
  const links = unfurlable(state, message);
  if (links.length > 0 && isSubscribed(state.manifest, "link_shared")) wanted.push(linkShared(state, message, links));
  return wanted;
}

/** What Slack calls each kind of conversation in events. */
const CHANNEL_TYPES = { im: "im", channel: "channel", private: "group" } as const;

function messageEvent(state: State, change: string, message: Message, channelType: string): JsonObject {
  const shared = { type: "message", channel: message.channel, channel_type: channelType, event_ts: message.ts };
  if (change === "posted") return { ...plain(state, message), ...shared };
  const hidden = { ...shared, hidden: true, ts: message.ts };
  if (change === "changed") return { ...hidden, subtype: "message_changed", message: messageToWire(state, message) };
  return {
    ...hidden,
    subtype: "message_deleted",
    deleted_ts: message.ts,
    previous_message: messageToWire(state, message),
  };
}

function plain(state: State, message: Message): JsonObject {
  const isReply = message.threadTs !== null && message.threadTs !== message.ts;
  const parent = isReply ? findMessage(state, message.channel, message.threadTs ?? "") : undefined;
  return {
    ...messageToWire(state, message),
    client_msg_id: `${message.channel}-${message.ts}`,
    channel: message.channel,
    ...(parent !== undefined && { parent_user_id: parent.user }),
  };
}

function mentionsApp(state: State, message: Message): boolean {
  return message.text.includes(`<@${state.app.botUserId}>`);
}

function unfurlable(state: State, message: Message): { url: string; domain: string }[] {
  const urls = [...message.text.matchAll(/<(https?:\/\/[^>|]+)/gu)].map((match) => match[1] ?? "");
  return urls
    .map((url) => ({ url, domain: new URL(url).hostname }))
    .filter(({ domain }) =>
      state.manifest.unfurlDomains.some((each) => domain === each || domain.endsWith(`.${each}`)),
    );
}

function linkShared(state: State, message: Message, links: readonly { url: string; domain: string }[]): JsonObject {
  return {
    type: "link_shared",
    channel: message.channel,
    user: message.user,
    message_ts: message.ts,
    ...(message.threadTs !== null && { thread_ts: message.threadTs }),
    links: links.map((link) => ({ ...link })),
    source: "conversations_history",
    unfurl_id: `${message.channel}.${message.ts}`,
    is_bot_user_member: true,
    event_ts: state.clock.timestamp(),
  };
}

/** app_home_opened, for the Home or the Messages tab. */
export function homeOpened(
  state: State,
  user: string,
  channel: string,
  tab: "home" | "messages",
  view?: View,
): JsonObject {
  const shown = view === undefined ? {} : { view: viewToWire(state, view) };
  return { type: "app_home_opened", user, channel, tab, ...shown, event_ts: state.clock.timestamp() };
}

/** Sends an event if the app subscribed to it; `null` when it did not. */
export function sendEvent(platform: Platform, event: JsonObject): ReturnType<Platform["deliver"]> {
  return platform.deliver({ kind: "events_api", payload: eventPayload(platform.state, event) });
}
