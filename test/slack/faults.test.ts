/** Slack at its worst: each question still gets one answer or one calm apology. */
import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import { createSlackParts } from "../../src/app.ts";
import { createSlackApp } from "../../src/slack/app.ts";
import { createLog } from "../../src/slack/log.ts";
import { createOpenAiModel } from "../../src/model/openai.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import type { Message } from "../../src/workspace/state.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { startLyingModel } from "../summary/lying-model.ts";
import { createManualClock } from "../support/manual-clock.ts";
import { corpusOf, harbourDeal } from "../support/releases.ts";
import { inSlack, manifest, MODES, quotesIn, wordsIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const SORRY = /^Sorry, something went wrong on our side/u;

const failing: Answerer = {
  answer() {
    throw new Error("the index has caught fire");
  },
};

describe.each(MODES)("faults of Slack (%s)", (mode) => {
  it.each([
    { name: "asks to wait", fault: { status: 429, retryAfter: 1 } },
    { name: "stumbles", fault: { status: 503 } },
  ])("an answer for one person arrives once where Slack $name", ({ fault }) =>
    inSlack(mode, async ({ workspace, stopApp }) => {
      workspace.fail({ method: "response_url", times: 1, ...fault });
      const ana = workspace.person("ana");
      await ana.command(`/communique ${QUESTION}`, "general");
      expect(quotesIn(await workspace.privately(ana))).toContain(WORTH);
      await stopApp();
      expect(privately(workspace)).toHaveLength(1);
    }),
  );

  it("does not say sorry for an answer that arrived, though Slack's word for it was lost", () =>
    inSlack(mode, async ({ workspace, stopApp, log }) => {
      workspace.fail({ method: "response_url", times: 1, loseAnswer: true });
      const ana = workspace.person("ana");
      await ana.command(`/communique ${QUESTION}`, "general");
      expect(quotesIn(await workspace.privately(ana))).toContain(WORTH);
      await stopApp();
      expect(privately(workspace)).toHaveLength(1);
      expect(log.join("")).toContain("may have been carried out and is not repeated");
    }));

  it("says sorry also where Slack stumbles over the apology", () =>
    inSlack(
      mode,
      async ({ workspace, stopApp }) => {
        workspace.fail({ method: "response_url", times: 1, status: 500 });
        workspace.fail({ method: "chat.postMessage", times: 1, status: 500 });
        const ana = workspace.person("ana");
        await ana.command(`/communique ${QUESTION}`, "general");
        expect((await workspace.privately(ana)).text).toMatch(SORRY);
        expect((await workspace.reply(await ana.tell(QUESTION))).text).toMatch(SORRY);
        await stopApp();
        expect(workspace.state.messages.filter(({ fromApp }) => fromApp)).toHaveLength(2);
      },
      { answerer: failing },
    ));

  it("fills the Home tab when Slack asks to wait", () =>
    inSlack(mode, async ({ workspace }) => {
      workspace.fail({ method: "views.publish", times: 1, status: 429, retryAfter: 1 });
      const ana = workspace.person("ana");
      await ana.open("home");
      expect(wordsIn(await workspace.until("the Home tab", () => ana.home()))).toContain("How answers are made");
    }));

  it("says sorry, once, where a window comes too late for its trigger", () => {
    const clock = createManualClock(Date.now());
    return inSlack(
      mode,
      async ({ workspace, stopApp }) => {
        const ana = workspace.person("ana");
        await ana.open("home");
        const home = await workspace.until("the Home tab", () => ana.home());
        const late = async (act: () => Promise<unknown>): Promise<void> => {
          const hold = Promise.withResolvers<void>();
          workspace.fail({ method: "views.open", times: 1, until: hold.promise });
          await act();
          clock.advance(4_000);
          hold.resolve();
        };
        await late(() => ana.command("/communique settings", "general"));
        expect((await workspace.privately(ana)).text).toMatch(SORRY);
        await late(() => ana.shortcut("find_quote"));
        await workspace.until("an apology", () => directly(workspace).length === 1);
        await late(() => ana.pressIn(home, "Ask about this"));
        await workspace.until("another", () => directly(workspace).length === 2);
        await stopApp();
        for (const { text } of [...directly(workspace), ...privately(workspace)]) expect(text).toMatch(SORRY);
        expect(privately(workspace)).toHaveLength(1);
        expect(directly(workspace)).toHaveLength(2);
        const refused = workspace.calls.filter(({ response }) => response["error"] === "expired_trigger_id");
        expect(refused).toHaveLength(3);
      },
      { workspace: { now: clock.now } },
    );
  });

  it("answers without asking Slack again who it is, however slow Slack would be to say", () =>
    inSlack(mode, async ({ workspace }) => {
      const never = Promise.withResolvers<void>();
      workspace.fail({ method: "auth.test", until: never.promise });
      const ana = workspace.person("ana");
      expect(quotesIn(await workspace.reply(await ana.mention("general", QUESTION)))).toContain(WORTH);
      await ana.command(`/communique ${QUESTION}`, "general");
      expect(quotesIn(await workspace.privately(ana))).toContain(WORTH);
      expect(workspace.calls.filter(({ method }) => method === "auth.test")).toHaveLength(1);
      never.resolve();
    }));

  it("lives on when the token is revoked: the log says so, and what needs no token still works", () =>
    inSlack(mode, async ({ workspace, log, stopApp }) => {
      const ana = workspace.person("ana");
      workspace.revokeTokens();
      await ana.mention("general", QUESTION);
      await ana.command(`/communique ${QUESTION}`, "general");
      expect(quotesIn(await workspace.privately(ana))).toContain(WORTH);
      await stopApp();
      expect(log.join("")).toContain("The apology could not be delivered either");
      expect(log.join("")).toContain("invalid_auth");
      expect(workspace.state.messages.filter(({ fromApp, ephemeralTo }) => fromApp && ephemeralTo === null)).toEqual(
        [],
      );
    }));

  it("says sorry, once, where the state cannot be read, and leaves other people's talk alone", () => {
    const store = createMemoryStore();
    return inSlack(
      mode,
      async ({ workspace, stopApp }) => {
        const ana = workspace.person("ana");
        const question = await ana.mention("general", QUESTION);
        expect((await workspace.reply(question)).text).toMatch(SORRY);
        await ana.say("press-office", "How much is it worth?");
        await stopApp();
        expect(workspace.state.messages.filter(({ fromApp }) => fromApp)).toHaveLength(1);
      },
      { store: { ...store, deliveries: { claim: claimInVain } } },
    );
  });

  it("says sorry for what it cannot finish before it ends, and nothing after that", async () => {
    const never = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const server = await startLyingModel(() => {
      begun.resolve();
      return { pieces: endless(never.promise) };
    });
    const limits = { beginning: 1e6, silence: 1e6, whole: 1e6, retries: 0 };
    const endpoint = createOpenAiModel({ apiKey: null, baseUrl: server.baseUrl, model: "scripted", limits });
    try {
      await inSlack(
        mode,
        async ({ workspace, stopApp, log }) => {
          const ana = workspace.person("ana");
          const question = await ana.mention("general", "Summarise Harbour deal signed");
          await begun.promise;
          await stopApp();
          const said = repliesTo(workspace, question);
          expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(SORRY)]);
          expect(ana.status(question)).toBeUndefined();
          expect(log.join("")).toContain("Interrupted before it was answered");
        },
        { model: { endpoint, dailyTokens: 1e6, secondOpinion: false } },
      );
    } finally {
      never.resolve();
      await server.stop();
    }
  });
});

it("waits at the start for a Slack that is slow to say whose token it is", async () => {
  const workspace = await startWorkspace({ manifest });
  const slow = Promise.withResolvers<void>();
  workspace.fail({ method: "auth.test", times: 1, until: slow.promise });
  const { botToken, appToken, apiUrl } = workspace;
  const log = createLog("silent", () => undefined);
  const parts = createSlackParts(corpusOf([harbourDeal]), apiUrl, log);
  const connection = { mode: "socket", appToken } as const;
  const states: string[] = [];
  try {
    const building = async (): Promise<void> => {
      const app = await createSlackApp(parts, { botToken, apiUrl, connection });
      states.push("built");
      await app.start();
      await app.stop();
    };
    const built = building();
    states.push("slow");
    slow.resolve();
    await built;
    expect(states).toEqual(["slow", "built"]);
  } finally {
    await workspace.stop();
  }
});

function claimInVain(): Promise<boolean> {
  return Promise.reject(new Error("the disk is full"));
}

async function* endless(hold: Promise<unknown>): AsyncGenerator<string> {
  await hold;
  yield "";
}

function repliesTo({ state }: Workspace, question: Message): Message[] {
  return state.messages.filter(({ fromApp, threadTs }) => fromApp && threadTs === question.ts);
}

function privately({ state }: Workspace): Message[] {
  return state.messages.filter(({ ephemeralTo }) => ephemeralTo !== null);
}

function directly({ state }: Workspace): Message[] {
  return state.messages.filter(({ fromApp, channel }) => fromApp && channel.startsWith("D"));
}
