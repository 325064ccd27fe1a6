/** `--cite STYLE`, on every command that shows quotes. */
import { describe, expect, it } from "vitest";
import { runCommand, type Circumstances, type Outcome } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const WORTH = "The harbour deal is worth 41 million crowns over three years.";
const DREDGE = "We will dredge the northern channel before winter.";
const question = "How much is the harbour deal worth?";

describe("--cite", () => {
  it("puts the citation in place of the usual lines, unwrapped, so that it can be copied", async () => {
    const { status, stdout, stderr } = await run("ask", ["--cite", "chicago", question]);
    expect(stdout.trimEnd().split("\n\n").slice(1)).toEqual([
      `  │ ${WORTH}`,
      `Ministry of Ports, “Harbour deal signed,” press release, March 5, 2031, para. 1, ${linkTo(WORTH)}.`,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it.each([
    ["plain", `“${WORTH}” — Harbour deal signed, Ministry of Ports, 5 March 2031, paragraph 1\n${linkTo(WORTH)}\n`],
    ["markdown", `> ${WORTH}\n>\n> — [Harbour deal signed](${linkTo(WORTH)}), Ministry of Ports, 5 March 2031`],
    ["Harvard", "Ministry of Ports (2031) *Harbour deal signed* [Press release], 5 March, para. 1. Available at: "],
    ["bibtex", "\n\n@misc{ministry-of-ports-2031-harbour-deal-signed,\n  author = {{Ministry of Ports}},"],
  ])("knows %s", async (style, citation) => {
    expect((await run("ask", ["--cite", style, question])).stdout).toContain(citation);
  });

  it("cites each quotation of a list", async () => {
    const { stdout } = await run("quotes", ["--cite", "plain"]);
    expect(stdout).toBe(
      `  │ ${DREDGE}\n\n“${DREDGE}” — Ada Lindqvist, Minister of Ports — Harbour deal signed, Ministry of Ports, 5 March 2031, paragraph 2\n${linkTo(DREDGE)}\n`,
    );
  });

  it("cites the true wording below a check", async () => {
    const { stdout } = await run("check", ["--cite", "chicago", "We will dredge the southern channel before winter."]);
    expect(stdout).toMatch(/^Altered\n/u);
    expect(stdout).toMatch(/│ We will dredge the northern channel before winter\.\n\nMinistry of Ports, “Harbour/u);
  });

  it("cites in the press office's own style, and asks for it where there is none", async () => {
    const env = { CITATION_TEMPLATE: "{title} ({isodate})[ <{link}>]" };
    const own = await run("ask", ["--cite", "own", question], { env });
    expect(own.stdout).toContain(`\n\nHarbour deal signed (2031-03-05) <${linkTo(WORTH)}>\n`);
    const missing = await run("ask", ["--cite", "own", question]);
    expect(missing).toMatchObject({ status: 2, stdout: "" });
    expect(missing.stderr).toBe(
      "--cite own: expected a pattern of your own in CITATION_TEMPLATE, found none. Set it, or use one of: plain, markdown, chicago, harvard, bibtex.\n",
    );
  });

  it("leaves JSON as it is", async () => {
    const [plain, cited] = await Promise.all([
      run("quotes", ["--json"]),
      run("quotes", ["--json", "--cite", "harvard"]),
    ]);
    expect(cited).toEqual(plain);
  });

  it.each(["ask", "quotes", "check"])("says in one sentence which styles there are: %s", async (name) => {
    const { status, stdout, stderr } = await run(name, ["--cite", "apa", ...(name === "quotes" ? [] : ["words"])]);
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr:
        'Expected a citation style after --cite, got "apa". Use one of: plain, markdown, chicago, harvard, bibtex, own.\n',
    });
  });
});

function linkTo(words: string): string {
  return `https://ports.example/harbour-deal#:~:text=${encodeURIComponent(words.slice(0, -1))}`;
}

function run(name: string, args: readonly string[], around: Circumstances = {}): Promise<Outcome> {
  return withFolder(releaseFiles(harbourReleases), (folder) => runCommand(name, [...args, "--corpus", folder], around));
}
