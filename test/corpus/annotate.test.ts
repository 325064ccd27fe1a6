import { describe, expect, it } from "vitest";
import { annotate } from "../../src/corpus/annotate.ts";
import { inventRelease } from "../support/releases.ts";

describe("an annotated release", () => {
  const release = inventRelease([
    "Harbour minister Ada Brook opened the pier. It is long.",
    "Ada Brook said:",
    "“We keep our word. The pier is open to all.”",
  ]);
  const { paragraphs, sentences, speeches, people } = annotate(release);
  const words = ({ start, end }: { start: number; end: number }) => release.text.slice(start, end);

  it("numbers paragraphs from 1 and puts each sentence in one", () => {
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(sentences.map((sentence) => [sentence.paragraph, words(sentence)])).toEqual([
      [1, "Harbour minister Ada Brook opened the pier."],
      [1, "It is long."],
      [2, "Ada Brook said:"],
      [3, "“We keep our word."],
      [3, "The pier is open to all.”"],
    ]);
  });

  it("names its people as they are printed, with every mention", () => {
    expect(people.map(({ name, role, mentions }) => [name, role, mentions.map(words)])).toEqual([
      ["Ada Brook", "Harbour minister", ["Harbour minister Ada Brook", "Ada Brook"]],
    ]);
  });

  it("knows of each sentence whether it is speech: that which covers most of its letters", () => {
    const speech = speeches.find(({ speaker }) => speaker?.name === "Ada Brook");
    expect(speech).toBeDefined();
    expect(sentences.map((sentence) => sentence.speech?.speaker?.name ?? null)).toEqual([
      null,
      null,
      null,
      "Ada Brook",
      "Ada Brook",
    ]);
  });
});
