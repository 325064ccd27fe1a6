/** chat.*: posting, changing and deleting messages, and unfolding links. */
import { addMessage, editMessage, removeMessage } from "../messages.ts";
import { asObject, isObject, type JsonObject } from "../json.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import type { Message } from "../state.ts";
import { messageToWire } from "../wire.ts";
import { refuseInvalidBlocks } from "../validation/refuse-invalid.ts";
import { contentOf } from "./content.ts";
import {
  conversationOf,
  joinedConversation,
  messageAt,
  type Methods,
  optionalText,
  text,
  threadRoot,
} from "./method.ts";

const content = { "text?": "string", "blocks?": "json", "attachments?": "json", "markdown_text?": "string" } as const;
const looks = { "username?": "string", "icon_emoji?": "string", "icon_url?": "string", "as_user?": "boolean" } as const;
const parsing = { "parse?": "string", "link_names?": "boolean", "mrkdwn?": "boolean" } as const;

export const chat: Methods = {
  "chat.postMessage": {
    tier: "posting",
    args: {
      channel: "string",
      ...content,
      ...looks,
      ...parsing,
      "thread_ts?": "string",
      "reply_broadcast?": "boolean",
      "unfurl_links?": "boolean",
      "unfurl_media?": "boolean",
      "metadata?": "json",
    },
    run: postMessage,
  },
  "chat.postEphemeral": {
    tier: "tier4",
    args: { channel: "string", user: "string", ...content, ...looks, ...parsing, "thread_ts?": "string" },
    run: postEphemeral,
  },
  "chat.update": {
    tier: "tier3",
    args: {
      channel: "string",
      ts: "string",
      ...content,
      ...parsing,
      "as_user?": "boolean",
      "reply_broadcast?": "boolean",
      "file_ids?": "json",
      "metadata?": "json",
    },
    run: update,
  },
  "chat.delete": { tier: "tier3", args: { channel: "string", ts: "string", "as_user?": "boolean" }, run: remove },
  "chat.getPermalink": { tier: "special", args: { channel: "string", message_ts: "string" }, run: permalink },
  "chat.unfurl": {
    tier: "tier3",
    args: {
      "channel?": "string",
      "ts?": "string",
      "unfurls?": "json",
      "unfurl_id?": "string",
      "source?": "string",
      "metadata?": "json",
      "user_auth_message?": "string",
      "user_auth_required?": "boolean",
      "user_auth_url?": "string",
      "user_auth_blocks?": "json",
    },
    run: unfurl,
  },
};

function postMessage(platform: Platform, args: JsonObject): JsonObject {
  const { state } = platform;
  const channel = joinedConversation(platform, text(args, "channel")).id;
  const threadTs = threadRoot(platform, channel, optionalText(args, "thread_ts"));
  const message = addMessage(state, { ...contentOf(args), channel, threadTs, user: state.app.botUserId });
  platform.announce("posted", message);
  return { channel, ts: message.ts, message: messageToWire(state, message) };
}

function postEphemeral(platform: Platform, args: JsonObject): JsonObject {
  const { state } = platform;
  const conversation = joinedConversation(platform, text(args, "channel"));
  const user = text(args, "user");
  if (!conversation.members.has(user)) return refuse("user_not_in_channel");
  const threadTs = threadRoot(platform, conversation.id, optionalText(args, "thread_ts"));
  const draft = { ...contentOf(args), channel: conversation.id, threadTs, ephemeralTo: user };
  return { message_ts: addMessage(state, { ...draft, user: state.app.botUserId }).ts };
}

function update(platform: Platform, args: JsonObject): JsonObject {
  const message = ownMessage(platform, args, "cant_update_message");
  if (message.stream?.open === true) return refuse("streaming_state_conflict");
  const { text: words, blocks, metadata, attachments } = contentOf(args, true);
  editMessage(platform.state, message, { text: words, blocks, ...(metadata !== null && { metadata }) });
  if (args["attachments"] !== undefined) message.attachments = attachments;
  platform.announce("changed", message);
  const wire = messageToWire(platform.state, message);
  return { channel: message.channel, ts: message.ts, text: message.text, message: wire };
}

function remove(platform: Platform, args: JsonObject): JsonObject {
  const message = ownMessage(platform, args, "cant_delete_message");
  removeMessage(platform.state, message);
  platform.announce("deleted", message);
  return { channel: message.channel, ts: message.ts };
}

function ownMessage(platform: Platform, args: JsonObject, notOwn: string): Message {
  const message = messageAt(platform, text(args, "channel"), text(args, "ts"));
  return message.fromApp ? message : refuse(notOwn);
}

function permalink(platform: Platform, args: JsonObject): JsonObject {
  const channel = conversationOf(platform, text(args, "channel")).id;
  const message = messageAt(platform, channel, text(args, "message_ts"));
  const thread = message.threadTs === null ? "" : `?thread=${message.threadTs}`;
  return { channel, permalink: `${platform.url()}/archives/${channel}/p${message.ts.replace(".", "")}${thread}` };
}

function unfurl(platform: Platform, args: JsonObject): JsonObject {
  const missing = "cannot_find_message";
  const [channel, ts] = [text(args, "channel"), text(args, "ts")];
  if (channel === "" || ts === "") return refuse(missing);
  const message = messageAt(platform, channel, ts, missing);
  const unfurls = Object.entries(asObject(args["unfurls"]));
  if (unfurls.length === 0 && args["metadata"] === undefined) return refuse("missing_unfurls");
  if (unfurls.some(([url]) => !message.text.includes(url))) return refuse("cannot_unfurl_url");
  for (const [, each] of unfurls) {
    if (isObject(each) && each["blocks"] !== undefined) refuseInvalidBlocks(each["blocks"]);
  }
  message.attachments = unfurls.map(([url, each]) => ({ ...asObject(each), from_url: url, is_app_unfurl: true }));
  platform.state.changed();
  return {};
}
