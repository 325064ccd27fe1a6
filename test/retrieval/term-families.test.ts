import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/terms.ts";
import { familyLikeness } from "../../src/retrieval/term-families.ts";

const likeness = (words: string): number => {
  const [first, second] = analyse(words);
  return familyLikeness(first?.term ?? "", second?.term ?? "");
};

describe("word families", () => {
  it.each([
    "invasion invade",
    "decision decide",
    "agreement agree",
    "smuggler smuggling",
    "growth grow",
    "description describe",
    "reception receive",
    "expansion expand",
    "ministry minister",
    "marriage marry",
  ])("%s are relatives", (words) => {
    expect(likeness(words)).toBeGreaterThan(0.5);
  });

  it.each([
    "state station",
    "person parson",
    "opera operate",
    "1987 1988",
    "port portrait",
    "nation notion",
    "cat catalogue",
  ])("%s are not", (words) => {
    expect(likeness(words)).toBe(0);
  });
});
