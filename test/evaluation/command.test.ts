import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/command.ts";
import { harbourDeal, harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const known = {
  id: "q1",
  kind: "factoid",
  question: "How much is the harbour deal worth?",
  expect: "answer",
  gold: [{ file: harbourDeal.source, quote: WORTH }],
  split: "held",
};
const unknown = { id: "q2", kind: "off-topic", question: "Who won the chess match?", expect: "abstain", split: "tune" };
const mislabelled = { ...known, id: "q3", gold: [{ file: harbourDeal.source, quote: "Two lighthouses." }] };

/** Runs `evaluate` over the harbour's releases with these questions and arguments. */
async function evaluate(rows: readonly object[], args: (folder: string) => readonly string[] = () => []) {
  return await withFolder(
    releaseFiles(harbourReleases),
    async (folder) => await evaluateIn(folder, rows, args(folder)),
  );
}

async function evaluateIn(folder: string, rows: readonly object[], args: readonly string[]) {
  const questions = join(folder, "questions.jsonl");
  writeFileSync(questions, rows.map((row) => JSON.stringify(row)).join("\n"));
  return await runCommand("evaluate", ["--questions", questions, "--corpus", folder, ...args]);
}

describe("npm run evaluate", () => {
  it("prints a row for each kind and the figures", async () => {
    const { status, stdout } = await evaluate([known, unknown]);
    expect(stdout).toMatch(/^kind +n +right/);
    expect(stdout).toMatch(/^factoid +1 +100\.0/m);
    expect(stdout).toMatch(/^off-topic +1 +100\.0/m);
    expect(stdout).toMatch(/^verbatim +100\.0$/m);
    expect(status).toBe(0);
  });

  it("writes figures, kinds and misses for programs", async () => {
    const { stdout } = await evaluate([known, unknown, mislabelled], () => ["--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      figures: { cases: 3, right: 2 / 3, hit1: 0.5 },
      kinds: { factoid: { cases: 2 }, "off-topic": { declineRecall: 1 } },
      misses: [{ id: "q3", kind: "factoid" }],
      drops: [],
    });
  });

  it("lists what went wrong, and why", async () => {
    const { stdout } = await evaluate([known, mislabelled], () => ["--misses"]);
    expect(stdout).toMatch(/^misses: not retrieved 1$/m);
    expect(stdout).toContain("q3 [factoid, not retrieved] How much is the harbour deal worth?");
  });

  it("takes one split, and names those there are when asked for another", async () => {
    const held = await evaluate([known, unknown], () => ["--split", "held", "--json"]);
    expect(JSON.parse(held.stdout)).toMatchObject({ figures: { cases: 1 } });
    const none = await evaluate([known, unknown], () => ["--split", "dev"]);
    expect(none).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("held, tune") });
  });

  it("stores its figures, agrees with them, and fails once they fall", async () => {
    await withFolder(releaseFiles(harbourReleases), async (folder) => {
      const baseline = ["--baseline", join(folder, "baseline.json")];
      const stored = await evaluateIn(folder, [known, unknown], [...baseline, "--update-baseline"]);
      expect(stored.stdout).toContain("Stored the figures of 2 questions");
      expect(await evaluateIn(folder, [known, unknown], baseline)).toMatchObject({ status: 0, stderr: "" });
      const fallen = await evaluateIn(folder, [mislabelled, unknown], baseline);
      expect(fallen.status).toBe(1);
      expect(fallen.stderr).toMatch(/^right fell from 100\.0 to 50\.0; 1\.0 is tolerated\.$/m);
    });
  });

  it.each([
    [["--update-baseline"], /Expected --baseline FILE/],
    [["--update-baseline", "--split", "held"], /leave --split out/],
    [["--baseline", "no-such-file.json"], /no-such-file\.json: expected a file that can be read/],
    [["--baseline", "test"], /^test: expected a file that can be read, found a folder\./],
    [["--speed", "fast"], /unknown option '--speed'/i],
  ])("refuses %j with one sentence", async (args, complaint) => {
    const { status, stdout, stderr } = await evaluate([known, unknown], () => args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(complaint);
  });

  it("refuses a malformed question with its line", async () => {
    const { status, stderr } = await evaluate([known, { id: "q2" }]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/questions\.jsonl, line 2: not a labelled question/);
  });
});
