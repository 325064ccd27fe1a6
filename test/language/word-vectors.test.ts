import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/terms.ts";
import { formatWordVectors, readWordVectors, toUnitLength, wordVectors } from "../../src/language/word-vectors.ts";

const file = (name: string): Buffer => readFileSync(new URL(`../../src/language/${name}`, import.meta.url));

function likeness(a: string, b: string): number {
  const [first, second] = [a, b].map((word) => wordVectors().get(analyse(word)[0]?.term ?? "")?.direction);
  return first && second ? first.reduce((sum, value, d) => sum + value * (second[d] ?? 0), 0) : Number.NaN;
}

const weightOf = (term: string): number => wordVectors().get(term)?.weight ?? Number.NaN;

describe("the table of word vectors", () => {
  it.each([
    ["jobless", "unemployed", "rivers"],
    ["smugglers", "traffickers", "teachers"],
    ["treaty", "agreement", "ferry"],
    ["hospital", "clinic", "tariff"],
    ["passport", "visa", "rainfall"],
    ["minister", "secretary", "apple"],
  ])("brings %s nearer to %s than to %s", (word, near, far) => {
    expect(likeness(word, near)).toBeGreaterThan(likeness(word, far) + 0.2);
  });

  it("counts common words less than rare ones", () => {
    expect(weightOf("the")).toBeLessThan(weightOf("govern"));
    expect(weightOf("govern")).toBeLessThan(weightOf("smuggler"));
  });

  it("does not know what is no English word", () => {
    expect(wordVectors().get("qwxzv")).toBeUndefined();
  });

  it("is the one that its record tells of", () => {
    const table = file("word-vectors.bin");
    const digest = `sha256:${createHash("sha256").update(table).digest("hex")}`;
    expect(JSON.parse(file("word-vectors.record.json").toString())).toMatchObject({
      table: digest,
      bytes: table.length,
    });
  });

  it("reads what it has written, but for rounding", () => {
    const value = fc.integer({ min: -100, max: 100 });
    const rows = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]+$/u), fc.tuple(value, value, value)), {
      minLength: 1,
      selector: ([term]) => term,
    });
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 1, noNaN: true }), (made, weight) => {
        fc.pre(made.every(([, values]) => values.some((one) => one !== 0)));
        const vectors = new Map(
          made.map(([term, values]) => [term, { direction: toUnitLength(Float32Array.from(values)), weight }]),
        );
        const read = readWordVectors(formatWordVectors(vectors));
        for (const [term, { direction }] of vectors) {
          const vector = read.get(term);
          expect(vector?.weight).toBeCloseTo(weight, 1);
          for (const [d, expected] of direction.entries()) expect(vector?.direction[d]).toBeCloseTo(expected, 1);
        }
      }),
    );
  });
});
