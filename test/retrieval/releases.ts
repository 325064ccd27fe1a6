/** Invented releases for the tests of finding: a few lines each, so that a reader can rank them by hand. */
import { annotate } from "../../src/corpus/annotate.ts";
import type { Corpus } from "../../src/corpus/release.ts";

export function corpusOf(releases: Readonly<Record<string, readonly string[]>>): Corpus {
  return {
    releases: Object.entries(releases).map(([title, paragraphs], i) =>
      annotate({
        id: `release-${i}`,
        title,
        publisher: null,
        date: null,
        eventDate: null,
        url: null,
        licence: null,
        source: `${i}.txt`,
        digest: "",
        text: paragraphs.join("\n\n"),
      }),
    ),
  };
}

export const HARBOURS = corpusOf({
  "New sea wall for Wexmouth": [
    "The government will build a new sea wall at Wexmouth. The wall will cost £41 million and be two miles long.",
    "Work begins in March 2027. The harbour stays open while the wall is built.",
    "“This wall will protect four thousand homes,” said the Environment Secretary, Helen Moss.",
  ],
  "Ferry services: winter timetable": [
    "Ferries to the islands will sail three times a day this winter. A return ticket costs £18.",
    "The harbour at Wexmouth is used by two companies. The decision to invade their berths was reversed.",
  ],
  "Fishing grants announced": [
    "Grants for small boats open in May. Fishing crews can apply online until 30 June 2026.",
    "The minister met crews in Wexmouth. She called the cooperation of the crews exemplary.",
    "Payments are made within thirty days because crews depend on them.",
  ],
});
