import type { App } from "@slack/bolt";
import { afterEach, describe, expect, it } from "vitest";
import { startWorkspace, type Workspace, type WorkspaceOptions } from "../../src/workspace/workspace.ts";
import { startTinyApp, type TinyApp, ways } from "./tiny-app.ts";

let workspace: Workspace;
let tiny: TinyApp;

afterEach(async () => {
  await tiny.stop();
  await workspace.stop();
});

const word = (text: string) => ({ type: "plain_text" as const, text });

function listen(app: App): void {
  app.event("app_mention", async ({ event, say }) => {
    await say({ text: `heard ${event.text}`, thread_ts: event.thread_ts ?? event.ts });
  });
  app.message(async ({ message, say, client }) => {
    if (message.subtype !== undefined || message.channel_type !== "im") return;
    await client.assistant.threads.setStatus({
      channel_id: message.channel,
      thread_ts: message.ts,
      status: "is reading…",
    });
    const share = { type: "button" as const, text: word("Share"), action_id: "share", value: "1" };
    const blocks = [
      { type: "section" as const, text: word("Quote") },
      { type: "actions" as const, elements: [share] },
    ];
    await say({ text: "Quote", blocks, thread_ts: message.thread_ts ?? message.ts });
  });
  app.command("/communique", async ({ ack, command, respond, client }) => {
    await ack();
    if (command.text === "form") {
      const element = { type: "plain_text_input" as const, action_id: "question", min_length: 3 };
      const input = { type: "input" as const, block_id: "q", label: word("Question"), element };
      await client.views.open({
        trigger_id: command.trigger_id,
        view: { type: "modal", callback_id: "form", title: word("Ask"), submit: word("Ask"), blocks: [input] },
      });
    } else await respond({ text: `privately: ${command.text}` });
  });
  app.action("share", async ({ ack, respond }) => {
    await ack();
    await respond({ text: "Shared.", replace_original: true });
  });
  app.view("form", async ({ ack, view }) => {
    const question = view.state.values["q"]?.["question"]?.value ?? "";
    await (question === "nonsense" ? ack({ response_action: "errors", errors: { q: "Ask about a release." } }) : ack());
  });
  app.event("app_home_opened", async ({ event, client }) => {
    const blocks = [{ type: "header" as const, text: word("Welcome") }];
    await client.views.publish({ user_id: event.user, view: { type: "home", blocks } });
  });
  app.shortcut("find", async ({ ack }) => ack());
}

describe.each(ways)("a conversation by %s", (way) => {
  async function begin(options: WorkspaceOptions = {}): Promise<void> {
    workspace = await startWorkspace(options);
    tiny = await startTinyApp(workspace, way, listen);
  }

  it("answers a mention in its thread", async () => {
    await begin();
    const asked = await workspace.person("ana").mention("#general", "what is new & <old>?");
    const reply = await workspace.reply(asked);
    expect(reply.threadTs).toBe(asked.ts);
    expect(reply.text).toBe("heard <@U0COMMUNIQUE> what is new &amp; &lt;old&gt;?");
  });

  it("answers a direct message, shows its status until then, and takes a click", async () => {
    await begin();
    const ana = workspace.person("ana");
    const asked = await ana.tell("how much?");
    const reply = await workspace.reply(asked);
    expect(ana.status(asked)).toBeUndefined();
    expect(workspace.calls.map((each) => each.method)).toContain("assistant.threads.setStatus");
    expect(await ana.press(reply, "Share")).toMatchObject({ ok: true });
    expect(await workspace.until("the share", () => reply.text === "Shared." && reply)).toMatchObject({
      editedTs: /\d/u,
    });
  });

  it("answers a command privately", async () => {
    await begin();
    await workspace.person("ben").command("/communique  small boats ", "#general");
    const answer = await workspace.privately(workspace.person("ben"));
    expect(answer.text).toBe("privately: small boats");
    expect(workspace.person("ana").sees("#general")).toEqual([]);
  });

  it("opens a modal, shows its errors, and closes it", async () => {
    await begin();
    const ana = workspace.person("ana");
    await ana.command("/communique form");
    await workspace.until("the modal", () => ana.modal());
    expect(await ana.submit({ Question: "" })).toMatchObject({ outcome: "errors" });
    expect(await ana.submit({ question: "nonsense" })).toEqual({
      outcome: "errors",
      errors: { q: "Ask about a release." },
    });
    expect(await ana.submit({ q: "How much?" })).toEqual({ outcome: "closed" });
    expect(ana.modal()).toBeUndefined();
  });

  it("opens the Home tab", async () => {
    await begin();
    const ana = workspace.person("ana");
    await ana.open("home");
    await workspace.until("the Home tab", () => ana.home());
    await workspace.idle();
    expect(ana.home()?.definition["type"]).toBe("home");
  });

  it("delivers an event again, marked as a retry", async () => {
    await begin();
    const asked = await workspace.person("ana").mention("#general", "once");
    await workspace.reply(asked);
    const first = workspace.deliveries.find((each) => each.payload["event_id"] !== undefined);
    expect(await workspace.redeliver({ attempt: 2, reason: "http_timeout" })).toMatchObject({ ok: true });
    expect(first?.retry).toBeUndefined();
    expect(workspace.deliveries.at(-1)).toMatchObject({ retry: { attempt: 2, reason: "http_timeout" } });
  });
});
