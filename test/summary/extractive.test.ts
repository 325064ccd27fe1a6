/** Summaries in the releases' own words: on the releases that ship, and on invented ones. */
import { describe, expect, it } from "vitest";
import { fileURLToPath } from "node:url";
import { isVerbatim } from "../../src/answering/quotes.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { containment, trigramsOf } from "../../src/summary/repetition.ts";
import { createSummariser } from "../../src/summary/summariser.ts";
import type { Summary, SummaryRequest } from "../../src/summary/summary.ts";
import { corpusOf, harbourReleases, inventRelease } from "../support/releases.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
const summariser = createSummariser(corpus);

/** What nobody would leave out: head figures, commitments, everyone who speaks. */
const KEY_POINTS: readonly (readonly [string, readonly RegExp[]])[] = [
  ["001_e6d293181053740a.txt", [/met in London/, /Thirty-one/, /over 100 million/, /1,500/, /firm commitment/]],
  ["000_71ea95752fa11ba8.txt", [/Amber Rudd.*Collomb/, /one to two hours/, /Africa and Asia/, /committed to continued/]],
  ["004_5d387909d68261b9.txt", [/by 40%/, /500 arrests/, /72\.2 million euros/, /30,000.*50%/, /no quick fixes/]],
  ["003_29033a8e783b74f2.txt", [/met his French counterpart/, /1,000 migrants/, /£480 million/, /essential partner/, /Mr Darmanin said/]],
  ["002_24b2be4272b3cebb.txt", [/further and faster/, /by 36%/, /half of the 500/, /thank my friend/, /deepen their cooperation/]],
]; // prettier-ignore

describe("five points of a release", () => {
  it.each(KEY_POINTS)("hold the key points of %s", (source, points) => {
    const text = wordsOf(summariser.summarise({ release: source }));
    for (const point of points) expect(text).toMatch(point);
  });

  it.each(KEY_POINTS)("of %s are five quotes in order, none repeating another", (source) => {
    const { sentences } = summariser.summarise({ release: source });
    const quotes = sentences.flatMap((sentence) => sentence.quotes);
    expect(quotes).toHaveLength(5);
    expect(quotes.every(isVerbatim)).toBe(true);
    expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).toSorted((a, b) => a - b));
    const trigrams = quotes.map(({ text }) => trigramsOf(text));
    for (const [at, one] of trigrams.entries())
      for (const other of trigrams.slice(at + 1)) expect(containment(one, other)).toBeLessThan(0.4);
  });

  it("begin with the lead, and one line is the lead", () => {
    for (const { release } of corpus.releases) {
      const line = summariser.summarise({ release: release.id, length: "line" });
      expect(line.sentences).toHaveLength(1);
      expect(summariser.summarise({ release: release.id }).sentences[0]).toEqual(line.sentences[0]);
    }
  });
});

describe("several releases", () => {
  it("are a line of time, oldest first", () => {
    const days = daysOf(summariser.summarise({ topic: "small boats" }));
    expect(days.length).toBeGreaterThan(1);
    expect(days).toEqual(days.toSorted());
  });

  it("are those of the time asked for", () => {
    const days = daysOf(summariser.summarise({ from: "2016", to: "2017-11" }));
    expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(["2016", "2017"]));
  });

  it("give the same words once, and name where else they stand", () => {
    const { sentences } = summariser.summarise({ speaker: "Cleverly", length: "page" });
    const quotes = sentences.flatMap((sentence) => sentence.quotes);
    const thanks = quotes.filter(({ text }) => text.includes("thank my friend"));
    expect(thanks).toHaveLength(1);
    expect(thanks[0]?.alsoIn).toHaveLength(1);
  });

  it("can be two, held against one another", () => {
    const summary = summariser.summarise({
      release: "002_24b2be4272b3cebb.txt",
      against: "003_29033a8e783b74f2.txt",
      length: "page",
    });
    expect(wordsOf(summary)).toMatch(/1,000 migrants/);
    expect(wordsOf(summary)).toMatch(/36%/);
    expect(wordsOf(summary)).not.toMatch(/thank my friend/);
  });
});

describe("a speaker's position", () => {
  it("is in their words, and in what is told of them", () => {
    const { sentences } = summariser.summarise({ speaker: "Darmanin", length: "page" });
    const speakers = sentences.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker?.name));
    expect(speakers.length).toBeGreaterThan(2);
    for (const speaker of speakers) expect(speaker).toMatch(/G[ée]rald Darmanin/);
  });

  it("of an office is that of whoever holds it in each release", () => {
    const { sentences } = summariser.summarise({ speaker: "Home Secretary", from: "2022", to: "2022" });
    expect(sentences.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker?.role))).toContain("Home Secretary");
  });
});

describe("what is not there", () => {
  const invented = createSummariser(corpusOf(harbourReleases));

  it("is said for a topic, a speaker and a time", () => {
    for (const request of [{ topic: "unicorn farming" }, { speaker: "Nobody Known" }, { from: "1990", to: "1991" }]) {
      const summary = invented.summarise(request);
      expect(summary).toMatchObject({ status: "abstained", sentences: [] });
      expect(summary.message).toMatch(/hold no/);
    }
  });

  it.each<[SummaryRequest, string]>([
    [{ from: "2040" }, "The releases hold nothing from 2040 on."],
    [{ to: "1990-05" }, "The releases hold nothing up to 1990-05."],
    [{ topic: "ferry", from: "1990", to: "1991" }, "The releases hold nothing on “ferry” between 1990 and 1991."],
    [{ speaker: "Nobody", to: "1990", language: "fr" }, "aucun propos de Nobody jusqu’à 1990."],
    [{ from: "2040", language: "fr" }, "Les communiqués ne contiennent rien à partir de 2040."],
  ])("is told with the time asked for: %j", (request, words) => {
    expect(invented.summarise(request).message).toContain(words);
  });

  it.each<[SummaryRequest, string]>([
    [{ release: "harbor-deal" }, "Did you mean harbour-deal?"],
    [{ release: "xyz" }, "The corpus holds 2 releases."],
    [{ topic: "a", from: "last year" }, 'got "last year"'],
    [{ topic: "a", from: "2024", to: "2022" }, "Swap them."],
    [{ from: "2023-02-29" }, 'got "2023-02-29"'],
  ])("is refused in one sentence: %j", (request, words) => {
    expect(() => invented.summarise(request)).toThrow(words);
  });

  it("leaves captions out", () => {
    const release = inventRelease(["Ada Lindqvist at the quay (Per Holm/NB)", "The quay opened.", "A caption line"]);
    const { sentences } = createSummariser(corpusOf([release])).summarise({ release: release.id });
    expect(sentences.map(({ text }) => text)).toEqual(["The quay opened."]);
  });
});

function wordsOf({ sentences }: Summary): string {
  return sentences.map(({ text }) => text).join("\n");
}

function daysOf({ sentences }: Summary): string[] {
  return sentences.flatMap(({ quotes }) => quotes.map(({ release }) => release.date ?? release.eventDate ?? ""));
}
