/** Releases that are ingested while the app runs: answered, shown on App Home and told of, without a restart. */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSlackParts } from "../../src/app.ts";
import { createLiveCorpus } from "../../src/corpus/live-corpus.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { watchCorpus } from "../../src/corpus/watch.ts";
import { createSlackApp, type SlackSettings } from "../../src/slack/app.ts";
import { createLog } from "../../src/slack/log.ts";
import { startWorkspace, type Workspace } from "../../src/workspace/workspace.ts";
import { ferryPlan, harbourDeal, releaseFiles, withFolder } from "../support/releases.ts";
import { linesIn, manifest, type Mode, MODES, quotesIn, wordsIn } from "./conversation.ts";

const MORNING = Date.UTC(2031, 2, 6, 9, 0);
const CROSSINGS = ferryPlan.text;
const QUESTION = "How many crossings a week will the ferry plan add?";

interface Scene {
  readonly workspace: Workspace;
  readonly log: readonly string[];
  /** Puts a file into the corpus folder; null takes it away. */
  readonly put: (name: string, content: string | null) => void;
  /** Lets a minute pass. */
  readonly minute: () => Promise<void>;
}

/** The app on a folder that holds one release, in which the test says when a minute has passed. */
async function onFolder(mode: Mode, play: (scene: Scene) => Promise<void>): Promise<void> {
  await withFolder(releaseFiles([harbourDeal]), async (folder) => {
    const workspace = await startWorkspace({ manifest });
    const lines: string[] = [];
    const log = createLog("info", (line) => void lines.push(line));
    const live = createLiveCorpus(loadCorpus(folder), watchCorpus(folder));
    const parts = createSlackParts(live, workspace.apiUrl, log, { now: () => MORNING, isAdmin: () => true });
    const { botToken, appToken, signingSecret, apiUrl } = workspace;
    const connection: SlackSettings["connection"] =
      mode === "socket" ? { mode, appToken } : { mode, signingSecret, host: "127.0.0.1", port: 0 };
    const works: (() => Promise<void>)[] = [];
    const everyMinute = (work: () => Promise<void>) => {
      works.push(work);
      return () => undefined;
    };
    const minute = async (): Promise<void> => {
      for (const work of works) await work();
    };
    const app = await createSlackApp(parts, { botToken, apiUrl, connection, everyMinute });
    const { port } = await app.start();
    if (port !== null) workspace.deliverTo({ http: `http://127.0.0.1:${port}/slack/events` });
    const put: Scene["put"] = (name, content) =>
      content === null ? rmSync(join(folder, name)) : writeFileSync(join(folder, name), content);
    try {
      await play({ workspace, log: lines, put, minute });
    } finally {
      await app.stop();
      await workspace.stop();
    }
  });
}

const [ferryFile = ""] = Object.values(releaseFiles([ferryPlan]));

describe.each(MODES)("a release ingested while the app runs (%s)", (mode) => {
  it("answers from the next minute on, and is told of to whoever follows its subject, once", () =>
    onFolder(mode, async ({ workspace, put, minute, log }) => {
      const ana = workspace.person("ana");
      await ana.command('/communique follow "crossings a week"', "general");
      await workspace.privately(ana);
      await minute();
      expect(quotesIn(await workspace.reply(await ana.tell(QUESTION)))).not.toContain(CROSSINGS);
      put("ferry-plan.md", ferryFile);
      await minute();
      const [digest] = workspace.person("ben").sees("general");
      expect(digest && quotesIn(digest)).toEqual([CROSSINGS]);
      expect(digest && linesIn(digest)[0]).toContain("New in the releases on “crossings a week”");
      expect(quotesIn(await workspace.reply(await ana.tell(QUESTION)))).toContain(CROSSINGS);
      await ana.open("home");
      const home = await workspace.until("the Home tab", () => ana.home());
      expect(wordsIn(home)).toContain("2 releases from 1 publisher");
      expect(wordsIn(home)).toContain("As read on 6 March 2031, 09:00 UTC.");
      await minute();
      expect(workspace.person("ben").sees("general")).toHaveLength(1);
      expect(log.filter((line) => line.includes("The releases were read anew"))).toHaveLength(1);
    }));

  it("leaves everything as it was where its file is broken, says so once, and comes when it is mended", () =>
    onFolder(mode, async ({ workspace, put, minute, log }) => {
      const ana = workspace.person("ana");
      put("ferry-plan.md", "half a rel");
      await minute();
      await minute();
      const told = log.filter((line) => line.includes("not read anew"));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain("ferry-plan.md: expected a header");
      const worth = await workspace.reply(await ana.tell("How much is the harbour deal worth?"));
      expect(quotesIn(worth).join(" ")).toContain("41 million crowns");
      await ana.open("home");
      const home = await workspace.until("the Home tab", () => ana.home());
      expect(wordsIn(home)).toContain("could not be read (ferry-plan.md), and those read before are in use");
      put("ferry-plan.md", ferryFile);
      await minute();
      expect(quotesIn(await workspace.reply(await ana.tell(QUESTION)))).toContain(CROSSINGS);
      await ana.open("home");
      await workspace.until("the note to go", () => !wordsIn(ana.home()).includes("could not be read"));
    }));

  it("takes its buttons with it when it is taken away", () =>
    onFolder(mode, async ({ workspace, put, minute }) => {
      const ana = workspace.person("ana");
      put("ferry-plan.md", ferryFile);
      await minute();
      const answer = await workspace.reply(await ana.tell(QUESTION));
      put("ferry-plan.md", null);
      await minute();
      await ana.press(answer, "show_in_context");
      const view = await workspace.until("the notice", () => ana.modal());
      expect(wordsIn(view)).toContain("has changed since");
    }));
});
