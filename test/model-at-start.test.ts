/** The whole app as it is started from settings, with a language model: what it costs and what it wrote outlive it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { startApp } from "../src/app.ts";
import { loadConfig } from "../src/config.ts";
import { createLiveCorpus } from "../src/corpus/live-corpus.ts";
import { createLog } from "../src/slack/log.ts";
import { startLyingModel } from "./summary/lying-model.ts";
import { corpusOf, harbourReleases } from "./support/releases.ts";

const SENTENCES = [
  "The harbour deal is worth 41 million crowns over three years [1].",
  "Both countries will share the cost of two new lighthouses [3].",
];
const ana = { user: "U0ANA0000", channel: "D0ANA0000" };
const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** Starts the local workspace with these settings, writes a message on its page, and gives what the page shows in the end. */
async function writtenOnPage(env: Record<string, string>, typed: string, awaited: string): Promise<string> {
  const lines: string[] = [];
  const log = createLog("info", (line) => void lines.push(line));
  const config = loadConfig({ PORT: "0", SOURCE_PAGES: "off", ...env });
  const running = await startApp(config, createLiveCorpus(corpusOf(harbourReleases)), log);
  const address = running.ready.split(" ").at(-1) ?? "";
  try {
    const changes = await fetch(`${address}/page/changes`);
    const text = JSON.stringify({ do: "say", text: typed, ...ana });
    const headers = { "content-type": "application/json" };
    await fetch(`${address}/page/act`, { method: "POST", headers, body: text });
    for await (const _ of changes.body ?? []) {
      const page = await (await fetch(`${address}/?user=${ana.user}&channel=${ana.channel}`)).text();
      if (page.includes(awaited)) return `${page}\n${lines.join("")}`;
    }
    return "";
  } finally {
    await running.stop();
  }
}

describe("the app with a language model in its settings", () => {
  it("writes summaries with it, counts what that costs, and does not ask it twice, also after a restart", async () => {
    const server = await startLyingModel(() => ({ pieces: SENTENCES.map((line) => `${line}\n`) }));
    ends.push(() => server.stop());
    const folder = mkdtempSync(join(tmpdir(), "communique-model-"));
    ends.push(() => rmSync(folder, { recursive: true, force: true }));
    const env = { OPENAI_BASE_URL: server.baseUrl, OPENAI_MODEL: "m", STATE_FILE: join(folder, "state.sqlite") };
    const first = await writtenOnPage(env, "Summarise Harbour deal signed", "Written by a language model");
    expect(first).toContain("two new lighthouses. [2]");
    expect(first).toMatch(/"tokens":750.*"The language model was asked"/u);
    const second = await writtenOnPage(env, "Summarise Harbour deal signed", "Written by a language model");
    expect(second).toContain("two new lighthouses. [2]");
    expect(server.requests).toHaveLength(1);
    const spent = { ...env, OPENAI_DAILY_TOKENS: "700" };
    const other = await writtenOnPage(spent, "Summarise Ferry plan published", "Today’s budget");
    expect(other).toContain("nine crossings a week");
    expect(server.requests).toHaveLength(1);
  });

  it("works without it where it cannot be reached", async () => {
    const env = { OPENAI_BASE_URL: "http://127.0.0.1:1/v1", OPENAI_MODEL: "m", STATE_FILE: ":memory:" };
    const page = await writtenOnPage(env, "Summarise Harbour deal signed", "could not be used");
    expect(page).toContain("41 million crowns");
  });
});
