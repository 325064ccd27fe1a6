import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import { signRequest, type SignedRequest } from "../../src/workspace/delivery/http.ts";
import { asObject } from "../../src/workspace/json.ts";
import type { Message } from "../../src/workspace/state.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { inSlack, MODES, quotesIn, wordsIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";

const failing: Answerer = {
  answer() {
    throw new Error("the index has caught fire");
  },
};

describe.each(MODES)("trouble (%s)", (mode) => {
  it("answers once what is delivered again, at once and later", () =>
    inSlack(mode, async ({ workspace }) => {
      const question = await workspace.person("ana").mention("general", QUESTION);
      await workspace.reply(question);
      await workspace.redeliver({ attempt: 1 });
      await workspace.redeliver({ attempt: 3 });
      await workspace.idle();
      expect(repliesTo(workspace, question)).toHaveLength(1);
    }));

  it("answers once a message that comes under two event ids", () =>
    inSlack(mode, async ({ workspace }) => {
      const question = await workspace.person("ana").tell(QUESTION);
      await workspace.reply(question);
      const [delivery] = workspace.deliveries;
      await workspace.send(asObject(delivery?.payload["event"]));
      await workspace.idle();
      expect(repliesTo(workspace, question)).toHaveLength(1);
    }));

  it("says calmly, once, that something went wrong, and tells the log everything", () =>
    inSlack(
      mode,
      async ({ workspace, log }) => {
        const ana = workspace.person("ana");
        const question = await ana.mention("general", QUESTION);
        const apology = await workspace.reply(question);
        expect(apology.text).toMatch(/^Sorry, something went wrong on our side/u);
        expect(apology.text).not.toContain("fire");
        await ana.command(`/communique ${QUESTION}`, "general");
        expect((await workspace.privately(ana)).text).toBe(apology.text);
        await workspace.idle();
        expect(repliesTo(workspace, question)).toHaveLength(1);
        expect(log.filter((line) => line.includes("the index has caught fire"))).toHaveLength(2);
        expect(log.join("")).not.toContain(workspace.botToken);
      },
      { answerer: failing },
    ));

  it("says so in the modal in which a question was asked, or to the person who pressed a button at home", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        await ana.shortcut("find_quote");
        await workspace.until("the window", () => ana.modal());
        expect(await ana.submit({ find_words: QUESTION })).toEqual({ outcome: "updated" });
        expect(wordsIn(ana.modal())).toContain("Sorry, something went wrong");
        workspace.fail({ method: "views.open", error: "internal_error" });
        await ana.open("home");
        await ana.pressIn(await workspace.until("the Home tab", () => ana.home()), "Ask about this");
        await workspace.until("an apology", () => ana.sees(ana.direct.id).find(({ text }) => text.startsWith("Sorry")));
      },
      { answerer: failing },
    ));

  it("waits when Slack says so, and posts once", () =>
    inSlack(mode, async ({ workspace }) => {
      workspace.fail({ method: "chat.postMessage", times: 1, status: 429, retryAfter: 1 });
      const question = await workspace.person("ana").tell(QUESTION);
      expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
      expect(repliesTo(workspace, question)).toHaveLength(1);
    }));

  it("tries again when Slack stumbles", () =>
    inSlack(mode, async ({ workspace }) => {
      workspace.fail({ method: "chat.postMessage", times: 1, status: 503 });
      const question = await workspace.person("ana").tell(QUESTION);
      expect(quotesIn(await workspace.reply(question))).toContain(WORTH);
    }));

  it("does not post again what may have arrived", () =>
    inSlack(mode, async ({ workspace, log, stopApp }) => {
      workspace.fail({ method: "chat.postMessage", times: 1, loseAnswer: true });
      const question = await workspace.person("ana").tell(QUESTION);
      await workspace.reply(question);
      await stopApp();
      expect(repliesTo(workspace, question)).toHaveLength(1);
      expect(log.join("")).toContain("it is looked for");
      expect(log.join("")).not.toContain('"level":50');
    }));

  it("says it in words where Slack refuses the blocks", () =>
    inSlack(mode, async ({ workspace }) => {
      workspace.fail({ method: "chat.postMessage", times: 1, error: "invalid_blocks" });
      const answer = await workspace.reply(await workspace.person("ana").tell(QUESTION));
      expect(answer.blocks).toEqual([]);
      expect(answer.text).toContain(WORTH);
    }));

  it("answers also where no status can be shown", () =>
    inSlack(mode, async ({ workspace }) => {
      workspace.fail({ method: "assistant.threads.setStatus", error: "missing_scope" });
      const answer = await workspace.reply(await workspace.person("ana").tell(QUESTION));
      expect(quotesIn(answer)).toContain(WORTH);
    }));

  it("delivers the answer under way before it stops", () =>
    inSlack(mode, async ({ workspace, stopApp }) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      workspace.fail({ method: "chat.postMessage", times: 1, until: promise });
      const question = await workspace.person("ana").tell(QUESTION);
      const stopped = stopApp();
      resolve();
      await stopped;
      expect(repliesTo(workspace, question)).toHaveLength(1);
    }));

  it("says that a release has changed since, rather than quote it wrongly", () =>
    inSlack(mode, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const answer = await workspace.reply(await ana.tell(QUESTION));
      const old = {
        ...answer,
        blocks: JSON.parse(JSON.stringify(answer.blocks).replace(/en [\w-]{16}:/u, `en ${"x".repeat(16)}:`)),
      };
      await ana.press(old, "show_in_context");
      const view = await workspace.until("the notice", () => ana.modal());
      expect(JSON.stringify(view.definition)).toContain("has changed since");
    }));
});

const now = () => Math.floor(Date.now() / 1_000);

describe("requests that are not Slack's", () => {
  const outgoing = { kind: "events_api", payload: { type: "event_callback", event: { type: "app_mention" } } } as const;
  const MINUTES = 60;

  it.each<[string, (secret: string) => SignedRequest]>([
    ["a forged signature", () => signRequest(outgoing, "another secret", now())],
    ["a stale one", (secret) => signRequest(outgoing, secret, now() - 6 * MINUTES)],
    ["one from the future", (secret) => signRequest(outgoing, secret, now() + 6 * MINUTES)],
    ["a changed body", (secret) => ({ ...signRequest(outgoing, secret, now()), body: "{}" })],
    ["no date", (secret) => withHeader(signRequest(outgoing, secret, now()), "x-slack-request-timestamp", "soon")],
    ["no signature", (secret) => withHeader(signRequest(outgoing, secret, now()), "x-slack-signature", "")],
  ])("are refused: %s", (_, make) =>
    inSlack("http", async ({ workspace, address }) => {
      const before = workspace.calls.length;
      const response = await fetch(`${address}/slack/events`, make(workspace.signingSecret));
      expect(response.status).toBe(401);
      expect(workspace.calls.length).toBe(before);
    }),
  );

  it("are refused when oversized", () =>
    inSlack("http", async ({ workspace, address }) => {
      const huge = { kind: "events_api", payload: { type: "event_callback", padding: "x".repeat(5_000_000) } } as const;
      const response = await fetch(`${address}/slack/events`, signRequest(huge, workspace.signingSecret, now()));
      expect(response.status).toBe(413);
    }));

  it("leave the health page alone, which says that all is well", () =>
    inSlack("http", async ({ address }) => {
      expect(await (await fetch(`${address}/health`)).json()).toEqual({ ok: true });
      expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
    }));
});

function repliesTo(workspace: Workspace, question: Message): Message[] {
  const root = question.threadTs ?? question.ts;
  return workspace.state.messages.filter((each) => each.fromApp && each.threadTs === root);
}

function withHeader(request: SignedRequest, name: string, value: string): SignedRequest {
  return { ...request, headers: { ...request.headers, [name]: value } };
}
