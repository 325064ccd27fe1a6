import { describe, expect, it } from "vitest";
import { summarise } from "../../src/evaluation/metrics.ts";
import { renderDrops, renderFigures, renderKinds, renderMisses } from "../../src/evaluation/report.ts";
import { abstained, answered, FIRST_THREE, labelled, NINE, quote, scored } from "./fixtures.ts";

const run = [
  scored(labelled(), answered(quote(NINE))),
  scored(labelled({ id: "q2", earlier: ["Who buys?"] }), answered(quote(FIRST_THREE), quote(NINE))),
  scored(labelled({ id: "q3", kind: "off-topic", expect: "abstain", gold: [] }), abstained()),
];

describe("the report", () => {
  it("has a row for each kind of question", () => {
    expect(renderKinds(run)).toBe(
      [
        "kind                    n   right   first    in 3  declined  speaker",
        "factoid                 2    50.0    50.0   100.0       0.0        –",
        "off-topic               1   100.0       –       –     100.0        –",
      ].join("\n"),
    );
  });

  it("puts a figure beside the stored one", () => {
    const lines = renderFigures(summarise(run), { right: 0.7, hit1: null }).split("\n");
    expect(lines).toContain("right                      66.7   stored 70.0");
    expect(lines).toContain("right quote first          50.0");
    expect(lines).toContain("questions                     3");
  });

  it("counts the misses by reason and shows each with its thread, what was wanted and what came", () => {
    const report = renderMisses(run);
    expect(report).toMatch(/^misses: ranked low 1\n/);
    expect(report).toContain("q2 [factoid, ranked low] Who buys? → How many?");
    expect(report).toContain(`wanted  ${NINE}`);
    expect(report).toContain(`first   ${FIRST_THREE}`);
    expect(renderMisses(run.slice(0, 1))).toBe("misses: none");
  });

  it("says of a drop from where, to where, and what is tolerated", () => {
    expect(renderDrops([{ figure: "verbatim", stored: 1, now: 0.995 }])).toBe(
      "verbatim fell from 100.0 to 99.5; 0.0 is tolerated.",
    );
  });
});
