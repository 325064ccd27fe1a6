import { describe, expect, it } from "vitest";
import { runCommand, type Outcome } from "../support/command.ts";
import { harbourReleases, inventRelease, releaseFiles, withFolder } from "../support/releases.ts";

function search(args: readonly string[], stdin = "", releases = harbourReleases): Promise<Outcome> {
  return withFolder(releaseFiles(releases), (folder) =>
    runCommand("search", [...args, "--corpus", folder], { input: stdin }),
  );
}

describe("npm run search", () => {
  it("shows a person ranked passages with score, source and the words that matched", async () => {
    const { status, stdout } = await search(["How much is the harbour deal worth?", "--top", "1"]);
    expect(stdout).toMatch(/^1\. -?\d+\.\d\d {2}.*paragraph 1\n/);
    expect(stdout).toContain("41 million crowns");
    expect(stdout).toMatch(/matched: .*worth/);
    expect(status).toBe(0);
  });

  it("makes visible what in a release would command the terminal", async () => {
    const hostile = inventRelease(["The harbour is \u001B[2Jclosed for good."]);
    expect((await search(["harbour"], "", [hostile])).stdout).toContain("The harbour is ␛[2Jclosed for good.");
  });

  it("gives a program a ranking a line, in the order of the rows", async () => {
    const rows = ['{"id": "a", "question": "harbour deal"}', '{"id": 2, "question": "xyzzy"}'];
    const { stdout, stderr } = await search(["--jsonl", "--top", "2"], `${rows.join("\n")}\n`);
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(first).toMatchObject({ id: "a", hits: [{ release: { id: "harbour-deal" } }, {}] });
    expect(second).toEqual({ id: "2", hits: [] });
    expect(stderr).toBe("");
  });

  it.each([
    [["--top", "0", "harbour"], 'Expected --top to be a whole number from 1 to 9999, got "0"'],
    [[], "Expected a question, got none"],
    [["--jsonl", "harbour"], "got one as an argument too"],
    [["--colour", "harbour"], "nknown option"],
  ])("says in one sentence what is wrong with %j", async (args, sentence) => {
    const { status, stdout, stderr } = await search(args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});
