/** Publishers that a question names: as the only place to look, or in passing. */
import { describe, expect, it } from "vitest";
import { acronymOf, findSourcesAsked } from "../../../src/answering/understanding/sources-asked.ts";

const PUBLISHERS = ["Ministry of Ports", "Coast News Agency", "Ofgem"];
const found = (question: string) =>
  findSourcesAsked(question, PUBLISHERS).map(({ publisher, only }) => `${publisher}${only ? " only" : ""}`);

describe("publishers in a question", () => {
  it.each([
    ["What is the deal worth according to the Ministry of Ports?", ["Ministry of Ports only"]],
    ["What is the deal worth according to the CNA?", ["Coast News Agency only"]],
    ["As reported by the Coast News Agency, who met?", ["Coast News Agency only"]],
    ["What does the CNA article say in the end?", ["Coast News Agency"]],
    ["What is said of ferries in the CNA article?", ["Coast News Agency only"]],
    ["How many ferries, selon Ofgem ?", ["Ofgem only"]],
    ["What did the Ministry of Ports announce?", ["Ministry of Ports"]],
    ["Do the Ministry of Ports and Ofgem agree?", ["Ministry of Ports", "Ofgem"]],
    ["What does the ministry want?", []],
    ["Are there snacks on board?", []],
    ["what does cna stand for", []],
  ] as const)("%s", (question, publishers) => {
    expect(found(question)).toEqual(publishers);
  });
});

describe("the initials of a publisher", () => {
  it.each([
    ["Press Association", "PA"],
    ["Ministry of Ports", "MP"],
    ["Ofgem", ""],
    [null, ""],
  ])("%s: %j", (publisher, acronym) => {
    expect(acronymOf(publisher)).toBe(acronym);
  });
});
