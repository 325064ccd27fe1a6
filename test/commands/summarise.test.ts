/** `npm run summarise` and `npm run try-model` as people and programs run them. */
import { afterEach, describe, expect, it } from "vitest";
import { startLyingModel, type LyingModel } from "../summary/lying-model.ts";
import { runCommand } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const servers: LyingModel[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

function summarise(args: readonly string[], around: Parameters<typeof runCommand>[2] = {}) {
  return withFolder(releaseFiles(harbourReleases), (folder) =>
    runCommand("summarise", [...args, "--corpus", folder], around),
  );
}

async function liar(): Promise<LyingModel> {
  const pieces = [
    "The harbour deal is worth 41 million crowns over three years [1].\n",
    "It is worth 50 million [1].\n",
  ];
  const server = await startLyingModel(() => ({ pieces }));
  servers.push(server);
  return server;
}

describe("npm run summarise", () => {
  it("gives one Summary of a release as JSON, every sentence a quote", async () => {
    const { status, stdout } = await summarise(["--release", "harbour-deal", "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      status: "summarised",
      method: "extractive",
      sentences: expect.arrayContaining([
        {
          text: "The harbour deal is worth 41 million crowns over three years.",
          quotes: [expect.objectContaining({ paragraph: 1, start: 0, end: 61, speaker: null })],
        },
      ]),
      removed: [],
      message: "In the release’s own sentences:",
      milliseconds: expect.any(Number),
    });
  });

  it("reads rows and writes a Summary a line, in order; what is not there is an abstention", async () => {
    const rows = [
      '{"id": 1, "source": "ferry-plan.txt"}',
      '{"id": "b", "release": "gone"}',
      '{"id": "c", "topic": "ferry"}',
    ];
    const { status, stdout } = await summarise(["--jsonl"], { input: rows.join("\n") });
    const written = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(status).toBe(0);
    expect(written).toEqual([
      expect.objectContaining({ id: "1", status: "summarised" }),
      expect.objectContaining({ id: "b", status: "abstained", message: expect.stringContaining("gone") }),
      expect.objectContaining({ id: "c", status: "summarised" }),
    ]);
  });

  it("reads well in a terminal: dated, each with its citation", async () => {
    const { stdout } = await summarise(["--from", "2029"]);
    expect(stdout).toMatch(/^From 2 releases, oldest first:\n\n1 June 2029\n {2}│ The ferry plan/u);
    expect(stdout).toContain("Ministry of Ports, 5 March 2031, paragraph 1");
  });

  it.each([
    [["--release", "harbour"], "Did you mean harbour-deal?"],
    [[], "Expected something to summarise"],
    [["--topic", "…"], "Expected words after --topic"],
    [["--topic", "ferry", "--length", "short"], "Expected --length line, points, page"],
    [["--topic", "ferry", "--from", "June"], "Expected from as a year, month or day"],
    [["--from", "2029-02-30"], 'got "2029-02-30"'],
    [["--to", "2029-13"], 'got "2029-13"'],
    [["--from", "2031", "--to", "2029"], "Swap them"],
    [["--against", "ferry-plan"], "Expected --release beside --against"],
    [["--release", "harbour-deal", "--against", "ferry-plan", "--topic", "ferry"], "leave --topic and --speaker out"],
    [["--release", "harbour-deal", "--from", "2029"], "leave --from and --to out"],
    [["--json", "--jsonl"], "Expected --json or --jsonl"],
  ])("refuses %j in one sentence", async (args, words) => {
    const { status, stdout, stderr } = await summarise(args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(words);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("with a model", () => {
  it("shows what is borne out and lists what is not", async () => {
    const { baseUrl } = await liar();
    const env = { OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: "liar", LOG_LEVEL: "silent" };
    const { stdout } = await summarise(["--release", "harbour-deal", "--json"], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      method: "model",
      sentences: [{ text: "The harbour deal is worth 41 million crowns over three years." }],
      removed: [{ text: "It is worth 50 million." }],
    });
  });

  it("tells with try-model how much survived", async () => {
    const { baseUrl } = await liar();
    const { stdout } = await withFolder(releaseFiles(harbourReleases), (folder) =>
      runCommand("try-model", ["--base-url", baseUrl, "--corpus", folder]),
    );
    expect(stdout).toContain("+ The harbour deal is worth 41 million crowns");
    expect(stdout).toMatch(/\n +\d {2}\S[^]*\d of \d summaries had to be [^\n]*\n\d of \d sentences survived\.\n$/u);
  });

  it("tells with try-model of a subject, and refuses what is no time", async () => {
    const { baseUrl } = await liar();
    const [one, none] = await withFolder(releaseFiles(harbourReleases), (folder) =>
      Promise.all([
        runCommand("try-model", ["--base-url", baseUrl, "--corpus", folder, "--topic", "harbour deal"]),
        runCommand("try-model", ["--base-url", baseUrl, "--corpus", folder, "--seconds", "soon"]),
      ]),
    );
    expect(one.stdout).toMatch(/^\nharbour deal\n[^]*\d of 1 summaries/u);
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining('got "soon"') });
  });

  it("fails with try-model where no model answers, and refuses what is no address", async () => {
    const [silent, none] = await withFolder(releaseFiles(harbourReleases), (folder) =>
      Promise.all([
        runCommand("try-model", ["--base-url", "http://127.0.0.1:1/v1", "--corpus", folder, "--seconds", "10"]),
        runCommand("try-model", ["--base-url", "nowhere", "--corpus", folder]),
      ]),
    );
    expect(silent).toMatchObject({ status: 1, stderr: expect.stringContaining("Expected sentences of the model") });
    expect(none).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining('got "nowhere"') });
  });
});
