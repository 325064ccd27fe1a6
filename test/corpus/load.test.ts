import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { inventRelease, releaseFiles, withFolder } from "../support/releases.ts";

const words = ["The harbour opens."];
const files = releaseFiles([
  inventRelease(words, { id: "b-undated", date: null }),
  inventRelease(words, { id: "old", date: "2029-01-01" }),
  inventRelease(words, { id: "new", date: "2031-01-01" }),
  inventRelease(words, { id: "a-undated", date: null }),
]);

describe("loading a folder", () => {
  it("gives the newest release first and the undated ones last", () =>
    withFolder(files, async (folder) => {
      const ids = loadCorpus(folder).releases.map(({ release }) => release.id);
      expect(ids).toEqual(["new", "old", "a-undated", "b-undated"]);
    }));

  it("passes over the README, other kinds of file, and folders", () =>
    withFolder({ ...files, "README.md": "# About", "notes.txt": "x", ".old.md.part": "half a fi" }, async (folder) => {
      mkdirSync(join(folder, "images"));
      expect(loadCorpus(folder).releases).toHaveLength(4);
    }));

  it("names the file whose header is broken", () =>
    withFolder({ ...files, "bad.md": "no header" }, async (folder) => {
      expect(() => loadCorpus(folder)).toThrow(`${join(folder, "bad.md")}: expected a header`);
    }));

  it("refuses two releases with one id, and names both files", () =>
    withFolder({ ...files, "twin.md": files["new.md"]!.replace("---\n", "---\nid: old\n") }, async (folder) => {
      expect(() => loadCorpus(folder)).toThrow(/twin\.md: its id "old" is already that of old\.md\./u);
    }));

  it("says what to do about an empty folder", () =>
    withFolder({}, async (folder) => {
      expect(() => loadCorpus(folder)).toThrow(/expected release files \(\*\.md\), found none\. Run `npm run ingest/u);
    }));

  it("says that a folder does not exist, or is none", () =>
    withFolder({ file: "x" }, async (folder) => {
      expect(() => loadCorpus(join(folder, "nowhere"))).toThrow("it does not exist");
      expect(() => loadCorpus(join(folder, "file"))).toThrow("it is not a folder");
    }));
});
