/** Whose a word says that something is. */
import { describe, expect, it } from "vitest";
import { NATIONALITIES, nationNamed, OF_NATION } from "../../src/language/nationalities.ts";

describe("a word for a nation", () => {
  it.each([
    ["French", "france"],
    ["France's", "france"],
    ["NORWEGIAN", "norway"],
    ["Norway’s", "norway"],
    ["Britain", "uk"],
    ["Sund", null],
    ["constructor", null],
    ["", null],
  ])("%j names %j", (word, nation) => {
    expect(nationNamed(word)).toBe(nation);
  });

  it("stands in one line alone", () => {
    const words = NATIONALITIES.trim().split(/, |\n/u);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it("that goes before an office is no bare name of a country", () => {
    const pattern = new RegExp(`^(?:${OF_NATION})$`, "u");
    expect(["British", "UK", "Danish", "Japanese"].filter((word) => !pattern.test(word))).toEqual([]);
    expect(["Britain", "Denmark", "Kingdom", "danish"].filter((word) => pattern.test(word))).toEqual([]);
  });
});
