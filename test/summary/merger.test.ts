/** Sentences that cite two quotes: each part stands on one of them, and no word of one is tied to what the other says. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { corpus, quotesOf } from "./labelled-sentences.ts";

const offered = corpus.releases.flatMap(({ release }) => quotesOf(release.id));

/** Words of two quotes, a sentence on both that stands, and one that ties together what they say apart. */
const PAIRS: readonly (readonly [one: string, other: string, truth: string, lie: string])[] = [
  [
    "preparing together",
    "safe space",
    "The Franco-British Summit will take place in January 2018, and the action plan on the internet was reaffirmed.",
    "The British-French action plan will be presented at the Franco-British Summit in January 2018.",
  ],
  [
    "On migration, the ministers",
    "safe space",
    "The ministers discussed the situation in Northern France, and reaffirmed the action plan on the internet.",
    "The British-French action plan aims to keep the internet from being used for illegal migration in Northern France.",
  ],
  [
    "convening the group",
    "“They will also continue calling",
    "The pair discussed convening the Calais group, and the two countries will keep calling for a UK-EU agreement.",
    "The Calais group will be asked to call for a UK-EU agreement on migration issues.",
  ],
  [
    "72.2 million",
    "reception and removal",
    "The arrangement will support reception and removal centres in France.",
    "The arrangement is worth up to 72.2 million euros for reception and removal centres in France.",
  ],
  [
    "met in London today",
    "They discussed a range",
    "Rudd and Collomb met in London on 16 November to discuss terrorism, illegal migration and border security.",
    "Rudd and Collomb met in London on 16 November to serve a range of terrorists.",
  ],
  [
    "enhance data sharing",
    "close cooperation against illegal immigration",
    "Close cooperation against illegal immigration networks will be strengthened, and data sharing among member states is to be enhanced.",
    "Data sharing among member states will help to dismantle smuggling networks targeting the UK.",
  ],
];

describe("a sentence that cites two quotes", () => {
  it.each(PAIRS)("“%s” and “%s”: %s", (one, other, truth, lie) => {
    const quotes = [one, other]
      .map((words) => offered.find(({ text }) => text.includes(words)))
      .filter((quote) => quote !== undefined);
    expect(quotes).toHaveLength(2);
    const shown = [truth, lie].map((sentence) => checkSentence(sentence.replace(/\.$/u, " [1][2]."), quotes).shown);
    expect(shown).toEqual([true, false]);
  });
});
