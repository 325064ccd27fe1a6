/** Nobody is left without a sign where Slack shows no status: what takes a while says so, once, before the answer. */
import { afterEach, describe, expect, it } from "vitest";
import { createOpenAiModel } from "../../src/model/openai.ts";
import { createLateNotice, type Later } from "../../src/slack/late-notice.ts";
import type { ModelInSlack } from "../../src/slack/model-parts.ts";
import { type LyingModel, startLyingModel } from "../summary/lying-model.ts";
import { inSlack, MODES, quotesIn, type Scene } from "./conversation.ts";

const WORTH = "The harbour deal is worth 41 million crowns over three years [1].";
const SHARED = "Both countries will share the cost of two new lighthouses [3].";
const LINE = "Writing the summary; this can take a minute.";
const running: LyingModel[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

interface SlowModel {
  readonly model: ModelInSlack;
  /** Settles once it is asked. */
  readonly asked: Promise<void>;
  /** Until then it writes nothing. */
  readonly begin: () => void;
}

async function slowModel(): Promise<SlowModel> {
  const hold = Promise.withResolvers<void>();
  const asked = Promise.withResolvers<void>();
  async function* pieces() {
    asked.resolve();
    await hold.promise;
    for (const line of [WORTH, SHARED]) yield `${line}\n`;
  }
  const server = await startLyingModel(() => ({ pieces: pieces() }));
  running.push(server);
  const limits = { beginning: 1e6, silence: 1e6, whole: 1e6, retries: 0 };
  const endpoint = createOpenAiModel({ apiKey: null, baseUrl: server.baseUrl, model: "scripted", limits });
  const model = { endpoint, dailyTokens: 1e6, secondOpinion: false, rewritesFollowUps: false };
  return { model, asked: asked.promise, begin: hold.resolve };
}

/** Time as a test lets it pass. */
function createTimers(): { readonly later: Later; readonly pass: () => void; readonly waiting: () => number } {
  const acts = new Set<() => void>();
  return {
    later(_milliseconds, act) {
      acts.add(act);
      return () => acts.delete(act);
    },
    pass() {
      for (const act of acts) act();
    },
    waiting: () => acts.size,
  };
}

describe.each(MODES)("whoever waits for an answer of their own (%s)", (mode) => {
  it("is told after a moment that the summary is being written, and then gets it", async () => {
    const { model, begin } = await slowModel();
    const play = async ({ workspace }: Scene) => {
      const ana = workspace.person("ana");
      await ana.command("/communique summary Harbour deal signed", "general");
      expect(await workspace.privately(ana)).toMatchObject({ text: LINE, blocks: [] });
      begin();
      expect(quotesIn(await workspace.privately(ana, 2))).toHaveLength(2);
      await workspace.idle();
      expect(workspace.person("ben").sees("general")).toEqual([]);
    };
    await inSlack(mode, play, { model });
  });

  it("is told so too by the button on a quote that only they see", async () => {
    const timers = createTimers();
    const { model, asked, begin } = await slowModel();
    const play = async ({ workspace }: Scene) => {
      const ana = workspace.person("ana");
      await ana.command("/communique How much is the harbour deal worth?", "general");
      const answer = await workspace.privately(ana);
      const before = JSON.stringify(answer.blocks);
      await ana.press(answer, "Summarise");
      await asked;
      timers.pass();
      expect(await workspace.privately(ana, 2)).toMatchObject({ text: LINE });
      begin();
      expect(quotesIn(await workspace.privately(ana, 3))).toHaveLength(2);
      expect(JSON.stringify(answer.blocks)).toBe(before);
    };
    await inSlack(mode, play, { model, later: timers.later });
  });

  it("is told nothing where the answer is there at once", async () => {
    const timers = createTimers();
    const play = async ({ workspace, stopApp }: Scene) => {
      const ana = workspace.person("ana");
      await ana.command("/communique How much is the harbour deal worth?", "general");
      await workspace.privately(ana);
      expect(timers.waiting()).toBe(0);
      timers.pass();
      await stopApp();
      expect(ana.sees("general")).toHaveLength(1);
    };
    await inSlack(mode, play, { later: timers.later });
  });

  it("gets the answer also where Slack takes no such line", async () => {
    const timers = createTimers();
    const { model, asked, begin } = await slowModel();
    const play = async ({ workspace, log }: Scene) => {
      const ana = workspace.person("ana");
      workspace.fail({ method: "response_url", status: 404, times: 1 });
      await ana.command("/communique summary Harbour deal signed", "general");
      await asked;
      timers.pass();
      begin();
      expect(quotesIn(await workspace.privately(ana))).toHaveLength(2);
      expect(log.join("")).toContain("A hint to Slack was not shown");
    };
    await inSlack(mode, play, { model, later: timers.later });
  });
});

describe("the line", () => {
  it.each([
    ["en", LINE],
    ["fr", "Le résumé est en train d’être écrit ; cela peut prendre une minute."],
  ] as const)("is in the asker’s language (%s)", async (language, line) => {
    const timers = createTimers();
    const seen: string[] = [];
    const notice = createLateNotice(timers.later, "summaryTakesTime", async (words) => void seen.push(words));
    notice.begin(language);
    timers.pass();
    await notice.end();
    expect(seen).toEqual([line]);
  });

  it("that is on its way arrives before the answer", async () => {
    const timers = createTimers();
    const arrival = Promise.withResolvers<void>();
    const seen: string[] = [];
    const notice = createLateNotice(timers.later, "searchTakesTime", async () => {
      await arrival.promise;
      seen.push("line");
    });
    notice.begin("en");
    timers.pass();
    timers.pass();
    const answered = notice.end().then(() => seen.push("answer"));
    arrival.resolve();
    await answered;
    timers.pass();
    expect(seen).toEqual(["line", "answer"]);
  });
});
