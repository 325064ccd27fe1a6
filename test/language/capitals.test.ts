/** When a capital stands for its country: today's table, held against where the name stands in a question. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/terms.ts";
import { governmentIn } from "../../src/language/vocabulary/capitals.ts";

function standFor(question: string, capital: string, isPrinted: boolean): string[] {
  const term = analyse(question).find(({ word }) => word === capital);
  return term ? governmentIn(question, term, isPrinted).map((one) => one.term) : [];
}

describe("a capital", () => {
  it.each([
    ["Are London and Oslo after a pact?", "oslo", true, "norway"],
    ["is the uk teaching oslo how to fish", "oslo", true, "norway"],
    ["Are people from Oslo coming over?", "oslo", false, "norwegian"],
    ["the lads of Hanoi", "hanoi", false, "vietnames"],
  ])("stands for its country: %s", (question, capital, isPrinted, country) => {
    expect(standFor(question, capital, isPrinted)).toContain(country);
  });

  it.each([
    ["Did they meet in Oslo?", "oslo", true],
    ["Did they meet in Oslo?", "oslo", false],
    ["the boat from Oslo", "oslo", true],
    ["Who fishes at Hollin?", "hollin", true],
  ])("stands for itself: %s", (question, capital, isPrinted) => {
    expect(standFor(question, capital, isPrinted)).toEqual([]);
  });
});
