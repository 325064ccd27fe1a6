/** Facts in a frame, half of a list, at another's years: each turn beside lies that the rule for it does not let through. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const FRAMINGS: readonly Rule[] = [
  {
    rule: "somebody is credited with an outcome whose work for it is welcomed",
    words: "by 36% in 2023",
    truths: [
      "Small-boat arrivals in the UK dropped by 36% in 2023, an outcome for which the Home Secretary credited French law enforcement.",
      "The number of small boats reaching the UK fell 36% in 2023, an achievement the Home Secretary put down to the work of French law enforcement.",
      "Praise from the Home Secretary went to French law enforcement for a 36% cut in small boats reaching the UK in 2023.",
    ],
    lies: [
      "Small-boat arrivals in the UK dropped by 36% in 2023, an outcome for which French law enforcement credited the Home Secretary.",
      "The number of small boats reaching the UK fell 36% in 2023, an achievement the Home Secretary put down to British law enforcement.",
      "Small boats reaching the UK fell 36% in 2023, something the Home Secretary put down to the weather.",
      "French law enforcement had high praise for the Home Secretary over the drop in small boats.",
    ],
  },
  {
    rule: "warm words are praise, and theirs who praise",
    words: "the “exemplary” commitment",
    truths: [
      "Cleverly had warm words for French officials, describing their commitment as “exemplary”.",
      "The Home Office said Cleverly and Darmanin would seek to speed up cooperation between the two countries.",
    ],
    lies: [
      "Cleverly had warm words for British officials, calling their commitment “exemplary”.",
      "French officials had warm words for Cleverly, describing his commitment as “exemplary”.",
      "The Home Office said Cleverly and Sunak would seek to speed up cooperation between the two countries.",
    ],
  },
  {
    rule: "what is launched is not praised with the action against it",
    words: "taxi-boat",
    truths: ["The Home Secretary spoke highly of the action to target “taxi-boat” launches."],
    lies: ["The Home Secretary spoke highly of “taxi-boat” launches."],
  },
  {
    rule: "talks that range from one matter to another are on both",
    words: "They discussed a range",
    truths: ["The talks between Rudd and Collomb ranged from terrorism and illegal migration to border security."],
    lies: [
      "The talks between Rudd and Collomb ranged from terrorism to legal migration.",
      "Their discussions extended from border security to cyber crime.",
    ],
  },
  {
    rule: "what is among the topics is talked of",
    words: "will travel to Frankfurt",
    truths: [
      "The Home Secretary planned to see her G7 counterparts in Frankfurt, with serious organised crime among the topics.",
    ],
    lies: [
      "The Home Secretary planned to see her G7 counterparts in Frankfurt, with illegal migration among the topics.",
      "The Home Secretary will work with serious organised crime in Frankfurt.",
    ],
  },
  {
    rule: "a release is called by its year",
    words: "next step for the close operational partnership",
    truths: [
      "In the words of the 2022 statement, the deal “marks the next step for the close operational partnership between the 2 countries”.",
    ],
    lies: [
      "In the words of the 2023 statement, the deal “marks the next step for the close operational partnership between the 2 countries”.",
      "In the words of Darmanin, the deal “marks the next step for the close operational partnership between the 2 countries”.",
    ],
  },
  {
    rule: "one of two things that are acknowledged may be left out",
    words: "The ministers acknowledged",
    truths: [
      "The ministers acknowledged the need for continued efforts to manage jointly the shared border between the UK and France.",
      "The ministers acknowledged the importance of UK support in reinforcing the security arrangements in coastal cities of Northern France.",
    ],
    lies: [
      "The ministers acknowledged the need for reinforcing the shared border.",
      "The ministers acknowledged the need for UK support in managing the shared border alone.",
    ],
  },
  {
    rule: "sums are put at their years before they are added up or compared",
    words: "£191.3 million",
    truths: [
      "Deals between 2018 and 2022 and the sum Sunak promised for 2023 to 2026 add up to £671.3 million.",
      "The money promised by Sunak for 2023 to 2026 is more than double the £191.3 million of the 2018 to 2022 deals.",
    ],
    lies: [
      "Deals between 2018 and 2022 and the sum Sunak promised for 2023 to 2026 add up to £691.3 million.",
      "The money promised by Sunak for 2023 to 2026 is more than three times the £191.3 million of the 2018 to 2022 deals.",
      "The deals of 2018 to 2022 are more than double the sum promised for 2023 to 2026.",
      "The deals of 2018 to 2022 and those of 2023 to 2026 that France promised come to £671.3 million.",
    ],
  },
  {
    rule: "one sum followed by another, or added to it, is the two side by side",
    words: "£191.3 million",
    truths: [
      "Deals with the UK worth £191.3m between 2018 and 2022 were followed by a promised £480m between 2023 and 2026.",
      "Over £191 million in deals between 2018 and 2022 was to be followed by £480 million between 2023 and 2026.",
      "Deals with the UK amount to £671.3 million, adding the £191.3 million for 2018 to 2022 to the £480 million promised for 2023 to 2026.",
      "Taken together, the deals from 2018 to 2026 are worth £671.3 million, including money Sunak promised to spend.",
    ],
    lies: [
      "£480 million between 2023 and 2026 was followed by £191.3 million between 2018 and 2022.",
      "Deals worth £191.3 million between 2023 and 2026 were followed by £480 million between 2018 and 2022.",
      "Over £191 million in deals between 2018 and 2022 was followed by over £480 million between 2023 and 2026.",
      "Just over £191 million was promised by Sunak, followed by £480 million.",
      "Deals with the UK amount to £288.7 million, adding the £191.3 million for 2018 to 2022 to the £480 million promised for 2023 to 2026.",
      "Deals with the UK amount to £671.3 million, adding the £480 million for 2018 to 2022 to the £191.3 million for 2023 to 2026.",
      "Taken together, the deals from 2018 to 2022 are worth £671.3 million, including money Sunak promised to spend.",
      "Taken together, the deals from 2018 to 2026 are worth £671.3 million, including money Cleverly promised to spend.",
    ],
  },
  {
    rule: "what is followed by another use of the money is a part of it",
    words: "cutting edge surveillance technology",
    truths: ["Part of the funding goes towards technology and equipment that helps to detect crossings."],
    lies: ["Part of the UK will be protected by drones and helicopters."],
  },
  {
    rule: "work between officers is not that of others",
    words: "more than 140 convictions",
    truths: ["Joint working between officers has secured more than 140 convictions."],
    lies: [
      "Joint working between ministers has secured more than 140 convictions.",
      "Joint working between smugglers has secured more than 140 convictions.",
    ],
  },
  {
    rule: "well over a round number is a count not far above it",
    words: "more than 140 convictions",
    truths: [
      "Well over a hundred people-smuggling convictions, more than 140 in fact, had been secured since early 2020.",
      "Joint UK-French work had led to well over a hundred people-smuggling convictions – more than 140 – since the start of 2020.",
    ],
    lies: [
      "Well over two hundred people-smuggling convictions have been secured since the start of 2020.",
      "Well over a hundred people-smuggling convictions, more than 400 in fact, had been secured since early 2020.",
      "Well over a hundred people smugglers, more than 140 in fact, have been arrested since the start of 2020.",
      "Well over a hundred people-smuggling convictions, more than 140 in fact, were secured in early 2020.",
    ],
  },
  {
    rule: "made possible is led to",
    words: "dismantled 55 organised crime groups",
    truths: ["The Joint Intelligence Cell took apart 55 organised crime groups and made over 500 arrests possible."],
    lies: [
      "The Joint Intelligence Cell was made possible by over 500 arrests.",
      "Over 500 arrests have made possible 55 organised crime groups.",
      "The Joint Intelligence Cell took apart 500 organised crime groups and made 55 arrests possible.",
    ],
  },
  {
    rule: "an anniversary is the age of what it is the anniversary of",
    words: "120th anniversary",
    truths: ["The Entente Cordiale turned 120 in 2024."],
    lies: [
      "The UK and France turned 120 in 2024.",
      "UK-French relations turned 120 in 2024.",
      "The Entente Cordiale turned 120 in 2023.",
    ],
  },
  {
    rule: "what is counted up to the end of a stretch is counted in it",
    words: "More than 1,000 migrants",
    truths: [
      "Channel crossings topped 1,000 people in the first month of 2024.",
      "More than 1,000 migrants arrived in the UK in the first two months of 2024.",
    ],
    lies: [
      "More than 1,000 migrants arrived in the UK in the first week of 2024.",
      "More than 1,000 migrants arrived in the UK in the first month of 2023.",
      "More than 1,000 migrants left the UK in the first month of 2024.",
    ],
  },
  {
    rule: "an exact count is not that of a stretch that goes on",
    words: "Thirty-one smuggling networks",
    truths: ["Thirty-one smuggling networks were dismantled by October 2016 in that year alone."],
    lies: [
      "Thirty-one smuggling networks were dismantled in the first eight months of 2016.",
      "Thirty-one smuggling networks were dismantled in the first eleven months of 2016.",
      "Thirty-one smuggling networks had been dismantled by October 2016 in Calais alone.",
    ],
  },
  {
    rule: "the last two years are those up to the release",
    words: "in the last 2 years",
    truths: ["British investment in Calais came to over 100 million over the two years to October 2016."],
    lies: [
      "British investment in Calais came to over 100 million over the two years to March 2016.",
      "British investment in Calais came to over 100 million over the three years to October 2016.",
    ],
  },
  {
    rule: "talks are called by the place where the title has them",
    words: "The meeting focused on",
    truths: [
      "The London talks centred on working together more closely in Calais, above all on keeping children safe when the camp is cleared.",
    ],
    lies: [
      "The Paris talks centred on working together more closely in Calais.",
      "The Calais meeting focused on Franco-British cooperation.",
      "The London talks focused on the dismantling of the camp.",
      "At the heart of the London meeting was the dismantling of the camp.",
    ],
  },
  {
    rule: "a minister’s view is that of the minister’s country",
    words: "an essential partner to prevent",
    truths: ["Preventing illegal migration is something for which Britain sees France as a key partner."],
    lies: [
      "Preventing illegal migration is something for which France sees Britain as a key partner.",
      "Germany regards France as an essential partner in preventing illegal migration.",
    ],
  },
  {
    rule: "who helps and who is helped is told by their order",
    words: "France’s preparations for the Olympics",
    truths: ["Britain is helping France prepare for the Olympics."],
    lies: [
      "France is helping Britain prepare for the Olympics.",
      "France will keep helping Britain with security experience for the Olympics.",
    ],
  },
  {
    rule: "both countries’ commitment is pledged by both",
    words: "small boats materials’ supply",
    truths: [
      "London and Paris have pledged fresh cooperation aimed at disrupting the supply of small-boat materials by sharing more intelligence.",
    ],
    lies: [
      "London and Berlin have pledged fresh cooperation aimed at disrupting the supply of small-boat materials.",
      "London and Paris have pledged new cooperation to supply small-boat materials.",
    ],
  },
  {
    rule: "who is pushed to do something is not said to do it",
    words: "committed to push them",
    truths: [
      "Internet companies will be pressed to remove terrorist content within one to two hours of its being uploaded.",
    ],
    lies: [
      "Internet companies will remove terrorist content within one to two hours of its being uploaded.",
      "Terrorists will be pressed to remove their material within one to two hours.",
      "Internet companies have been pressed to remove the ministers within one to two hours.",
    ],
  },
  {
    rule: "what matters greatly is what is vital",
    words: "cooperation against the full range of security threats",
    truths: [
      "Working together against security threats matters greatly to both countries and to Europe as a whole.",
      "Cooperation against security threats is vital for Europe.",
    ],
    lies: [
      "For Cleverly, security threats matter enormously to both countries and to Europe.",
      "Security threats are vital for Europe.",
    ],
  },
  {
    rule: "a quality is that of the thing right behind it",
    words: "violent and reckless smugglers’ networks",
    truths: ["Darmanin said smugglers’ networks are violent and reckless."],
    lies: ["Darmanin said the fight against smugglers’ networks is violent and reckless."],
  },
  {
    rule: "to target the rise is to work against it",
    words: "reversing the recent rise",
    truths: ["A new taskforce will target the recent rise in Albanian nationals using illegal migration routes."],
    lies: ["A new taskforce will target a rise in Albanian nationals."],
  },
];

describe("a fact told in a frame", () => {
  it.each(FRAMINGS)("is shown where $rule", (rule) => {
    expectHeld(rule);
  });
});
