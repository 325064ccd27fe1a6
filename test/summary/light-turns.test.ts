/** Light turns of phrase for what a quote says plainly ("made plain", "saw a need", "praise went to"): truths in them, and lies. */
import { describe, it } from "vitest";
import { expectHeld } from "./rules.ts";

/** What is told so; words of the quote; true sentences on it; false ones. */
const TURNS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "two who meet somewhere are not met there",
    "tackle crossings in the Channel",
    ["The two ministers met in Paris and vowed to forge closer links in dealing with Channel crossings."],
    [
      "The two ministers met crossings in the Channel and vowed to build closer ties.",
      "Cleverly met the Channel crossings in Paris.",
    ],
  ],
  [
    "whoever is met with is met",
    "neighbouring countries as soon as",
    ["The Home Secretary plans to meet neighbouring countries as soon as she can."],
    [
      "The Home Secretary will meet with European co-operation as soon as possible.",
      "Neighbouring countries will meet the UK's ongoing co-operation as soon as possible.",
      "The Home Secretary will meet international partners in Africa as soon as possible.",
    ],
  ],
  [
    "what is discussed is not met",
    "G7 to discuss",
    [],
    [
      "The Home Secretary will meet with organised crime from the G7.",
      "The Home Secretary will meet serious crime in Frankfurt this week.",
    ],
  ],
  [
    "who have seen each other have met",
    "previous meeting between",
    ["It was not their first encounter: the pair had already seen each other in Paris on 30 August."],
    [
      "It was not their first encounter: the pair had already seen each other in London on 30 August.",
      "It was their first encounter: the pair had not seen each other before 30 August.",
    ],
  ],
  [
    "a need is seen",
    "need for continued efforts to manage",
    ["The ministers saw a need to keep jointly managing the shared border."],
    [
      "The ministers saw no need to keep jointly managing the shared border.",
      "The ministers saw a need to stop managing the shared border.",
      "The ministers saw a need to manage coastal cities jointly.",
      "The ministers saw a need for UK support in managing coastal cities.",
    ],
  ],
  [
    "a commitment is made plain",
    "Finally, with regards to counter-terrorism",
    ["Rudd made plain her firm commitment to work with France and Germany."],
    [
      "Rudd made plain her firm commitment to work with Belgium and Germany.",
      "France and Germany made plain their firm commitment to work with Rudd.",
      "Rudd made plain her intention to leave the joint efforts of France and Germany.",
    ],
  ],
  [
    "the year has started",
    "so far this year after crossing",
    ["Over a thousand people have reached the UK across the Channel since the year started."],
    [
      "Over a thousand people have left the UK across the Channel since the year started.",
      "Over two thousand people have reached the UK across the Channel since the year started.",
      "Over a thousand people had reached the UK across the Channel before the year started.",
    ],
  ],
  [
    "police and other law enforcers are law enforcement",
    "increasingly difficult circumstances",
    ["French police and other law enforcers work in ever harder conditions to save lives."],
    [
      "British police and other law enforcers work in ever harder conditions to save lives.",
      "French police and other emergency services work in ever harder conditions to save lives.",
    ],
  ],
  [
    "praise goes to somebody",
    "by 36% in 2023",
    [
      "The Home Secretary's praise went to French law enforcement for cutting the number of small boats reaching the UK by 36% in 2023.",
    ],
    [
      "French law enforcement's praise went to the Home Secretary for cutting the number of small boats reaching the UK by 36% in 2023.",
      "The Home Secretary's praise went to British law enforcement for cutting the number of small boats reaching the UK by 36% in 2023.",
      "The Interior Minister's praise went to French law enforcement for cutting the number of small boats reaching the UK by 36% in 2023.",
      "The Home Secretary's praise went to French law enforcement for cutting the number of small boats reaching France by 36% in 2023.",
      "The Home Secretary's praise went to French law enforcement for cutting the number of small boats reaching the UK by 36% in 2022.",
      "The Home Secretary's praise went to people smugglers for cutting the number of small boats reaching the UK by 36% in 2023.",
    ],
  ],
  [
    "somebody is credited with a deed",
    "dismantled 55 organised crime groups",
    ["The release credits the UK-France Joint Intelligence Cell with dismantling 55 organised crime groups."],
    [
      "The release credits the new taskforce with dismantling 55 organised crime groups.",
      "The release credits the Joint Intelligence Cell with dismantling 500 organised crime groups.",
      "The release credits organised crime groups with dismantling 55 cells.",
      "The release credits the Joint Intelligence Cell with dismantling 55 organised crime groups in 2020.",
    ],
  ],
  [
    "nobody is credited whom the quote does not have",
    "Thirty-one smuggling networks",
    [],
    [
      "The release credits Cazeneuve with dismantling 31 smuggling networks.",
      "The release credits Britain with dismantling 31 smuggling networks.",
    ],
  ],
  [
    "a release puts an investment at a sum",
    "Thirdly, British financial investment",
    ["The release puts British investment in Calais at over 100 million in the last two years."],
    [
      "The release puts French investment in Calais at over 100 million in the last two years.",
      "The release puts British investment in Calais at under 100 million in the last two years.",
      "The release puts British investment in Calais at over 100 million a year.",
      "The release puts the resettlement of migrants at over 100 million in the last two years.",
      "The release puts the clearance of Calais at over 100 million.",
    ],
  ],
  [
    "a sum is of what it is of",
    "More than 1,000 migrants",
    [],
    ["The release puts people smugglers at more than 1,000."],
  ],
  [
    "a broad agenda ranges from one thing to another",
    "range of home affairs matters including",
    [
      "The agenda was a broad one, ranging from terrorism and illegal migration to border security and serious and organised crime.",
    ],
    [
      "The agenda was a broad one, ranging from terrorism to trade.",
      "The agenda was a narrow one, ranging from terrorism to border security.",
      "The agenda was a broad one, ranging from terrorism and legal migration to border security.",
    ],
  ],
  [
    "gangs are hit that are cracked down on",
    "everything we can to stop people",
    ["Everything possible has to be done to halt these perilous journeys and hit the criminal gangs."],
    [
      "Criminal gangs hit people making these dangerous journeys.",
      "Everything possible has been done to hit the criminal gangs.",
      "We must do everything to hit people making these dangerous journeys.",
      "These dangerous journeys hit the criminal gangs.",
      "The criminal gangs must do everything to hit these dangerous journeys.",
      "Everything possible has to be done to hit the people making journeys.",
    ],
  ],
  ["counterparts are not hit", "increase information sharing", [], ["UK officers will hit their French counterparts."]],
  [
    "a problem is complicated that is complex",
    "global challenge requiring",
    [
      "It suits both governments to team up on this complicated problem.",
      "It suits the UK and French governments to work together on this problem.",
    ],
    [
      "Both governments have complicated this problem.",
      "Both governments have solved this complicated problem.",
      "It suits people smugglers to work together on this problem.",
    ],
  ],
  [
    "what will improve has not",
    "sharing, improve understanding of the threat",
    [],
    [
      "The embedded UK officers increase information sharing.",
      "The improved understanding of the threat has come from embedded officers.",
    ],
  ],
  [
    "other countries are international partners to work with",
    "international partners is a key",
    [
      "Working with other countries is a central plank of the government's broad effort to fix the broken asylum system.",
    ],
    [
      "Other countries are fixing the broken asylum system.",
      "Working against other countries is a central plank of the government's effort to fix the broken asylum system.",
      "Other countries facilitate these journeys.",
      "The government blames other countries for the broken asylum system.",
    ],
  ],
  [
    "other countries are not left alone",
    "in Africa and Asia",
    [],
    ["The UK and France will stop improving cooperation with other countries in Africa and Asia."],
  ],
  [
    "what is taken down disappears",
    "internet companies are making progress",
    ["The ministers want terrorist content to disappear from the internet faster."],
    [
      "Terrorist content has disappeared from the internet.",
      "The ministers want internet companies to disappear faster.",
      "The ministers want technical solutions to vanish.",
      "Internet companies want terrorist content to disappear within one to two hours.",
      "The ministers want terrorist content to disappear within two days of upload.",
      "The ministers want progress to disappear from the internet.",
    ],
  ],
  [
    "decades are years",
    "Entente Cordiale",
    ["The Entente Cordiale dates back twelve decades."],
    [
      "The Entente Cordiale dates back eleven decades.",
      "The Entente Cordiale lasted 120 decades.",
      "The Entente Cordiale ended twelve decades ago.",
    ],
  ],
  [
    "the first month is January, and the two are both",
    "to be held in January 2018",
    [
      "The two want to get ready together for a Franco-British Summit due in January 2018.",
      "The Franco-British Summit is to be held in the first month of the following year, 2018.",
    ],
    [
      "The two want to cancel a Franco-British Summit due in January 2018.",
      "The two agree that the Franco-British Summit is not needed.",
      "The Franco-British Summit is to be held in the first month of 2017.",
      "The Franco-British Summit was held in the first month of 2018.",
      "The Franco-British Summit is to be held in the first week of January 2018.",
    ],
  ],
  [
    "support is confirmed by whoever gives it",
    "Amber Rudd confirmed the British",
    ["British support was confirmed by Amber Rudd for the French authorities in protecting the shared border."],
    [
      "French support was confirmed by Amber Rudd for the British authorities in protecting the shared border.",
      "British support was confirmed by the French authorities for Amber Rudd in protecting the border.",
      "British support was promised by Bernard Cazeneuve for the French authorities in protecting the shared border.",
      "British support was announced by Amber Rudd for people in the camp.",
      "German support was confirmed by Amber Rudd for the French authorities in protecting the shared border.",
      "British support was confirmed by Amber Rudd for the German authorities in protecting the shared border.",
    ],
  ],
  [
    "more are coming where there will be more",
    "increase by 40%",
    ["More officers are coming to northern France."],
    [
      "More migrants are coming to northern France.",
      "More officers are coming to the UK.",
      "More officers are coming to Frankfurt.",
      "More crossings are coming to northern France.",
      "More officers are heading to northern England.",
      "More smugglers are on their way to northern France.",
    ],
  ],
];

describe("a light turn of phrase", () => {
  it.each(TURNS)("is read so that %s", (_, words, truths, lies) => {
    expectHeld({ words, truths, lies });
  });
});
