import { describe, expect, it } from "vitest";
import { buildQuery } from "../../src/retrieval/query.ts";
import { CONFIDENCE_FEATURES } from "../../src/retrieval/confidence-features.ts";
import { createRetriever } from "../../src/retrieval/retriever.ts";
import { corpusOf, HARBOURS } from "./releases.ts";

/** What is measured, by name, of the best sentence for a question. */
function doubtsAbout(question: string, corpus = HARBOURS): Readonly<Record<string, number>> {
  const doubts = createRetriever(corpus).retrieve(buildQuery(question)).sentences[0]?.doubts ?? new Float64Array(0);
  return Object.fromEntries(CONFIDENCE_FEATURES.map((name, i) => [name, doubts[i] ?? Number.NaN]));
}

describe("what speaks against the best sentence", () => {
  it("is nothing that is unmet where it says every word that is asked", () => {
    const { heaviestUnmet, allUnmet, unmetInFocus } = doubtsAbout("How much will the wall cost?");
    expect([heaviestUnmet, allUnmet, unmetInFocus]).toEqual([0, 0, 0]);
  });

  it("is the rarest word that it lacks, and the one after that", () => {
    const { heaviestUnmet = 0, nextUnmet = 0 } = doubtsAbout("Will the zeppelin cost more than the wall in Wexmouth?");
    expect(heaviestUnmet).toBe(1);
    expect(nextUnmet).toBeLessThan(heaviestUnmet);
  });

  it("is milder where its release says elsewhere what it lacks", () => {
    const { heaviestUnmet = 0, heaviestUnmetInRelease = 0 } = doubtsAbout("What does the wall cost each home?");
    expect(heaviestUnmet).toBeGreaterThan(0);
    expect(heaviestUnmetInRelease).toBe(0);
  });

  it.each([
    ["When doesn't work on the wall begin?", 1, 0],
    ["When does work on the wall begin?", 0, 0],
  ])("is what is denied on one side alone: %s", (question, inQuestion, inAnswer) => {
    const doubts = doubtsAbout(question);
    expect([doubts["deniedInQuestion"], doubts["deniedInAnswer"]]).toEqual([inQuestion, inAnswer]);
  });

  it("is a word of the same sort where the asked one should stand", () => {
    const corpus = corpusOf({ Harvests: ["The autumn harvest was good, said the farmers of the valley."] });
    const asked = doubtsAbout("Was the autumn harvest good?", corpus)["nearestRival"] ?? 0;
    const swapped = doubtsAbout("Was the spring harvest good?", corpus)["nearestRival"] ?? 0;
    expect(asked).toBe(0);
    expect(swapped).toBeGreaterThan(0.4);
  });

  it("knows what a story comes back to", () => {
    const story = "My ferry was late. I had a ticket and a dog. What does a ferry cost?";
    expect([...buildQuery(story).repeated]).toEqual(["ferri"]);
    expect(doubtsAbout(story)["repeatedInTitle"]).toBe(1);
    expect(doubtsAbout("What does a ferry cost?")["repeatedInTitle"]).toBe(0);
  });
});

describe("how guidance speaks", () => {
  it.each([
    ["You can apply for a grant.", "opensWithYou"],
    ["If the grant is refused, a crew hears of it.", "opensWithCondition"],
    ["A grant is paid unless the boat is sold.", "conditional"],
    ["Apply for a grant at the harbour.", "instructs"],
  ])("%s %s", (text, name) => {
    const doubts = doubtsAbout("May I get a grant?", corpusOf({ Grants: [text] }));
    const others = ["opensWithYou", "opensWithCondition", "instructs"].filter((one) => one !== name);
    expect(doubts[name]).toBe(1);
    expect(others.map((one) => doubts[one])).toEqual(others.map(() => 0));
  });
});
