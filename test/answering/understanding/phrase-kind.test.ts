/** The kind of thing that a phrase of a comparison names. */
import { describe, expect, it } from "vitest";
import { kindOfThing, phraseKind } from "../../../src/answering/understanding/phrase-kind.ts";

describe("the kind of a phrase", () => {
  it.each([
    ["the value of the harbour deal", "money"],
    ["the sum Okafor promised for 2031", "money"],
    ["the British investment in nets", "money"],
    ["about Norland's funding", "money"],
    ["la valeur de l'accord", "money"],
    ["the number of ferries in 2029", "number"],
    ["the 2030 figure for thefts", "number"],
    ["the percentage of boats lost", "share"],
    ["the rise in boat thefts", "share"],
    ["la baisse des vols", "share"],
    ["the deadline for the siren", "date"],
    ["the ferries paid for by the fund", null],
    ["what was promised in 2029", null],
    ["that of the islands", null],
  ])("%s: %s", (phrase, kind) => {
    expect(phraseKind(phrase)?.kind ?? null).toBe(kind);
  });

  it("of a number knows what is counted", () => {
    expect(phraseKind("the number of boat thefts in 2030")?.noun).toBe("theft");
    expect(phraseKind("the 2030 figure for thefts")?.noun).toBe("theft");
  });
});

describe("the kind of what is compared or has changed", () => {
  it.each([
    ["How has the number of patrol boats developed since 2029?", "number"],
    ["How did the sums for the ferries change between 2029 and 2031?", "money"],
    ["How did the sums for the ferries go up over the years?", "money"],
    ["Compare the numbers of thefts in 2029 and 2030", "number"],
    ["Timeline of Norland's spending on nets", "money"],
    ["What are the two sums for the nets?", "money"],
    ["Comment l'aide financière a-t-elle évolué ?", "money"],
    ["Comment l'aide aux pêcheurs a-t-elle évolué ?", null],
    ["Comment le budget des phares a-t-il évolué ?", "money"],
    ["How have the plans for boats changed?", null],
    ["How much has the fund grown?", null],
  ])("%s: %s", (question, kind) => {
    expect(kindOfThing(question)?.kind ?? null).toBe(kind);
  });
});
