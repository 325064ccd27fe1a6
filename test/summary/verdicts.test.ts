/** What is named as what, favoured, aimed at or achieved, in words that no quote prints: truths told so, and lies beside them. */
import { describe, it } from "vitest";
import { expectHeld } from "./rules.ts";

/** What is told so; words of the quote; true sentences on it; false ones. */
const VERDICTS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "what is named as a priority",
    "Both the UK and French governments jointly agreed",
    [
      "Both governments named the safety of vulnerable children in Calais as their utmost priority.",
      "The safety of vulnerable children in Calais was identified as the overriding priority by London and Paris.",
      "Both governments treat the safety of vulnerable children in Calais as their utmost priority.",
    ],
    [
      "Both governments named vulnerable children as their utmost danger.",
      "Both governments identified the camp in Calais as their utmost priority.",
      "The UK named the French government as its utmost priority.",
      "The camp in Calais is the utmost priority of both governments.",
      "The two governments flagged the vulnerability of the camp as their top concern.",
      "Both governments rated the safety of their countries as their utmost priority.",
    ],
  ],
  [
    "what is imperative",
    "It is imperative to dismantle",
    ["Dismantling the organised criminal gangs was called imperative."],
    [
      "Organised criminal gangs were called imperative.",
      "Organised criminal gangs are imperative.",
      "The dismantling of the organised criminal gangs has been achieved.",
    ],
  ],
  [
    "what is a landmark",
    "Both countries continue to deliver against",
    ["The deal agreed in March 2023 is called a landmark."],
    ["The Prime Minister is a landmark.", "Delivery of the March 2023 deal has been accomplished by both countries."],
  ],
  [
    "who is a partner",
    "France is an essential partner to prevent",
    ["Cleverly named France as an essential partner in preventing illegal migration."],
    ["Illegal migration is an essential partner.", "Cleverly described illegal migration as an essential partner."],
  ],
  [
    "what is described as what",
    "This includes the measures introduced through",
    ["The Rwanda partnership was described as world-leading."],
    ["The Rwanda partnership was described as unnecessary.", "Migrants were described as world-leading."],
  ],
  [
    "what is favoured",
    "To go further in our response",
    [
      "The two ministers were in favour of plans to speed up the implementation of the agreement from the March 2023 UK-France Summit.",
      "Plans to deliver the March 2023 Summit agreement sooner found favour with both ministers.",
    ],
    [
      "The two ministers were in favour of ending the March 2023 UK-France Summit agreement.",
      "The Home Secretary was in favour of plans to delay delivery of the agreement.",
    ],
  ],
  [
    "what a goal is",
    "These plans will expedite deployment",
    ["The objective is to enable French law enforcement to intercept crossing attempts as quickly as possible."],
    ["The interception of crossing attempts has been achieved as quickly as possible."],
  ],
  [
    "what has been achieved, and how much of it in all",
    "Thirty-one smuggling networks have already been dismantled",
    [
      "Since the start of the year, the dismantling of thirty-one smuggling networks has already been achieved.",
      "In total, 31 smuggling networks have been broken up since the beginning of 2016.",
      "The tally of smuggling networks dismantled since the beginning of the year has reached 31.",
    ],
    [
      "In total, 31 smuggling networks have been found since the beginning of 2016.",
      "The dismantling of thirty-one criminal camps has already been achieved.",
    ],
  ],
  [
    "what is still wanted has not been achieved",
    "Secondly, France and the United Kingdoms close cooperation",
    ["The stated goal is to put a definitive end to all criminal activity by people-smugglers."],
    [
      "The definitive ending of all criminal activity by people-smugglers has been achieved.",
      "The goal of people-smugglers is to end cooperation between France and the United Kingdom.",
    ],
  ],
  [
    "what is taken offline is not put online",
    "internet companies are making progress",
    [
      "The ministers want internet firms to pull terrorist material offline faster, so that it is gone within an hour or two of being posted.",
    ],
    [
      "The ministers want internet firms to put terrorist material online faster.",
      "The ministers promised to keep terrorist material online for one to two hours.",
      "The ministers accepted that tech companies had achieved the goal.",
      "The goal of internet companies is to push the ministers to go further and faster.",
    ],
  ],
  [
    "what is ruined",
    "is a key part of the government",
    ["The government aims to ruin the people smugglers' business."],
    ["The government wants to ruin the asylum system.", "The asylum system is key."],
  ],
  [
    "who works together, and where",
    "The UK and France will also explore ways",
    [
      "London and Paris will look at how to work together better in countries of origin and transit on the African and Asian continents.",
    ],
    [
      "London and Paris will look at how to work together better on the American continent.",
      "Improved cooperation across Africa and Asia has been achieved.",
    ],
  ],
];

describe("a verdict, a goal, an achievement", () => {
  it.each(VERDICTS)("is read so that it tells %s", (_, words, truths, lies) => {
    expectHeld({ words, truths, lies });
  });
});
