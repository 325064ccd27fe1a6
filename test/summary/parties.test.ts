/** Which countries a text names together, whichever they are. */
import { describe, expect, it } from "vitest";
import { pairsOfNations } from "../../src/summary/check/parties.ts";
import { read } from "../../src/summary/check/reading.ts";

describe("countries named together", () => {
  it.each([
    ["A new Germany-Italy agreement was signed.", 1],
    ["Spain and the Netherlands will share the cost.", 1],
    ["Franco-British cooperation goes on.", 1],
    ["Belgium met Ireland in Rome.", 0],
    ["Italy will pay, and officers will come.", 0],
  ])("%s (%d)", (text, count) => {
    expect(pairsOfNations(read(text))).toHaveLength(count);
  });
});
