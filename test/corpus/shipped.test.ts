/** The five releases that ship, held against the sources they were made from (`test/fixtures/releases`, quoted material). */
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { fold } from "../../src/corpus/paragraphs.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { withFolder } from "../support/releases.ts";

const sources = fileURLToPath(new URL("../fixtures/releases", import.meta.url));
const shipped = fileURLToPath(new URL("../../corpus", import.meta.url));
const corpus = loadCorpus(shipped);
const bySource = new Map(corpus.releases.map((annotated) => [annotated.release.source, annotated]));
const header = (name: string) => bySource.get(name)!.release;
const text = (name: string) => header(name).text.split("\n\n");
const sourceText = (name: string) => fold(readFileSync(join(sources, name), "utf8"));

/** What the reader leaves out of each source, in the order it stands there: everything else must be kept. */
const LEFT_OUT: Record<string, RegExp[]> = {
  "000_71ea95752fa11ba8.txt": [
    /^Press release # Joint statement by the governments of France and the UK \*\*From:\*\* Home Office .* \*\*Published:\*\* 16 November 2017$/u,
    /^Published: 16 November 2017 From: Home Office .* Crime prevention \(<[^>]+>\)$/u,
  ],
  "001_e6d293181053740a.txt": [/^Home Office$/u],
  "002_24b2be4272b3cebb.txt": [
    /^Press Releases PRESS RELEASE : UK and France agree to closer cooperation \[February 2024\] The press release issued by the Home Office on 1 February 2024\.$/u,
  ],
  "003_29033a8e783b74f2.txt": [
    /^date 2024-01-30 Calendar An icon .* white square\. Home Politics Cleverly hails ‘impressive’ French efforts on illegal migration at Paris meeting By Press Association$/u,
    /^James Cleverly met his French counterpart in Paris on Tuesday evening \(Jordan Pettitt\/PA\)$/u,
  ],
  "004_5d387909d68261b9.txt": [/^UK-France joint statement: enhancing co-operation against illegal migration$/u],
};

describe.each(Object.keys(LEFT_OUT))("the release made of %s", (name) => {
  const { release, paragraphs } = bySource.get(name)!;
  const words = paragraphs.map(({ start, end }) => release.text.slice(start, end));

  it("keeps every paragraph as it stands in the source, in its order, and leaves out nothing but page furniture", () => {
    expect(whatIsMissing(sourceText(name), words)).toEqual(LEFT_OUT[name]!.map((left) => expect.stringMatching(left)));
  });

  it("holds no furniture", () => {
    expect(release.text).not.toMatch(
      /\bicon\b|Part of:|<https?:|Published:|PRESS RELEASE|Home Politics|By Press Association/u,
    );
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("the headers", () => {
  it("give the day of the release and the day of the event, each where the source does", () => {
    const days = Object.keys(LEFT_OUT).map((name) => [header(name).date, header(name).eventDate]);
    expect(days).toEqual([
      ["2017-11-16", "2017-11-16"],
      [null, "2016-10-10"],
      ["2024-02-01", "2024-01-30"],
      ["2024-01-30", "2024-01-30"],
      ["2022-11-14", "2022-11-14"],
    ]);
  });

  it("give titles and publishers in the source's words, and none where it has none", () => {
    const about = Object.keys(LEFT_OUT).map((name) => [header(name).title, header(name).publisher]);
    expect(about).toEqual([
      ["Joint statement by the governments of France and the UK", "Home Office"],
      [
        expect.stringMatching(/^The British Home Secretary Rt Hon Amber Rudd and .* on Monday 10 October$/u),
        "Home Office",
      ],
      ["UK and France agree to closer cooperation", "Home Office"],
      ["Cleverly hails ‘impressive’ French efforts on illegal migration at Paris meeting", "Press Association"],
      ["UK-France joint statement: enhancing co-operation against illegal migration", null],
    ]);
  });

  it("say that the article of the Press Association is not open", () => {
    expect(header("003_29033a8e783b74f2.txt").licence).toBe(
      "All rights reserved (Press Association); not openly licensed",
    );
  });
});

describe("what the sources have lost or laid out oddly", () => {
  it("stays lost: a name, a currency sign, an apostrophe", () => {
    expect(text("004_5d387909d68261b9.txt")[1]).toContain(
      "The Home Secretary, , is in France today (Monday 14 November)",
    );
    expect(text("001_e6d293181053740a.txt")[5]).toContain("amounting to over 100 million in the last 2 years");
    expect(text("001_e6d293181053740a.txt")[2]).toContain("the British governments support");
  });

  it("leaves a line that names a speaker a paragraph of its own", () => {
    expect(text("004_5d387909d68261b9.txt")).toContain("Home Secretary said:");
    expect(text("002_24b2be4272b3cebb.txt")).toContain("Interior Minister Gérald Darmanin said:");
  });

  it("joins lines wrapped without blank lines to sixteen paragraphs, each a whole one", () => {
    const paragraphs = text("004_5d387909d68261b9.txt");
    expect(paragraphs).toHaveLength(16);
    for (const paragraph of paragraphs) expect(paragraph).toMatch(/^\p{Lu}.*[.:]$/u);
  });
});

describe("ingesting the sources again", () => {
  it("changes nothing in a copy of the corpus that ships", () =>
    withFolder({}, async (folder) => {
      cpSync(shipped, folder, { recursive: true });
      const { created, updated, unchanged, rejected } = ingest([sources], folder);
      expect({ created, updated, rejected }).toEqual({ created: [], updated: [], rejected: [] });
      expect(unchanged).toHaveLength(5);
    }));

  it("makes the same files, to the byte, in an empty folder", () =>
    withFolder({}, async (folder) => {
      ingest([sources], folder);
      const files = readdirSync(folder).toSorted();
      expect(files).toEqual(
        readdirSync(shipped)
          .filter((file) => file !== "README.md")
          .toSorted(),
      );
      for (const file of files) {
        expect(readFileSync(join(folder, file), "utf8")).toBe(readFileSync(join(shipped, file), "utf8"));
      }
    }));
});

/** The stretches of a text that lie before, between and behind the paragraphs cut from it. */
function whatIsMissing(source: string, paragraphs: readonly string[]): string[] {
  const missing: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    const start = source.indexOf(paragraph, at);
    expect(start, `not in the source: ${paragraph}`).toBeGreaterThanOrEqual(at);
    missing.push(source.slice(at, start).trim());
    at = start + paragraph.length;
  }
  return [...missing, source.slice(at).trim()].filter((gap) => gap !== "");
}
