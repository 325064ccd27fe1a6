/** Invented releases for the tests: a small world of a harbour, its minister and a neighbouring country. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, Quote } from "../../src/answering/answer.ts";
import { annotate } from "../../src/corpus/annotate.ts";
import { formatReleaseFile } from "../../src/corpus/release-file.ts";
import type { Corpus, Release } from "../../src/corpus/release.ts";

/** A release of the given paragraphs; anything in its header can be said otherwise. */
export function inventRelease(paragraphs: readonly string[], header: Partial<Release> = {}): Release {
  const id = header.id ?? "harbour-deal";
  return {
    id,
    title: "Harbour deal signed",
    publisher: "Ministry of Ports",
    date: "2031-03-05",
    eventDate: null,
    url: `https://ports.example/${id}`,
    licence: null,
    source: `${id}.txt`,
    digest: `sha256:${"0".repeat(64)}`,
    text: paragraphs.join("\n\n"),
    ...header,
  };
}

/** A deal, with figures and somebody's words. */
export const harbourDeal = inventRelease([
  "The harbour deal is worth 41 million crowns over three years.",
  'The Minister of Ports, Ada Lindqvist, said: "We will dredge the northern channel before winter."',
  "Both countries will share the cost of two new lighthouses.",
]);

/** An older plan of the same ministry. */
export const ferryPlan = inventRelease(["The ferry plan will add nine crossings a week from the island of Sund."], {
  id: "ferry-plan",
  title: "Ferry plan published",
  date: "2029-06-01",
});

export const harbourReleases: readonly Release[] = [harbourDeal, ferryPlan];

export function corpusOf(releases: readonly Release[]): Corpus {
  return { releases: releases.map(annotate) };
}

/** A quote of `words` as they stand in the release. */
export function quoteOf(release: Release, words: string, rest: Partial<Quote> = {}): Quote {
  const start = release.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in ${release.id}`);
  const paragraph = release.text.slice(0, start).split("\n\n").length;
  const span = { start, end: start + words.length, text: words, paragraph };
  return { release, ...span, speaker: null, score: 0.9, emphasis: [], alsoIn: [], ...rest };
}

/** The part of an Answer that most tests do not look at. */
export const answerBase = {
  question: "What is the deal worth?",
  language: "en",
  searched: { from: "2029-06-01", to: "2031-03-05", speakers: [], releases: 2 },
  milliseconds: 1,
} as const satisfies Partial<Answer>;

/** Calls `use` with a folder holding these files, and takes the folder away afterwards. */
export async function withFolder<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "communique-"));
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Release files by name, as a corpus folder holds them. */
export function releaseFiles(releases: readonly Release[]): Record<string, string> {
  return Object.fromEntries(releases.map((release) => [`${release.id}.md`, formatReleaseFile(release)]));
}
