import { describe, expect, it } from "vitest";
import { UsageError } from "../../src/errors.ts";
import { readCases } from "../../src/evaluation/cases.ts";

const line = (fields: object) => JSON.stringify({ id: "q1", kind: "factoid", question: "How many?", ...fields });
const gold = [{ file: "a.txt", quote: "Nine helicopters." }];

describe("a file of labelled questions", () => {
  it("becomes cases in order, blank lines and a byte order mark aside", () => {
    const content = `\uFEFF${line({ expect: "answer", gold })}\n\n${line({ id: "q2", expect: "abstain" })}\n`;
    expect(readCases("q.jsonl", content)).toEqual([
      {
        id: "q1",
        kind: "factoid",
        question: "How many?",
        earlier: [],
        expect: "answer",
        gold: [{ file: "a.txt", quote: "Nine helicopters.", alternatives: [] }],
        goldMode: "any",
        speaker: null,
        split: null,
      },
      expect.objectContaining({ id: "q2", expect: "abstain", gold: [] }),
    ]);
  });

  it("names the release's file by `file` or by `seed_file`", () => {
    const [labelled] = readCases("q", line({ expect: "answer", gold: [{ seed_file: "b.txt", quote: "Nine." }] }));
    expect(labelled?.gold[0]?.file).toBe("b.txt");
  });

  it("gives each question those asked before it in its thread, and no others", () => {
    const rows = [
      { id: "a1", thread: "a", question: "Who met?" },
      { id: "b1", question: "How many?" },
      { id: "a2", thread: "a", question: "When?" },
      { id: "a3", thread: "a", question: "Why?" },
    ].map((row) => line({ expect: "abstain", ...row }));
    expect(readCases("q", rows.join("\n")).map(({ earlier }) => earlier)).toEqual([
      [],
      [],
      ["Who met?"],
      ["Who met?", "When?"],
    ]);
  });

  it.each([
    ["{not json", /q\.jsonl, line 2: expected a JSON object, got \{not json/],
    [line({ id: "q2", expect: "maybe" }), /line 2: not a labelled question \(expect: /],
    [line({ id: "q2", expect: "answer" }), /line 2: .*needs a gold/],
    [line({ id: "q2", expect: "answer", gold: [{ quote: "Nine." }] }), /line 2: .*`file`/],
    [line({ id: "q2", expect: "answer", gold: [{ file: "a.txt", quote: " " }] }), /line 2: .*gold\.0\.quote/],
    [line({ expect: "abstain" }), /two rows have the id "q1"/],
  ])("is refused with the line at fault: %s", (second, complaint) => {
    const read = () => readCases("q.jsonl", `${line({ expect: "abstain" })}\n${second}`);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(complaint);
  });

  it("is refused when it is empty", () => {
    expect(() => readCases("q.jsonl", "\n")).toThrow(/got none/);
  });
});
