/** chat.startStream, appendStream and stopStream: a message that is shown while it is being written. */
import { asObject, asObjects, type JsonObject } from "../json.ts";
import { addMessage, editMessage } from "../messages.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import { type Conversation, type Message, type State, type Stream, threadKey } from "../state.ts";
import { limits } from "../validation/limits.ts";
import { refuseInvalidBlocks } from "../validation/refuse-invalid.ts";
import { lengthOf } from "../validation/shape.ts";
import { blockTextLength } from "../validation/validate.ts";
import { messageToWire } from "../wire.ts";
import { joinedConversation, messageAt, type Methods, optionalText, text, threadRoot } from "./method.ts";
import { sessionStatuses } from "./agents.ts";

const taskDisplayModes: ReadonlySet<string> = new Set(["timeline", "plan", "dense"]);
const taskStatuses: ReadonlySet<string> = new Set(["pending", "in_progress", "complete", "error"]);

/** A stream that nobody stopped dies after five minutes. */
const streamLifetime = 5 * 60_000;

const words = { "markdown_text?": "string", "chunks?": "json" } as const;

export const streams: Methods = {
  "chat.startStream": {
    tier: "tier2",
    args: {
      channel: "string",
      "thread_ts?": "string",
      ...words,
      "recipient_user_id?": "string",
      "recipient_team_id?": "string",
      "task_display_mode?": "string",
      "username?": "string",
      "icon_emoji?": "string",
      "icon_url?": "string",
    },
    run: start,
  },
  "chat.appendStream": { tier: "tier4", args: { channel: "string", ts: "string", ...words }, run: append },
  "chat.stopStream": {
    tier: "tier2",
    args: {
      channel: "string",
      ts: "string",
      ...words,
      "blocks?": "json",
      "metadata?": "json",
      "session_status?": "string",
    },
    run: stop,
  },
};

function start(platform: Platform, args: JsonObject): JsonObject {
  const { state } = platform;
  const conversation = joinedConversation(platform, text(args, "channel"));
  checkRecipient(state, conversation, args);
  const mode = optionalText(args, "task_display_mode");
  if (mode !== undefined && !taskDisplayModes.has(mode))
    return refuse("invalid_arguments", "invalid task_display_mode");
  const threadTs = threadRoot(platform, conversation.id, optionalText(args, "thread_ts"));
  const stream = extended(
    { startedAt: state.clock.now(), open: true, stoppedByUser: false, markdown: "", chunks: [] },
    args,
  );
  const draft = { channel: conversation.id, threadTs, user: state.app.botUserId, stream };
  const message = addMessage(state, { ...draft, text: stream.markdown, blocks: blocksOf(stream) });
  return { channel: message.channel, ts: message.ts };
}

/** A direct message wants a thread; elsewhere Slack wants to know who is written to, and in which team. */
function checkRecipient(state: State, { kind }: Conversation, args: JsonObject): void {
  const [user, team] = [optionalText(args, "recipient_user_id"), optionalText(args, "recipient_team_id")];
  if (kind === "im") {
    if (optionalText(args, "thread_ts") === undefined) refuse("invalid_arguments", "missing required field: thread_ts");
  } else {
    if (user === undefined) refuse("missing_recipient_user_id");
    if (team === undefined) refuse("missing_recipient_team_id");
  }
  const isKnown = (user === undefined || state.users.has(user)) && (team === undefined || team === state.team.id);
  if (!isKnown) refuse("invalid_arguments", "unknown recipient");
}

function append(platform: Platform, args: JsonObject): JsonObject {
  const { message, stream } = openStream(platform, args);
  if (args["markdown_text"] === undefined && args["chunks"] === undefined)
    return refuse("invalid_arguments", "markdown_text or chunks is required");
  show(platform, message, extended(stream, args), []);
  return { channel: message.channel, ts: message.ts };
}

function stop(platform: Platform, args: JsonObject): JsonObject {
  const { message, stream } = openStream(platform, args);
  if (args["blocks"] !== undefined) refuseInvalidBlocks(args["blocks"] ?? null);
  const status = optionalText(args, "session_status");
  if (status !== undefined && !sessionStatuses.includes(status))
    return refuse("invalid_arguments", "invalid session_status");
  show(platform, message, { ...extended(stream, args), open: false }, asObjects(args["blocks"]));
  if (args["metadata"] !== undefined) message.metadata = asObject(args["metadata"]);
  const key = threadKey(message.channel, message.threadTs ?? message.ts);
  if (status !== undefined)
    platform.state.sessions.set(key, { title: null, ...platform.state.sessions.get(key), status });
  platform.announce("posted", message);
  return { channel: message.channel, ts: message.ts, message: messageToWire(platform.state, message) };
}

function openStream(platform: Platform, args: JsonObject): { message: Message; stream: Stream } {
  const message = messageAt(platform, text(args, "channel"), text(args, "ts"));
  const { stream } = message;
  if (!message.fromApp) return refuse("message_not_owned_by_app");
  if (stream?.stoppedByUser === true) return refuse("stopped_by_user");
  const isOver = stream === null || platform.state.clock.now() - stream.startedAt > streamLifetime;
  return isOver || !stream.open ? refuse("message_not_in_streaming_state") : { message, stream };
}

function extended(stream: Stream, args: JsonObject): Stream {
  const chunks = asObjects(args["chunks"]);
  if (args["markdown_text"] !== undefined && chunks.length > 0) return refuse("markdown_text_conflict");
  for (const chunk of chunks) checkChunk(chunk);
  const spoken = chunks.filter((each) => each["type"] === "markdown_text").map((each) => text(each, "text"));
  const markdown = stream.markdown + text(args, "markdown_text") + spoken.join("");
  if (lengthOf(markdown) > limits.streamText) return refuse("msg_too_long");
  return { ...stream, markdown, chunks: [...stream.chunks, ...chunks] };
}

/** What a chunk of each type has to have as text; any other type is refused. */
const chunkTexts: ReadonlyMap<string, readonly string[]> = new Map([
  ["markdown_text", ["text"]],
  ["task_update", ["id", "title", "status"]],
  ["plan_update", ["title"]],
  ["blocks", []],
]);

function checkChunk(chunk: JsonObject): void {
  const texts = chunkTexts.get(text(chunk, "type"));
  if (texts === undefined || texts.some((name) => text(chunk, name) === "")) return refuse("invalid_chunks");
  if (chunk["type"] === "task_update" && !taskStatuses.has(text(chunk, "status"))) return refuse("invalid_chunks");
  if (chunk["type"] === "blocks") refuseInvalidBlocks(chunk["blocks"] ?? null);
}

function show(platform: Platform, message: Message, stream: Stream, last: readonly JsonObject[]): void {
  const blocks = [...blocksOf(stream), ...last];
  if (blockTextLength(blocks) > limits.messageBlockText) return refuse("msg_blocks_too_long");
  message.stream = stream;
  editMessage(platform.state, message, { text: stream.markdown, blocks });
}

function blocksOf(stream: Stream): JsonObject[] {
  const given = stream.chunks.filter((each) => each["type"] === "blocks").flatMap((each) => asObjects(each["blocks"]));
  const tasks = stream.chunks.filter((each) => each["type"] === "task_update").map((each) => taskCard(each));
  const markdown = stream.markdown === "" ? [] : [{ type: "markdown", text: stream.markdown }];
  return [...latestById(tasks), ...markdown, ...given];
}

function taskCard(update: JsonObject): JsonObject {
  return { type: "task_card", task_id: update["id"], title: update["title"], status: update["status"] };
}

function latestById(tasks: readonly JsonObject[]): JsonObject[] {
  return [...new Map(tasks.map((task) => [task["task_id"], task])).values()];
}
