/** What a sentence may tell otherwise than its quotes, rule by rule: each truth beside lies that the same rule does not let through. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

interface Retelling {
  readonly rule: string;
  /** Words of each quote, which a sentence points at in this order. */
  readonly words: readonly string[];
  readonly truths: readonly string[];
  readonly lies: readonly string[];
}

const RETELLINGS: readonly Retelling[] = [
  {
    rule: "a meeting and the one that it followed are told in one sentence, each in its order",
    words: ["met in London on Monday 10 October", "This meeting followed a previous meeting"],
    truths: [
      "Rudd and Cazeneuve had already got together in Paris on 30 August, before their London talks.",
      "The London talks on 10 October came less than six weeks after the ministers' meeting in Paris on 30 August.",
      "Rudd and Cazeneuve met in London on 10 October, having met before in Paris on 30 August.",
    ],
    lies: [
      "The Paris meeting of 30 August came after the London meeting of 10 October.",
      "Cazeneuve met Rudd in London before their meeting in Paris on 30 August.",
      "Rudd and Cazeneuve met in London 41 days before a meeting in Paris.",
      "Rudd and Cazeneuve had met in London on 10 October and met again in Paris.",
      "Rudd and Cazeneuve met in London on 30 August.",
    ],
  },
  {
    rule: "what is done for the first time has not happened before",
    words: ["for the first time, specialist UK officers"],
    truths: ["British specialists are to work embedded with French officers, something that has not happened before."],
    lies: [
      "UK officers are to work embedded with French counterparts, something that has happened before.",
      "UK officers will be embedded with people smugglers, something that has not happened before.",
    ],
  },
  {
    rule: "the utmost priority is what nothing ranks above",
    words: ["their utmost priority"],
    truths: [
      "Both governments agreed that nothing ranks higher for them than the safety of vulnerable children in Calais.",
    ],
    lies: ["Both governments agreed that nothing ranks higher for them than the dismantling of the camp."],
  },
  {
    rule: "what is before or after something planned is told with a clause of its own",
    words: ["before, during and after the planned dismantling"],
    truths: ["Talks centred on protecting children in Calais before, during and after the camp is dismantled."],
    lies: [
      "Talks centred on protecting children before, during and after the camp was dismantled.",
      "Talks centred on safeguarding the camp before, during and after the children are dismantled.",
    ],
  },
  {
    rule: "what both continue to do continues to be done by them",
    words: ["continue to deliver against the landmark deal"],
    truths: ["The deal agreed by the Prime Minister and President Macron continues to be delivered by both countries."],
    lies: [
      "The landmark deal continues to be agreed between the Prime Minister and President Macron.",
      "The March 2023 Summit continues to be delivered by Macron.",
    ],
  },
  {
    rule: "to have something removed is to see that it is",
    words: ["removed within one to two hours of upload"],
    truths: [
      "The aim is to have terrorist material removed within 1 to 2 hours of upload.",
      "The ministers want internet firms to go faster in taking terrorist content offline.",
    ],
    lies: [
      "The aim is to have internet companies removed within one to two hours of upload.",
      "The ministers want to take internet companies offline within one to two hours.",
    ],
  },
  {
    rule: "an agenda spans what is discussed, and none of it the rest",
    words: ["a range of home affairs matters including"],
    truths: ["Their agenda spanned terrorism, illegal migration, border security and serious and organised crime."],
    lies: ["Border security spanned terrorism and organised crime.", "Their agenda spanned legal migration."],
  },
  {
    rule: "levels of coverage are coverage, and nothing else",
    words: ["unprecedented levels of coverage"],
    truths: [
      "Faster rollout of surveillance equipment is meant to give unprecedented coverage and help French law enforcement.",
    ],
    lies: ["French law enforcement is meant to give unprecedented deployment of aerial surveillance equipment."],
  },
  {
    rule: "verbs of a list keep their objects",
    words: ["fix the broken asylum system"],
    truths: [
      "The effort is to fix the asylum system, disrupt people smugglers' business model and curb illegal migration.",
    ],
    lies: [
      "The effort is to fix the asylum system, disrupt international partners and curb illegal migration.",
      "The effort is to fix people smugglers, disrupt the asylum system and curb illegal migration.",
    ],
  },
  {
    rule: "the year so far is what is since its start",
    words: ["so far this year after crossing"],
    truths: ["Over 1,000 migrants have reached the UK by crossing the Channel since the start of the year."],
    lies: [
      "Over 1,000 migrants have reached the UK by crossing the Channel since the start of last year.",
      "Over 1,000 migrants have reached the UK by crossing the Channel since the start of 2023.",
    ],
  },
  {
    rule: "a year that is told of from its beginning is the year of the release",
    words: ["since the beginning of the year"],
    truths: ["31 smuggling networks were dismantled between the start of 2016 and the meeting in October."],
    lies: ["31 smuggling networks were dismantled between the start of 2015 and the meeting in October."],
  },
  {
    rule: "what is discussed as to be done may be done",
    words: ["discussed convening the group"],
    truths: ["Later this year, the Calais group may be brought together to bolster European-level efforts."],
    lies: [
      "Later this year, the Calais group will be brought together to bolster European-level efforts.",
      "Later this year, the Calais group may stop illegal migration.",
    ],
  },
  {
    rule: "where people come from and pass through is origin and transit",
    words: ["countries of origin and transit"],
    truths: [
      "The two countries will look for better ways to cooperate in the African and Asian countries that migrants come from or pass through.",
    ],
    lies: ["The two countries will cooperate with people that migrants come from or pass through."],
  },
  {
    rule: "two sums are added up beside what each of them is of",
    words: ["in the wake of deals with the UK worth"],
    truths: [
      "The deals with France between 2018 and 2022 and the money promised for 2023 to 2026 add up to £671.3 million.",
      "Taken together, the deals and Sunak's promise amount to £671.3 million.",
    ],
    lies: [
      "The deals with France between 2018 and 2022 and the money promised for 2023 to 2026 add up to £681.3 million.",
      "The money promised for 2018 to 2022 and the deals with France between 2023 and 2026 add up to £671.3 million.",
      "The facilities for 2018 to 2022 and the crossings for 2023 to 2026 come to £671.3 million.",
    ],
  },
  {
    rule: "this meeting is that of the place where they met",
    words: ["This meeting followed a previous meeting"],
    truths: ["The London talks came after an earlier meeting between the two ministers in Paris on 30 August."],
    lies: [
      "The Paris talks came after an earlier meeting between the two ministers in London on 30 August.",
      "The London talks came before an earlier meeting between the two ministers in Paris on 30 August.",
      "The Brussels talks came after an earlier meeting between the two ministers in Paris on 30 August.",
    ],
  },
  {
    rule: "ministers are called by what they are ministers of, and agree on what they both call a need",
    words: ["emphasised the need to maintain and strengthen"],
    truths: [
      "The two interior ministers stressed that cooperation on security had to be kept up and reinforced.",
      "The ministers agreed on the need to strengthen bilateral cooperation on security.",
    ],
    lies: [
      "The two foreign ministers stressed that cooperation on security had to be kept up.",
      "The ministers agreed on the need to review law enforcement.",
    ],
  },
  {
    rule: "what is acknowledged is any of the two things that are",
    words: ["acknowledged the importance of UK support"],
    truths: ["The need for continued joint management of the shared border was acknowledged by the ministers."],
    lies: [
      "The importance of jointly managing coastal cities was acknowledged by the ministers.",
      "The ministers acknowledged the need for UK support in reinforcing security arrangements.",
    ],
  },
  {
    rule: "a pair is the two ministers of the release",
    words: ["the pair would seek to accelerate"],
    truths: ["The Home Office said Cleverly and Darmanin would look to speed up cooperation between their countries."],
    lies: [
      "The Home Office said Cleverly and Sunak would look to speed up cooperation between their countries.",
      "The Home Office said Cleverly and Darmanin praised the exemplary commitment from French officials.",
    ],
  },
  {
    rule: "plans to do something are plans under which it will be done",
    words: ["welcomed plans to accelerate delivery"],
    truths: ["Delivery of the March 2023 Summit agreement will be accelerated under plans welcomed by both ministers."],
    lies: [
      "Delivery of the March 2023 Summit agreement will be accelerated by both ministers.",
      "Delivery of the March 2023 Summit agreement will be abandoned under plans welcomed by both ministers.",
    ],
  },
  {
    rule: "what is to be held is still to come",
    words: ["Franco-British Summit to be held in January 2018"],
    truths: ["A Franco-British Summit is due to take place in January 2018."],
    lies: ["A Franco-British Summit took place in January 2018.", "A Franco-British Summit was held in January 2018."],
  },
];

describe("a sentence that tells it otherwise", () => {
  for (const { rule, words, truths, lies } of RETELLINGS)
    it(`is shown where ${rule}`, () => {
      expect(truths.filter((text) => !isShown(text, words))).toEqual([]);
      expect(lies.filter((text) => isShown(text, words))).toEqual([]);
    });
});
