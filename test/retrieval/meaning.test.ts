import { describe, expect, it } from "vitest";
import { expandQuery } from "../../src/retrieval/expansion.ts";
import { cosine, readMeaning } from "../../src/retrieval/meaning.ts";
import { buildQuery } from "../../src/retrieval/query.ts";
import { makeSearchable } from "../../src/retrieval/retriever.ts";
import { corpusOf } from "./releases.ts";

const { index, engine } = makeSearchable(
  corpusOf({
    "Help for workers": [
      "The scheme pays wages of factory staff. It began in May.",
      "Herring swim in shoals near the coast.",
    ],
    "": ["qwxzv vkjq"],
  }),
);
const [wages, herring, nonsense] = index.passages;
if (!wages || !herring || !nonsense) throw new Error("three passages were made");
const meaningOf = (question: string) => readMeaning(index, expandQuery(buildQuery(question), index, engine));

describe("what a query means", () => {
  it.each([
    ["What do employees earn?", true],
    ["Which salary do labourers get?", true],
    ["Where are fish caught at sea?", false],
    ["Are there whales in the ocean?", false],
  ])("is told from texts that share no word with it: %s", (question, isAboutWages) => {
    const { gist, ofPassage } = meaningOf(question);
    const nearer = cosine(gist, ofPassage(wages).gist) > cosine(gist, ofPassage(herring).gist);
    expect(nearer).toBe(isAboutWages);
  });

  it("comes near single words, each unit for itself", () => {
    const [salary = 0, fish = 0] = meaningOf("salary fish").ofPassage(wages).likeness;
    expect(salary).toBeGreaterThan(0.6);
    expect(fish).toBeLessThan(0.5);
    expect(meaningOf("salary fish").ofPassage(herring).likeness[1]).toBeGreaterThan(0.6);
  });

  it("finds words that are the same wholly alike", () => {
    expect(meaningOf("herring").ofPassage(herring).likeness[0]).toBeCloseTo(1, 5);
  });

  it("is read of a sentence alone and of a title", () => {
    const { ofSentence, ofPassage, ofTitle } = meaningOf("salary");
    const [first, second] = wages.sentences;
    if (!first || !second) throw new Error("two sentences were made");
    expect(ofSentence(wages, first).likeness).toEqual(ofPassage(wages).likeness);
    expect(ofSentence(wages, second).likeness[0]).toBeLessThan(0.5);
    expect(ofTitle(wages).likeness[0]).toBeGreaterThan(0.3);
  });

  it("is nothing where no word is known", () => {
    const { gist, focusGist, ofPassage } = meaningOf("zzqk");
    expect([cosine(gist, gist), cosine(focusGist, focusGist)]).toEqual([0, 0]);
    expect(cosine(ofPassage(nonsense).gist, ofPassage(nonsense).gist)).toBe(0);
    expect(ofPassage(nonsense).likeness).toEqual(Float64Array.of(0));
  });
});
