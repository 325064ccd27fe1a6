/** How the verbs of a sentence are read, construction by construction: each truth beside lies of the same construction. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const CONSTRUCTIONS: readonly Rule[] = [
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
  {
    rule: "two passives side by side share the auxiliary of the first",
    words: "secured over 500",
    truths: [
      "Fifty-five organised crime groups have been dismantled and over five hundred arrests secured since 2020.",
    ],
    lies: [
      "Over 500 organised crime groups have been dismantled and 55 arrests secured since 2020.",
      "55 organised crime groups have been arrested and over 500 cells dismantled since 2020.",
      "Over 500 arrests were made by organised crime groups since the cell began in 2020.",
    ],
  },
  {
    rule: "whoever stands behind the “by” of a participle is not who the verb is said of, nor where it leads",
    words: "500 UK-funded",
    truths: [
      "More than half of the 500 French personnel funded by the UK have been sent to tackle small boats.",
      "Over half of the 500 French personnel funded by the UK have already been sent out to tackle small boats.",
    ],
    lies: [
      "More than half of the 500 UK personnel funded by France have been sent to tackle small boats.",
      "More than half of the 500 French personnel funded by the UK have been sent to the UK.",
      "The UK has been sent over half of the 500 French personnel to tackle small boats.",
    ],
  },
  {
    rule: "sums follow one another as their years do",
    words: "worth £191.3 million",
    truths: [
      "Deals with the UK worth £191.3m between 2018 and 2022 were followed by a promised £480m between 2023 and 2026.",
    ],
    lies: [
      "Deals worth £480 million between 2023 and 2026 were followed by £191.3 million between 2018 and 2022.",
      "Efforts to prevent Channel crossings were followed by deals with the UK worth £191.3 million between 2018 and 2022.",
    ],
  },
  {
    rule: "whoever is helped to do something is helped",
    words: "French-command HQ",
    truths: [
      "Joint teams of British and French analysts will support the French-command headquarters in coordinating and exchanging information.",
    ],
    lies: [
      "The French-command HQ will support joint UK-France analysis teams in coordinating information.",
      "Joint UK-France analysis teams will be supported by French-command HQ.",
    ],
  },
  {
    rule: "what somebody calls a thing is said of that thing",
    words: "follow-up of 2023",
    truths: [
      "Darmanin called cooperation between the two countries essential in the fight against violent and reckless smuggling networks.",
    ],
    lies: [
      "Darmanin called violent and reckless smugglers’ networks essential in the fight.",
      "Darmanin described violent and reckless smugglers’ networks as essential in the fight.",
    ],
  },
  {
    rule: "what is paid for in order to do something need not do it itself",
    words: "funding investment in",
    truths: [
      "Cutting edge surveillance technology, drones and helicopters will be funded to strengthen security at ports and help prevent crossings.",
    ],
    lies: [
      "Security at ports will be funded to strengthen drones and helicopters.",
      "Illegal crossings will be funded to strengthen security at ports.",
      "Drones and helicopters will fund security at ports.",
    ],
  },
  {
    rule: "whoever is pleased with something welcomes it",
    words: "also welcomed the action",
    truths: ["The Home Secretary was pleased with the action to target ‘taxi-boat’ launches."],
    lies: [
      "The Home Secretary was pleased with ‘taxi-boat’ launches.",
      "The Home Secretary was pleased with organised criminal activity.",
      "French law enforcement was pleased with the Home Secretary's action to target ‘taxi-boat’ launches.",
    ],
  },
  {
    rule: "equipment brought into use is deployed",
    words: "expedite deployment",
    truths: [
      "Aerial surveillance equipment is to be brought into use sooner so that French officers can intercept attempted crossings as fast as possible.",
    ],
    lies: ["French law enforcement is to be brought into use sooner to intercept surveillance equipment."],
  },
  {
    rule: "what talks touch on is discussed in them",
    words: "discussed the breadth",
    truths: ["The talks in Paris touched on shared priorities and on chances to deepen cooperation."],
    lies: ["The talks in Paris touched on weaknesses in the UK-France relationship."],
  },
  {
    rule: "a participle behind the first noun leaves the verb to the sentence",
    words: "measures introduced through",
    truths: [
      "Legislation already introduced provides for life sentences for people smugglers and a tougher maximum penalty for illegal entry.",
    ],
    lies: ["Life sentences already introduced provide for people smugglers."],
  },
  {
    rule: "means and end may be told the other way about, as means and end",
    words: "drones, detection dog teams",
    truths: [
      "The arrangement will pay for drones, sniffer-dog teams, cameras and helicopters to tighten port security.",
      "Surveillance technology, drones and helicopters will be funded to strengthen security at ports.",
      "Stronger port security, intended to curb illegal entry, is one use of the funding.",
    ],
    lies: [
      "The arrangement will strengthen security at ports to help fund drones and helicopters.",
      "The arrangement will pay for security at ports to help strengthen drones.",
      "The arrangement will fund illegal entry to strengthen security at ports.",
      "The arrangement will fund security at ports to strengthen surveillance technology and drones.",
      "Stronger illegal entry, intended to curb port security, is one use of the funding.",
    ],
  },
  {
    rule: "what comes first is what the quote puts first",
    words: "is their utmost priority",
    truths: [
      "Nothing mattered more to the two governments, they agreed, than keeping vulnerable children in Calais safe.",
      "Both governments agreed jointly that vulnerable children's safety in Calais must come first.",
    ],
    lies: [
      "Nothing mattered more to the two governments, they agreed, than keeping the camp in Calais safe.",
      "Keeping Calais safe is the utmost priority.",
      "Both governments agreed that the safety of the camp must come first.",
    ],
  },
  {
    rule: "a plan against the use of something is one to ensure that it is not used",
    words: "is not used as a safe space",
    truths: [
      "The ministers reaffirmed that they were committed to the British-French action plan against the use of the internet by terrorists as a safe space.",
      "The plan is directed at combating terrorist use of the internet as a safe space.",
      "The British-French action plan is intended to prevent the internet from serving as a safe haven for terrorists, and the ministers renewed their commitment to it.",
    ],
    lies: [
      "The British-French action plan uses the internet as a safe space against terrorists.",
      "The ministers committed to the use of the internet against terrorists as a safe space.",
      "The ministers vowed to keep the internet as a safe space for terrorists.",
      "The British-French action plan is to fight terrorists by the use of the internet as a safe space.",
    ],
  },
  {
    rule: "a sentence of three words is whole where it has a verb",
    words: "increasing patrols",
    truths: ["Patrols were increased.", "Barriers were constructed."],
    lies: ["Patrols were reduced.", "Launches were increased.", "Increasing patrols.", "Barriers fell."],
  },
  {
    rule: "a list may run from its first to its last",
    words: "They discussed a range of home affairs",
    truths: [
      "Rudd and Collomb talked about home affairs, from the fight against terrorism to serious and organised crime.",
      "The talks covered home affairs matters, from border security to organised crime.",
    ],
    lies: [
      "Rudd and Collomb talked about moving home affairs, from London to Paris.",
      "The talks covered home affairs, from the support of terrorism to serious and organised crime.",
    ],
  },
  {
    rule: "whoever praise went to was praised",
    words: "by 36% in 2023",
    truths: [
      "Praise went to French law enforcement for work that brought the number of small boats reaching Britain down 36% in 2023.",
    ],
    lies: [
      "Praise went to UK law enforcement for work that reduced the number of small boats reaching the UK by 36% in 2023.",
      "Praise went to small boats for reducing law enforcement by 36% in 2023.",
      "Credit went to the Home Secretary for reducing the number of small boats reaching the UK by 36% in 2023.",
    ],
  },
];

describe("a sentence of another construction than its quote", () => {
  it.each(CONSTRUCTIONS)("is held to it that $rule", (rule) => {
    expectHeld(rule);
  });
});
