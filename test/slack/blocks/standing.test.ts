/** Wherever Slack shows words of a release that was withdrawn or superseded, it shows that too. */
import { describe, expect, it } from "vitest";
import type { Answered, Quote } from "../../../src/answering/answer.ts";
import { annotate } from "../../../src/corpus/annotate.ts";
import type { Release } from "../../../src/corpus/release.ts";
import { answerMessage } from "../../../src/slack/blocks/answer.ts";
import { differenceTable } from "../../../src/slack/blocks/difference-table.ts";
import { unfurlBlocks } from "../../../src/slack/blocks/unfurl.ts";
import { createReleaseKeys } from "../../../src/slack/release-keys.ts";
import { contextView } from "../../../src/slack/views/context.ts";
import { answerBase, corpusOf, ferryPlan, harbourDeal, quoteOf } from "../../support/releases.ts";

const withdrawn: Release = { ...harbourDeal, status: "withdrawn" };
const superseded: Release = { ...ferryPlan, status: "superseded", supersededBy: "new-ferry-plan" };
const keys = createReleaseKeys(corpusOf([withdrawn, superseded]));
const worth = quoteOf(withdrawn, "The harbour deal is worth 41 million crowns over three years.");
const crossings = quoteOf(superseded, ferryPlan.text);

function messageOf(quotes: readonly Quote[], rest: Partial<Answered> = {}) {
  const answered: Answered = {
    ...answerBase,
    status: "answered",
    arrangement: "best-first",
    message: "The releases say:",
    quotes,
    ...rest,
  };
  return answerMessage(answered, { keys, audience: "conversation", examples: [] });
}

describe("the label of a release that stands no more", () => {
  it("stands in the citation, in the other releases named there, and in what notifications read", () => {
    const { blocks, text } = messageOf([{ ...worth, alsoIn: [superseded] }]);
    expect(JSON.stringify(blocks)).toContain(" · WITHDRAWN · Ministry of Ports · 5 March 2031");
    expect(JSON.stringify(blocks)).toContain(" · SUPERSEDED by new-ferry-plan");
    expect(text).toContain("Harbour deal signed, WITHDRAWN, Ministry of Ports");
  });

  it("is said in the language of the answer", () => {
    expect(JSON.stringify(messageOf([worth], { language: "fr" }).blocks)).toContain(" · RETIRÉ · ");
  });

  it("stands beside every row of a timeline, and over the column of a comparison", () => {
    const timeline = messageOf([crossings, worth, crossings, worth, crossings, worth], { arrangement: "timeline" });
    expect(JSON.stringify(timeline.blocks).match(/WITHDRAWN|SUPERSEDED by/gu)?.length).toBeGreaterThanOrEqual(3);
    const head = JSON.stringify(differenceTable([crossings, worth], "en"));
    expect(head).toContain("(SUPERSEDED by new-ferry-plan, 1 June 2029)");
    expect(head).toContain("(WITHDRAWN, 5 March 2031)");
  });

  it("stands over the words in context, and over an unfolded link", () => {
    const annotated = annotate(withdrawn);
    const view = contextView({ annotated, quote: worth, ref: "", language: "en", keys });
    expect(JSON.stringify(view)).toContain("WITHDRAWN");
    expect(JSON.stringify(unfurlBlocks(annotated, keys, "en"))).toContain("WITHDRAWN");
  });
});
