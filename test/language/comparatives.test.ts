/** What a comparative may be formed from. */
import { describe, expect, it } from "vitest";
import { comparedWords } from "../../src/language/comparatives.ts";
import { alternativesOf } from "../../src/language/vocabulary/vocabulary.ts";

describe("a comparative or superlative", () => {
  it.each([
    ["nastier", "nasty"],
    ["nastiest", "nasty"],
    ["bigger", "big"],
    ["tougher", "tough"],
    ["safer", "safe"],
    ["safest", "safe"],
  ])("%s may be of %s", (word, base) => {
    expect(comparedWords(word)).toContain(base);
  });

  it.each(["boat", "deal", "red"])("%s is none", (word) => {
    expect(comparedWords(word)).toEqual([]);
  });

  it("stands for what the word stands for that it compares by", () => {
    const risky = alternativesOf("riski", "risky", "en").map(({ term }) => term);
    expect(risky.length).toBeGreaterThan(0);
    expect(alternativesOf("riskier", "riskier", "en").map(({ term }) => term)).toEqual(expect.arrayContaining(risky));
  });
});
