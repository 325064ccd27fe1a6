import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCommand } from "../support/command.ts";
import { withFolder } from "../support/releases.ts";

const PIER = "# Pier opens\n\nPublished: 5 March 2031\n\nThe minister opened the pier today.\n";

describe("npm run ingest", () => {
  it("tells a person what was created and what was turned away", () =>
    withFolder({ "pier.txt": PIER, "pier.pdf": "%PDF" }, async (folder) => {
      const corpus = join(folder, "corpus");
      const { status, stdout, stderr } = await runCommand("ingest", [
        join(folder, "pier.txt"),
        join(folder, "pier.pdf"),
        "--corpus",
        corpus,
      ]);
      expect(stdout).toMatch(
        /^Created: 1\n {2}2031-03-05-pier-opens\nRejected: 1\n {2}.*pier\.pdf: Expected one of the kinds that are read \(.*\.\n$/u,
      );
      expect(readdirSync(corpus)).toEqual(["2031-03-05-pier-opens.md"]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    }));

  it("gives a program the report and nothing else", () =>
    withFolder({ "pier.txt": PIER }, async (folder) => {
      const args = ["--json", join(folder, "pier.txt"), "--corpus", join(folder, "corpus")];
      const first = await runCommand("ingest", args);
      const second = await runCommand("ingest", args);
      const report = { created: [], updated: [], unchanged: [], rejected: [] };
      expect(JSON.parse(first.stdout)).toEqual({ ...report, created: ["2031-03-05-pier-opens"] });
      expect(JSON.parse(second.stdout)).toEqual({ ...report, unchanged: ["2031-03-05-pier-opens"] });
    }));

  it("writes to the folder that CORPUS_DIR names", () =>
    withFolder({ "pier.txt": PIER }, async (folder) => {
      const env = { CORPUS_DIR: join(folder, "own") };
      await runCommand("ingest", [join(folder, "pier.txt")], { env });
      expect(readdirSync(env.CORPUS_DIR)).toHaveLength(1);
    }));

  it("ends with 1 when nothing could be taken, with the reason in the report", () =>
    withFolder({}, async (folder) => {
      const { status, stdout } = await runCommand("ingest", [
        "--json",
        "https://ports.example/pier",
        "--corpus",
        folder,
      ]);
      expect(JSON.parse(stdout)).toMatchObject({
        rejected: [{ source: "https://ports.example/pier", reason: expect.stringContaining("an address") }],
      });
      expect(status).toBe(1);
    }));

  it("ends with 2 when it is told nothing to ingest", async () => {
    const { status, stderr } = await runCommand("ingest", []);
    expect(stderr).toBe(
      "Expected files or folders to ingest, got none. Name them, as in: npm run ingest -- release.txt\n",
    );
    expect(status).toBe(2);
  });

  it("ends with 1 and one sentence when the corpus holds a broken file", () =>
    withFolder({ "pier.txt": PIER, "bad.md": "no header" }, async (folder) => {
      const { status, stdout, stderr } = await runCommand("ingest", [join(folder, "pier.txt"), "--corpus", folder]);
      expect(stderr).toMatch(/^\S*bad\.md: expected a header between [^\n]*\n$/u);
      expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    }));
});
