/** The project's own labels, held against the releases they speak of. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { readCases } from "../../src/evaluation/cases.ts";
import { gatherCorpus } from "../../src/evaluation/gather.ts";

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const invented = path("releases");
const corpus = gatherCorpus([path("../../corpus"), invented]);
const content = readFileSync(path("questions.jsonl"), "utf8");
const cases = readCases("questions.jsonl", content);
const texts = new Map(corpus.releases.map(({ release }) => [release.source, release.text.replaceAll(/\s+/g, " ")]));

describe("the project's own questions", () => {
  it("quote their releases verbatim", () => {
    const missing = cases.flatMap(({ id, gold }) =>
      gold
        .flatMap((one) => [one, ...one.alternatives])
        .filter(({ file, quote }) => !texts.get(file)?.includes(quote))
        .map(({ quote }) => `${id}: ${quote}`),
    );
    expect(missing).toEqual([]);
  });

  it("have as many near misses to decline as the measure needs, and questions of every kind to answer", () => {
    const kinds = Map.groupBy(cases, ({ kind }) => kind);
    expect(kinds.get("unanswerable")?.length).toBeGreaterThanOrEqual(50);
    expect(cases.filter(({ expect: wanted }) => wanted === "answer").length).toBeGreaterThanOrEqual(200);
    expect(kinds.size).toBeGreaterThanOrEqual(18);
  });

  it("are split in two halves, whole threads at a time", () => {
    const splits = Map.groupBy(cases, ({ split }) => split);
    expect(new Set(splits.keys())).toEqual(new Set(["held", "tune"]));
    const share = (splits.get("held")?.length ?? 0) / cases.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
    const rows = content
      .trim()
      .split("\n")
      .map((line): { thread: string; split: string } => JSON.parse(line));
    const threads = Map.groupBy(rows, ({ thread }) => thread);
    const torn = [...threads].filter(([, some]) => new Set(some.map(({ split }) => split)).size > 1);
    expect(torn).toEqual([]);
  });
});

describe("the invented releases", () => {
  it("name themselves as their source, say that they are invented, and carry the digest of their words", () => {
    for (const { release } of loadCorpus(invented).releases) {
      const words = readFileSync(`${invented}/${release.source}`, "utf8").split("---\n\n").at(1) ?? "";
      expect(release.source).toBe(`${release.id}.md`);
      expect(release.licence).toContain("Invented for tests");
      expect(release.digest).toBe(`sha256:${createHash("sha256").update(words).digest("hex")}`);
    }
  });
});

describe("a corpus gathered from two folders", () => {
  it("holds the releases of both, newest first", () => {
    const dates = corpus.releases.map(({ release }) => release.date ?? "");
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.length).toBeGreaterThan(loadCorpus(invented).releases.length);
  });

  it("is refused when both hold the same release", () => {
    expect(() => gatherCorpus([invented, invented])).toThrow(/Two releases .* have the id/);
  });
});
