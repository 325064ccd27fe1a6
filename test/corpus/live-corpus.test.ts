/** A corpus that changes while it is in use. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLiveCorpus, type LiveCorpus } from "../../src/corpus/live-corpus.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { watchCorpus } from "../../src/corpus/watch.ts";
import { ferryPlan, harbourDeal, releaseFiles, withFolder } from "../support/releases.ts";

const added = releaseFiles([ferryPlan])["ferry-plan.md"] ?? "";

function open(folder: string): LiveCorpus {
  const watch = watchCorpus(folder);
  return createLiveCorpus(loadCorpus(folder), watch);
}

const idsOf = (live: LiveCorpus) => live.current().releases.map(({ release }) => release.id);
const noted = () => undefined;
const failing = () => {
  throw new Error("no index for that");
};

describe("the corpus in use", () => {
  it("takes over a release that was added, changed or taken away, and says when there is nothing to do", () =>
    withFolder(releaseFiles([harbourDeal]), async (folder) => {
      const live = open(folder);
      expect(live.refresh(noted)).toEqual({ outcome: "same" });
      writeFileSync(join(folder, "ferry-plan.md"), added);
      expect(live.refresh(noted)).toEqual({ outcome: "replaced" });
      expect(idsOf(live)).toEqual(["harbour-deal", "ferry-plan"]);
      writeFileSync(join(folder, "ferry-plan.md"), added.replace("nine crossings", "ten crossings"));
      live.refresh(noted);
      expect(live.current().releases[1]?.release.text).toContain("ten crossings");
      rmSync(join(folder, "ferry-plan.md"));
      live.refresh(noted);
      expect(idsOf(live)).toEqual(["harbour-deal"]);
      expect(live.refresh(noted)).toEqual({ outcome: "same" });
    }));

  it("notices a file of the same size that was put in the place of another", () =>
    withFolder(releaseFiles([harbourDeal, ferryPlan]), async (folder) => {
      const live = open(folder);
      writeFileSync(join(folder, "next"), added.replace("nine crossings", "five crossings"));
      renameSync(join(folder, "next"), join(folder, "ferry-plan.md"));
      expect(live.refresh(noted)).toEqual({ outcome: "replaced" });
      expect(live.current().releases[1]?.release.text).toContain("five crossings");
    }));

  it("keeps what has not changed, as the same object", () =>
    withFolder(releaseFiles([harbourDeal]), async (folder) => {
      const live = open(folder);
      const [before] = live.current().releases;
      writeFileSync(join(folder, "ferry-plan.md"), added);
      live.refresh(noted);
      expect(live.current().releases[0]).toBe(before);
    }));

  it("stays as it is beside a broken file, says so once, and goes on when it is mended", () =>
    withFolder(releaseFiles([harbourDeal]), async (folder) => {
      const live = open(folder);
      writeFileSync(join(folder, "ferry-plan.md"), "half a rel");
      expect(live.refresh(noted)).toMatchObject({ outcome: "broken" });
      expect(live.fault()).toContain("ferry-plan.md: expected a header");
      expect(live.refresh(noted)).toEqual({ outcome: "same" });
      expect(live.fault()).not.toBeNull();
      expect(idsOf(live)).toEqual(["harbour-deal"]);
      writeFileSync(join(folder, "ferry-plan.md"), added);
      expect(live.refresh(noted)).toEqual({ outcome: "replaced" });
      expect(live.fault()).toBeNull();
    }));

  it("stays as it is where the new one cannot be opened, and where the folder is gone", () =>
    withFolder(releaseFiles([harbourDeal]), async (folder) => {
      const live = open(folder);
      const before = live.current();
      writeFileSync(join(folder, "ferry-plan.md"), added);
      expect(live.refresh(failing)).toMatchObject({ outcome: "broken" });
      expect(live.current()).toBe(before);
      rmSync(folder, { recursive: true });
      expect(live.refresh(noted)).toMatchObject({ outcome: "broken" });
      expect(live.current()).toBe(before);
    }));

  it("never changes without a watch", () => {
    const only = { releases: [] };
    expect(createLiveCorpus(only).refresh(noted)).toEqual({ outcome: "same" });
  });
});
