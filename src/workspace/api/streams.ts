/** chat.startStream, appendStream and stopStream: a message that is shown while it is being written. */
import { asObjects, type JsonObject } from "../json.ts";
import { addMessage, editMessage } from "../messages.ts";
import type { Platform } from "../platform.ts";
import { refuse } from "../refusal.ts";
import { type Message, type Stream, threadKey } from "../state.ts";
import { limits } from "../validation/limits.ts";
import { refuseInvalidBlocks } from "../validation/refuse-invalid.ts";
import { lengthOf } from "../validation/shape.ts";
import { messageToWire } from "../wire.ts";
import { joinedConversation, messageAt, type Methods, optionalText, text, threadRoot } from "./method.ts";
import { sessionStatuses } from "./agents.ts";

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
  const isDirect = conversation.kind === "im";
  if (isDirect && optionalText(args, "thread_ts") === undefined)
    return refuse("invalid_arguments", "missing required field: thread_ts");
  if (!isDirect && optionalText(args, "recipient_user_id") === undefined) return refuse("missing_recipient_user_id");
  if (!isDirect && optionalText(args, "recipient_team_id") === undefined) return refuse("missing_recipient_team_id");
  const threadTs = threadRoot(platform, conversation.id, optionalText(args, "thread_ts"));
  const stream = extended(
    { startedAt: state.clock.now(), open: true, stoppedByUser: false, markdown: "", chunks: [] },
    args,
  );
  const draft = { channel: conversation.id, threadTs, user: state.app.botUserId, stream };
  const message = addMessage(state, { ...draft, text: stream.markdown, blocks: blocksOf(stream) });
  return { channel: message.channel, ts: message.ts };
}

function append(platform: Platform, args: JsonObject): JsonObject {
  const { message, stream } = openStream(platform, args);
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

const chunkTypes: ReadonlySet<string> = new Set(["markdown_text", "task_update", "plan_update", "blocks"]);

function checkChunk(chunk: JsonObject): void {
  if (!chunkTypes.has(text(chunk, "type"))) refuse("invalid_chunks");
  if (chunk["type"] === "blocks") refuseInvalidBlocks(chunk["blocks"] ?? null);
}

function show(platform: Platform, message: Message, stream: Stream, last: readonly JsonObject[]): void {
  message.stream = stream;
  editMessage(platform.state, message, { text: stream.markdown, blocks: [...blocksOf(stream), ...last] });
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
