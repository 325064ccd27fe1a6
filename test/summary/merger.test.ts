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
  [
    "will be implemented and enlarged",
    "will be expanded to ensure",
    "The Amiens agreement is to be enlarged, and British financial investment in Calais expanded.",
    "The Amiens agreement has been enlarged, and British financial investment in Calais expanded.",
  ],
  [
    "is their utmost priority",
    "will be implemented and enlarged",
    "The two governments, which call the safety of vulnerable children in Calais their utmost priority, will implement and enlarge the Amiens agreement of March 2016.",
    "The Amiens agreement foresaw the resettlement of vulnerable children in Calais.",
  ],
  [
    "The recent fatal incidents",
    "It is imperative to dismantle",
    "After recent fatal incidents in the Channel, the Home Office said the criminal gangs responsible must be dismantled.",
    "The criminal gangs responsible were dismantled after recent fatal incidents in the Channel.",
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
  ["met in London today", "Brixton", "While in Paris for talks with Rudd, Collomb also called at Brixton Police Station."],
  ["met in London today", "Brixton", "While in London for talks with Cazeneuve, Collomb also called at Brixton Police Station."],
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
  ["met in London today", "Brixton", "While in London for talks with Rudd, Collomb also called at Brixton Police Station."],
  ["stop the boats", "More than 1,000 migrants", "Sunak hoped to show progress on stopping the boats at a time when more than 1,000 migrants had already arrived that year."],
  ["met in London today", "Brixton", "While in London, Collomb also called at Brixton Police Station to watch the Metropolitan Police at work."],
  ["home affairs matters.", "Brixton", "During his trip to London, the French minister toured Brixton Police Station to observe the Metropolitan Police at work."],
  ["close cooperation against", "Thirty-one", "Cooperation against smuggling networks will be strengthened, after 31 of them had been dismantled since the beginning of 2016."],
  ["The meeting focused", "utmost priority", "The meeting focused on cooperation in Calais and the protection of children, whose safety both governments called their utmost priority."],
  ["met his French counterpart in Paris, with", "convening the group", "Cleverly and his French counterpart promised closer ties at their meeting in Paris, where they also discussed convening the Calais group later this year."],
  ["Amiens", "utmost priority", "The two governments, which call the safety of vulnerable children in Calais their utmost priority, will implement and enlarge the Amiens agreement of March 2016."],
  ["landmark deal", "Since May 2023", "Both countries are delivering on the March 2023 deal, and since May of that year UK liaison officers have been permanently stationed in Lille and Calais."],
  ["close cooperation against", "Thirty-one", "The two countries will strengthen cooperation against illegal immigration networks, with thirty-one smuggling networks already dismantled this year."],
  ["cutting edge", "reception and removal", "The money will strengthen security at ports and support reception and removal centres in France."],
  ["During talks in Paris", "Calais Group", "At their talks in Paris, Cleverly and Darmanin also discussed a spring meeting of the Calais Group Interior Ministers."],
  ["140 convictions", "55 organised", "The Joint Intelligence Cell has secured over 500 arrests, and joint working between officers has secured more than 140 convictions."],
]; // prettier-ignore

/** Words of two quotes, and a sentence that hangs what one says on a noun of the other, or shares a verb that only one has. */
const HUNG: readonly (readonly [one: string, other: string, lie: string])[] = [
  ["A new taskforce", "72.2 million", "A new taskforce, which is worth up to 72.2 million euros, will be set up."],
  ["A new taskforce", "55 organised", "A new taskforce, which has dismantled 55 organised crime groups, will be set up."],
  ["500 UK-funded", "Since May 2023", "Over half of the 500 UK-funded French personnel, who are permanently based in Lille and Calais, have been deployed."],
  ["500 UK-funded", "36%", "Over half of the 500 personnel were deployed, who reduced the number of small boats by 36% in 2023."],
  ["This meeting followed", "jointly agreed", "The ministers met in Paris on 30 August, where they agreed that children's safety is their utmost priority."],
  ["This meeting followed", "The meeting focused", "The ministers met in Paris on 30 August, where they focused on the protection of children."],
  ["to finalise", "Frankfurt", "The Home Secretary is in France on 14 November, where she will meet her G7 counterparts."],
  ["cutting edge", "A new taskforce", "The new arrangement will fund drones and a taskforce focused on Albanian nationals."],
  ["Thirty-one", "1,500 illegal", "Thirty-one smuggling networks, from which more than 1,500 illegal immigrants have been removed, have been dismantled."],
  ["Amiens", "over 100 million", "The Amiens agreement, worth over 100 million in the last 2 years, will be implemented."],
  ["72.2 million", "A new taskforce", "The arrangement, worth up to 72.2 million euros, sets up a new taskforce."],
  ["72.2 million", "Nationality and Borders", "The arrangement with France, worth up to 72.2 million euros, introduces life sentences for people smugglers."],
  ["55 organised", "72.2 million", "The Joint Intelligence Cell will be expanded and worth up to 72.2 million euros."],
  ["During talks in Paris", "recent fatal incidents", "At their talks in Paris, Cleverly and Darmanin discussed the recent fatal incidents in the Channel."],
  ["met his French counterpart in Paris, with", "convening the group", "Cleverly promised closer ties at the meeting in Paris, where he also convened the Calais group."],
]; // prettier-ignore

describe("a sentence that cites two quotes", () => {
  it.each(HUNG)("“%s” and “%s” are not hung on one another: %s", (one, other, lie) => {
    expect(isShown(lie, [one, other])).toBe(false);
  });

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

/** Clauses that are true, each pointing at the quote of the other. */
const SWAPPED: readonly (readonly [words: readonly [string, string], sentence: string])[] = [
  [["Thirty-one", "1,500 illegal"], "Over 1,500 illegal immigrants have been removed from Calais [1], and 31 smuggling networks have been dismantled [2]."],
  [["55 organised", "140 convictions"], "Joint working has secured more than 140 convictions [1], and the intelligence cell has secured over 500 arrests [2]."],
  [["Frankfurt", "neighbouring countries"], "The Home Secretary will meet neighbouring countries as soon as possible [1] and travel to Frankfurt later this week for a meeting with G7 counterparts [2]."],
  [["previous meeting", "met in London on Monday"], "Rudd and Cazeneuve met in London on 10 October [1], having previously met in Paris on 30 August [2]."],
  [["previous meeting", "met in London on Monday"], "Having met in Paris on 30 August [2], Rudd and Cazeneuve met in London on 10 October [1]."],
  [["previous meeting", "met in London on Monday"], "Rudd and Cazeneuve met in London on 10 October [1], after a meeting in Paris on 30 August [2]."],
  [["by 36% in 2023", "taxi-boat"], "The Home Secretary welcomed action to target 'taxi-boat' launches [1] and the 36% drop in small boats reaching the UK in 2023 [2]."],
]; // prettier-ignore

/** Words of quotes of two releases, a sentence on both whose clauses each name their year or teller, and one that swaps what they say. */
const OF_TWO_RELEASES: readonly (readonly [words: readonly [string, string], truth: string, lie: string])[] = [
  [
    ["met in London on Monday", "met in London today"],
    "Amber Rudd met two French interior ministers in London, Bernard Cazeneuve on 10 October 2016 and Gérard Collomb on 16 November 2017 [1][2].",
    "Amber Rudd met two French interior ministers in London, Gérard Collomb on 10 October 2016 and Bernard Cazeneuve on 16 November 2017 [1][2].",
  ],
  [
    ["met in London on Monday", "met in London today"],
    "Rudd met Cazeneuve in London on 10 October 2016 and Collomb there on 16 November 2017 [1][2].",
    "Rudd met Collomb in London on 10 October 2016 and Cazeneuve there on 16 November 2017 [1][2].",
  ],
  [
    ["convening the group", "Calais Group Interior"],
    "The Press Association speaks of a Calais group gathering being discussed for later in the year, the Home Office of one in the spring [1][2].",
    "The Press Association speaks of a Calais group gathering in the spring, the Home Office of one later in the year [1][2].",
  ],
  [
    ["jointly agreed", "save lives at sea"],
    "In 2016 the two governments agreed that the safety of vulnerable children in Calais is their utmost priority; in 2024 the Home Secretary underlined that saving lives at sea remained an important priority [1][2].",
    "In 2016 the Home Secretary underlined that saving lives at sea was an important priority; in 2024 the two governments agreed that the safety of vulnerable children in Calais is their utmost priority [1][2].",
  ],
];

describe("a sentence on two releases", () => {
  it.each(OF_TWO_RELEASES)("“%s” stand side by side, each in its own year", (words, truth, lie) => {
    expect([isShownAt(truth, words), isShownAt(lie, words)]).toEqual([true, false]);
  });
});

describe("markers", () => {
  it.each(SWAPPED)("of “%s” each stand behind what their quote says", (words, sentence) => {
    const right = sentence.replace("[1]", "[0]").replace("[2]", "[1]").replace("[0]", "[2]");
    expect([isShownAt(sentence, words), isShownAt(right, words)]).toEqual([false, true]);
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
