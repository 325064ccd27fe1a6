/** `npm run bench -- --first-sentence`: that it measures; how fast a machine is does not concern a test. */
import { describe, expect, it } from "vitest";
import { firstSentenceFigures, isPrompt, renderFirstSentence } from "../../src/evaluation/first-sentence.ts";
import { runCommand } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

describe("the first sentence of a model", () => {
  it("is timed in the local workspace, through the whole app", () =>
    withFolder(releaseFiles(harbourReleases), async (corpus) => {
      const { stdout, stderr } = await runCommand("bench", ["--first-sentence", "--json", "--corpus", corpus]);
      expect(stderr).toBe("");
      const figures: unknown = JSON.parse(stdout);
      expect(figures).toEqual({
        runs: 20,
        median: expect.any(Number),
        slowest: expect.any(Number),
        kept: expect.any(Boolean),
      });
    }));

  it.each([
    [[5, 30, 7], true, "median 7.0 ms, slowest 30.0 ms in 3 summaries (promised: 300 ms, kept)"],
    [[5, 301, 7], false, "slowest 301.0 ms in 3 summaries (promised: 300 ms, not kept)"],
    [[], false, "in 0 summaries"],
  ])("of %j milliseconds keeps its promise: %s", (times, kept, said) => {
    const figures = firstSentenceFigures(times);
    expect(isPrompt(figures)).toBe(kept);
    expect(renderFirstSentence(figures)).toContain(said);
  });
});
