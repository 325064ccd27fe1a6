/** Payloads of what people do with an app: commands, clicks, modals, shortcuts. */
import type { Json, JsonObject } from "./json.ts";
import type { Platform } from "./platform.ts";
import type { Message, State, User, View } from "./state.ts";
import { issueResponseUrl, issueTrigger } from "./triggers.ts";
import { messageToWire, viewToWire } from "./wire.ts";

/** Input values of a view or message as Slack sends them: block_id, then action_id. */
export type Values = Record<string, Record<string, JsonObject>>;

/** A slash command; its form fields. */
export function commandPayload(
  platform: Platform,
  user: User,
  channel: string,
  command: string,
  text: string,
): JsonObject {
  const { state } = platform;
  const conversation = state.conversations.get(channel);
  return {
    token: state.tokens.verification,
    team_id: state.team.id,
    team_domain: state.team.domain,
    channel_id: channel,
    channel_name: conversation?.kind === "im" ? "directmessage" : (conversation?.name ?? ""),
    user_id: user.id,
    user_name: user.name,
    command,
    text,
    api_app_id: state.app.id,
    is_enterprise_install: "false",
    response_url: responseUrl(platform, { user: user.id, channel, threadTs: null, original: null }),
    trigger_id: issueTrigger(state, user.id).id,
  };
}

/** A click or choice in a message. */
export function messageActionPayload(
  platform: Platform,
  user: User,
  message: Message,
  action: JsonObject,
  values: Values,
): JsonObject {
  const { state } = platform;
  const { channel, threadTs } = message;
  const isEphemeral = message.ephemeralTo !== null;
  return {
    type: "block_actions",
    ...shared(state, user),
    container: {
      type: "message",
      message_ts: message.ts,
      channel_id: channel,
      is_ephemeral: isEphemeral,
      ...(threadTs !== null && { thread_ts: threadTs }),
    },
    channel: channelOf(state, channel),
    ...(!isEphemeral && { message: messageToWire(state, message) }),
    state: { values },
    response_url: responseUrl(platform, { user: user.id, channel, threadTs, original: message }),
    actions: [{ ...action, action_ts: state.clock.timestamp() }],
  };
}

/** A click or choice in a modal or Home tab. */
export function viewActionPayload(
  state: State,
  user: User,
  view: View,
  action: JsonObject,
  values: Values,
): JsonObject {
  return {
    type: "block_actions",
    ...shared(state, user),
    container: { type: "view", view_id: view.id },
    view: viewToWire(state, view, values),
    actions: [{ ...action, action_ts: state.clock.timestamp() }],
  };
}

/** A modal sent off, or closed where the app asked to be told. */
export function viewPayload(
  state: State,
  type: "view_submission" | "view_closed",
  user: User,
  view: View,
  values: Values,
): JsonObject {
  const payload = { type, ...shared(state, user), view: viewToWire(state, view, values) };
  return type === "view_submission" ? { ...payload, response_urls: [] } : { ...payload, is_cleared: false };
}

/** A global shortcut, or one on a message. */
export function shortcutPayload(platform: Platform, user: User, callbackId: string, message?: Message): JsonObject {
  const { state } = platform;
  const payload = { ...shared(state, user), callback_id: callbackId, action_ts: state.clock.timestamp() };
  if (message === undefined) return { type: "shortcut", ...payload };
  const place = { user: user.id, channel: message.channel, threadTs: message.threadTs, original: null };
  return {
    type: "message_action",
    ...payload,
    message_ts: message.ts,
    channel: channelOf(state, message.channel),
    message: messageToWire(state, message),
    response_url: responseUrl(platform, place),
  };
}

function shared(state: State, user: User): JsonObject {
  return {
    token: state.tokens.verification,
    team: { id: state.team.id, domain: state.team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: user.id, username: user.name, name: user.name, team_id: state.team.id },
    api_app_id: state.app.id,
    trigger_id: issueTrigger(state, user.id).id,
  };
}

function channelOf(state: State, id: string): Json {
  const conversation = state.conversations.get(id);
  return { id, name: conversation?.kind === "im" ? "directmessage" : (conversation?.name ?? "") };
}

function responseUrl(platform: Platform, place: Parameters<typeof issueResponseUrl>[1]): string {
  return `${platform.url()}/response/${issueResponseUrl(platform.state, place).id}`;
}
