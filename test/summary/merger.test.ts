/** Sentences that cite two quotes: each part stands on one of them, and no word of one is tied to what the other says. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { corpus, isShown, quotesOf } from "./labelled-sentences.ts";

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

/** Words of two quotes, and a sentence that puts what the one tells at the time, the place or the occasion of the other, or makes it its cause. */
const TIED: readonly (readonly [one: string, other: string, lie: string])[] = [
  ["120th anniversary", "During talks in Paris", "The Entente Cordiale anniversary was celebrated during talks in Paris on 30 January between Cleverly and Darmanin."],
  ["120th anniversary", "During talks in Paris", "The 120th anniversary of the Entente Cordiale fell on 30 January, when Cleverly and Darmanin met in Paris."],
  ["This meeting followed", "jointly agreed", "The ministers met in Paris on 30 August and agreed there that children's safety is their utmost priority."],
  ["This meeting followed", "protection of children", "The protection of children was the focus of the meeting in Paris on 30 August."],
  ["This meeting followed", "protection of children", "The children's safety was discussed when the ministers met in Paris on 30 August."],
  ["met in London today", "On migration, the", "The ministers met in Northern France on 16 November and discussed the challenges linked to illegal migration."],
  ["met in London today", "Brixton", "The ministers met at Brixton Police Station on 16 November and discussed illegal migration there."],
  ["met in London on Monday", "1,500 illegal immigrants", "The ministers met in London on 10 October and agreed there to remove more than 1,500 illegal immigrants from Calais."],
  ["met in London on Monday", "The meeting focused", "Rudd and Cazeneuve met in Calais on 10 October to focus on the dismantling of the camp."],
  ["to finalise", "Frankfurt", "The Home Secretary is in France on 14 November, where she will meet her counterparts from the G7."],
  ["to finalise", "Frankfurt", "In Frankfurt, the Home Secretary will finalise the arrangement with Gérald Darmanin."],
  ["Frankfurt", "new taskforce", "At the G7 meeting in Frankfurt, a new taskforce on Albanian nationals will be set up."],
  ["March 2023 Leaders", "During talks in Paris", "The deal was agreed by the Prime Minister and President Macron at the talks in Paris on 30 January."],
  ["During talks in Paris", "over half of the 500", "At their talks in Paris, Cleverly and Darmanin deployed over half of the 500 French personnel."],
  ["More than 1,000 migrants", "£191.3", "More than 1,000 migrants arrived in the UK between 2018 and 2022 after crossing the Channel."],
  ["praised the", "convening the group", "Cleverly praised the exemplary commitment of French officials at the Calais group meeting."],
  ["Amiens", "1,500 illegal immigrants", "The Amiens agreement of March 2016 led to the removal of 1,500 illegal immigrants from Calais."],
  ["36%", "over half of the 500", "The 36% fall in small boats was due to the 500 UK-funded French personnel."],
  ["met in London today", "Brixton", "While in Paris, Collomb also visited Brixton Police Station."],
  ["met in London today", "Brixton", "While in London, Rudd also visited Brixton Police Station."],
  ["During talks in Paris", "committed to the UK continuing", "While in Paris, Cleverly also shared security expertise for the Olympics."],
  ["55 organised", "140 convictions", "The Cell will be expanded, after it had secured 140 convictions."],
  ["over 100 million", "1,500 illegal immigrants", "Over the last 2 years, more than 1,500 illegal immigrants have been removed from Calais."],
]; // prettier-ignore

/** Words of two quotes and a sentence of which each clause stands on one of them. */
const BESIDE: readonly (readonly [one: string, other: string, truth: string])[] = [
  ["met in London today", "Brixton", "The ministers met in London on 16 November, and Collomb also visited Brixton Police Station."],
  ["Furthermore", "1,500 illegal immigrants", "More than 1,500 illegal immigrants have been removed from Calais since 1 January, and cooperation on returns will continue."],
  ["met in London today", "Brixton", "While in London, Collomb also called at Brixton Police Station to watch the Metropolitan Police at work."],
  ["home affairs matters.", "Brixton", "During his trip to London, the French minister toured Brixton Police Station to observe the Metropolitan Police at work."],
  ["close cooperation against", "Thirty-one", "Cooperation against smuggling networks will be strengthened, after 31 of them had been dismantled since the beginning of 2016."],
  ["140 convictions", "55 organised", "The Joint Intelligence Cell has secured over 500 arrests, and joint working between officers has secured more than 140 convictions."],
]; // prettier-ignore

describe("a sentence that cites two quotes", () => {
  it.each(TIED)("“%s” and “%s” are not tied together: %s", (one, other, lie) => {
    expect(isShown(lie, [one, other])).toBe(false);
  });

  it.each(BESIDE)("“%s” and “%s”: %s", (one, other, truth) => {
    expect(isShown(truth, [one, other])).toBe(true);
  });

  it.each(PAIRS)("“%s” and “%s”: %s", (one, other, truth, lie) => {
    const quotes = [one, other]
      .map((words) => offered.find(({ text }) => text.includes(words)))
      .filter((quote) => quote !== undefined);
    expect(quotes).toHaveLength(2);
    const shown = [truth, lie].map((sentence) => checkSentence(sentence.replace(/\.$/u, " [1][2]."), quotes).shown);
    expect(shown).toEqual([true, false]);
  });
});

/** Words of the quote behind each number, and a sentence whose markers part a subject from its verb, or a deed from its time or purpose. */
const PARTED: readonly (readonly [words: readonly [string, string], lie: string])[] = [
  [["Joint Intelligence Cell", "140 convictions"], "The Joint Intelligence Cell [1] has secured more than 140 convictions and 400 years in jail [2]."],
  [["A new taskforce", "Joint Intelligence Cell"], "The new taskforce [1] has dismantled 55 organised crime groups [2]."],
  [["previous meeting", "utmost priority"], "At the Paris meeting on 30 August [1], the governments agreed that children's safety was their utmost priority [2]."],
  [["landmark deal", "120th anniversary"], "President Macron agreed the landmark deal [1] to mark the 120th anniversary of the Entente Cordiale [2]."],
  [["expedite deployment", "upcoming Olympic Games"], "Aerial surveillance equipment will be deployed [1] to support the upcoming Olympic Games [2]."],
  [["met in London today", "preparing together"], "Rudd and Collomb met in London on 16 November [1] for the Franco-British Summit [2]."],
  [["A new taskforce", "Joint Intelligence Cell"], "A new taskforce will be set up [1], and has dismantled 55 organised crime groups [2]."],
]; // prettier-ignore

describe("markers inside a sentence", () => {
  it.each(PARTED)("do not part what belongs together: %s", (words, lie) => {
    expect(isShownAt(lie, words)).toBe(false);
  });

  it("part two clauses, each on its own quote", () => {
    expect(
      isShownAt(
        "A new taskforce will be set up [1], and the Joint Intelligence Cell has dismantled 55 organised crime groups [2].",
        ["A new taskforce", "Joint Intelligence Cell"],
      ),
    ).toBe(true);
    expect(
      isShownAt(
        "In 2016 the count stood at 31 dismantled smuggling networks [1]; by November 2022 the Joint Intelligence Cell had broken up 55 organised crime groups [2].",
        ["Thirty-one", "Joint Intelligence Cell"],
      ),
    ).toBe(true);
  });
});

/** Takes a sentence with markers and the words of the quote behind each number. */
function isShownAt(sentence: string, words: readonly string[]): boolean {
  const quotes = words.map((one) => offered.find(({ text }) => text.includes(one)));
  return checkSentence(
    sentence,
    quotes.filter((quote) => quote !== undefined),
  ).shown;
}
