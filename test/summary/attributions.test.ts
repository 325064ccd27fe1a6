/** Who tells it and who does it: each way of naming them that is true beside those that are not, and what two quotes say side by side. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

interface Attribution {
  readonly rule: string;
  /** Words of each quote, which a sentence points at in this order. */
  readonly words: readonly string[];
  readonly truths: readonly string[];
  readonly lies: readonly string[];
}

const ATTRIBUTIONS: readonly Attribution[] = [
  {
    rule: "a release is called by its publisher and its day",
    words: ["over half of the 500 UK-funded"],
    truths: [
      "Over half of the 500 UK-funded French personnel have already been deployed, the Home Office said on 1 February 2024.",
      "According to the February 2024 release, over half of the 500 UK-funded French personnel have been deployed.",
      "As the release recalls, over half of the 500 UK-funded French personnel have been deployed.",
    ],
    lies: [
      "Over half of the 500 UK-funded French personnel have already been deployed, the Home Office said on 3 February 2024.",
      "Over half of the 500 UK-funded French personnel have already been deployed, PA said.",
      "According to the January 2024 release, over half of the 500 UK-funded French personnel have been deployed.",
      "According to the release of 30 January 2024, over half of the 500 UK-funded French personnel have been deployed.",
    ],
  },
  {
    rule: "a joint statement is that of both governments",
    words: ["dismantled 55 organised crime groups"],
    truths: [
      "The two governments say the UK-France Joint Intelligence Cell will be expanded.",
      "The UK-France Joint Intelligence Cell will be expanded, both governments announced.",
      "According to the November 2022 joint statement, the UK-France Joint Intelligence Cell will be expanded.",
      "The joint statement by the two governments says the UK-France Joint Intelligence Cell will be expanded.",
    ],
    lies: [
      "The French government says the UK-France Joint Intelligence Cell will be expanded.",
      "According to the statement by the French government, the UK-France Joint Intelligence Cell will be expanded.",
      "According to the three governments' statement, the UK-France Joint Intelligence Cell will be expanded.",
      "According to the December 2022 joint statement, the UK-France Joint Intelligence Cell will be expanded.",
      "According to the statement of 15 November 2022, the UK-France Joint Intelligence Cell will be expanded.",
    ],
  },
  {
    rule: "a news story is nobody's joint statement",
    words: ["More than 1,000 migrants have arrived"],
    truths: ["More than 1,000 migrants have arrived in the UK so far this year, PA reported."],
    lies: [
      "According to the joint statement, more than 1,000 migrants have arrived in the UK so far this year.",
      "The two governments said that more than 1,000 migrants have arrived in the UK so far this year.",
      "More than 1,000 migrants have arrived in the UK so far this year, the Home Office said.",
    ],
  },
  {
    rule: "countries tell whose ministers they are",
    words: ["On migration, the ministers discussed"],
    truths: ["The British and French ministers discussed the situation in Northern France."],
    lies: [
      "The German and French ministers discussed the situation in Northern France.",
      "The British and French prime ministers discussed the situation in Northern France.",
    ],
  },
  {
    rule: "a minister is their country's, whatever the office",
    words: ["hopes to show progress in his promise"],
    truths: ["The British Prime Minister hopes to show progress in his promise to “stop the boats”."],
    lies: ["The French Prime Minister hopes to show progress in his promise to “stop the boats”."],
  },
  {
    rule: "what is in somebody's view is what they say",
    words: ["There are no quick fixes"],
    truths: ["In the Home Secretary's view, there are no quick fixes."],
    lies: ["In Darmanin's view, there are no quick fixes.", "In the Prime Minister's view, there are no quick fixes."],
  },
  {
    rule: "a capital stands for its government, and for no other",
    words: ["British financial investment in Calais"],
    truths: ["London's financial investment in Calais amounted to over 100 million in the last 2 years."],
    lies: ["Paris's financial investment in Calais amounted to over 100 million in the last 2 years."],
  },
  {
    rule: "what one minister does is not done by both",
    words: ["Minister Collomb also visited"],
    truths: ["The French minister visited Brixton Police Station."],
    lies: ["The ministers visited Brixton Police Station.", "Rudd and Collomb visited Brixton Police Station."],
  },
  {
    rule: "what one speaker does is not done by both",
    words: ["I want to thank my friend"],
    truths: ["Cleverly thanked Darmanin for his leadership."],
    lies: ["The ministers thanked Darmanin for his leadership."],
  },
  {
    rule: "what nobody is named for is nobody's doing, and in no place that is not named",
    words: ["Thirty-one smuggling networks"],
    truths: ["Thirty-one smuggling networks have been dismantled since the beginning of the year."],
    lies: [
      "The British government dismantled thirty-one smuggling networks.",
      "Thirty-one smuggling networks have been dismantled in Calais.",
      "Thirty-one smuggling networks have been dismantled there.",
    ],
  },
  {
    rule: "what a quote says of its own subject is not said of what stands before it",
    words: ["Joint working between UK and French officers"],
    truths: ["Joint working has secured more than 140 convictions."],
    lies: ["The arrangement secured more than 140 convictions."],
  },
  {
    rule: "two things told side by side are each in a quote, with the subject that they share",
    words: ["Gérard Collomb, met in London today", "Minister Collomb also visited"],
    truths: ["Collomb met Rudd in London and visited Brixton Police Station."],
    lies: ["Rudd met Collomb in London and visited Brixton Police Station."],
  },
  {
    rule: "what one speaker says is told beside what the other does",
    words: ["I want to thank my friend", "In the follow-up of 2023"],
    truths: [
      "Cleverly thanked Darmanin for his leadership, while Darmanin called cooperation essential in the fight against smugglers’ networks.",
    ],
    lies: [
      "Darmanin thanked Cleverly for his leadership, while Cleverly called cooperation essential in the fight against smugglers’ networks.",
    ],
  },
  {
    rule: "a second participle has the auxiliary of the first",
    words: ["More than 1,500 illegal immigrants", "Thirty-one smuggling networks"],
    truths: [
      "More than 1,500 illegal immigrants have been removed from Calais and thirty-one smuggling networks dismantled since the beginning of the year.",
    ],
    lies: [
      "More than 1,500 illegal immigrants will be removed from Calais and thirty-one smuggling networks dismantled.",
      "Thirty-one illegal immigrants have been removed from Calais and more than 1,500 smuggling networks dismantled.",
      "More than 1,500 illegal immigrants have been removed and thirty-one smuggling networks dismantled in Calais.",
    ],
  },
  {
    rule: "a quote that takes up the one before it is read with it",
    words: ["faced by French law enforcement", "Their commitment is exemplary"],
    truths: [
      "Cleverly said that the commitment of French law enforcement is exemplary and that the results are impressive.",
    ],
    lies: ["Cleverly said that the commitment of criminal gangs is exemplary and that the results are impressive."],
  },
  {
    rule: "what is set off by commas leaves the subject its verb",
    words: ["This latest multi-year arrangement", "Joint working between UK and French officers"],
    truths: [
      "The arrangement is worth up to 72.2 million euros, and joint working has secured more than 140 convictions.",
    ],
    lies: ["The arrangement, worth up to 72.2 million euros, secured more than 140 convictions."],
  },
];

describe("who tells it and who does it", () => {
  for (const { rule, words, truths, lies } of ATTRIBUTIONS)
    it(`is shown where ${rule}`, () => {
      expect(truths.filter((text) => !isShown(text, words))).toEqual([]);
      expect(lies.filter((text) => isShown(text, words))).toEqual([]);
    });
});
