/** Who does what to what, construction by construction: each truth beside lies that the same construction could let through. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

interface Row {
  readonly rule: string;
  /** Words of the quote. */
  readonly words: string;
  readonly truths: readonly string[];
  readonly lies: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    rule: "whoever keeps being acted on does nothing",
    words: "will also continue their cooperation to return",
    truths: [
      "Migrants in Calais who do not need protection will keep being sent home, with the two nations working together.",
    ],
    lies: [
      "Migrants in Calais who need protection will keep being sent back to their home countries.",
      "Migrants in Calais will keep sending those not in need of protection home.",
      "The two countries will be returned to Calais.",
    ],
  },
  {
    rule: "a participle before its noun is nobody's act",
    words: "permanently based in Lille",
    truths: [
      "The permanently stationed UK liaison officers in Calais and Lille have improved working-level information exchange since May 2023.",
    ],
    lies: [
      "Permanently stationed French liaison officers in Calais and Lille have improved information exchange.",
      "Permanently stationed UK liaison officers have improved the organised criminal groups in Calais.",
      "Organised criminal groups permanently stationed in Calais exchange information.",
    ],
  },
  {
    rule: "a second passive needs no “been” of its own",
    words: "has so far dismantled 55",
    truths: ["Fifty-five organised crime groups have been dismantled and more than five hundred arrests secured."],
    lies: [
      "Fifty-five arrests have been secured and more than five hundred organised crime groups dismantled.",
      "Fifty-five organised crime groups have been secured and more than five hundred arrests dismantled.",
      "The Joint Intelligence Cell has been dismantled and more than five hundred arrests secured.",
      "Organised crime groups have been expanded and over 500 arrests secured.",
    ],
  },
  {
    rule: "a promise is the act of whoever speaks",
    words: "In the follow-up of 2023",
    truths: [
      "Darmanin pledged deeper cooperation with Britain.",
      "Darmanin announced deeper cooperation with Britain.",
    ],
    lies: [
      "Cleverly pledged deeper cooperation with Britain.",
      "Darmanin pledged deeper cooperation with the smugglers.",
      "Smugglers pledged deeper cooperation with Britain.",
      "Darmanin promised that smugglers would work together more deeply.",
      "Darmanin announced that Britain had deepened its fight against France.",
      "Britain announced deeper cooperation with Darmanin.",
    ],
  },
  {
    rule: "a past form behind people, or of a verb that describes nothing, is the verb of its sentence",
    words: "welcomed plans to accelerate",
    truths: [
      "Both men welcomed plans to put the March 2023 summit deal into effect more quickly.",
      "The pair welcomed plans for putting the March 2023 summit agreement into practice faster.",
    ],
    lies: [
      "Both men put the March 2023 summit agreement into effect.",
      "Both men welcomed plans to put off the March 2023 summit agreement.",
      "Plans to accelerate delivery welcomed both men.",
      "Both men welcomed delivery of the March 2023 summit plans.",
    ],
  },
  {
    rule: "“need to” behind a noun is a verb",
    words: "the need for continued efforts",
    truths: ["The ministers agreed that efforts to manage the UK-French border jointly need to continue."],
    lies: [
      "The ministers agreed that efforts to manage the coastal cities jointly need to continue.",
      "The ministers agreed that security arrangements need to be managed jointly.",
    ],
  },
  {
    rule: "a means behind “by” is no doer",
    words: "lays the foundations",
    truths: ["The two countries have prevented over 30,000 crossings by working together this year."],
    lies: [
      "The two countries have prevented over 30,000 crossings by smugglers this year.",
      "Over 30,000 crossings were made by working together this year.",
      "The two countries have prevented close partnership by working together this year.",
    ],
  },
  {
    rule: "progress shown in a thing is the progress of that thing",
    words: "hopes to show progress in his promise",
    truths: ["The talks came as Rishi Sunak hoped to show that his promise to “stop the boats” was making progress."],
    lies: [
      "The talks came as Rishi Sunak hoped to show that the boats were making progress.",
      "The talks came as Gerald Darmanin hoped to show that his promise to “stop the boats” was making progress.",
      "The talks showed that his promise to “stop the boats” was making progress.",
    ],
  },
  {
    rule: "“both governments” are the two that the quote names",
    words: "explore ways of improving cooperating",
    truths: ["Both governments will look for better ways to work together in countries of origin and transit."],
    lies: [
      "Countries of origin and transit will look for better ways to work together.",
      "African and Asian governments will look for ways to work better with the UK.",
      "Both governments have found better ways to work together in countries of origin.",
    ],
  },
  {
    rule: "what is fought in the quote may be fought with another such word",
    words: "It will strengthen security at ports",
    truths: ["Security at ports will be strengthened to help prevent illegal entry."],
    lies: [
      "Detection dog teams will be strengthened to help prevent security at ports.",
      "Security at ports will be prevented to help strengthen illegal entry.",
      "Illegal entry will help prevent crossings at ports.",
      "The arrangement will help stop investment in surveillance technology.",
    ],
  },
];

describe("who does what to what", () => {
  it.each(ROWS)("is held to it that $rule", ({ words, truths, lies }) => {
    expect(truths.filter((truth) => !isShown(truth, [words]))).toEqual([]);
    expect(lies.filter((lie) => isShown(lie, [words]))).toEqual([]);
  });
});
