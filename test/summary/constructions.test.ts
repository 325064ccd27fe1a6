/** How the verbs of a sentence are read, construction by construction: each truth beside lies of the same construction. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

interface Construction {
  readonly rule: string;
  /** Words of the quote. */
  readonly words: string;
  readonly truths: readonly string[];
  readonly lies: readonly string[];
}

const CONSTRUCTIONS: readonly Construction[] = [
  {
    rule: "a participle behind its noun leaves the present verb to the sentence, and “these” points at whoever is told of",
    words: "secured more than 140",
    truths: [
      "Smugglers convicted through the joint work of British and French officers face 400 years in prison.",
      "People convicted thanks to joint UK and French work face a combined 400 years in prison.",
      "Those convicted together face 400 years in prison.",
    ],
    lies: [
      "The officers who secured more than 140 convictions face a combined 400 years behind bars.",
      "UK and French officers now face a combined 400 years behind bars.",
      "Joint working now faces a combined 400 years behind bars.",
      "Officers convicted through joint working face 400 years in prison.",
    ],
  },
  {
    rule: "what is put in a place is what the quote has there",
    words: "at the heart of efforts",
    truths: ["The arrangement puts UK expertise at the heart of efforts to disrupt crossings."],
    lies: [
      "The arrangement puts people smugglers at the heart of efforts to disrupt crossings.",
      "The deal keeps people smugglers at the heart of efforts to disrupt crossings.",
      "The arrangement puts French expertise at the heart of efforts to disrupt crossings.",
      "UK expertise puts the arrangement at the heart of efforts to disrupt crossings.",
      "The arrangement will ensure people smugglers are at the heart of efforts to disrupt crossings.",
    ],
  },
  {
    rule: "what will be so may be said to be what should come of it",
    words: "no quick fixes",
    truths: ["The deal should put significantly more French gendarmes on beaches in northern France."],
    lies: [
      "The deal should put considerably more UK officers on beaches in northern France.",
      "The deal should put people smugglers on beaches in northern France.",
      "The deal should put fewer French gendarmes on beaches in northern France.",
    ],
  },
  {
    rule: "a rise that is met is not brought",
    words: "focused on reversing",
    truths: ["A taskforce is to be created to counter the recent increase in Albanian nationals."],
    lies: [
      "A new taskforce will respond to illegal migration with a recent increase in Albanian nationals.",
      "A new taskforce will bring a recent increase in Albanian nationals.",
      "A taskforce is to be created by the recent increase in Albanian nationals.",
    ],
  },
  {
    rule: "of two past forms the one with its doer behind it is the participle",
    words: "challenges linked to",
    truths: ["Northern France and the difficulties posed by illegal migration featured in the talks."],
    lies: ["Illegal migration and the difficulties posed by Northern France featured in the talks."],
  },
  {
    rule: "an adverb behind its subject begins a verb",
    words: "directly impacted",
    truths: ["Organised criminal activity has been directly hit by UK-France cooperation."],
    lies: ["UK-France cooperation has been directly hit by organised criminal activity."],
  },
  {
    rule: "whoever is made to do something is who does it",
    words: "work to ensure the success",
    truths: ["The British government will work to make the operation succeed."],
    lies: ["The operation will work to make the British government succeed."],
  },
  {
    rule: "whoever goes to see is the visitor",
    words: "visited Brixton",
    truths: ["Minister Collomb went to see the work of the Metropolitan Police."],
    lies: ["The Metropolitan Police went to see the work of Minister Collomb in Brixton."],
  },
  {
    rule: "nothing ranks above what comes first",
    words: "utmost priority",
    truths: ["Both governments agreed that nothing should rank above the safety of vulnerable children in Calais."],
    lies: [
      "Both governments agreed that nothing should rank above the planned dismantling of the camp.",
      "Both governments agreed that the safety of vulnerable children should not rank above the border.",
      "Both governments agreed that nothing should rank below the safety of vulnerable children in Calais.",
    ],
  },
  {
    rule: "what is turned back or found is not furthered",
    words: "focused on reversing",
    truths: ["A dedicated taskforce will try to turn back a recent increase in Albanian nationals."],
    lies: ["A dedicated taskforce will back a recent increase in Albanian nationals."],
  },
  {
    rule: "technology helps to find crossings, and not the crossings",
    words: "cutting edge surveillance",
    truths: [
      "Ports will be better protected through spending on drones, CCTV and helicopters that help detect crossings.",
    ],
    lies: ["Ports will be better protected through spending on drones, CCTV and helicopters that help crossings."],
  },
  {
    rule: "cooperation to tackle a thing is cooperation against it",
    words: "action against Hamas",
    truths: ["Joint work against terrorism covers home and overseas and includes action against Hamas."],
    lies: ["Joint work against home and overseas includes action for Hamas."],
  },
  {
    rule: "what is vital for both countries is vital for each",
    words: "Our co-operation against",
    truths: ["Mr Cleverly said that co-operation against security threats is vital for the UK, France and Europe."],
    lies: ["Mr Cleverly said that co-operation against security threats is vital for Germany, France and Europe."],
  },
  {
    rule: "a stretch of time may stand anywhere",
    words: "tasked with stepping up",
    truths: ["France has been asked in recent years to do more to stop Channel crossings by deploying more police."],
    lies: ["France has asked in recent years for more Channel crossings by deploying more police."],
  },
];

describe("a sentence of another construction than its quote", () => {
  it.each(CONSTRUCTIONS)("is held to it that $rule", ({ words, truths, lies }) => {
    expect(truths.filter((truth) => !isShown(truth, [words]))).toEqual([]);
    expect(lies.filter((lie) => isShown(lie, [words]))).toEqual([]);
  });
});
