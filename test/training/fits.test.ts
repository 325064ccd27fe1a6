import { describe, expect, it } from "vitest";
import { auroc, computeFigures } from "../../src/training/figures.ts";
import { carries } from "../../src/training/gold.ts";
import { fitListwise } from "../../src/training/listwise.ts";
import { fitLogistic } from "../../src/training/logistic.ts";

const SETTINGS = { penalty: 0.001, steps: 200, rate: 0.1 };
const words = (text: string): string[] => text.split(" ");
const row = (...values: number[]): Float64Array => Float64Array.from(values);

describe("listwise fit", () => {
  const lists = [0, 1, 2, 3].map((i) => ({
    rows: [row(1, i, 5), row(0, 3 - i, 5), row(0.2, i, 5)],
    right: [true, false, false],
    weight: 1,
  }));

  it("gives weight to what tells right from wrong, and none to what is the same for all", () => {
    const [telling = 0, noise = 0, constant = 0] = fitListwise(lists, SETTINGS);
    expect(telling).toBeGreaterThan(1);
    expect(Math.abs(noise)).toBeLessThan(telling / 5);
    expect(Math.abs(constant)).toBeLessThan(1e-6);
  });

  it("learns nothing from lists that hold no right one or nothing else", () => {
    const useless = [{ rows: [row(9, 9, 9)], right: [true], weight: 1 }, { rows: [row(0, 0, 9), row(9, 0, 0)], right: [false, false], weight: 1 }]; // prettier-ignore
    expect(fitListwise([...lists, ...useless], SETTINGS)).toEqual(fitListwise(lists, SETTINGS));
  });
});

describe("logistic fit", () => {
  it("gives the odds of its examples", () => {
    const examples = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => ({ features: row(i), yes: i > 3 ? 1 : 0, weight: 1 }));
    const { weights, intercept } = fitLogistic(examples, SETTINGS);
    const chance = (x: number): number => 1 / (1 + Math.exp(-(intercept + x * (weights[0] ?? 0))));
    expect(chance(0)).toBeLessThan(0.1);
    expect(chance(3.5)).toBeCloseTo(0.5, 1);
    expect(chance(7)).toBeGreaterThan(0.9);
  });

  it("takes what is half right for even odds", () => {
    const examples = [0, 1].flatMap((i) => [1, 2].map((weight) => ({ features: row(i), yes: 0.5, weight })));
    const { weights, intercept } = fitLogistic(examples, SETTINGS);
    expect(weights[0]).toBeCloseTo(0, 6);
    expect(intercept).toBeCloseTo(0, 6);
  });
});

describe("figures", () => {
  it("counts hits, gains and the separation of answerable from not", () => {
    const outcome = {
      answerable: true,
      passages: [false, true],
      goldPassages: 1,
      sentences: [false, true],
      confidence: 0.9,
    };
    const figures = computeFigures([
      outcome,
      { ...outcome, sentences: [true], confidence: 0.3 },
      { ...outcome, answerable: false, confidence: 0.5 },
    ]);
    expect(figures).toMatchObject({
      sentenceHitAt1: 0.5,
      sentenceHitAt3: 1,
      passageHitAt1: 0,
      passageNdcgAt10: 0.631,
      auroc: 0.5,
    });
  });

  it("has ties count half", () => {
    expect(auroc([1, 1], [1, 0])).toBe(0.75);
  });
});

describe("a right sentence", () => {
  it.each([
    ["the wall will cost 41 million", "the wall will cost 41 million pounds", true, "nearly all of it"],
    ["the wall will cost", "the wall will cost 41 million pounds", true, "more than half of it, and nothing else"],
    ["the wall", "the wall will cost 41 million pounds", false, "too little of it"],
    [`the wall will cost ${"and so on ".repeat(12).trim()}`, "the wall will cost", false, "buried"],
    ["ferries sail", "the wall will cost", false, "something else"],
  ])("%s for %s: %s, %s", (shown, gold, right) => {
    expect(carries(words(shown), words(gold))).toBe(right);
  });
});
