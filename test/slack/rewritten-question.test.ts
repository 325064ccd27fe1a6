/** Follow-up questions that a model says in full: shown as they were understood, and answered like any question. */
import { afterEach, describe, expect, it } from "vitest";
import { createOpenAiModel } from "../../src/model/openai.ts";
import { startLyingModel, type Script } from "../summary/lying-model.ts";
import { inSlack, linesIn, type Mode, MODES, quotesIn, type Scene } from "./conversation.ts";

const FIRST = "What did Ada Lindqvist say about the northern channel?";
const FOLLOW_UP = "And what about its lighthouses?";
const IN_FULL = "What about the lighthouses of the northern channel?";
const LIGHTHOUSES = "Both countries will share the cost of two new lighthouses.";
const running: { stop(): Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

interface Asked extends Scene {
  readonly requests: readonly string[];
}

async function withModel(
  mode: Mode,
  script: Script,
  play: (scene: Asked) => Promise<void>,
  rewritesFollowUps = true,
): Promise<void> {
  const server = await startLyingModel(() => script);
  running.push(server);
  const settings = { apiKey: null, baseUrl: server.baseUrl, model: "scripted", limits: { retries: 0 } };
  const model = { endpoint: createOpenAiModel(settings), dailyTokens: 1e6, secondOpinion: false, rewritesFollowUps };
  await inSlack(mode, (scene) => play({ ...scene, requests: server.requests }), { model });
}

/** The first question, and then the follow-up in its thread. */
async function ask({ workspace }: Asked) {
  const ana = workspace.person("ana");
  const first = await ana.tell(FIRST);
  await workspace.reply(first);
  return workspace.reply(await ana.tell(FOLLOW_UP, first));
}

describe.each(MODES)("a follow-up said in full (%s)", (mode) => {
  it("is shown above its answer, which quotes the releases as ever", () =>
    withModel(mode, { pieces: [IN_FULL] }, async (scene) => {
      const answer = await ask(scene);
      expect(linesIn(answer)[0]).toBe(`Understood by a language model as: “${IN_FULL}”`);
      expect(quotesIn(answer)).toContain(LIGHTHOUSES);
      expect(scene.requests).toHaveLength(1);
      expect(scene.requests[0]).toContain(FIRST);
      expect(scene.requests[0]).not.toContain("dredge");
    }));

  it.each<[string, Script]>([
    ["asks something else", { pieces: ["What about the ferries?"] }],
    ["answers itself", { pieces: ["The lighthouses cost 900 million crowns."] }],
    ["fails", { status: 500 }],
  ])("is read by our own rules where the model %s, and only the log tells", (_, script) =>
    withModel(mode, script, async (scene) => {
      const answer = await ask(scene);
      expect(JSON.stringify(answer.blocks)).not.toMatch(/language model|ferries|900 million/u);
      expect(quotesIn(answer)).not.toEqual([]);
      expect(scene.log.join("")).toMatch(/asked something else|was not said in full/u);
    }),
  );

  it("is left to our own rules by default", () =>
    withModel(
      mode,
      { pieces: [IN_FULL] },
      async (scene) => {
        expect(quotesIn(await ask(scene))).not.toEqual([]);
        expect(scene.requests).toEqual([]);
      },
      false,
    ));
});
