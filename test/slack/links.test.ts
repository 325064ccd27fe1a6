/** Links that unfold, and the step in workflows. */
import { describe, expect, it } from "vitest";
import type { Answerer } from "../../src/answering/answer.ts";
import { fitManifest } from "../../src/slack/manifest.ts";
import { asObjects } from "../../src/workspace/json.ts";
import { corpusOf, harbourDeal, harbourReleases } from "../support/releases.ts";
import { inSlack, manifest, MODES, quotesIn } from "./conversation.ts";

const corpus = corpusOf(harbourReleases);
const fitted = { workspace: { manifest: fitManifest(manifest, { corpus, features: ["links", "step"] }) } };
const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const failing: Answerer = {
  answer() {
    throw new Error("the index has caught fire");
  },
};

describe.each(MODES)("a link to a release (%s)", (mode) => {
  it("unfolds into title, date and how the release begins, once; any other link is left alone", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const ana = workspace.person("ana");
        const message = await ana.say("general", `Look: ${harbourDeal.url}#:~:text=harbour`);
        const [unfurl] = await workspace.until(
          "the unfurl",
          () => message.attachments.length > 0 && message.attachments,
        );
        expect(JSON.stringify(unfurl)).toContain("Ministry of Ports · 5 March 2031");
        expect(quotesIn({ blocks: asObjects(unfurl?.["blocks"]) })).toEqual([WORTH]);
        await workspace.redeliver();
        await ana.say("general", "And https://ports.example/another");
        await workspace.idle();
        expect(workspace.calls.filter(({ method }) => method === "chat.unfurl")).toHaveLength(1);
      },
      fitted,
    ));
});

describe.each(MODES)("the workflow step (%s)", (mode) => {
  it("gives the answer, its first quote and where it stands", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const run = await workspace.runFunction("answer_from_releases", {
          question: "How much is the harbour deal worth?",
        });
        const outcome = await workspace.until("the outcome", () => run.outcome);
        expect(outcome).toMatchObject({ outputs: { found: true, quote: WORTH } });
        expect(JSON.stringify(outcome)).toContain("https://ports.example/harbour-deal#:~:text=");
        const other = await workspace.runFunction("answer_from_releases", { question: "Who won at chess?" });
        expect(await workspace.until("the outcome", () => other.outcome)).toMatchObject({
          outputs: { found: false, quote: "", link: "" },
        });
      },
      fitted,
    ));

  it("ends in a calm sentence when it fails", () =>
    inSlack(
      mode,
      async ({ workspace }) => {
        const run = await workspace.runFunction("answer_from_releases", { question: "How much?" });
        expect(await workspace.until("the outcome", () => run.outcome)).toMatchObject({
          error: expect.stringMatching(/^Sorry/u),
        });
      },
      { ...fitted, answerer: failing },
    ));
});
