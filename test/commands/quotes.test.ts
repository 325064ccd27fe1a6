import { describe, expect, it } from "vitest";
import { z } from "zod";
import { runCommand, type Outcome } from "../support/command.ts";
import { harbourReleases, inventRelease, releaseFiles, withFolder } from "../support/releases.ts";

const DREDGE = "We will dredge the northern channel before winter.";

const summit = inventRelease(
  [
    "The Minister of Ports, Ada Lindqvist, and Mayor Rui Tavares met on Monday. The minister praised the pilots.",
    "Mayor Rui Tavares said:",
    "I am proud of our pilots.",
    "Our lighthouses will be lit again.",
    "Since May 2029, 40 lamps have been replaced at a cost of 2 million crowns.",
    `Ms Lindqvist repeated: “${DREDGE}”`,
    "The “lamp tax” ends in June.",
  ],
  { id: "summit", title: "Ports summit", date: "2031-04-01" },
);

async function quotes(args: readonly string[]): Promise<Outcome> {
  return withFolder(releaseFiles([...harbourReleases, summit]), (folder) =>
    runCommand("quotes", [...args, "--corpus", folder]),
  );
}

describe("npm run quotes", () => {
  it("gives a program every attributed quotation, a row each, newest release first", async () => {
    const { status, stdout, stderr } = await quotes(["--jsonl"]);
    const rows = stdout
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(rows).toMatchObject([
      { text: "I am proud of our pilots.", paragraph: 3, speaker: { name: "Rui Tavares", role: "Mayor" } },
      { text: "Our lighthouses will be lit again.", paragraph: 4, speaker: { name: "Rui Tavares", role: "Mayor" } },
      { text: DREDGE, paragraph: 6, speaker: { name: "Ada Lindqvist" }, release: { id: "summit" } },
      { text: DREDGE, paragraph: 2, speaker: { name: "Ada Lindqvist" }, release: { id: "harbour-deal" } },
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("cuts each row out of the stored text", async () => {
    const { stdout } = await quotes(["--json", "--speaker", "Tavares"]);
    const rows = z.array(z.object({ text: z.string(), start: z.number(), end: z.number() })).parse(JSON.parse(stdout));
    expect(rows.map(({ start, end }) => summit.text.slice(start, end))).toEqual(rows.map(({ text }) => text));
    expect(rows).toHaveLength(2);
  });

  it("shows a person one speaker's words, those of neighbouring paragraphs under one citation", async () => {
    const { stdout } = await quotes(["--speaker", "tavares"]);
    expect(stdout).toBe(
      [
        "  │ I am proud of our pilots.",
        "  │",
        "  │ Our lighthouses will be lit again.",
        "    Rui Tavares, Mayor",
        "    Ports summit",
        "    Ministry of Ports, 1 April 2031, paragraphs 3–4",
        "    https://ports.example/summit",
        "",
      ].join("\n"),
    );
  });

  it("knows a speaker by the office, and the same words in two releases as one quotation", async () => {
    const { stdout } = await quotes(["--speaker", "Minister of Ports"]);
    expect(stdout.match(/dredge/gu)).toHaveLength(1);
    expect(stdout).toContain("Also in: Harbour deal signed");
  });

  it("narrows to a subject, in any form of its words", async () => {
    const { stdout } = await quotes(["--about", "lighthouse"]);
    expect(stdout).toContain("Our lighthouses will be lit again.");
    expect(stdout).not.toContain("pilots");
  });

  it.each([
    [["--speaker", "Nemo"], "No release has a direct quotation by Nemo. Quoted are: Rui Tavares, Ada Lindqvist."],
    [
      ["--speaker", "Tavares", "--about", "tunnels"],
      "No release has a direct quotation by Tavares about tunnels. Without --about, there are words by Tavares.",
    ],
  ])("says what there is instead when there is nothing: %j", async (args, sentence) => {
    expect(await quotes(args)).toEqual({ status: 0, stdout: `${sentence}\n`, stderr: "" });
  });

  it.each([
    [["--json", "--jsonl"], "Expected --json or --jsonl, got both. Leave one out.\n"],
    [["--speaker", " "], 'Expected words after --speaker, got " ". Give a name or some words, or leave it out.\n'],
  ])("refuses wrong usage in one sentence: %j", async (args, stderr) => {
    expect(await quotes(args)).toEqual({ status: 2, stdout: "", stderr });
  });
});
