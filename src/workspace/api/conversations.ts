/** conversations.*, users.info and reactions.*: reading the workspace, and marking messages. */
import type { JsonObject } from "../json.ts";
import { thread, topLevel } from "../messages.ts";
import { directMessage } from "../people.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import type { Conversation, Message } from "../state.ts";
import { messageToWire } from "../wire.ts";
import { conversationOf, joinedConversation, messageAt, type Methods, optionalText, text } from "./method.ts";

const paging = { "cursor?": "string", "limit?": "number" } as const;
const window = {
  ...paging,
  "oldest?": "string",
  "latest?": "string",
  "inclusive?": "boolean",
  "include_all_metadata?": "boolean",
} as const;
const marking = { channel: "string", timestamp: "string", name: "string" } as const;

export const conversations: Methods = {
  "conversations.info": {
    tier: "tier3",
    args: { channel: "string", "include_locale?": "boolean", "include_num_members?": "boolean" },
    run: (platform, args) => ({ channel: toWire(platform, conversationOf(platform, text(args, "channel"))) }),
  },
  "conversations.open": {
    tier: "tier3",
    args: { "users?": "string", "channel?": "string", "return_im?": "boolean", "prevent_creation?": "boolean" },
    run: openDirect,
  },
  "conversations.list": {
    tier: "tier2",
    args: { ...paging, "types?": "string", "exclude_archived?": "boolean" },
    run: (platform) => ({
      channels: [...platform.state.conversations.values()]
        .filter((each) => each.kind !== "im")
        .map((each) => toWire(platform, each)),
      response_metadata: { next_cursor: "" },
    }),
  },
  "conversations.history": {
    tier: "tier3",
    args: { channel: "string", ...window },
    run: (platform, args) => {
      const { id } = joinedConversation(platform, text(args, "channel"));
      return page(platform, topLevel(platform.state, id).reverse(), args);
    },
  },
  "conversations.replies": { tier: "tier3", args: { channel: "string", ts: "string", ...window }, run: replies },
  "users.info": { tier: "tier4", args: { user: "string", "include_locale?": "boolean" }, run: userInfo },
  "reactions.add": { tier: "tier3", args: marking, run: addReaction },
  "reactions.remove": { tier: "tier3", args: marking, run: removeReaction },
};

function toWire(platform: Platform, conversation: Conversation): JsonObject {
  const { id, name, kind } = conversation;
  const isMember = conversation.members.has(platform.state.app.botUserId);
  if (kind === "im") {
    const user = [...conversation.members].find((each) => each !== platform.state.app.botUserId) ?? null;
    return { id, is_im: true, is_channel: false, user };
  }
  const topic = { value: conversation.topic, creator: "", last_set: 0 };
  return { id, name, is_channel: true, is_im: false, is_private: kind === "private", is_member: isMember, topic };
}

function openDirect(platform: Platform, args: JsonObject): JsonObject {
  const wanted = optionalText(args, "channel") ?? optionalText(args, "users") ?? refuse("users_list_not_supplied");
  const found =
    platform.state.conversations.get(wanted) ?? directMessage(platform.state, wanted) ?? refuse("user_not_found");
  return { channel: toWire(platform, found) };
}

function replies(platform: Platform, args: JsonObject): JsonObject {
  const { id } = joinedConversation(platform, text(args, "channel"));
  const root = messageAt(platform, id, text(args, "ts"), "thread_not_found");
  return page(platform, thread(platform.state, id, root.threadTs ?? root.ts), args);
}

function page(platform: Platform, all: readonly Message[], args: JsonObject): JsonObject {
  const limit = typeof args["limit"] === "number" ? args["limit"] : 100;
  const start = Number(optionalText(args, "cursor") ?? 0);
  const [oldest, latest] = [optionalText(args, "oldest") ?? "", optionalText(args, "latest") ?? "~"];
  const within = all.filter((each) => each.ts > oldest && each.ts < latest);
  const more = start + limit < within.length;
  return {
    messages: within.slice(start, start + limit).map((each) => messageToWire(platform.state, each)),
    has_more: more,
    response_metadata: { next_cursor: more ? String(start + limit) : "" },
  };
}

function userInfo(platform: Platform, args: JsonObject): JsonObject {
  const user = platform.state.users.get(text(args, "user")) ?? refuse("user_not_found");
  const profile = { real_name: user.realName, display_name: user.name };
  const base = { id: user.id, team_id: platform.state.team.id, name: user.name, real_name: user.realName };
  return { user: { ...base, profile, is_bot: user.isBot, is_admin: false, tz: "Europe/London", deleted: false } };
}

function addReaction(platform: Platform, args: JsonObject): JsonObject {
  const users = reacting(platform, args);
  if (users.has(platform.state.app.botUserId)) return refuse("already_reacted");
  users.add(platform.state.app.botUserId);
  platform.state.changed();
  return {};
}

function removeReaction(platform: Platform, args: JsonObject): JsonObject {
  if (!reacting(platform, args).delete(platform.state.app.botUserId)) return refuse("no_reaction");
  platform.state.changed();
  return {};
}

function reacting(platform: Platform, args: JsonObject): Set<string> {
  const name = text(args, "name");
  if (!/^[a-z0-9_+'-]+$/u.test(name)) return refuse("invalid_name");
  const message = messageAt(platform, joinedConversation(platform, text(args, "channel")).id, text(args, "timestamp"));
  const users = message.reactions.get(name) ?? new Set<string>();
  message.reactions.set(name, users);
  return users;
}
