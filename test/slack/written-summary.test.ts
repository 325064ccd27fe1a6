/** Summaries by a language model, as people see them come in Slack: checked sentence by sentence, with their quotes. */
import { afterEach, describe, expect, it } from "vitest";
import { createOpenAiModel } from "../../src/model/openai.ts";
import type { ModelInSlack } from "../../src/slack/model-parts.ts";
import type { Message } from "../../src/workspace/state.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { startLyingModel, type Script } from "../summary/lying-model.ts";
import { createMemoryStore } from "../../src/state/memory.ts";
import { corpusOf, ferryPlan, harbourDeal } from "../support/releases.ts";
import { inSlack, linesIn, MODES, quotesIn, type Scene, type Staging, viewOf, wordsIn } from "./conversation.ts";

const WORTH = "The harbour deal is worth 41 million crowns over three years [1].";
const SHARED = "Both countries will share the cost of two new lighthouses [3].";
const LIES = [
  "The harbour deal is worth 90 million crowns over three years [1].",
  "Both countries will share the cost of nine new lighthouses [3].",
  "Both countries will not share the cost of two new lighthouses [3].",
];
const [FIRST = "", , THIRD = ""] = harbourDeal.text.split("\n\n");
const REQUEST = "Summarise Harbour deal signed";
const running: { stop(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

interface Written extends Scene {
  /** What the model was asked so far. */
  readonly requests: readonly string[];
}

/** The scene with a model that follows the script. */
async function withModel(
  mode: (typeof MODES)[number],
  script: Script | ((request: number) => Script),
  play: (scene: Written) => Promise<void>,
  staging: Staging = {},
): Promise<void> {
  const server = await startLyingModel(typeof script === "function" ? script : () => script);
  running.push(server);
  const endpoint = createOpenAiModel({
    apiKey: null,
    baseUrl: server.baseUrl,
    model: "scripted",
    limits: { beginning: 1e6, silence: 1e6, whole: 1e6, retries: 0 },
  });
  const model: ModelInSlack = { endpoint, dailyTokens: 1e6, secondOpinion: false, rewritesFollowUps: false };
  await inSlack(mode, (scene) => play({ ...scene, requests: server.requests }), { ...staging, model });
}

/** Lines one after the other; what `hold` holds back comes when that settles. */
async function* held(first: readonly string[], hold: Promise<unknown>, rest: readonly string[]) {
  for (const line of first) yield `${line}\n`;
  await hold;
  for (const line of rest) yield `${line}\n`;
}

const written = (lines: readonly string[]): Script => ({ pieces: lines.map((line) => `${line}\n`) });

function callsOf(workspace: Workspace, ...methods: readonly string[]): string[] {
  return workspace.calls.map(({ method }) => method).filter((method) => methods.includes(method));
}

function visible(message: Message): string {
  return JSON.stringify(message.blocks);
}

describe.each(MODES)("a summary by a model (%s)", (mode) => {
  it("shows each sentence once it is confirmed, while the model still writes, and then the quotes", () => {
    const hold = Promise.withResolvers<void>();
    return withModel(mode, { pieces: held([WORTH], hold.promise, [SHARED]) }, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.mention("press-office", REQUEST);
      const reply = await workspace.reply(question);
      expect(visible(reply)).toContain("41 million crowns over three years. [1]");
      expect(reply.stream?.open).toBe(true);
      expect(quotesIn(reply)).toEqual([]);
      hold.resolve();
      await workspace.until("the quotes", () => quotesIn(reply).length > 0);
      expect(visible(reply)).toContain("two new lighthouses. [2]");
      expect(quotesIn(reply)).toEqual([FIRST, THIRD]);
      expect(linesIn(reply).join("\n")).toContain("every sentence was held against the quotes");
      await workspace.idle();
      expect(reply.stream?.open).toBe(false);
      expect(ana.sees(question)).toHaveLength(2);
      expect(ana.status(question)).toBeUndefined();
      const start = workspace.calls.find(({ method }) => method === "chat.startStream");
      expect(start?.args).toMatchObject({ recipient_user_id: ana.user.id, thread_ts: question.ts });
      expect(callsOf(workspace, "chat.postMessage")).toEqual([]);
      expect(callsOf(workspace, "assistant.threads.setStatus", "chat.startStream")[0]).toMatch(/setStatus$/u);
    });
  });

  it("comes so too in a direct message, and from the button on a citation", () =>
    withModel(mode, written([WORTH, SHARED]), async ({ workspace, requests }) => {
      const ana = workspace.person("ana");
      const direct = await ana.tell(REQUEST);
      const first = await workspace.reply(direct);
      await workspace.until("the quotes", () => quotesIn(first).length === 2);
      const question = await ana.mention("general", "How much is the harbour deal worth?");
      await ana.press(await workspace.reply(question), "Summarise");
      const second = await workspace.reply(question, 2);
      await workspace.until("the quotes", () => quotesIn(second).length === 2);
      expect(linesIn(second).join("\n")).toContain(`<@${ana.user.id}> asked: *Summary: Harbour deal signed*`);
      expect(callsOf(workspace, "chat.startStream")).toHaveLength(2);
      expect(requests).toHaveLength(1);
    }));

  it("leaves out what its quote does not bear, and says calmly how many sentences that were", () =>
    withModel(mode, written([WORTH, LIES[0] ?? "", SHARED]), async ({ workspace }) => {
      const reply = await workspace.reply(await workspace.person("ana").tell(REQUEST));
      await workspace.until("the quotes", () => quotesIn(reply).length > 0);
      expect(visible(reply)).not.toContain("90 million");
      expect(linesIn(reply).join("\n")).toContain("One sentence that could not be confirmed was left out.");
    }));

  it("gives way to the releases’ own sentences where too little of it stands, and says so", () =>
    withModel(mode, written([WORTH, ...LIES]), async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.tell(REQUEST);
      const reply = await workspace.reply(question);
      await workspace.until("the quotes", () => quotesIn(reply).length > 0);
      await workspace.idle();
      expect(visible(reply)).toContain("Too little of what the language model wrote could be confirmed");
      expect(linesIn(reply).join("\n")).toContain("3 sentences that could not be confirmed were left out.");
      expect(quotesIn(reply)).toHaveLength(3);
      expect(visible(reply)).not.toContain("[1]");
      expect(ana.sees(question)).toHaveLength(2);
    }));

  it("gives way to them where the model cannot be used", () =>
    withModel(mode, { status: 500 }, async ({ workspace, log }) => {
      const reply = await workspace.reply(await workspace.person("ana").tell(REQUEST));
      expect(reply.text).toContain("The language model could not be used");
      expect(quotesIn(reply)).toHaveLength(3);
      expect(callsOf(workspace, "chat.startStream")).toEqual([]);
      expect(log.join("")).toContain("The language model failed");
    }));

  it("comes in one post to whoever types the command", () =>
    withModel(mode, written([WORTH, SHARED]), async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.command("/communique summary Harbour deal signed", "general");
      const reply = await workspace.privately(ana);
      expect(visible(reply)).toContain("41 million crowns over three years. [1]");
      expect(quotesIn(reply)).toEqual([FIRST, THIRD]);
      expect(callsOf(workspace, "chat.startStream")).toEqual([]);
      await ana.press(reply, "Share to channel");
      await workspace.until("the shared quotes", () => workspace.person("ben").sees("general")[0]);
    }));

  it.each([["unknown_method"], ["missing_scope"], ["feature_not_enabled"], ["ratelimited"]])(
    "comes in one post where Slack has no streaming: %s",
    (error) =>
      withModel(mode, written([WORTH, SHARED]), async ({ workspace, log }) => {
        const fault = error === "ratelimited" ? { status: 429, retryAfter: 60 } : { error };
        workspace.fail({ method: "chat.startStream", ...fault });
        const ana = workspace.person("ana");
        const question = await ana.mention("general", REQUEST);
        const reply = await workspace.reply(question);
        expect(visible(reply)).toContain("two new lighthouses. [2]");
        expect(quotesIn(reply)).toEqual([FIRST, THIRD]);
        await workspace.idle();
        expect(ana.sees(question)).toHaveLength(2);
        expect(callsOf(workspace, "chat.appendStream", "chat.stopStream", "chat.update")).toEqual([]);
        expect(log.join("")).toContain("could not be shown while it was written");
      }),
  );

  it.each(["message_not_in_streaming_state", "msg_too_long", "internal_error"])(
    "stands whole in its place where Slack takes no more of it on the way: %s",
    async (refusal) => {
      const hold = Promise.withResolvers<void>();
      await withModel(mode, { pieces: held([WORTH], hold.promise, [SHARED]) }, async ({ workspace }) => {
        workspace.fail({ method: "chat.appendStream", error: refusal });
        if (refusal === "message_not_in_streaming_state") workspace.fail({ method: "chat.stopStream", error: refusal });
        const ana = workspace.person("ana");
        const question = await ana.tell(REQUEST);
        const reply = await workspace.reply(question);
        if (refusal === "message_not_in_streaming_state" && reply.stream) reply.stream.open = false;
        hold.resolve();
        await workspace.until("the quotes", () => quotesIn(reply).length > 0);
        expect(visible(reply)).toContain("41 million crowns over three years. [1]");
        expect(visible(reply)).toContain("two new lighthouses. [2]");
        await workspace.idle();
        expect(ana.sees(question)).toHaveLength(2);
      });
    },
  );

  it.each(["chat.appendStream", "chat.stopStream"])(
    "stands whole, and once, where Slack’s answer to %s is lost on the way",
    (method) => {
      const hold = Promise.withResolvers<void>();
      return withModel(mode, { pieces: held([WORTH], hold.promise, [SHARED]) }, async ({ workspace }) => {
        workspace.fail({ method, times: 1, loseAnswer: true });
        const ana = workspace.person("ana");
        const question = await ana.tell(REQUEST);
        const reply = await workspace.reply(question);
        hold.resolve();
        await workspace.until("the quotes", () => reply.stream?.open === false && quotesIn(reply).length === 2);
        await workspace.idle();
        expect(visible(reply).split("two new lighthouses. [2]")).toHaveLength(2);
        expect(ana.sees(question)).toHaveLength(2);
      });
    },
  );

  it("says in words what Slack will not show as blocks", () =>
    withModel(mode, written([WORTH, SHARED]), async ({ workspace }) => {
      workspace.fail({ method: "chat.stopStream", times: 1, error: "invalid_blocks" });
      workspace.fail({ method: "chat.update", error: "invalid_blocks" });
      workspace.fail({ method: "chat.postMessage", times: 1, error: "invalid_blocks" });
      const question = await workspace.person("ana").tell(REQUEST);
      const reply = await workspace.reply(question, 2);
      expect(reply.text).toContain("two new lighthouses. [2]");
      expect(reply.text).toContain(FIRST);
    }));

  it("waits where Slack asks to, and loses nothing", () => {
    const hold = Promise.withResolvers<void>();
    return withModel(mode, { pieces: held([WORTH], hold.promise, [SHARED]) }, async ({ workspace }) => {
      workspace.fail({ method: "chat.appendStream", status: 429, retryAfter: 600 });
      const reply = await workspace.reply(await workspace.person("ana").tell(REQUEST));
      hold.resolve();
      await workspace.until("the quotes", () => quotesIn(reply).length > 0);
      expect(visible(reply)).toContain("two new lighthouses. [2]");
    });
  });

  it("ends where the asker stops it: the model is left, and what was confirmed keeps its quotes", () => {
    const left = Promise.withResolvers<void>();
    const never = new Promise(() => {});
    const script = { pieces: held([WORTH], never, [SHARED]), onLeft: left.resolve };
    return withModel(mode, script, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.tell(REQUEST);
      const reply = await workspace.reply(question);
      await workspace.until("the stop button", () =>
        [...workspace.state.sessions.values()].some(({ status }) => status === "processing"),
      );
      const page = await fetch(`${workspace.url}/?user=${ana.user.id}&thread=${question.ts}`);
      expect(await page.text()).toContain(`data-stop="${question.ts}"`);
      await ana.stop(question);
      await left.promise;
      await workspace.until("the quotes", () => quotesIn(reply).length > 0);
      expect(visible(reply)).toContain("Stopped; these sentences were confirmed before.");
      expect(visible(reply)).toContain("41 million crowns over three years. [1]");
      await workspace.idle();
      expect(ana.sees(question)).toHaveLength(2);
    });
  });

  it("ends where Slack alone says that it was stopped", () => {
    const left = Promise.withResolvers<void>();
    const hold = Promise.withResolvers<void>();
    const never = new Promise(() => {});
    async function* pieces() {
      yield* held([WORTH], hold.promise, [SHARED]);
      await never;
    }
    return withModel(mode, { pieces: pieces(), onLeft: left.resolve }, async ({ workspace }) => {
      const reply = await workspace.reply(await workspace.person("ana").mention("general", REQUEST));
      if (reply.stream) Object.assign(reply.stream, { open: false, stoppedByUser: true });
      hold.resolve();
      await left.promise;
      await workspace.until("the quotes", () => quotesIn(reply).length > 0);
      expect(visible(reply)).toContain("Stopped; these sentences were confirmed before.");
    });
  });

  it("keeps what was confirmed when the app ends before it is written", () => {
    const never = new Promise(() => {});
    return withModel(mode, { pieces: held([WORTH], never, [SHARED]) }, async ({ workspace, stopApp, log }) => {
      const ana = workspace.person("ana");
      const question = await ana.tell(REQUEST);
      const reply = await workspace.reply(question);
      await stopApp();
      expect(visible(reply)).toContain("41 million crowns over three years. [1]");
      expect(visible(reply)).toContain("Stopped; these sentences were confirmed before.");
      expect(quotesIn(reply)).toEqual([FIRST]);
      expect(reply.stream?.open).toBe(false);
      expect(ana.sees(question)).toHaveLength(2);
      expect(log.join("")).toContain("Interrupted before it was answered");
    });
  });

  it("that cannot be checked in a French channel's language is not asked for, which is said in French", () => {
    const store = createMemoryStore();
    return withModel(
      mode,
      written([WORTH]),
      async ({ workspace, requests }) => {
        const ana = workspace.person("ana");
        const { team, conversations } = workspace.state;
        const channel = [...conversations.values()].find(({ name }) => name === "general")?.id ?? "";
        await store.settings.write(team.id, channel, { language: "fr" });
        const reply = await workspace.reply(await ana.mention("general", REQUEST));
        expect(visible(reply)).toContain("ne peuvent pas encore être vérifiées en français");
        expect(linesIn(reply).join("\n")).not.toMatch(/language model|word for word/u);
        expect(requests).toEqual([]);
      },
      { store },
    );
  });

  it("that is stopped before its first sentence says that nothing will come", () => {
    const left = Promise.withResolvers<void>();
    const asked = Promise.withResolvers<void>();
    async function* silence() {
      asked.resolve();
      await new Promise(() => {});
      yield "";
    }
    return withModel(mode, { pieces: silence(), onLeft: left.resolve }, async ({ workspace }) => {
      const ana = workspace.person("ana");
      const question = await ana.tell(REQUEST);
      await asked.promise;
      await ana.stop(question);
      await left.promise;
      expect((await workspace.reply(question)).text).toContain("Stopped, as you asked.");
    });
  });

  it("has its window opened at once where its button stands in one, and filled when it is written", () => {
    const hold = Promise.withResolvers<void>();
    return withModel(mode, { pieces: held([WORTH], hold.promise, [SHARED]) }, async ({ workspace }) => {
      const ana = workspace.person("ana");
      await ana.shortcut("find_quote");
      await workspace.until("the window", () => ana.modal());
      await ana.submit({ find_words: "harbour deal worth" });
      await ana.pressIn(await workspace.until("the quotes", () => ana.modal()), "Summarise");
      await workspace.until("the notice", () => wordsIn(ana.modal()).includes("The summary is being written"));
      hold.resolve();
      await workspace.until("the summary", () => wordsIn(ana.modal()).includes("two new lighthouses. [2]"));
      expect(quotesIn(viewOf(ana.modal()))).toEqual([FIRST, THIRD]);
    });
  });

  it("of a thread is made of what answered its questions, and of nothing else that was said", () =>
    withModel(mode, written(["The harbour deal is worth 41 million crowns over three years [1]."]), async (scene) => {
      const { workspace, requests } = scene;
      const ana = workspace.person("ana");
      const question = await ana.tell("How much is the harbour deal worth?");
      await workspace.reply(question);
      const summary = await workspace.reply(await ana.tell("Please summarise this thread", question));
      await workspace.until("the quotes", () => quotesIn(summary).length > 0);
      expect(quotesIn(summary)).toEqual([FIRST]);
      expect(requests).toHaveLength(1);
      expect(requests[0]).toContain("41 million crowns");
      expect(requests[0]).not.toMatch(/lighthouses|How much|this thread/u);
    }));

  it("is not asked of a model once the day’s budget of the workspace is used up", () => {
    const store = createMemoryStore();
    return withModel(
      mode,
      written([WORTH, SHARED]),
      async ({ workspace, requests }) => {
        for (const day of [-1, 0, 1]) {
          const at = Date.now() + day * 24 * 3_600_000;
          await store.spending.reserve(workspace.state.team.id, at, 1e9, 1e9);
        }
        const reply = await workspace.reply(await workspace.person("ana").tell(REQUEST));
        expect(reply.text).toContain("Today’s budget for the language model is used up");
        expect(requests).toEqual([]);
      },
      { store },
    );
  });

  it("is not asked again of a model after a restart", async () => {
    const { writings, spending } = createMemoryStore();
    const asked: number[] = [];
    for (const _ of ["before", "after"])
      await withModel(
        mode,
        written([WORTH, SHARED]),
        async ({ workspace, requests }) => {
          const reply = await workspace.reply(await workspace.person("ana").tell(REQUEST));
          await workspace.until("the quotes", () => quotesIn(reply).length === 2);
          asked.push(requests.length);
        },
        { store: { ...createMemoryStore(), writings, spending } },
      );
    expect(asked).toEqual([1, 0]);
  });
});

/** The id that the local workspace gives its channel "press-office". */
const PRESS_OFFICE = "C0PRESSOFFICE";

describe.each(MODES)("a release under embargo (%s)", (mode) => {
  it("goes to the model in the channel named for it, and nowhere else", async () => {
    const secret = { ...harbourDeal, embargoUntil: "2031-03-05T10:00:00+01:00", embargoChannels: [PRESS_OFFICE] };
    const corpus = corpusOf([secret, ferryPlan]);
    await withModel(
      mode,
      written([WORTH, SHARED]),
      async ({ workspace, requests }) => {
        const ana = workspace.person("ana");
        for (const [at, place] of ["general", "press-office"].entries()) {
          const reply = await workspace.reply(await ana.mention(place, "Summarise the harbour deal"));
          await workspace.until("the end", () => reply.stream?.open !== true);
          await ana.command("/communique summary from 2029 to 2032", place);
          await workspace.privately(ana, at + 1);
          const isSecret = JSON.stringify(requests).includes("41 million");
          expect([place, isSecret]).toEqual([place, place === "press-office"]);
        }
        await workspace.idle();
        expect(JSON.stringify(requests)).toContain("ferry plan");
      },
      { corpus, now: Date.parse("2031-03-05T08:00:00Z") },
    );
  });
});
