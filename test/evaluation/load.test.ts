/** Many questions at once: what is counted, and the real app under a small load. */
import { describe, expect, it } from "vitest";
import { askAtRate, isKept, loadFigures, renderLoad } from "../../src/evaluation/load.ts";
import { runCommand } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const prompt = Array.from({ length: 100 }, (_, at) => ({ acknowledged: at, answered: [at * 2] }));

describe("the figures of a load", () => {
  it("tell when most were acknowledged and answered, and how many were not, or twice", () => {
    const figures = loadFigures([...prompt, { acknowledged: null, answered: [] }], 2_000);
    expect(figures.perSecond).toBe(50);
    expect(figures.acknowledged).toEqual({ median: 50, p99: 99, slowest: 99, never: 1 });
    expect(figures.answered).toMatchObject({ median: 100, never: 1, twice: 0 });
    expect(isKept(figures)).toBe(false);
    expect(renderLoad(figures)).toContain("not acknowledged 1, not answered 1, answered twice 0");
  });

  it("are kept where all were acknowledged in time and answered once", () => {
    expect(isKept(loadFigures(prompt, 2_000))).toBe(true);
    expect(isKept(loadFigures([...prompt, { acknowledged: 1, answered: [1, 2] }], 2_000))).toBe(false);
    expect(
      isKept(
        loadFigures(
          prompt.map((each) => ({ ...each, acknowledged: 600 })),
          2_000,
        ),
      ),
    ).toBe(false);
    expect(renderLoad(loadFigures([], 0))).toContain("0 questions");
  });

  it("come of questions that are asked at their times, none waiting for another", async () => {
    const begun: number[] = [];
    const gate = Promise.withResolvers<void>();
    const ask = async (index: number): Promise<number> => {
      begun.push(index);
      if (index === 4) gate.resolve();
      await gate.promise;
      return index;
    };
    const { asked, took } = await askAtRate(ask, { count: 5, rate: 1_000, now: () => performance.now() });
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(asked).toEqual([0, 1, 2, 3, 4]);
    expect(took).toBeGreaterThanOrEqual(3);
  });
});

const row = { id: "q1", kind: "factoid", question: "How much is the deal worth?", expect: "abstain" };

describe("bench --load", () => {
  it("asks the real app in a process of its own, and each question is answered once", () =>
    withFolder({ ...releaseFiles(harbourReleases), "questions.jsonl": JSON.stringify(row) }, async (folder) => {
      const options = ["--load", "--rate", "5", "--seconds", "2", "--json", "--corpus", folder];
      const { stdout, stderr } = await runCommand("bench", [...options, "--questions", `${folder}/questions.jsonl`]);
      expect(stderr).toBe("");
      expect(JSON.parse(stdout)).toMatchObject({ questions: 10, answered: { never: 0, twice: 0 } });
    }));

  it("says what it expects", async () => {
    const { status, stderr } = await runCommand("bench", ["--load", "--rate", "none"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--rate: expected a number above 0, got "none"\./u);
  });
});
