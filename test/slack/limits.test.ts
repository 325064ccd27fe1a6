/**
 * The law of limits, through the whole app: whatever the releases, the questions and the settings, and whichever button
 * is pressed, Slack refuses nothing that the app sends. The local workspace refuses what Slack refuses.
 */
import fc from "fast-check";
import { z } from "zod";
import { describe, expect, it } from "vitest";
import { createOpenAiModel } from "../../src/model/openai.ts";
import { addressOf, interactiveIn } from "../../src/workspace/interactive.ts";
import { asObjects, textAt } from "../../src/workspace/json.ts";
import type { Person } from "../../src/workspace/person.ts";
import type { Workspace } from "../../src/workspace/workspace.ts";
import { startLyingModel } from "../summary/lying-model.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { corpus, paragraph, question } from "./arbitrary.ts";
import { inSlack, manifest, MODES, type Scene } from "./conversation.ts";
import { fitManifest } from "../../src/slack/manifest.ts";

const SUBCOMMANDS = ["", "quote ", "check ", "summary ", "latest ", "follow ", "unfollow ", "help ", "demander "];

/** Each case starts an app: one that fails is not made smaller, and a busy machine tries fewer. */
const RUNS = { endOnFailure: true, interruptAfterTimeLimit: 25_000 };

const chosen = fc.record({
  set_language: fc.constantFrom("asker", "en", "fr"),
  set_quotes: fc.constantFrom("1", "2", "3"),
});

/** Sentences of some 2,900 characters, and titles as long as Slack takes no heading. */
const LONG_WINDED = {
  releases: corpusOf(
    ["one", "two", "three", "four"].map((name) =>
      inventRelease(
        ["harbour", "channel", "lighthouse", "ferry"].map(
          (subject) =>
            `The ${subject} deal ${name} will dredge ${`the ${subject} and `.repeat(140)}the rest of ${name}.`,
        ),
        { id: name, title: `Deal ${name} ${"signed & sealed ".repeat(180)}`, url: null },
      ),
    ),
  ),
  words: "What will the harbour deal dredge?",
  settings: { set_language: "fr", set_quotes: "3" },
};

describe("whatever the releases, the questions and the settings", () => {
  it.each(MODES)("Slack refuses nothing that is sent (%s)", async (mode) => {
    const about = fc.record({ releases: corpus, words: question, settings: chosen });
    await fc.assert(
      fc.asyncProperty(about, async ({ releases, words, settings }) => {
        const wishes = { corpus: releases, publicUrl: null, hasStep: true, hasFollowUps: true };
        await inSlack(
          mode,
          async (scene) => {
            const { workspace } = scene;
            const ana = workspace.person("ana");
            await choose(workspace, ana, settings);
            await askEverywhere(workspace, ana, words);
            await pressEverything(workspace, ana);
            await expectNothingRefused(scene);
          },
          {
            corpus: releases,
            workspace: { manifest: fitManifest(manifest, wishes), rateLimits: false },
            admins: ["ana"],
          },
        );
      }),
      { ...RUNS, numRuns: 5, examples: [[LONG_WINDED]] },
    );
  });

  it("nor of what a model writes, shown while it is written", async () => {
    const paragraphs = fc.array(paragraph, { minLength: 8, maxLength: 40 });
    let streams = 0;
    await fc.assert(
      fc.asyncProperty(paragraphs, async (texts) => {
        const release = inventRelease(texts.filter(Boolean), { title: "Harbour deal signed" });
        const server = await startLyingModel((_, body) => ({ pieces: repeated(body) }));
        const limits = { beginning: 1e6, silence: 1e6, whole: 1e6, retries: 0 };
        const endpoint = createOpenAiModel({ apiKey: null, baseUrl: server.baseUrl, model: "scripted", limits });
        const model = { endpoint, dailyTokens: 1e9, secondOpinion: false };
        await inSlack(
          "http",
          async (scene) => {
            const { workspace } = scene;
            await workspace.reply(await workspace.person("ana").mention("general", "Summarise Harbour deal signed"));
            await expectNothingRefused(scene);
            streams += workspace.calls.filter(
              ({ method }) => method === "chat.appendStream" || method === "chat.startStream",
            ).length;
          },
          { corpus: corpusOf([release]), workspace: { rateLimits: false }, model },
        );
        await server.stop();
      }),
      { ...RUNS, numRuns: 8 },
    );
    expect(streams).toBeGreaterThan(0);
  });
});

/** Every quote that a model is given, as a sentence of its own with the quote's number. */
function repeated(body: string): string[] {
  const { messages } = z.object({ messages: z.array(z.object({ content: z.string() })) }).parse(JSON.parse(body));
  const given = messages.at(-1)?.content.matchAll(/^\[(\d+)\] (.+)$/gmu) ?? [];
  return Array.from(given, ([, number = "", words = ""]) => `${words} [${number}]\n`);
}

/** Each act leads to a call or to something that is seen; waits for the first sign of it. */
async function led(workspace: Workspace, act: () => Promise<unknown>): Promise<void> {
  const signs = () => workspace.calls.length + workspace.state.messages.length;
  const before = signs();
  await act();
  await workspace.until("what comes of it", () => signs() > before);
}

async function choose(workspace: Workspace, ana: Person, settings: Readonly<Record<string, string>>): Promise<void> {
  await led(workspace, () => ana.command("/communique settings", "general"));
  await workspace.until("the window", () => ana.modal());
  await ana.submit(settings);
  await ana.close();
}

async function askEverywhere(workspace: Workspace, ana: Person, words: string): Promise<void> {
  const typed = words.trim() || "?";
  await led(workspace, () => ana.mention("general", typed));
  await led(workspace, () => ana.tell(typed));
  await led(workspace, () => ana.mention("press-office", `Summarise ${typed}`));
  for (const subcommand of SUBCOMMANDS) {
    await led(workspace, () => ana.command(`/communique ${subcommand}${typed}`, "general"));
  }
  await led(workspace, () => ana.open("home"));
  await ana.open("messages");
  await led(workspace, () => ana.shortcut("find_quote"));
  await workspace.until("the window", () => ana.modal());
  await ana.submit({ find_words: typed.slice(0, 2_000) });
  await workspace.idle();
  await workspace.runFunction("answer_from_releases", { question: typed });
  await workspace.idle();
}

/** Every button of every message, and of the Home tab; windows are closed again. */
async function pressEverything(workspace: Workspace, ana: Person): Promise<void> {
  await workspace.idle();
  for (const message of [...workspace.state.messages].filter(({ fromApp }) => fromApp)) {
    for (const name of buttonsIn(message.blocks)) await led(workspace, () => ana.press(message, name));
    await closeAll(ana);
  }
  const home = ana.home();
  if (!home) return;
  for (const name of buttonsIn(asObjects(home.definition["blocks"]))) {
    await led(workspace, () => ana.pressIn(home, name));
    await closeAll(ana);
  }
}

/** Buttons of the same action and value count once: pressing both is taken for a double click. */
function buttonsIn(blocks: Parameters<typeof interactiveIn>[0]): string[] {
  const buttons = interactiveIn(blocks).filter(({ element }) => textAt(element, "type") === "button");
  const named = buttons.filter(({ element }) => element["url"] === undefined);
  const distinct = Map.groupBy(named, ({ element }) => `${textAt(element, "action_id")} ${textAt(element, "value")}`);
  return [...distinct.values()].flatMap(([first]) => (first ? [addressOf(first)] : []));
}

async function closeAll(ana: Person): Promise<void> {
  while (ana.modal()) await ana.close();
}

async function expectNothingRefused({ workspace, log, stopApp }: Scene): Promise<void> {
  await workspace.idle();
  await stopApp();
  const refused = workspace.calls.filter(({ response }) => response["ok"] !== true);
  expect(refused.map(({ method, response }) => `${method}: ${JSON.stringify(response)}`)).toEqual([]);
  expect(log.filter((line) => line.includes('"level":50'))).toEqual([]);
}
