/** Sentences that a summary has turned round are shown where the plain ones are, and their lies are not. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const TURNED: readonly Rule[] = [
  {
    rule: "what is conceded stands before what is vowed, by the same people",
    words: "internet companies are making progress",
    truths: [
      "Although they conceded that tech firms are getting better, the ministers vowed to press them to take extremist content down more quickly.",
      "While they acknowledged that internet companies are making progress, the two ministers promised to push them further on taking down terrorist material.",
    ],
    lies: [
      "Although they conceded that the ministers are making progress, the internet companies vowed to push them further.",
      "Although they conceded that terrorists are making progress, the ministers vowed to push internet companies to go faster.",
      "Although they conceded that tech firms are getting worse, the ministers vowed to press them to take extremist content down.",
    ],
  },
  {
    rule: "whoever urges stands behind a “by”",
    words: "internet companies are making progress",
    truths: [
      "Internet companies will be pushed by the two ministers to remove terrorist material faster.",
      "Tech companies are to be pressed by the ministers to take down terrorist material online more quickly.",
    ],
    lies: [
      "The ministers will be pushed by internet companies to remove terrorist material faster.",
      "Internet companies will be pushed by the two ministers to remove all material faster.",
    ],
  },
  {
    rule: "a deed is told as a noun that is achieved",
    words: "Thirty-one smuggling networks",
    truths: ["The dismantling of 31 smuggling networks has been achieved since the beginning of the year."],
    lies: [
      "The dismantling of 31 police networks has been achieved since the beginning of the year.",
      "The creation of 31 smuggling networks has been achieved since the beginning of the year.",
    ],
  },
  {
    rule: "a deed as a noun keeps where it is from",
    words: "More than 1,500 illegal immigrants",
    truths: ["The removal of more than 1,500 illegal immigrants from Calais has been carried out since 1 January."],
    lies: ["The removal of more than 1,500 illegal immigrants to Calais has been carried out since 1 January."],
  },
  {
    rule: "what has come out of a work is what the work has led to",
    words: "140 convictions",
    truths: ["More than 140 convictions have come out of joint work by British and French officers."],
    lies: [
      "More than 140 convictions have come out of joint work by British and German officers.",
      "More than 400 convictions have come out of joint work by British and French officers.",
    ],
  },
  {
    rule: "one share exceeds another by as much as it is more",
    words: "prevented over 30,000 illegal crossing attempts",
    truths: [
      "The crossing attempts prevented this year exceed those at the same stage in 2021 by more than half.",
      "Joint efforts have stopped over one and a half times as many crossing attempts as by the same point in 2021.",
    ],
    lies: [
      "The attempts prevented at the same stage last year exceed those this year by more than 50%.",
      "The crossing attempts prevented this year exceed those at the same stage in 2021 by more than a third.",
      "Joint efforts have stopped over two and a half times as many crossing attempts as by the same point in 2021.",
      "One and a half times as many crossings succeeded as at the same stage last year.",
    ],
  },
  {
    rule: "a sum is promised to be spent",
    words: "191.3 million",
    truths: ["Sunak promised that £480 million would be spent between 2023 and 2026."],
    lies: [
      "Sunak promised that £191.3 million would be spent between 2023 and 2026.",
      "Sunak promised that £480 million would be spent between 2018 and 2022.",
    ],
  },
  {
    rule: "a support of one side is that side's for the other",
    words: "support for the French authorities",
    truths: ["The support of the British government for the French authorities was confirmed by Amber Rudd."],
    lies: [
      "The support of the French authorities for the British government was confirmed by Amber Rudd.",
      "The support of the French government for the British authorities was confirmed by Amber Rudd.",
    ],
  },
  {
    rule: "a meeting that is not the first has one before it",
    words: "previous meeting",
    truths: [
      "It was not the first encounter between the pair, who had already sat down together in Paris at the end of August.",
    ],
    lies: [
      "It was not their first meeting: they had already met in London on 30 August.",
      "It was the first meeting of the two ministers, who had not met in Paris.",
    ],
  },
  {
    rule: "what a meeting focused on is at the top of its agenda",
    words: "specifically in relation to the protection",
    truths: [
      "Top of the agenda was closer Franco-British work in Calais, above all safeguarding children before, during and after the camp is taken down.",
      "High on the agenda was cooperation in Calais, specifically the protection of children.",
    ],
    lies: ["Top of the agenda was the dismantling of the camp, before the protection of children."],
  },
  {
    rule: "one topic of several is not at the top of the agenda",
    words: "joint efforts to fight terrorism",
    truths: ["They discussed a range of home affairs matters, illegal migration among them."],
    lies: ["Top of the agenda was illegal migration.", "High on the agenda was organised crime, ahead of terrorism."],
  },
  {
    rule: "ministers who both emphasise a need agree on it",
    words: "emphasised the need to maintain",
    truths: ["The ministers agreed that bilateral cooperation on security needs to be maintained and strengthened."],
    lies: [
      "The ministers agreed that bilateral cooperation on security will be strengthened.",
      "The ministers agreed that bilateral cooperation on trade needs to be maintained and strengthened.",
    ],
  },
  {
    rule: "a place is dropped in on, and more so than all others is “chief among them”",
    words: "particular focus on the Summer Olympics",
    truths: [
      "Big events later in the year, chief among them the Summer Games, will be covered by the two countries' joint action.",
    ],
    lies: [
      "Big events later in the year, chief among them the King's Coronation, will be covered by the two countries' joint action.",
    ],
  },
  {
    rule: "somebody is off to a place for talks",
    words: "travel to Frankfurt",
    truths: [
      "The home secretary is off to Frankfurt this week for talks with her G7 counterparts on issues such as serious organised crime.",
    ],
    lies: [
      "The home secretary is off to Paris this week for talks with her G7 counterparts.",
      "The home secretary is off to Frankfurt this week for talks with the smugglers.",
    ],
  },
  {
    rule: "officers in a place are stationed there",
    words: "increase by 40%",
    truths: ["More officers will be stationed in northern France in the months ahead, paid for by Britain."],
    lies: [
      "More officers will be stationed in southern France in the months ahead, paid for by Britain.",
      "More officers will be stationed in northern France in the months ahead, paid for by France.",
    ],
  },
  {
    rule: "nothing in a place matters more than the utmost priority",
    words: "their utmost priority",
    truths: ["Both governments agreed that nothing in Calais mattered more than the safety of vulnerable children."],
    lies: [
      "Both governments agreed that nothing in Calais mattered more than the dismantling of the camp.",
      "Both governments agreed that nothing in Calais mattered less than the safety of vulnerable children.",
    ],
  },
  {
    rule: "a statement concedes what it says",
    words: "no quick fixes",
    truths: ['The joint statement concedes that "there are no quick fixes".'],
    lies: ['The joint statement concedes that "there are quick fixes".'],
  },
];

describe("a sentence that is turned round", () => {
  it.each(TURNED)("is shown where $rule", (rule) => {
    expectHeld(rule);
  });
});
