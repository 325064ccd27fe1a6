import { ErrorCode, WebClient } from "@slack/web-api";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { textAt } from "../../src/workspace/json.ts";
import type { Person } from "../../src/workspace/person.ts";
import type { Message } from "../../src/workspace/state.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { silence } from "./tiny-app.ts";

let workspace: Workspace;
let client: WebClient;
let ana: Person;
let asked: Message;
let clock = 0;

beforeEach(async () => {
  clock = Date.UTC(2026, 10, 2, 9);
  workspace = await startWorkspace({ now: () => clock, patience: 20 });
  client = clientWith(workspace.botToken);
  ana = workspace.person("ana");
  asked = await ana.say("general", "How much?");
});

afterEach(() => workspace.stop());

function clientWith(token: string): WebClient {
  return new WebClient(token, {
    logger: silence,
    slackApiUrl: workspace.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
  });
}

/** What Slack's client makes of a call: "ok", or the error that the workspace gave. */
async function outcome(method: string, args: Record<string, unknown>, as = client): Promise<string> {
  try {
    await as.apiCall(method, args);
    return "ok";
  } catch (error) {
    if (error instanceof Error && "data" in error) {
      const { data } = error;
      if (typeof data === "object" && data !== null && "error" in data) return String(data.error);
    }
    if (error instanceof Error && "code" in error && error.code === ErrorCode.RateLimitedError) return "ratelimited";
    throw error;
  }
}

const startStream = (args: Record<string, unknown>) => outcome("chat.startStream", { markdown_text: "The", ...args });

const general = "C0GENERAL";
const words = (length: number) => "a".repeat(length);
const section = (text: string) => ({ type: "section", text: { type: "mrkdwn", text } });
const modal = { type: "modal", title: { type: "plain_text", text: "Ask" }, blocks: [section("hello")] };

describe("what the workspace refuses, by Slack's own names", () => {
  it.each([
    ["unknown_method", "chat.shout", { channel: general }],
    ["invalid_arguments", "chat.postMessage", { text: "no channel" }],
    ["invalid_arguments", "chat.postMessage", { channel: general, text: "hi", colour: "red" }],
    ["channel_not_found", "chat.postMessage", { channel: "C0NOWHERE", text: "hi" }],
    ["no_text", "chat.postMessage", { channel: general }],
    ["thread_not_found", "chat.postMessage", { channel: general, text: "hi", thread_ts: "1.000001" }],
    ["invalid_blocks", "chat.postMessage", { channel: general, blocks: [section(words(3001))] }],
    [
      "invalid_blocks",
      "chat.postMessage",
      { channel: general, blocks: Array.from({ length: 51 }, () => section("x")) },
    ],
    [
      "msg_blocks_too_long",
      "chat.postMessage",
      { channel: general, blocks: [1, 2, 3, 4].map(() => section(words(2900))) },
    ],
    ["msg_too_long", "chat.postMessage", { channel: general, markdown_text: words(12_001) }],
    ["markdown_text_conflict", "chat.postMessage", { channel: general, markdown_text: "a", text: "b" }],
    ["user_not_in_channel", "chat.postEphemeral", { channel: general, user: "U0NOBODY", text: "psst" }],
    ["message_not_found", "chat.update", { channel: general, ts: "1.000001", text: "new" }],
    ["invalid_trigger_id", "views.open", { trigger_id: "1.2.3", view: modal }],
    [
      "invalid_arguments",
      "views.open",
      { trigger_id: "1.2.3", view: { ...modal, title: { type: "plain_text", text: words(25) } } },
    ],
    ["not_found", "views.update", { view_id: "V0NONE", view: modal }],
    ["missing_recipient_user_id", "chat.startStream", { channel: general }],
    ["missing_recipient_team_id", "chat.startStream", { channel: general, recipient_user_id: "U0ANA0000" }],
    ["not_allowed_token_type", "apps.connections.open", {}],
    ["user_not_found", "users.info", { user: "U0NOBODY" }],
    ["function_execution_not_found", "functions.completeSuccess", { function_execution_id: "Fx1", outputs: {} }],
  ])("%s: %s %j", async (error, method, args) => {
    expect(await outcome(method, args)).toBe(error);
  });

  it("names the place of a fault in blocks", async () => {
    const blocks = [section("fine"), { type: "header", text: { type: "plain_text", text: words(151) } }];
    await expect(client.apiCall("chat.postMessage", { channel: asked.channel, blocks })).rejects.toMatchObject({
      data: {
        response_metadata: {
          messages: ["[ERROR] must be less than 151 characters [json-pointer:/blocks/1/text/text]"],
        },
      },
    });
  });

  it("a foreign token, none, and one that was revoked", async () => {
    expect(await outcome("auth.test", {}, clientWith("xoxb-somebody-else"))).toBe("invalid_auth");
    expect(await outcome("auth.test", {}, clientWith(""))).toBe("not_authed");
    workspace.revokeTokens();
    expect(await outcome("auth.test", {})).toBe("invalid_auth");
  });

  it("a channel that the app was not invited to", async () => {
    const { id } = workspace.addChannel("closed", { withApp: false });
    expect(await outcome("chat.postMessage", { channel: id, text: "hi" })).toBe("not_in_channel");
  });

  it("changing a person's message, and more than 4,000 characters in a change", async () => {
    expect(await outcome("chat.update", { channel: asked.channel, ts: asked.ts, text: "mine now" })).toBe(
      "cant_update_message",
    );
    const { ts } = await client.chat.postMessage({ channel: asked.channel, text: "answer" });
    expect(await outcome("chat.update", { channel: asked.channel, ts, text: words(4001) })).toBe("msg_too_long");
  });

  it("a reaction set twice, and one taken back twice", async () => {
    const mark = { channel: asked.channel, timestamp: asked.ts, name: "eyes" };
    expect(await outcome("reactions.add", mark)).toBe("ok");
    expect(await outcome("reactions.add", mark)).toBe("already_reacted");
    expect(await outcome("reactions.remove", mark)).toBe("ok");
    expect(await outcome("reactions.remove", mark)).toBe("no_reaction");
  });
});

function post(): Promise<string> {
  return outcome("chat.postMessage", { channel: asked.channel, text: "again" });
}

/** A field of the last command that was delivered; events that nobody takes are delivered again in between. */
function lastDelivered(field: string): string {
  return textAt(workspace.deliveries.findLast(({ kind }) => kind === "slash_commands")?.payload, field);
}

async function trigger(): Promise<string> {
  await ana.command("/communique ask");
  return lastDelivered("trigger_id");
}

async function respond(url: string, body: Record<string, unknown>): Promise<string> {
  const headers = { "content-type": "application/json" };
  return (await fetch(url, { method: "POST", headers, body: JSON.stringify(body) })).text();
}

describe("posting too fast", () => {
  it("refuses after a short burst, names the wait, and takes the next message after it", async () => {
    for (let count = 0; count < 4; count += 1) expect(await post()).toBe("ok");
    expect(await post()).toBe("ratelimited");
    expect(workspace.calls.at(-1)).toMatchObject({ status: 429, response: { error: "ratelimited" } });
    clock += 1000;
    expect(await post()).toBe("ok");
    expect(await post()).toBe("ratelimited");
  });

  it("counts each channel by itself", async () => {
    for (let count = 0; count < 5; count += 1)
      await outcome("chat.postMessage", { channel: asked.channel, text: "again" });
    expect(await outcome("chat.postMessage", { channel: ana.direct.id, text: "elsewhere" })).toBe("ok");
  });
});

describe("what lasts only so long", () => {
  it("a trigger opens one modal, within three seconds", async () => {
    const first = await trigger();
    expect(await outcome("views.open", { trigger_id: first, view: modal })).toBe("ok");
    expect(await outcome("views.open", { trigger_id: first, view: modal })).toBe("exchanged_trigger_id");
    const second = await trigger();
    clock += 3001;
    expect(await outcome("views.open", { trigger_id: second, view: modal })).toBe("expired_trigger_id");
  });

  it("modals are stacked three deep, and changed only by who has seen the last change", async () => {
    await outcome("views.open", { trigger_id: await trigger(), view: modal });
    const before = ana.modal()?.hash;
    expect(await outcome("views.push", { trigger_id: await trigger(), view: modal })).toBe("ok");
    expect(await outcome("views.push", { trigger_id: await trigger(), view: modal })).toBe("ok");
    expect(await outcome("views.push", { trigger_id: await trigger(), view: modal })).toBe("push_limit_reached");
    expect(await outcome("views.update", { view_id: ana.modal()?.id, hash: before, view: modal })).toBe(
      "hash_conflict",
    );
  });

  it("a response URL takes five answers, within half an hour", async () => {
    await ana.command("/communique ask", "general");
    const url = lastDelivered("response_url");
    for (let count = 0; count < 5; count += 1) expect(await respond(url, { text: `answer ${count}` })).toBe("ok");
    expect(await respond(url, { text: "one too many" })).toContain("used_url");
    expect(
      workspace.state.messages.filter((each) => each.text.startsWith("answer")).map((each) => each.ephemeralTo),
    ).toEqual(Array(5).fill(ana.user.id));
    await ana.command("/communique ask", "general");
    const late = lastDelivered("response_url");
    clock += 30 * 60_000 + 1;
    expect(await respond(late, { text: "too late" })).toContain("expired_url");
  });

  it("a stream ends with its stop, with the stop button, or after five minutes", async () => {
    const place = {
      channel: asked.channel,
      thread_ts: asked.ts,
      recipient_user_id: ana.user.id,
      recipient_team_id: workspace.state.team.id,
    };
    const start = async () => String((await client.chat.startStream({ ...place, markdown_text: "The" })).ts);
    const [first, second, third] = [await start(), await start(), await start()];
    const append = (ts: string) =>
      outcome("chat.appendStream", { channel: asked.channel, ts, markdown_text: " quote" });
    expect(await append(first)).toBe("ok");
    expect(await outcome("chat.update", { channel: asked.channel, ts: first, text: "no" })).toBe(
      "streaming_state_conflict",
    );
    expect(await outcome("chat.stopStream", { channel: asked.channel, ts: first })).toBe("ok");
    expect(await append(first)).toBe("message_not_in_streaming_state");
    clock += 5 * 60_000 + 1;
    expect(await append(second)).toBe("message_not_in_streaming_state");
    await ana.stop(asked);
    expect(await append(third)).toBe("stopped_by_user");
    expect(ana.sees(asked).find((each) => each.ts === first)?.text).toBe("The quote");
  });

  it("a stream wants a known recipient in a channel, and a thread in a direct message", async () => {
    const here = { channel: asked.channel, thread_ts: asked.ts };
    const to = { recipient_user_id: ana.user.id, recipient_team_id: workspace.state.team.id };
    expect(await startStream({ ...here, ...to })).toBe("ok");
    expect(await startStream({ ...here, ...to, recipient_team_id: "T0OTHER" })).toBe("invalid_arguments");
    expect(await startStream({ ...here, ...to, recipient_user_id: "U0NOBODY" })).toBe("invalid_arguments");
    expect(await startStream({ ...here, ...to, task_display_mode: "loud" })).toBe("invalid_arguments");
    const direct = await ana.tell("How much?");
    const inDirect = { channel: direct.channel, thread_ts: direct.ts };
    expect(await startStream(inDirect)).toBe("ok");
    expect(await startStream({ ...inDirect, ...to })).toBe("ok");
    expect(await startStream({ ...inDirect, recipient_user_id: "U0NOBODY" })).toBe("invalid_arguments");
    expect(await startStream({ channel: direct.channel })).toBe("invalid_arguments");
  });

  it("a stream takes text and known chunks, up to a length that its foot counts towards", async () => {
    const { channel } = asked;
    const to = { recipient_user_id: ana.user.id, recipient_team_id: workspace.state.team.id };
    const { ts } = await client.chat.startStream({ channel, thread_ts: asked.ts, ...to, markdown_text: words(6_000) });
    const append = (args: Record<string, unknown>) => outcome("chat.appendStream", { channel, ts, ...args });
    const stop = (blocks: unknown) => outcome("chat.stopStream", { channel, ts, blocks });
    expect(await append({})).toBe("invalid_arguments");
    expect(await append({ markdown_text: words(6_001) })).toBe("msg_too_long");
    expect(await append({ chunks: [{ type: "song", text: "la" }] })).toBe("invalid_chunks");
    expect(await append({ chunks: [{ type: "task_update", id: "1", title: "Read", status: "begun" }] })).toBe(
      "invalid_chunks",
    );
    expect(await append({ chunks: [{ type: "task_update", id: "1", title: "Read", status: "complete" }] })).toBe("ok");
    expect(await stop([section(words(2_900)), section(words(2_900))])).toBe("msg_blocks_too_long");
    expect(await stop([section(words(2_900))])).toBe("ok");
  });

  it("a working status goes after two minutes, or when the app posts", async () => {
    const show = { channel_id: asked.channel, thread_ts: asked.ts, status: "is searching…" };
    await outcome("assistant.threads.setStatus", show);
    expect(ana.status(asked)?.text).toBe("is searching…");
    clock += 2 * 60_000 + 1;
    expect(ana.status(asked)).toBeUndefined();
    await outcome("assistant.threads.setStatus", show);
    await outcome("chat.postMessage", { channel: asked.channel, thread_ts: asked.ts, text: "found" });
    expect(ana.status(asked)).toBeUndefined();
  });
});

describe("trouble on order", () => {
  it("a post whose answer is lost has arrived all the same", async () => {
    workspace.fail({ method: "chat.postMessage", times: 1, loseAnswer: true });
    await expect(client.chat.postMessage({ channel: asked.channel, text: "arrived" })).rejects.toThrow("fetch failed");
    expect(ana.sees("general").map((each) => each.text)).toContain("arrived");
  });

  it("a server error, a refusal, and then everything as usual", async () => {
    workspace.fail({ method: "auth.test", times: 1, error: "fatal_error" });
    workspace.fail({ method: "auth.test", times: 1, status: 429, retryAfter: 7 });
    expect(await outcome("auth.test", {})).toBe("fatal_error");
    await expect(client.auth.test()).rejects.toMatchObject({ retryAfter: 7 });
    expect(await outcome("auth.test", {})).toBe("ok");
  });
});

describe("the port", () => {
  it("gives way when it is taken, and says which it took", async () => {
    const second = await startWorkspace({ port: workspace.port });
    expect(second.port).not.toBe(workspace.port);
    expect(second.url).toBe(`http://127.0.0.1:${second.port}`);
    expect((await fetch(second.url)).status).toBe(200);
    await second.stop();
  });
});
