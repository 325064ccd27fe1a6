/** What somebody did by speaking, and by which word they put it. */
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { quoted, stillClock } from "./harbour.ts";

const corpus = corpusOf([
  inventRelease(
    [
      "Ports Minister Ada Lindqvist visited the pier at Hollin, as the premier, Tom Ashdown, spoke of his promise to “drain the bay”.",
      "Mr Ashdown promised 40 million crowns for the bay in March.",
      "Ms Lindqvist praised the “spotless” work of the dredgers.",
      "The Ports Minister underlined that saving lives at sea remains a priority.",
      "Ms Lindqvist said: “The crews sail in hard weather to save lives, and so do the dredgers. Their work is spotless.”",
      "People are brought in at Hollin, on the bay (Eva Holm/CNA)",
    ],
    { id: "pier", title: "A visit to the pier", publisher: "Coast News Agency", date: "2031-03-06" },
  ),
]);
const answerer = createAnswerer(corpus, stillClock);
const first = (text: string): string | undefined => quoted(answerer.answer({ text, earlier: [] }))[0];

describe("what somebody did by speaking", () => {
  it.each([
    ["What did Lindqvist underline about saving lives?", /^The Ports Minister underlined/],
    ["What did Lindqvist say about saving lives?", /^Ms Lindqvist said: “The crews/],
  ])("%s", (question, words) => {
    expect(first(question)).toMatch(words);
  });
});

describe("more than one act", () => {
  it("is told in more than one quote", () => {
    const all = quoted(answerer.answer({ text: "What did Lindqvist praise or underline?", earlier: [] }));
    expect(all).toEqual(
      expect.arrayContaining([expect.stringMatching(/“spotless”/), expect.stringMatching(/underlined/)]),
    );
  });
});

describe("a judgement", () => {
  it.each([
    ["How did Lindqvist rate the work of the dredgers?", /Their work is spotless/],
    ["What did Lindqvist say about the crews?", /^Ms Lindqvist said: “The crews/],
  ])("%s", (question, words) => {
    expect(first(question)).toMatch(words);
  });
});

describe("a first name", () => {
  it("is that of whom a sentence names by the surname", () => {
    expect(first("How much did Tom promise for the bay?")).toMatch(/^Mr Ashdown promised/);
  });
});

describe("a photograph", () => {
  it("is known by its credit, whatever the asker calls what it shows", () => {
    expect(first("Who photographed the folk who came ashore at Hollin?")).toMatch(/Eva Holm/);
  });

  it("of somebody else is not there", () => {
    expect(first("Who photographed Jonas Vik?")).toBeUndefined();
  });
});

describe("a wording", () => {
  it.each([
    ["What slogan goes with Ashdown's promise on the bay?", /“drain the bay”/],
    ["In which word did Lindqvist praise the work of the dredgers, in quotation marks?", /“spotless”/],
  ])("%s", (question, words) => {
    expect(first(question)).toMatch(words);
  });
});
