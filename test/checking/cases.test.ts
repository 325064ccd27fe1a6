/** Pasted texts of every kind, over the corpus that ships and four invented releases (releases/), with the verdict a careful reader gives. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { createChecker } from "../../src/checking/checker.ts";
import type { CheckedText } from "../../src/checking/check.ts";
import { loadCorpus } from "../../src/corpus/load.ts";

const difference = z.strictObject({ said: z.string(), printed: z.string() });
const row = z.strictObject({
  id: z.string(),
  kind: z.string(),
  verdict: z.enum(["verbatim", "altered", "stitched", "misattributed", "not-found"]),
  text: z.string(),
  differences: z.array(difference).optional(),
  /** Whether the release agrees with the speaker whom the text names. */
  speaker: z.enum(["agrees", "differs", "unconfirmed"]).optional(),
  /** The release that prints exactly this wording. */
  release: z.string().optional(),
  /** Number of other releases that print the words too. */
  alsoIn: z.number().optional(),
});

const folderOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const corpus = {
  releases: [...loadCorpus(folderOf("../../corpus/")).releases, ...loadCorpus(folderOf("releases/")).releases],
};
const checker = createChecker(corpus, { elapsed: () => 0 });
const cases = readFileSync(folderOf("cases.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => row.parse(JSON.parse(line)))
  .map((expected) => ({ expected, checked: checker.check(expected.text) }));

const isReal = ({ expected }: (typeof cases)[number]): boolean => expected.verdict === "verbatim";
const isRight = ({ expected, checked }: (typeof cases)[number]): boolean => checked.verdict === expected.verdict;
const idsOf = (chosen: typeof cases): string[] => chosen.map(({ expected }) => expected.id);

describe("the verdict", () => {
  it("is never verbatim on an altered, stitched, misattributed or invented text", () => {
    expect(idsOf(cases.filter((each) => !isReal(each) && each.checked.verdict === "verbatim"))).toEqual([]);
  });

  it("is verbatim on at least 98 % of the real quotations", () => {
    const real = cases.filter(isReal);
    const missed = real.filter((each) => !isRight(each));
    expect(missed.length / real.length, `missed: ${idsOf(missed).join(", ")}`).toBeLessThanOrEqual(0.02);
  });

  it("is right on at least 97 % of all texts", () => {
    const wrong = cases.filter((each) => !isRight(each));
    expect(cases.length).toBeGreaterThanOrEqual(390);
    expect(wrong.length / cases.length, `wrong: ${idsOf(wrong).join(", ")}`).toBeLessThanOrEqual(0.03);
  });
});

describe("what is shown with it", () => {
  it("is the words that differ", () => {
    const wrong = cases.filter(
      ({ expected, checked }) =>
        expected.differences && JSON.stringify(differencesOf(checked)) !== JSON.stringify(expected.differences),
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  it("is whether the release agrees with the named speaker", () => {
    const wrong = cases.filter(
      ({ expected, checked }) => expected.speaker && checked.quotations[0]?.claim?.agreement !== expected.speaker,
    );
    expect(idsOf(wrong)).toEqual([]);
  });

  it("is the release that prints this wording, and the others that do too", () => {
    const wrong = cases.filter(({ expected, checked }) => {
      const match = checked.quotations[0]?.matches[0];
      const isOther = expected.release !== undefined && match?.release.id !== expected.release;
      return isOther || (expected.alsoIn !== undefined && match?.alsoIn.length !== expected.alsoIn);
    });
    expect(idsOf(wrong)).toEqual([]);
  });

  it("is always stored text, cut at its offsets", () => {
    for (const { checked } of cases) {
      for (const { release, start, end, text } of checked.quotations.flatMap(({ matches }) => matches)) {
        expect(release.text.slice(start, end)).toBe(text);
      }
    }
  });
});

function differencesOf({ quotations }: CheckedText): { said: string; printed: string }[] {
  return quotations.flatMap(({ differences }) => differences.map(({ said, printed }) => ({ said, printed })));
}
