/** Times that a question holds against one another. */
import { describe, expect, it } from "vitest";
import { findTimesAsked } from "../../../src/answering/understanding/time-asked.ts";
import { comparedTimes } from "../../../src/answering/understanding/times-compared.ts";

function comparedIn(question: string): (readonly number[])[] {
  return comparedTimes(question, findTimesAsked(question, "en", "2031-05-15")).map(({ years }) => years.map(Number));
}

describe("times that are compared", () => {
  it.each([
    ["How many thefts were there in 2028 and 2030?", [[2028], [2030]]],
    ["What was said on eels in 2028, 2029 and 2030?", [[2028], [2029], [2030]]],
    ["How does the money before the 2028 storm compare with the 2030 fund?", [[2028], [2030]]],
    ["What was paid before the 2028 storm for what was lost in 2030?", []],
    ["How many thefts were there in 2030?", []],
  ])("%s", (question, years) => {
    expect(comparedIn(question)).toEqual(years);
  });
});
