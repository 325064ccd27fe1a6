import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReleaseFile, parseReleaseFile } from "../../src/corpus/release-file.ts";
import type { Release } from "../../src/corpus/release.ts";
import { keepStanding, type Standing } from "../../src/corpus/standing.ts";
import { harbourDeal, inventRelease } from "../support/releases.ts";

const withHeader = (lines: string): Release =>
  parseReleaseFile("a.md", formatReleaseFile(harbourDeal).replace("---\n\n", `${lines}\n---\n\n`));

describe("the header of a release", () => {
  it("says from when it may be seen, where earlier, and what has become of it", () => {
    const lines = "embargo_until: 2031-03-05T09:30:00+01:00\nembargo_channels: [C1, G2]";
    expect(withHeader(lines)).toMatchObject({
      embargoUntil: "2031-03-05T09:30:00+01:00",
      embargoChannels: ["C1", "G2"],
    });
    expect(withHeader("status: withdrawn").status).toBe("withdrawn");
    expect(withHeader("status: superseded\nsuperseded_by: ferry-plan")).toMatchObject({ supersededBy: "ferry-plan" });
  });

  it.each([
    [
      "embargo_until: 2031-03-05T09:30:00",
      "`embargo_until` to be a day as YYYY-MM-DD (it begins at 00:00 UTC) or a time",
    ],
    [
      "embargo_until: tomorrow",
      "`embargo_until` to be a day as YYYY-MM-DD (it begins at 00:00 UTC) or a time with its zone",
    ],
    ["embargo_until: 2031-02-30", "`embargo_until`"],
    ["embargo_until: 2031-03-05T25:00:00Z", "`embargo_until`"],
    ["embargo_until: 2031", "`embargo_until`"],
    ["embargo_channels: [C1]", "it has `embargo_channels` but no `embargo_until`"],
    [
      "embargo_until: 2031-03-05\nembargo_channels: press office",
      "`embargo_channels` to be a list of Slack channel ids",
    ],
    ["status: draft", '`status` to be withdrawn or superseded, got "draft"'],
    ["superseded_by: ferry-plan", "it has `superseded_by` but not `status: superseded`"],
  ])("is refused with %j, for an embargo misread is an embargo broken", (lines, problem) => {
    expect(() => withHeader(lines)).toThrow(problem);
  });
});

const standings = fc
  .record(
    {
      embargoUntil: fc.constantFrom("2031-03-05", "2031-03-05T00:00:00Z", "2031-03-05T09:30+01:00"),
      embargoChannels: fc.uniqueArray(fc.stringMatching(/^[CG][A-Z0-9]{1,9}$/u), { minLength: 1 }),
      status: fc.constantFrom("withdrawn" as const, "superseded" as const),
      supersededBy: fc.stringMatching(/^[a-z0-9-]{1,20}$/u),
    },
    { requiredKeys: [] },
  )
  .map(({ embargoUntil, embargoChannels, status, supersededBy }): Standing => ({
    ...(embargoUntil && { embargoUntil, ...(embargoChannels && { embargoChannels }) }),
    ...(status && { status, ...(status === "superseded" && supersededBy && { supersededBy }) }),
  }));

describe("what a header says of a release's standing", () => {
  it("is the same after writing and reading", () => {
    fc.assert(
      fc.property(standings, (standing) => {
        const release = inventRelease(["Words."], standing);
        expect(parseReleaseFile(`${release.id}.md`, formatReleaseFile(release))).toEqual(release);
      }),
    );
  });

  it("is never lifted by a newer reading that says nothing of it, and always legible", () => {
    fc.assert(
      fc.property(standings, standings, (newer, stored) => {
        const kept = inventRelease(["Words."], keepStanding(newer, stored));
        expect(Boolean(kept.embargoUntil)).toBe(Boolean(newer.embargoUntil ?? stored.embargoUntil));
        expect(kept.status ?? null).toBe(newer.status ?? stored.status ?? null);
        expect(parseReleaseFile(`${kept.id}.md`, formatReleaseFile(kept))).toEqual(kept);
      }),
    );
  });
});
