import { describe, expect, it } from "vitest";
import { makeWordTable, widestDirections } from "../../src/training/word-table.ts";

const settings = { words: 100, terms: 10, dimensions: 2, shared: 0, frequency: 0.01 };
const VECTORS: Readonly<Record<string, readonly number[]>> = {
  ship: [9, 1, 0],
  ships: [9, 1, 0],
  ",": [50, 50, 50],
  boat: [8, 1.1, 0],
  minister: [-8, 1, 0.1],
  secretary: [-9, 0.9, 0],
  tree: [0, -4, 0.1],
};
const vectorOf = (word: string): readonly number[] => VECTORS[word] ?? [];
const table = makeWordTable(Object.keys(VECTORS), vectorOf, settings);

function likeness(a: string, b: string): number {
  const [first, second] = [table.get(a)?.direction ?? [], table.get(b)?.direction ?? []];
  return [...first].reduce((sum, value, d) => sum + value * (second[d] ?? 0), 0);
}

describe("a table made of word vectors", () => {
  it("holds words by their terms, the commonest first, and no marks", () => {
    expect([...table.keys()]).toEqual(["ship", "boat", "minist", "secretari", "tree"]);
    expect(makeWordTable(Object.keys(VECTORS), vectorOf, { ...settings, terms: 2 }).size).toBe(2);
  });

  it("keeps near what was near and apart what was apart, in fewer dimensions", () => {
    expect(likeness("ship", "boat")).toBeGreaterThan(0.95);
    expect(likeness("ship", "minist")).toBeLessThan(0);
    expect(likeness("minist", "secretari")).toBeGreaterThan(likeness("minist", "tree"));
  });

  it("has common words weigh less", () => {
    expect(table.get("ship")?.weight).toBeLessThan(table.get("tree")?.weight ?? 0);
  });

  it("takes off what all share", () => {
    const [widest] = widestDirections(
      Object.values(VECTORS).map((vector) => Float64Array.from(vector)),
      1,
    );
    expect(widest).toHaveLength(3);
    const without = makeWordTable(Object.keys(VECTORS), vectorOf, { ...settings, shared: 1 });
    const side = (term: string): number => Math.sign(without.get(term)?.direction[0] ?? 0);
    expect(side("ship")).toBe(side("minist"));
    expect(side("ship")).not.toBe(side("tree"));
  });
});

describe("the widest directions", () => {
  it("are of length 1, at right angles, and the widest comes first", () => {
    const points = [
      [5, 0, 0],
      [-5, 0, 0],
      [0, 0, 2],
      [0, 0, -2],
      [0, 1, 0],
    ].map((point) => Float64Array.from(point));
    const [first, second] = widestDirections(points, 2);
    expect(first?.map((value) => Math.round(Math.abs(value) * 1000))).toEqual(Float64Array.of(1000, 0, 0));
    expect(second?.map((value) => Math.round(Math.abs(value) * 1000))).toEqual(Float64Array.of(0, 0, 1000));
  });
});
