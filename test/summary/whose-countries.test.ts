/** Which country, which minister and which speaker a sentence means, where it names them otherwise than its quotes do. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const NAMINGS: readonly Rule[] = [
  {
    rule: "two countries act together where the quote joins them",
    words: ["Secondly, France and the United Kingdoms"],
    truths: [
      "Close cooperation against illegal immigration networks will be strengthened by France and the United Kingdom.",
      "France and the UK mean to strengthen cooperation against networks targeting the UK.",
    ],
    lies: [
      "Cooperation against illegal immigration networks targeting France will be strengthened.",
      "Cooperation against networks targeting France and the UK will be strengthened.",
      "France and the UK aim to end criminal activity against people-smugglers.",
      "Germany and the UK mean to strengthen cooperation against networks targeting the UK.",
      "France and the UK will strengthen the networks targeting the UK.",
    ],
  },
  {
    rule: "what one country takes on is not both's",
    words: ["not least as France takes on"],
    truths: ["Cleverly pledged to see both countries continue to work closely together."],
    lies: ["France and the UK take on the challenge of hosting the Olympics this summer."],
  },
  {
    rule: "a minister named by office alone is of the country that the release leaves",
    words: ["The Home Secretary will travel"],
    truths: ["The British minister will meet her G7 counterparts in Frankfurt."],
    lies: [
      "The French minister will meet her G7 counterparts in Frankfurt.",
      "The German minister will meet her G7 counterparts in Frankfurt.",
    ],
  },
  {
    rule: "whatever is described as something says nothing itself",
    words: ["It is imperative to dismantle"],
    truths: ["The gangs responsible, described as increasingly violent and inhuman, must be dismantled."],
    lies: [
      "Darmanin, who described the gangs as increasingly violent and inhuman, said they must be dismantled.",
      "The gangs responsible, described as decreasingly violent, must be dismantled.",
    ],
  },
  {
    rule: "a statement carries the view that it holds",
    words: ["This is a global challenge"],
    truths: ["The joint statement carries the view that this is a global challenge requiring global solutions."],
    lies: [
      "The German statement carries the view that this is a global challenge requiring global solutions.",
      "Darmanin carries the view that this is a global challenge requiring global solutions.",
    ],
  },
  {
    rule: "whoever is committed may say so",
    words: ["are committed to continued close"],
    truths: ["Rudd and Collomb said that they were committed to preparing together for the Franco-British Summit."],
    lies: [
      "Cazeneuve said that he was committed to preparing for the Franco-British Summit.",
      "Rudd and Collomb said that they were committed to ending the cooperation between the UK and France.",
    ],
  },
  {
    rule: "what stands behind joined nouns tells where all of them are",
    words: ["It will also go towards supporting reception"],
    truths: ["The money will support French reception and removal centres for migrants whose journeys are prevented."],
    lies: [
      "The money will support British reception and removal centres for migrants whose journeys are prevented.",
      "The money will support French journeys to the UK.",
    ],
  },
  {
    rule: "help with a trouble is help against it",
    words: ["British financial investment in Calais"],
    truths: ["British investment in Calais to help with migratory pressures amounted to over 100 million in 2 years."],
    lies: ["French investment in Calais to help with migratory pressures amounted to over 100 million in 2 years."],
  },
  {
    rule: "whoever helps to cut something does not further it",
    words: ["welcomed the excellent work from French"],
    truths: [
      "French law enforcement helped cut the number of small boats reaching the UK by 36% in 2023.",
      "Praise went to French law enforcement for work that reduced the number of small boats reaching Britain.",
    ],
    lies: [
      "French law enforcement helped small boats to reach the UK in 2023.",
      "British law enforcement helped cut the number of small boats reaching the UK by 36% in 2023.",
      "French law enforcement helped cut the number of small boats reaching France by 36% in 2023.",
    ],
  },
  {
    rule: "what is taken down is acted against",
    words: ["the internet companies are making progress"],
    truths: ["The ministers vowed to push the internet companies to do more against terrorist material."],
    lies: ["The ministers vowed to push the internet companies to do more against ministers."],
  },
  {
    rule: "supplies for something that is choked off are not for its good",
    words: ["small boats materials"],
    truths: ["Both countries are committed to cooperation to choke off the supply of materials for small boats."],
    lies: ["Both countries are committed to cooperation on materials for small boats and on disrupting intelligence."],
  },
  {
    rule: "our two countries are those that the release joins",
    words: ["dialogue between our two countries"],
    truths: ["Franco-British dialogue should also help improve the fight against radicalisation, Darmanin said."],
    lies: [
      "Franco-German dialogue should also help improve the fight against radicalisation, Darmanin said.",
      "UK-EU dialogue should also help improve the fight against radicalisation, Darmanin said.",
    ],
  },
  {
    rule: "a deal with one country is a deal of both where the other is told of",
    words: ["France has been tasked with stepping up"],
    truths: ["The Franco-British deals were worth £191.3 million between 2018 and 2022."],
    lies: [
      "The Franco-German deals were worth £191.3 million between 2018 and 2022.",
      "The UK-EU deals were worth £191.3 million between 2018 and 2022.",
    ],
  },
  {
    rule: "whoever pays for people is whose funds they have",
    words: ["over half of the 500 UK-funded"],
    truths: ["Britain pays for the French personnel, over half of whom have already been deployed."],
    lies: [
      "France pays for the UK personnel, over half of whom have already been deployed.",
      "France pays for the French personnel, over half of whom have already been deployed.",
    ],
  },
  {
    rule: "the people to whom it is done are of the same country",
    words: ["specialist UK officers"],
    truths: [
      "Specialist UK officers will be embedded with French units.",
      "Having British officers embedded should mean more information sharing.",
    ],
    lies: [
      "French officers will be placed within British units.",
      "Having French officers embedded should mean more information sharing.",
      "Specialist French officers will be embedded with their counterparts for the first time.",
    ],
  },
  {
    rule: "a place in one country is on its side alone",
    words: ["no quick fixes"],
    truths: [
      "More French gendarmes will be patrolling the beaches.",
      "Officers on both sides of the Channel are working hand in hand to stop the people smugglers.",
    ],
    lies: [
      "More gendarmes will be patrolling beaches on both sides of the Channel.",
      "More gendarmes will be patrolling the beaches in both countries.",
    ],
  },
];

describe("whose it is", () => {
  it.each(NAMINGS)("is shown where $rule", (rule) => {
    expectHeld(rule);
  });
});
