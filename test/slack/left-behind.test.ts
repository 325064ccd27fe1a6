/** A process that is killed in the middle of an answer leaves the question to the next one: it is answered, and once. */
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { openSqliteStore } from "../../src/state/sqlite.ts";
import type { Message } from "../../src/workspace/state.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { type LyingModel, startLyingModel } from "../summary/lying-model.ts";
import { withFolder } from "../support/releases.ts";
import { started, tokensOf } from "../support/start.ts";
import { manifest, quotesIn } from "./conversation.ts";

const QUESTION = "How much is the harbour deal worth?";
const REQUEST = "Summarise Harbour deal signed";
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const SHARED = "Both countries will share the cost of two new lighthouses.";
const NEVER = new Promise<never>(() => undefined);
const MINUTE = 60_000;
/** Milliseconds that several starts one after the other may take on a busy machine. */
const PROCESSES = 4 * MINUTE;
const running: LyingModel[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

interface Scene {
  readonly workspace: Workspace;
  readonly stateFile: string;
  /** Of every process, in Socket Mode. */
  readonly settings: Readonly<Record<string, string>>;
}

function withState(play: (scene: Scene) => Promise<void>): Promise<void> {
  return withFolder({}, async (folder) => {
    const workspace = await startWorkspace({ manifest });
    const stateFile = join(folder, "state.sqlite");
    const settings = tokensOf(workspace, { STATE_FILE: stateFile, SLACK_APP_TOKEN: workspace.appToken });
    try {
      await play({ workspace, stateFile, settings });
    } finally {
      await workspace.stop();
    }
  });
}

/** A model that is silent the first time it is asked, and then writes. */
async function stubbornModel(): Promise<{ readonly env: Record<string, string>; readonly asked: Promise<void> }> {
  const asked = Promise.withResolvers<void>();
  async function* silence() {
    asked.resolve();
    await NEVER;
    yield "";
  }
  const lines = [`${WORTH.slice(0, -1)} [1].\n`, `${SHARED.slice(0, -1)} [3].\n`];
  const server = await startLyingModel((request) => ({ pieces: request === 0 ? silence() : lines }));
  running.push(server);
  return { env: { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: "scripted" }, asked: asked.promise };
}

function answersTo(workspace: Workspace, question: Message): Message[] {
  return workspace.state.messages.filter(({ fromApp, threadTs }) => fromApp && threadTs === question.ts);
}

/** What is still written down as under way, by whichever process. */
async function stillUnderWay(stateFile: string): Promise<number> {
  const store = await openSqliteStore(stateFile);
  try {
    return (await store.underWay.takeOver()).length;
  } finally {
    await store.close();
  }
}

describe("a question whose process is killed", { timeout: PROCESSES }, () => {
  it("in a channel is answered by the next one, once", () =>
    withState(async ({ workspace, settings, stateFile }) => {
      const { env, asked } = await stubbornModel();
      const ana = workspace.person("ana");
      const question = await started({ ...settings, ...env }, async ({ end }) => {
        const mention = await ana.mention("general", REQUEST);
        await asked;
        await end("SIGKILL");
        return mention;
      });
      expect(answersTo(workspace, question)).toEqual([]);
      await started({ ...settings, ...env }, async ({ end }) => {
        const reply = await workspace.reply(question);
        await workspace.until("the quotes", () => quotesIn(reply).length === 2);
        await workspace.redeliver({ attempt: 2 });
        await workspace.reply(await ana.tell(QUESTION));
        await end();
      });
      expect(answersTo(workspace, question)).toHaveLength(1);
      expect(await stillUnderWay(stateFile)).toBe(0);
    }));

  it("typed as a command is answered to the same person", () =>
    withState(async ({ workspace, settings }) => {
      const { env, asked } = await stubbornModel();
      const ana = workspace.person("ana");
      await started({ ...settings, ...env }, async ({ end }) => {
        await ana.command("/communique summary Harbour deal signed", "general");
        await asked;
        await end("SIGKILL");
      });
      const before = ana.sees("general").length;
      await started({ ...settings, ...env }, async ({ end }) => {
        expect(quotesIn(await workspace.privately(ana, before + 1))).toHaveLength(2);
        await end();
      });
      expect(ana.sees("general")).toHaveLength(before + 1);
    }));

  it("is not answered anew where its answer is in the thread already, and others of the conversation are", () =>
    withState(async ({ workspace, settings, stateFile }) => {
      const ana = workspace.person("ana");
      const questions = await started(settings, async ({ end }) => {
        workspace.fail({ method: "chat.postMessage", times: 1, answerAfter: NEVER });
        const posted = await ana.tell(QUESTION);
        await workspace.reply(posted);
        const waiting = await ana.tell(QUESTION);
        await workspace.until("the status", () => ana.status(waiting));
        await end("SIGKILL");
        return [posted, waiting];
      });
      await started(settings, async ({ end }) => {
        for (const question of questions) expect(quotesIn(await workspace.reply(question))).toEqual([WORTH]);
        await end();
      });
      expect(questions.map((question) => answersTo(workspace, question).length)).toEqual([1, 1]);
      expect(await stillUnderWay(stateFile)).toBe(0);
    }));

  it("is answered where its answer was on its way and has not arrived", () =>
    withState(async ({ workspace, settings }) => {
      const ana = workspace.person("ana");
      const question = await started(settings, async ({ end }) => {
        const sent = Promise.withResolvers<void>();
        workspace.fail({
          method: "chat.postMessage",
          times: 1,
          get until() {
            sent.resolve();
            return NEVER;
          },
        });
        const asked = await ana.tell(QUESTION);
        await sent.promise;
        await end("SIGKILL");
        return asked;
      });
      expect(answersTo(workspace, question)).toEqual([]);
      await started(settings, async ({ end }) => {
        expect(quotesIn(await workspace.reply(question))).toEqual([WORTH]);
        await end();
      });
      expect(answersTo(workspace, question)).toHaveLength(1);
    }));

  it("is left alone by a second process while the first still answers it", () =>
    withState(async ({ workspace, settings, stateFile }) => {
      const { env, asked } = await stubbornModel();
      await started({ ...settings, ...env }, async ({ end }) => {
        await workspace.person("ana").mention("general", REQUEST);
        await asked;
        expect(await stillUnderWay(stateFile)).toBe(0);
        await end("SIGKILL");
        expect(await stillUnderWay(stateFile)).toBe(1);
      });
    }));
});

describe("a question left behind more than ten minutes ago", { timeout: PROCESSES }, () => {
  it("is struck, and the log tells of it", () =>
    withState(async ({ workspace, settings, stateFile }) => {
      const store = await openSqliteStore(stateFile);
      const body = { type: "event_callback", event: { type: "app_mention", text: QUESTION } };
      const at = Date.now() - 11 * MINUTE;
      await store.underWay.enter({ id: "old", team: workspace.state.team.id, person: "ana", body, at });
      await store.close();
      await started(settings, async ({ end }) => {
        await workspace.reply(await workspace.person("ana").tell(QUESTION));
        expect((await end()).stderr).toContain("A question left behind is too old to be answered");
      });
      expect(await stillUnderWay(stateFile)).toBe(0);
    }));
});
