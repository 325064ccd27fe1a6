import { createServer } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { signRequest, sendOverHttp } from "../../src/workspace/delivery/http.ts";
import { textAt } from "../../src/workspace/json.ts";
import { closeServer, portOf } from "../../src/workspace/server.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { createManualClock } from "../support/manual-clock.ts";
import { startTinyApp, type TinyApp } from "./tiny-app.ts";

let workspace: Workspace;
let tiny: TinyApp | null = null;

afterEach(async () => {
  await tiny?.stop();
  tiny = null;
  await workspace.stop();
});

/** Of what was delivered, again or not. */
function eventTypes(): string[] {
  const first = workspace.deliveries.filter(({ retry }) => retry === undefined);
  return first.map((each) => textAt(each.payload["event"], "type"));
}

function settledAttempts(count: number): boolean {
  return workspace.deliveries.length === count && workspace.deliveries.every(({ outcome }) => outcome !== null);
}

describe("a socket that breaks", () => {
  it("is opened again, and what was said meanwhile arrives", async () => {
    workspace = await startWorkspace({ patience: 15_000 });
    tiny = await startTinyApp(
      workspace,
      "socket",
      (app) => app.event("app_mention", async ({ say }) => void (await say("here"))),
      500,
    );
    await workspace.connected();
    workspace.sockets.drop();
    await workspace.until("the drop", () => workspace.sockets.connections() === 0);
    const asked = await workspace.person().mention("general", "are you there?");
    await workspace.until("the answer", () => workspace.state.messages.find((each) => each.text === "here"));
    expect(workspace.calls.filter((each) => each.method === "apps.connections.open")).toHaveLength(2);
    expect(asked.fromApp).toBe(false);
  });

  it("is renewed when Slack asks for it", async () => {
    workspace = await startWorkspace();
    tiny = await startTinyApp(workspace, "socket", () => undefined, 500);
    await workspace.connected();
    workspace.sockets.refresh("refresh_requested");
    const opened = () => workspace.calls.filter((each) => each.method === "apps.connections.open").length === 2;
    await workspace.until("a second connection", () => opened() && workspace.sockets.connections() === 1);
    expect(await workspace.send({ type: "app_mention" })).toMatchObject({ ok: true });
  });

  it("takes no connection without a ticket", async () => {
    workspace = await startWorkspace();
    const socket = new WebSocket(`${workspace.url.replace("http", "ws")}/link?ticket=made-up`);
    const { promise, resolve } = Promise.withResolvers<string>();
    socket.addEventListener("open", () => resolve("open"));
    socket.addEventListener("error", () => resolve("refused"));
    expect(await promise).toBe("refused");
  });
});

describe("an app that does not answer", () => {
  it("is given up after its time, and the command fails as it does in Slack", async () => {
    workspace = await startWorkspace({ patience: 30 });
    expect(await workspace.person("ana").command("/communique anything", "general")).toEqual({
      ok: false,
      reason: "http_timeout",
    });
    expect((await workspace.privately(workspace.person("ana"))).text).toContain("operation_timeout");
  });

  it("by HTTP: nobody there, a forged signature, a stale one", async () => {
    workspace = await startWorkspace();
    const outgoing = {
      kind: "events_api" as const,
      payload: { type: "event_callback", event: { type: "app_mention" } },
    };
    workspace.deliverTo({ http: "http://127.0.0.1:9/slack/events" });
    expect(await workspace.send({ type: "app_mention" })).toEqual({ ok: false, reason: "connection_failed" });
    tiny = await startTinyApp(workspace, "http", () => undefined);
    expect(await workspace.send({ type: "app_mention" })).toMatchObject({ ok: true });
    const now = Math.floor(Date.now() / 1000);
    const route = workspace.route();
    const address = route === "socket" ? "" : route.http;
    const { signal } = new AbortController();
    const forged = signRequest(outgoing, "another secret", now);
    const stale = signRequest(outgoing, workspace.signingSecret, now - 600);
    expect(await sendOverHttp(address, forged, signal)).toEqual({ ok: false, reason: "http_error" });
    expect(await sendOverHttp(address, stale, signal)).toEqual({ ok: false, reason: "http_error" });
  });
});

describe("an event that nobody takes", () => {
  const MINUTE = 60_000;
  const manifest = {
    features: { slash_commands: [{ command: "/communique" }] },
    settings: { event_subscriptions: { bot_events: ["app_mention"] } },
  };

  it("is delivered again at once, after a minute and after five more, and then no more", async () => {
    const clock = createManualClock(Date.UTC(2031, 2, 6));
    workspace = await startWorkspace({ ...clock, manifest, delivery: { http: "http://127.0.0.1:9/slack/events" } });
    const asked = await workspace.person().mention("general", "are you there?");
    const retries = () =>
      workspace.deliveries.map(({ at, retry }) => [(at - Date.UTC(2031, 2, 6)) / MINUTE, retry?.attempt ?? 0]);
    await workspace.until("two attempts", () => settledAttempts(2));
    clock.advance(MINUTE);
    await workspace.until("a third", () => settledAttempts(3));
    clock.advance(5 * MINUTE);
    await workspace.until("a fourth", () => settledAttempts(4));
    clock.advance(60 * MINUTE);
    expect(retries()).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [6, 3],
    ]);
    expect(new Set(workspace.deliveries.map(({ payload }) => payload["event_id"])).size).toBe(1);
    expect(workspace.deliveries.at(-1)?.retry?.reason).toBe("connection_failed");
    expect(asked.fromApp).toBe(false);
  });

  it("is not delivered again where the app asks for none, nor is a command", async () => {
    const server = createServer((_, response) => response.writeHead(500, { "x-slack-no-retry": "1" }).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    workspace = await startWorkspace({ manifest, delivery: { http: `http://127.0.0.1:${portOf(server)}/` } });
    await workspace.person().mention("general", "are you there?");
    await workspace.person().command("/communique help");
    await workspace.idle();
    expect(workspace.deliveries.map(({ kind }) => kind)).toEqual(["events_api", "slash_commands"]);
    await closeServer(server);
  });
});

describe("what the manifest does not name", () => {
  const manifest = {
    display_information: { name: "Communiqué" },
    features: {
      slash_commands: [{ command: "/communique", description: "Ask" }],
      shortcuts: [{ type: "global", callback_id: "find", name: "Find a quote" }],
      unfurl_domains: ["press.example"],
    },
    settings: { event_subscriptions: { bot_events: ["app_mention", "link_shared"] } },
  };

  it("is not delivered, nor offered", async () => {
    workspace = await startWorkspace({ manifest, patience: 5 });
    const ana = workspace.person("ana");
    await ana.tell("nobody hears this");
    expect(workspace.deliveries).toHaveLength(0);
    await ana.mention("general", "but this");
    expect(eventTypes()).toEqual(["app_mention"]);
    await expect(ana.command("/weather")).rejects.toThrow("/weather is not a valid command");
    expect(() => ana.shortcut("other")).toThrow('no shortcut "other"');
  });

  it("links of its domains are told, others are not", async () => {
    workspace = await startWorkspace({ manifest, patience: 5 });
    await workspace.person().say("general", "see https://elsewhere.example/1");
    await workspace.person().say("general", "and https://www.press.example/release/1.");
    expect(eventTypes()).toEqual(["link_shared"]);
    const event = workspace.deliveries[0]?.payload["event"];
    expect(event).toMatchObject({
      links: [{ url: "https://www.press.example/release/1", domain: "www.press.example" }],
    });
  });
});

describe("an app's own words", () => {
  it("come back to it as events, so that it has to know them as its own", async () => {
    workspace = await startWorkspace();
    const heard: string[] = [];
    tiny = await startTinyApp(workspace, "socket", (app) => {
      app.message(async ({ say, message }) => {
        heard.push(message.ts);
        await say({ text: "once", thread_ts: message.ts });
      });
    });
    const asked = await workspace.person().tell("echo?");
    await workspace.reply(asked);
    await workspace.idle();
    const own = workspace.deliveries.filter((each) => textAt(each.payload["event"], "bot_id") !== "");
    expect(own).toHaveLength(1);
    expect(heard).toEqual([asked.ts]);
  });
});
