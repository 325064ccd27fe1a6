/** The app as a process of its own, in a local workspace in which many people ask at once. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { readManifest } from "../app.ts";
import { systemClock } from "../clock.ts";
import { ConnectionError } from "../errors.ts";
import { askAtRate, type Asked, type LoadFigures, loadFigures } from "../evaluation/load.ts";
import type { Message } from "../workspace/state.ts";
import { startWorkspace, type Workspace } from "../workspace/workspace.ts";

export interface Load {
  readonly questions: readonly string[];
  readonly corpus: string;
  readonly seconds: number;
  /** Questions a second. */
  readonly rate: number;
}

/** Slack takes one message a second in a conversation: nobody asks more often than every three seconds. */
const SECONDS_BETWEEN = 3;
/** Milliseconds after the last question in which answers may still come: late is not the same as lost. */
const PATIENCE = 180_000;

/** Asks so many questions a second for so long, in direct messages of many people; gives what became of them. */
export async function measureLoad(load: Load): Promise<LoadFigures> {
  const people = Array.from({ length: Math.ceil(load.rate * SECONDS_BETWEEN) }, (_, at) => `person${at + 1}`);
  const manifest = readManifest();
  const workspace = await startWorkspace({
    manifest,
    people: people.map((name) => ({ name, realName: name })),
    waitLimit: PATIENCE,
  });
  const state = mkdtempSync(join(tmpdir(), "communique-load-"));
  const app = startApp(workspace, load.corpus, join(state, "state.sqlite"));
  try {
    await ready(app, workspace);
    return await ask(workspace, people, load);
  } finally {
    app.kill("SIGTERM");
    await once(app, "close");
    await workspace.stop();
    rmSync(state, { recursive: true, force: true });
  }
}

function startApp({ botToken, appToken, apiUrl }: Workspace, corpus: string, stateFile: string): ChildProcess {
  const script = fileURLToPath(new URL("start.ts", import.meta.url));
  const settings = { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl };
  const own = { STATE_FILE: stateFile, LOG_LEVEL: "error", PORT: "0", SOURCE_PAGES: "off" };
  return spawn(process.execPath, [script, "--corpus", corpus], {
    env: { PATH: process.env["PATH"] ?? "", ...settings, ...own },
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Waits until it says that it is ready, and has answered once: what is only done the first time is not measured. */
async function ready(app: ChildProcess, workspace: Workspace): Promise<void> {
  if (!app.stdout) throw new ConnectionError("The app could not be started as a process of its own. Try again.");
  const { value } = await createInterface({ input: app.stdout })[Symbol.asyncIterator]().next();
  if (value === undefined) throw new ConnectionError("The app ended before it was ready; the lines above say why.");
  await workspace.connected();
  await workspace.reply(await workspace.person().tell("What was announced?"));
}

async function ask(
  workspace: Workspace,
  people: readonly string[],
  { questions, seconds, rate }: Load,
): Promise<LoadFigures> {
  const persons = people.map((name) => workspace.person(name));
  const { asked, took } = await askAtRate(
    async (index) => {
      const began = now();
      const before = workspace.deliveries.length;
      const asking = persons[index % persons.length]?.tell(questions[index % questions.length] ?? "");
      const delivery = workspace.deliveries[before];
      const question = await asking;
      return { question, acknowledged: delivery?.outcome?.ok === true ? now() - began : null };
    },
    { count: Math.round(seconds * rate), rate, now },
  );
  const isAnswered = () => asked.every(({ question }) => question && answersTo(workspace, question).length > 0);
  await workspace.until("all answers", isAnswered).catch(() => undefined);
  await workspace.idle().catch(() => undefined);
  const outcomes = asked.map(({ question, acknowledged }): Asked => ({
    acknowledged,
    answered: question ? answersTo(workspace, question) : [],
  }));
  return loadFigures(outcomes, took);
}

function now(): number {
  return systemClock.elapsed();
}

/** Milliseconds from a question to each of its answers. */
function answersTo({ state }: Workspace, { channel, ts }: Message): number[] {
  const thread = (state.histories.get(channel) ?? []).filter((each) => each.threadTs === ts && each.fromApp);
  return thread.map((answer) => (Number(answer.ts) - Number(ts)) * 1_000);
}
