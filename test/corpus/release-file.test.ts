import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinParagraphs } from "../../src/corpus/paragraphs.ts";
import { formatReleaseFile, parseReleaseFile } from "../../src/corpus/release-file.ts";
import type { Release } from "../../src/corpus/release.ts";
import { CorpusError } from "../../src/errors.ts";
import { inventRelease } from "../support/releases.ts";

const HEADER = `title: Harbour deal signed\nsource: harbour.txt\ndigest: sha256:${"0".repeat(64)}`;
const fileWith = (header: string, body = "The harbour opens.") => `---\n${header}\n---\n\n${body}\n`;

describe("a release file", () => {
  it("gives header and words, and knows nothing of what the header leaves out", () => {
    const release = parseReleaseFile("harbour-deal.md", fileWith(HEADER));
    expect(release).toEqual({
      ...inventRelease(["The harbour opens."], { source: "harbour.txt" }),
      publisher: null,
      date: null,
      url: null,
    });
  });

  it("may be laid out by hand: wrapped lines, Windows' line ends, a mark at the start of the file", () => {
    const content = `\uFEFF${fileWith(HEADER, "The harbour\nopens.\n\n\n  It is   wide.")}`.replaceAll("\n", "\r\n");
    expect(parseReleaseFile("a.md", content).text).toBe("The harbour opens.\n\nIt is wide.");
  });

  it("lets fields stand that it does not know", () => {
    expect(parseReleaseFile("a.md", fileWith(`${HEADER}\neditor: Ana`)).title).toBe("Harbour deal signed");
  });

  it("keeps a line of --- in the words", () => {
    expect(parseReleaseFile("a.md", fileWith(HEADER, "One.\n\n---\n\nTwo.")).text).toBe("One.\n\n---\n\nTwo.");
  });

  it("keeps words that look like a header's", () => {
    const release = inventRelease(["---", "title: no", "# Not a comment"], { title: "a: b # c" });
    expect(parseReleaseFile(`${release.id}.md`, formatReleaseFile(release))).toEqual(release);
  });
});

describe("a broken header is named with file, field, expectation and what came", () => {
  it.each([
    ["no header", "The harbour opens.", "expected a header between two lines of --- at its top, found none"],
    ["a header that never ends", "---\ntitle: a\n", "found none"],
    [
      "a header that is a list",
      fileWith("- a\n- b"),
      'expected fields such as `title: …` in its header, got ["a","b"]',
    ],
    ["a header that is not YAML", fileWith('title: "a'), "its header is not YAML (Missing closing"],
    ["no title", fileWith(HEADER.replace(/^title.*\n/u, "")), "its header has no `title`"],
    ["no digest", fileWith(HEADER.replace(/\ndigest.*/u, "")), "its header has no `digest`"],
    ["a digest cut short", fileWith(HEADER.replace(/0{9}$/u, "")), "expected `digest` to be sha256: and 64 hex"],
    [
      "a title that is a number",
      fileWith(HEADER.replace("Harbour deal signed", "2031")),
      "expected `title` to be text on one line, got 2031",
    ],
    [
      "a date in words",
      fileWith(`${HEADER}\ndate: 3rd May`),
      'expected `date` to be a day of the calendar as YYYY-MM-DD, got "3rd May"',
    ],
    ["a day that does not exist", fileWith(`${HEADER}\ndate: 2031-02-30`), 'got "2031-02-30"'],
    ["an address that is none", fileWith(`${HEADER}\nurl: ports`), 'expected `url` to be a web address, got "ports"'],
    [
      "a script for an address",
      fileWith(`${HEADER}\nurl: "javascript:alert(1)"`),
      "expected `url` to be a web address",
    ],
    [
      "a header that is no header but a book",
      fileWith("* ".repeat(20_000)),
      "expected a header of at most 20000 characters, got 40001",
    ],
    ["no words", fileWith(HEADER, " \n "), "there are no words after its header"],
  ])("%s", (_case, content, problem) => {
    const read = () => parseReleaseFile("corpus/a.md", content);
    expect(read).toThrow(CorpusError);
    expect(read).toThrow(problem);
    expect(read).toThrow(/^corpus\/a\.md: [^\n]*\. Correct the header, or ingest the source again\.$/u);
  });
});

const line = fc
  .string({ unit: "binary", minLength: 1 })
  .filter((text) => /^\S(?:.*\S)?$/u.test(text) && text.isWellFormed());
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const releases: fc.Arbitrary<Release> = fc.record({
  id: line,
  title: line,
  publisher: maybe(line),
  date: maybe(day),
  eventDate: maybe(day),
  url: maybe(fc.webUrl()),
  licence: maybe(line),
  source: line,
  digest: fc.stringMatching(/^[0-9a-f]{64}$/u).map((hex) => `sha256:${hex}`),
  text: fc
    .array(fc.string({ unit: "binary" }))
    .map((paragraphs) => joinParagraphs(paragraphs).toWellFormed())
    .filter((text) => text !== ""),
});

describe("any release, any file", () => {
  it("written and read again is the same release", () => {
    fc.assert(
      fc.property(releases, (release) => {
        expect(parseReleaseFile("other.md", formatReleaseFile(release, { withId: true }))).toEqual(release);
      }),
      { numRuns: 300 },
    );
  });

  it("is a release or one sentence, never anything else", () => {
    const headers = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.constant(HEADER));
    const files = fc.oneof(
      fc.string(),
      fc.tuple(headers, fc.string({ unit: "binary" })).map(([header, body]) => fileWith(header, body)),
    );
    fc.assert(
      fc.property(files, (content) => {
        expect(outcomeOf(content)).toMatch(/^(?:a release|CorpusError: [^\n]+\.)$/u);
      }),
      { numRuns: 300 },
    );
  });
});

function outcomeOf(content: string): string {
  try {
    return parseReleaseFile("a.md", content).text === "" ? "a release without words" : "a release";
  } catch (error) {
    return String(error);
  }
}
