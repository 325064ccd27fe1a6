import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import { fold } from "../../src/corpus/paragraphs.ts";
import { ingest } from "../../src/ingest/ingest.ts";
import { withFolder } from "../support/releases.ts";

const PIER = "# Pier opens\n\nPublished: 5 March 2031\n\nThe minister opened the pier today.\n";
const row = (fields: Record<string, unknown>) => JSON.stringify(fields);
const inputs = (files: Record<string, string>, use: (input: string, corpus: string) => void | Promise<void>) =>
  withFolder(files, (input) => withFolder({}, async (corpus) => use(input, corpus)));
const releasesIn = (corpus: string) => loadCorpus(corpus).releases.map(({ release }) => release);

describe("ingesting files", () => {
  it("makes a release of each, and names what it cannot read", () =>
    inputs({ "pier.txt": PIER, "pier.pdf": "%PDF", "README.md": "# About", "empty.txt": " \n" }, (input, corpus) => {
      const { created, rejected } = ingest([input], corpus);
      expect(created).toEqual(["2031-03-05-pier-opens"]);
      expect(rejected.map(({ source, reason }) => [source.slice(input.length + 1), reason])).toEqual([
        ["README.md", "A README describes its folder. Name the file itself if it is a release."],
        ["empty.txt", expect.stringMatching(/^Expected a release, found no words of one\./u)],
        [
          "pier.pdf",
          expect.stringMatching(/^Expected one of the kinds that are read \(plain text \(\.txt, \.text\), Markdown/u),
        ],
      ]);
      expect(releasesIn(corpus)[0]).toMatchObject({
        title: "Pier opens",
        date: "2031-03-05",
        eventDate: "2031-03-05",
        source: "pier.txt",
      });
    }));

  it("changes nothing the second time, under another name, or when the header was corrected by hand", () =>
    inputs({ "pier.txt": PIER, "copy.txt": PIER }, (input, corpus) => {
      const path = join(corpus, "2031-03-05-pier-opens.md");
      ingest([join(input, "pier.txt")], corpus);
      writeFileSync(path, readFileSync(path, "utf8").replace("title: Pier opens", "title: Pier opens at last"));
      const before = readFileSync(path, "utf8");
      expect(ingest([input], corpus)).toEqual({
        created: [],
        updated: [],
        unchanged: ["2031-03-05-pier-opens"],
        rejected: [],
      });
      expect(readFileSync(path, "utf8")).toBe(before);
    }));

  it("updates a release in place when its file has changed, and keeps its id", () =>
    inputs({ "pier.txt": PIER }, (input, corpus) => {
      ingest([input], corpus);
      writeFileSync(join(input, "pier.txt"), PIER.replaceAll("Pier opens", "New pier opens"));
      expect(ingest([input], corpus).updated).toEqual(["2031-03-05-pier-opens"]);
      expect(releasesIn(corpus)).toMatchObject([{ id: "2031-03-05-pier-opens", title: "New pier opens" }]);
    }));

  it("gives two releases with one title and day two ids", () =>
    inputs({ "a.txt": PIER, "b.txt": PIER.replace("today", "at noon") }, (input, corpus) => {
      expect(ingest([input], corpus).created).toEqual(["2031-03-05-pier-opens", "2031-03-05-pier-opens-2"]);
      expect(ingest([input], corpus).unchanged).toHaveLength(2);
    }));

  it("leaves no half-written file behind, and none but releases", () =>
    inputs({ "pier.txt": PIER }, (input, corpus) => {
      ingest([input], corpus);
      expect(readdirSync(corpus)).toEqual(["2031-03-05-pier-opens.md"]);
    }));

  it("says in a sentence that an address is not read yet, and that a file does not exist", () =>
    inputs({}, (input, corpus) => {
      const { rejected } = ingest(["https://ports.example/pier", join(input, "gone.txt")], corpus);
      expect(rejected.map(({ reason }) => reason)).toEqual([
        "Expected a file or folder, got an address, which is not read yet. Save the page's text as a file first.",
        "Expected a readable file or folder (it does not exist). Check the path.",
      ]);
    }));

  it("reads Windows' old alphabet, and refuses what is not text", () =>
    inputs({}, (input, corpus) => {
      writeFileSync(
        join(input, "old.txt"),
        Buffer.from("Le p\u00EAcheur est arriv\u00E9 au port avec son bateau.", "latin1"),
      );
      writeFileSync(join(input, "raw.txt"), Buffer.from([1, 0, 2]));
      const { rejected } = ingest([input], corpus);
      expect(releasesIn(corpus)[0]?.text).toBe("Le pêcheur est arrivé au port avec son bateau.");
      expect(rejected).toMatchObject([{ reason: "Expected text, found binary data. Export it as plain text first." }]);
    }));

  it("writes into a corpus only whole: a broken file there stops it before anything is written", () =>
    inputs({ "pier.txt": PIER }, (input, corpus) => {
      writeFileSync(join(corpus, "bad.md"), "no header");
      expect(() => ingest([input], corpus)).toThrow(`${join(corpus, "bad.md")}: expected a header`);
      expect(readdirSync(corpus)).toEqual(["bad.md"]);
    }));
});

describe("ingesting Markdown", () => {
  it("takes from the header what it says, under the names that sites use", () => {
    const header =
      "title: 'Le port : ouvert'\nsource_url: https://ports.example/p\npublished_time: 2031-03-05 14:50:21\norganisation: Ports\nlicense: CC BY 4.0\nchapeau: Le port\n  est ouvert.";
    return inputs({ "p.md": `---\n${header}\n---\n\nTout le monde est venu.\n` }, (input, corpus) => {
      ingest([input], corpus);
      expect(releasesIn(corpus)[0]).toMatchObject({
        title: "Le port : ouvert",
        url: "https://ports.example/p",
        date: "2031-03-05",
        publisher: "Ports",
        licence: "CC BY 4.0",
        text: "Le port est ouvert.\n\nTout le monde est venu.",
      });
    });
  });

  it("carries the files of one corpus over to another as they are", () =>
    inputs({ "pier.txt": PIER }, (input, corpus) =>
      withFolder({}, async (other) => {
        ingest([input], corpus);
        ingest([corpus], other);
        expect(releasesIn(other)).toEqual(releasesIn(corpus));
      }),
    ));

  it("says where a header is not YAML", () =>
    inputs({ "p.md": '---\ntitle: "a\n---\n\nWords.' }, (input, corpus) => {
      const [refusal] = ingest([input], corpus).rejected;
      expect(refusal?.reason).toMatch(
        /^p\.md: expected its header to be YAML, but Missing closing .*\. Correct the header, or delete it\.$/u,
      );
    }));
});

describe("ingesting JSON Lines", () => {
  it("makes a release a row, with the row's id, source and words", () => {
    const rows = [
      row({
        id: "a/b c",
        title: "One",
        paragraphs: ["First\nline.", "", "Second."],
        url: "https://p.example/1",
        date: "2031-03-05T10:00:00Z",
      }),
      row({ id: 7, title: "Two", text: "Alpha.\n\nBeta.", source: "two.html", publisher: "Home Office" }),
      row({ id: "README", text: "No title here. But words." }),
    ];
    return inputs({ "rows.jsonl": rows.join("\n") }, (input, corpus) => {
      expect(ingest([input], corpus).created).toEqual(["a/b c", "7", "README"]);
      const byId = new Map(releasesIn(corpus).map((release) => [release.id, release]));
      expect(byId.get("a/b c")).toMatchObject({
        text: "First line.\n\nSecond.",
        source: "rows.jsonl",
        date: "2031-03-05",
      });
      expect(byId.get("7")).toMatchObject({
        text: "Alpha.\n\nBeta.",
        source: "two.html",
        licence: expect.stringContaining("Open Government"),
      });
      expect(byId.get("README")).toMatchObject({ title: "No title here" });
      expect(ingest([input], corpus).unchanged).toHaveLength(3);
    });
  });

  it("rejects a row that is none, by its line, and takes the others", () => {
    const rows = [
      "{",
      "[]",
      row({ id: "a" }),
      row({ id: "b", text: 3 }),
      row({ id: "c", paragraphs: [1] }),
      row({ id: "d", text: "Words.", date: "3rd May" }),
      row({ id: "e", text: "Words.", url: "ports" }),
      row({ id: "f\ng", text: "Words." }),
      row({ id: "h", title: "Good", text: "Words." }),
      row({ id: "h", title: "Good", text: "Other words." }),
    ];
    return inputs({ "rows.jsonl": rows.join("\r\n") }, (input, corpus) => {
      const { created, rejected } = ingest([input], corpus);
      expect(created).toEqual(["h"]);
      expect(rejected.map(({ source, reason }) => `${source}: ${reason}`)).toEqual([
        "rows.jsonl, line 1: Expected one JSON object on the line, but it is not JSON. Correct the line.",
        "rows.jsonl, line 2: Expected the row to be a JSON object, got []. Correct the row.",
        "rows.jsonl, line 3: Expected text (or paragraphs) to be the words of the release, got nothing. Correct the row.",
        "rows.jsonl, line 4: Expected text (or paragraphs) to be the words of the release, got 3. Correct the row.",
        "rows.jsonl, line 5: Expected paragraphs to be a list of texts, got [1]. Correct the row.",
        'rows.jsonl, line 6: Expected date to be a date as YYYY-MM-DD, got "3rd May". Correct the row.',
        'rows.jsonl, line 7: Expected url to be a web address, got "ports". Correct the row.',
        'rows.jsonl, line 8: Expected id to be text on one line, got "f\\ng". Correct the row.',
        expect.stringMatching(
          /^rows\.jsonl: Expected every release once, but two different ones in this run are called "h"/u,
        ),
      ]);
    });
  });

  it("keeps ids apart that differ in case alone", () =>
    inputs(
      { "rows.jsonl": [row({ id: "a", text: "One." }), row({ id: "A", text: "Two." })].join("\n") },
      (input, corpus) => {
        ingest([input], corpus);
        expect(
          releasesIn(corpus)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(["A", "a"]);
        expect(new Set(readdirSync(corpus).map((file) => file.toLowerCase())).size).toBe(2);
      },
    ));
});

describe("any text, any header, any row", () => {
  const pieces = fc.constantFrom(
    ...'The pier|opened.|\n|\n\n|---\n|title: a\n|date: 2031-03-05\n|# |- |> |\\\\\n|Published: 5 March 2031|Home Office|An icon of a tick. |ENDS|  |{|}|"|:|é|\u00A0|[a](b)|Monday 14 November 2022'.split(
      "|",
    ),
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
  );
  const rows = fc.oneof(
    fc
      .record({ id: fc.string({ unit: "binary" }), title: fc.string(), text: texts })
      .map((fields) => JSON.stringify(fields)),
    fc.json(),
  );

  it("is a release whose words stand in it, or one sentence; and a second run changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(rows, { maxLength: 3 }), (text, lines) =>
        inputs({ "a.txt": text, "b.md": text, "c.jsonl": lines.join("\n") }, (input, corpus) => {
          const first = ingest([input], corpus);
          for (const { reason } of first.rejected) expect(reason).toMatch(/^[^\n]+\.$/u);
          if (first.created.length === 0) return;
          for (const { text: words, source } of releasesIn(corpus)) {
            if (source.endsWith(".jsonl")) continue;
            for (const paragraph of words.split("\n\n")) expect(fold(text.toWellFormed())).toContain(paragraph);
          }
          const again = ingest([input], corpus);
          expect({ created: again.created, updated: again.updated }).toEqual({ created: [], updated: [] });
          expect(again.unchanged.toSorted()).toEqual(first.created.toSorted());
        }),
      ),
      { numRuns: 150 },
    );
  });
});

describe("ingesting what is under embargo", () => {
  const embargo = { id: "pier", title: "Pier opens", text: "The pier opens.", embargo_until: "2031-03-05T09:30:00Z" };

  it("takes the embargo from a row or a header, along with the channels that may see it", () =>
    inputs(
      {
        "rows.jsonl": row({ ...embargo, embargo_channels: ["C1"] }),
        "quay.md": "---\ntitle: Quay opens\nstatus: published\nembargo_until: 2031-03-05\n---\n\nThe quay opens.\n",
      },
      (input, corpus) => {
        ingest([input], corpus);
        expect(releasesIn(corpus)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ embargoUntil: "2031-03-05T09:30:00Z", embargoChannels: ["C1"] }),
            expect.objectContaining({ title: "Quay opens", embargoUntil: "2031-03-05" }),
          ]),
        );
      },
    ));

  it("turns away a release whose embargo it cannot read", () =>
    inputs(
      {
        "rows.jsonl": row({ ...embargo, embargo_until: "Thursday noon" }),
        "quay.md": "---\ntitle: Quay opens\nembargo_until: soon\n---\n\nThe quay opens.\n",
      },
      (input, corpus) => {
        const { created, rejected } = ingest([input], corpus);
        expect(created).toEqual([]);
        expect(rejected.map(({ reason }) => reason)).toEqual([
          expect.stringMatching(/`embargo_until` to be a day .* got "soon"\. Correct the header\.$/u),
          expect.stringMatching(/`embargo_until` to be a day .* got "Thursday noon"\. Correct the row\.$/u),
        ]);
      },
    ));

  it("keeps embargo and label when newer words of the release come without them", () =>
    inputs({ "pier.txt": PIER }, (input, corpus) => {
      ingest([input], corpus);
      const path = join(corpus, "2031-03-05-pier-opens.md");
      const marked = "status: withdrawn\nembargo_until: 2031-03-06\n---\n\n";
      writeFileSync(path, readFileSync(path, "utf8").replace("---\n\n", marked));
      writeFileSync(join(input, "pier.txt"), PIER.replace("today", "today, at last"));
      expect(ingest([input], corpus).updated).toHaveLength(1);
      expect(releasesIn(corpus)[0]).toMatchObject({ status: "withdrawn", embargoUntil: "2031-03-06" });
    }));
});
