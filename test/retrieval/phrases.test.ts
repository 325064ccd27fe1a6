import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runCoverage } from "../../src/retrieval/phrases.ts";

const share = (wording: number[], length: number, text: number[], from = 0, to = text.length): number =>
  runCoverage(wording, length, Int32Array.from(text), from, to);

describe("runs of the question that a text repeats", () => {
  it.each([
    [[1, 2, 3], 2, [9, 1, 2, 3], 1, "both pairs"],
    [[1, 2, 3], 2, [2, 3, 1], 0.5, "one of two"],
    [[1, 2, 3], 3, [1, 2, 9, 3], 0, "a word between breaks the run"],
    [[1, 2], 3, [1, 2], 0, "a question too short for such runs"],
  ])("%j by %i in %j: %d, %s", (wording, length, text, expected) => {
    expect(share(wording, length, text)).toBe(expected);
  });

  it("looks only between the two positions", () => {
    expect(share([1, 2], 2, [1, 2, 3], 1)).toBe(0);
    expect(share([1, 2], 2, [1, 2, 3], 0, 1)).toBe(0);
  });

  it("is 1 for a text that holds the question, whatever stands around it", () => {
    const row = fc.array(fc.nat(5));
    fc.assert(
      fc.property(row, fc.array(fc.nat(5), { minLength: 3 }), row, (before, wording, after) => {
        expect(share(wording, 3, [...before, ...wording, ...after])).toBe(1);
      }),
    );
  });
});
