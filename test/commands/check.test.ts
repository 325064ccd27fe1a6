import { describe, expect, it } from "vitest";
import { runCommand, type Circumstances, type Outcome } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const REAL = "We will dredge the northern channel before winter.";

describe("npm run check-quote", () => {
  it("tells a person the verdict, whose words they are and where they stand, without colour in a pipe", async () => {
    const { status, stdout, stderr } = await check([`Ada Lindqvist said: “${REAL}”`]);
    expect(stdout).toMatch(/^Verbatim\n/u);
    expect(stdout).toContain(`│ ${REAL}`);
    expect(stdout).toContain("Ministry of Ports, 5 March 2031, paragraph 2");
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("shows what was said against what is printed", async () => {
    const { status, stdout } = await check([
      "We",
      "will",
      "not",
      "dredge",
      "the",
      "southern",
      "channel",
      "before",
      "winter",
    ]);
    expect(stdout).toMatch(/^Altered\n/u);
    expect(stdout).toMatch(/- said +not/u);
    expect(stdout).toMatch(/- said +southern\n +\+ printed +northern/u);
    expect(status).toBe(0);
  });

  it("gives a program one QuoteCheck of exactly its fields", async () => {
    const { stdout } = await check(["--json", "The harbour deal is worth 14 million crowns over three years."]);
    const result: unknown = JSON.parse(stdout);
    expect(result).toEqual({
      verdict: "altered",
      message: expect.stringContaining("“14” where “41” is printed"),
      matches: [
        {
          text: "The harbour deal is worth 41 million crowns over three years.",
          release: expect.objectContaining({ id: "harbour-deal", date: "2031-03-05" }),
          paragraph: 1,
          start: 0,
          end: 61,
          speaker: null,
          link: "https://ports.example/harbour-deal#:~:text=The%20harbour%20deal%20is%20worth%2041%20million%20crowns%20over%20three%20years",
          score: expect.any(Number),
        },
      ],
      differences: [{ said: "14", printed: "41" }],
      milliseconds: expect.any(Number),
    });
  });

  it("checks rows in their order, each with its id; the worst quotation of a row decides", async () => {
    const rows = [
      { id: "a", text: REAL },
      { id: 2, text: `She said “${REAL}” and “Both countries will share the cost of three new lighthouses.”` },
      { id: "c", text: `Jonas Vey: “${REAL}”` },
      { id: "d", text: "" },
      { id: "e", text: "Nobody ever said anything like this about whales." },
    ];
    const input = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    const { status, stdout } = await check(["--jsonl"], { input });
    const results: unknown[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results).toMatchObject([
      { id: "a", verdict: "verbatim", differences: [] },
      { id: "2", verdict: "altered", differences: [{ said: "three", printed: "two" }] },
      { id: "c", verdict: "misattributed", matches: [{ speaker: { name: "Ada Lindqvist" } }] },
      { id: "d", verdict: "not-found", matches: [] },
      { id: "e", verdict: "not-found", matches: [] },
    ]);
    expect(status).toBe(0);
  });

  it("reads a message from standard input", async () => {
    const { stdout } = await check([], { input: `Is this real?\n\n> ${REAL}\n` });
    expect(stdout).toMatch(/^Verbatim/u);
  });

  it("says that a file of something else than text is none", async () => {
    const { status, stdout, stderr } = await check([], { input: "We will\0 dredge" });
    expect(stderr).toBe("Expected text to check, got binary data. Paste or save it as plain text.\n");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });

  it.each([
    ["no words", [""], /Expected words to check/],
    ["an empty standard input", [], /Expected words to check/],
    ["--json together with --jsonl", ["--json", "--jsonl"], /Leave one out/],
    ["--jsonl together with words", ["--jsonl", "We"], /Leave one out/],
    ["an unknown option", ["--jsn", "We"], /Unknown option '--jsn'/],
  ])("says in one sentence what is wrong with %s", async (_case, args, sentence) => {
    const { status, stdout, stderr } = await check(args);
    expect(stderr).toMatch(sentence);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  });
});

function check(args: readonly string[], around: Circumstances = {}): Promise<Outcome> {
  return withFolder(releaseFiles(harbourReleases), (folder) =>
    runCommand("check", [...args, "--corpus", folder], around),
  );
}
