/** Who passes a question on, and what for, is no part of it; what it is about is. */
import { describe, expect, it } from "vitest";
import { bareQuestion } from "../../../src/answering/understanding/asking.ts";

describe("a question passed on", () => {
  it.each([
    ["Our MP has been asked about the new pier. Who pays for it?", "the new pier. Who pays for it?"],
    ["A Member wants a number: how many boats came?", "how many boats came?"],
    ["A reader wants to know how many boats came.", "how many boats came."],
    ["My boss needs the figure for boat thefts.", "the figure for boat thefts."],
    ["We have a caller who would like to know when it opens.", "when it opens."],
    ["A constituent in Brenholm asks about the siren: when will it sound?", "the siren: when will it sound?"],
    ["Pay research: what do pilots earn?", "what do pilots earn?"],
    ["One for the archive team: where did she meet him?", "where did she meet him?"],
    ["For the minister's Q&A, how many boats came?", "how many boats came?"],
    ["Subject: eels. How many came?", "eels. How many came?"],
    ["Let me have Okafor's words on doctors.", "Okafor's words on doctors."],
    ["Can I get Okafor's words on doctors?", "Okafor's words on doctors?"],
  ])("%s → %s", (asked, question) => {
    expect(bareQuestion(asked)).toBe(question);
  });

  it.each([
    "The ministers were asked about the pier by whom?",
    "A new member joined the council when?",
    "Some people want to leave: how many?",
    "Calais: how many boats came?",
    "The committee has asked for the value of the deal.",
    "Who asked about the pier?",
    "For the pier, who pays?",
    "Can people get help, and from whom?",
  ])("is not taken for one: %s", (question) => {
    expect(bareQuestion(question)).toBe(question);
  });
});
