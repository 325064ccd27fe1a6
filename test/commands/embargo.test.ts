/** No command shows, counts or names what is under embargo; what was withdrawn is shown with its label. */
import { beforeAll, describe, expect, it } from "vitest";
import { runCommand } from "../support/command.ts";
import { ferryPlan, harbourDeal, inventRelease, releaseFiles, withFolder } from "../support/releases.ts";

const CENTURY = "2999-01-01T00:00:00Z";
const secret = { ...harbourDeal, embargoUntil: CENTURY };
const old = inventRelease(["The toll bridge will cost 12 crowns to cross."], {
  id: "toll-bridge",
  title: "Toll bridge",
  status: "superseded",
  supersededBy: ferryPlan.id,
});

const attempts: readonly { name: string; args: readonly string[]; input?: string }[] = [
  { name: "ask", args: ["How much is the harbour deal worth?"] },
  { name: "ask", args: ["--json", "--always", "How much is the harbour deal worth?"] },
  { name: "search", args: ["harbour deal lighthouses crowns"] },
  { name: "search", args: ["--jsonl"], input: '{"id": "1", "question": "harbour deal lighthouses"}' },
  { name: "quotes", args: ["--jsonl"] },
  { name: "quotes", args: ["--speaker", "Lindqvist"] },
  { name: "check", args: ["--json", "Both countries will share the cost of two new lighthouses."] },
  { name: "summarise", args: ["--topic", "harbour deal"] },
];

describe("a release under embargo", () => {
  it.each(attempts)("does not show in $name $args", ({ name, args, input = "" }) =>
    withFolder(releaseFiles([secret, ferryPlan]), async (folder) => {
      const { stdout, stderr } = await runCommand(name, [...args, "--corpus", folder], { input });
      expect(stdout).not.toMatch(/Harbour deal signed|harbour-deal|41 million|two new lighthouses\.(?!")|dredge/u);
      expect(stderr).not.toMatch(/Harbour deal signed|harbour-deal|TypeError/u);
    }),
  );

  it("is not to be summarised by its id, and is not counted", () =>
    withFolder(releaseFiles([secret, ferryPlan]), async (folder) => {
      const summary = await runCommand("summarise", ["--release", secret.id, "--corpus", folder]);
      expect(summary.status).toBe(2);
      const answer = await runCommand("ask", ["--json", "What about the ferry plan?", "--corpus", folder]);
      expect(JSON.parse(answer.stdout)).toMatchObject({ searched: { releases: 1, to: ferryPlan.date } });
    }));
});

describe("a superseded release", () => {
  let said: { readonly inWords: string; readonly inJson: string; readonly asHit: string };
  beforeAll(() =>
    withFolder(releaseFiles([old, ferryPlan]), async (folder) => {
      const question = "What will the toll bridge cost to cross?";
      const run = async (name: string, args: readonly string[]) =>
        (await runCommand(name, [...args, question, "--corpus", folder])).stdout;
      said = {
        inWords: await run("ask", []),
        inJson: await run("ask", ["--json", "--always"]),
        asHit: await run("search", []),
      };
    }),
  );

  it("is quoted in words with its label", () => {
    expect(said.inWords).toContain("12 crowns");
    expect(said.inWords).toContain("    Superseded by ferry-plan\n    Toll bridge\n");
    expect(said.asHit).toContain("Toll bridge · superseded by ferry-plan · ");
  });

  it("is quoted in JSON with its label, which releases that stand do not have", () => {
    const { quotes } = JSON.parse(said.inJson);
    expect(quotes[0].release).toMatchObject({ status: "superseded", supersededBy: "ferry-plan" });
    expect(JSON.stringify(quotes)).not.toContain('"status":null');
  });
});
