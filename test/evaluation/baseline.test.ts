import { describe, expect, it } from "vitest";
import { findDrops, formatBaseline, readBaseline, TOLERANCES } from "../../src/evaluation/baseline.ts";
import { summarise } from "../../src/evaluation/metrics.ts";
import { abstained, answered, labelled, NINE, quote, scored } from "./fixtures.ts";

const right = scored(labelled(), answered(quote(NINE)));
const declined = scored(labelled(), abstained());
const altered = scored(labelled(), answered({ ...quote(NINE), end: 3 }));
const figures = summarise([right, right, declined]);

describe("a baseline", () => {
  it("comes back from its file, and a run equal to it has dropped nowhere", () => {
    const stored = readBaseline("b.json", formatBaseline({ all: figures }));
    expect(stored["all"]?.hit1).toBe(0.6666);
    expect(findDrops(figures, stored["all"]!)).toEqual([]);
  });

  it("is not hurt by a better run", () => {
    const stored = readBaseline("b.json", formatBaseline({ all: figures }));
    expect(findDrops(summarise([right, right, right]), stored["all"]!).map(({ figure }) => figure)).not.toContain(
      "right",
    );
  });

  it("tells which figures dropped by more than is tolerated", () => {
    const stored = { ...readBaseline("b.json", formatBaseline({ all: figures }))["all"]!, hit1: 2 / 3 + 0.005 };
    expect(findDrops(figures, stored)).toEqual([]);
    expect(findDrops(figures, { ...stored, hit1: 2 / 3 + TOLERANCES.hit1 + 0.001 })).toEqual([
      { figure: "hit1", stored: expect.closeTo(0.6777, 4), now: 2 / 3 },
    ]);
  });

  it("bears no quote that is not verbatim", () => {
    const stored = readBaseline("b.json", formatBaseline({ all: summarise([right]) }))["all"]!;
    expect(findDrops(summarise([...Array.from({ length: 199 }, () => right), altered]), stored)).toEqual([
      { figure: "verbatim", stored: 1, now: 199 / 200 },
    ]);
  });

  it("counts a figure that is gone as dropped", () => {
    const stored = readBaseline("b.json", formatBaseline({ all: figures }))["all"]!;
    expect(findDrops(summarise([]), stored).map(({ figure }) => figure)).toContain("right");
  });

  it.each(["", "[1]", '{"all": {"right": 2}}'])("is refused when its file holds %o", (content) => {
    expect(() => readBaseline("b.json", content)).toThrow(/b\.json: expected stored figures/);
  });
});
