import { describe, expect, it } from "vitest";
import { correctSpelling, editDistance, isMistypedFunctionWord } from "../../src/language/spelling.ts";

describe("edit distance", () => {
  it.each([
    ["harbour", "harbour", 0],
    ["harbour", "habour", 1],
    ["harbour", "harobur", 1],
    ["minister", "minster", 1],
    ["minister", "monaster", 2],
  ])("%s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  it("stops counting above the limit", () => {
    expect(editDistance("harbour", "elephant", 2)).toBe(3);
  });
});

describe("corrections", () => {
  it.each([
    ["smugler", ["smuggler", "struggler"], ["smuggler"]],
    ["collom", ["collomb", "column"], ["collomb"]],
    ["imigrat", ["migrat", "immigrat"], ["immigrat"]],
    ["cat", ["car"], []],
    ["2016", ["2017"], []],
    ["border", ["order"], []],
  ])("%s may be one of %j: %j", (term, candidates, corrected) => {
    expect(correctSpelling(term, candidates)).toEqual(corrected);
  });
});

describe("words that only hold others together", () => {
  it.each(["taht", "thier", "befor", "beetween", "wich", "teh", "becuase", "trough", "whcih", "shoud"])(
    "%s",
    (word) => {
      expect(isMistypedFunctionWord(word)).toBe(true);
    },
  );

  it.each(["before", "boat", "police", "cash", "thief", "pier", "gang"])("not %s", (word) => {
    expect(isMistypedFunctionWord(word)).toBe(false);
  });
});
