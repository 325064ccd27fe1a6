import { describe, expect, it } from "vitest";
import { runCommand, type Circumstances, type Outcome } from "../support/command.ts";
import { harbourReleases, releaseFiles, withFolder } from "../support/releases.ts";

const WORTH = "The harbour deal is worth 41 million crowns over three years.";

describe("npm run ask", () => {
  it("shows a person the quote, where it stands, and no colour in a pipe", async () => {
    const { status, stdout, stderr } = await ask(["How much is the harbour deal worth?"]);
    expect(stdout).toContain(`│ ${WORTH}`);
    expect(stdout).toContain("Ministry of Ports, 5 March 2031, paragraph 1");
    expect(stdout).not.toMatch(/(?!\n)\p{Cc}/u);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("takes a question without quotation marks", async () => {
    const { stdout } = await ask(["How", "much", "is", "the", "harbour", "deal", "worth?"]);
    expect(stdout).toContain(WORTH);
  });

  it("gives a program one Answer, and nothing else, on standard output", async () => {
    const { status, stdout } = await ask(["--json", "How much is the harbour deal worth?"]);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({
      question: "How much is the harbour deal worth?",
      status: "answered",
      quotes: [{ text: WORTH, paragraph: 1, start: 0, release: { id: "harbour-deal", date: "2031-03-05" } }],
      related: [],
    });
    expect(status).toBe(0);
  });

  it("ends with 0 when it declines: that is an answer too", async () => {
    const { status, stdout } = await ask(["--json", "Who won the regatta in Lisbon?"]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "abstained", quotes: [] });
    expect(status).toBe(0);
  });

  it("shows its best quotes with --always, even where it would decline", async () => {
    const question = "Who paid for the lighthouses in 1950?";
    const [declined, shown] = await Promise.all([ask(["--json", question]), ask(["--json", "--always", question])]);
    expect(JSON.parse(declined.stdout)).toMatchObject({ status: "abstained", quotes: [] });
    expect(JSON.parse(shown.stdout)).toMatchObject({ quotes: expect.arrayContaining([expect.anything()]) });
  });
});

describe("npm run ask -- --jsonl", () => {
  it("answers rows in their order, each with its id", async () => {
    const rows = [
      { id: "b", question: "How many crossings will the ferry plan add?" },
      { id: 7, question: "How much is the harbour deal worth?" },
    ];
    const { status, stdout } = await ask(["--jsonl"], { input: toLines(rows) });
    expect(fromLines(stdout)).toMatchObject([
      { id: "b", question: rows[0]?.question, quotes: [{ release: { id: "ferry-plan" } }] },
      { id: "7", question: rows[1]?.question, quotes: [{ text: WORTH }] },
    ]);
    expect(status).toBe(0);
  });

  it("takes rows of one thread for one conversation, and rows of another for another", async () => {
    const rows = [
      { id: "1", thread: "t", question: "What did Ada Lindqvist say about the northern channel?" },
      { id: "2", thread: "u", question: "When?" },
      { id: "3", thread: "t", question: "Who said that?" },
    ];
    const { stdout } = await ask(["--jsonl"], { input: toLines(rows) });
    const [, stranger, followUp] = fromLines(stdout);
    expect(stranger).toMatchObject({ status: "abstained" });
    expect(followUp).toMatchObject({ status: "answered", quotes: [{ speaker: { name: "Ada Lindqvist" } }] });
  });

  it("names the line that is not a row; what came before it is answered", async () => {
    const input = `${toLines([{ id: "1", question: "" }])}What is it worth?\n`;
    const outcome = await ask(["--jsonl"], { input });
    expect(fromLines(outcome.stdout)).toHaveLength(1);
    expectOneSentence(outcome, 2);
    expect(outcome.stderr).toMatch(/^Line 2 of standard input: /);
  });

  it("declines what is no question, whatever it is, and says so", async () => {
    const questions = ["", "   ", "harbour ".repeat(1250), "?!… <@U1> ```", "\u0000\u001B[2J", "¿".repeat(5000)];
    const rows = questions.map((question, id) => ({ id, question }));
    const { status, stdout, stderr } = await ask(["--jsonl"], { input: toLines(rows) });
    const declined = { status: "abstained", message: expect.stringMatching(/\S/) };
    expect(fromLines(stdout)).toMatchObject(questions.map((question) => ({ ...declined, question })));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("what it cannot do", () => {
  it.each([
    ["an unknown option", ["--jsn", "What?"], /Unknown option '--jsn' \(Did you mean --json\?\)/],
    ["no question and no terminal", [], /Expected a question/],
    ["--json together with --jsonl", ["--json", "--jsonl"], /Leave one out/],
    ["--jsonl together with a question", ["--jsonl", "What?"], /Leave one out/],
    ["--corpus without a folder", ["What?", "--corpus"], /argument missing/],
    ["a folder that is not there", ["What?", "--corpus", "no-such-folder"], /no-such-folder.*does not exist/],
  ])("is said in one sentence: %s", async (_case, args, sentence) => {
    const outcome = await runCommand("ask", args);
    expectOneSentence(outcome, 2);
    expect(outcome.stderr).toMatch(sentence);
    expect(outcome.stdout).toBe("");
  });

  it("names the release file whose header is broken", async () => {
    const files = { ...releaseFiles(harbourReleases), "broken.md": "---\ntitle: [\n---\n\nWords.\n" };
    const outcome = await withFolder(files, (folder) => runCommand("ask", ["What?", "--corpus", folder]));
    expectOneSentence(outcome, 1);
    expect(outcome.stderr).toContain("broken.md");
  });

  it("names every wrong setting", async () => {
    const outcome = await runCommand("ask", ["What?"], { env: { PORT: "http", LOG_LEVEL: "loud" } });
    expectOneSentence(outcome, 2);
    expect(outcome.stderr).toMatch(/PORT.*LOG_LEVEL/);
  });

  it("answers an empty question, and one of 10,000 characters, with a reason", async () => {
    const long = "Is the harbour deal worth it? ".repeat(334);
    const [empty, tooLong] = await Promise.all([ask([""]), ask([long])]);
    expect(empty).toMatchObject({ status: 0, stdout: expect.stringMatching(/^There is no question/), stderr: "" });
    expect(tooLong).toMatchObject({ status: 0, stdout: expect.stringMatching(/too long/), stderr: "" });
  });
});

describe("settings", () => {
  it("come from .env in the working directory, without a word about it", async () => {
    const { status, stdout, stderr } = await withFolder(releaseFiles(harbourReleases), (corpus) =>
      withFolder({ ".env": `CORPUS_DIR=${corpus}\nPORT=\n` }, (cwd) =>
        runCommand("ask", ["How much is the harbour deal worth?"], { cwd }),
      ),
    );
    expect(stdout).toContain(WORTH);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

describe("npm run ask -- --help", () => {
  it("explains the options and shows examples", async () => {
    const { status, stdout } = await runCommand("ask", ["--help"]);
    expect(stdout).toMatch(/--jsonl/);
    expect(stdout).toMatch(/Examples:\n {2}npm run ask -- "/);
    expect(status).toBe(0);
  });
});

function ask(args: readonly string[], around: Circumstances = {}): Promise<Outcome> {
  return withFolder(releaseFiles(harbourReleases), (folder) =>
    runCommand("ask", [...args, "--corpus", folder], around),
  );
}

function expectOneSentence({ status, stderr }: Outcome, expected: number): void {
  expect(status).toBe(expected);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(stderr).not.toMatch(/\n\s+at |Error:/);
}

function toLines(rows: readonly object[]): string {
  return rows.map((value) => `${JSON.stringify(value)}\n`).join("");
}

function fromLines(text: string): unknown[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}
