/** What a sentence leaves out and so turns round: what is fought grows, what was prevented took place, what is urged is done. */
import { describe, it } from "vitest";
import { expectHeld } from "./rules.ts";

/** Words of the quote; true sentences on it; false ones. */
const FAMILIES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    "In particular to enhance data",
    ["Fuller sharing of data among member states is sought to tackle terrorism threats."],
    [
      "Fuller terrorism threats are to be exchanged.",
      "Stronger terrorism is the aim.",
      "The goal is to exchange terrorism threats.",
    ],
  ],
  [
    "The arrangement means, for the first",
    ["The aim is to improve understanding of the threat.", "Information sharing will increase."],
    ["The goal is to increase the threat.", "The goal is to enhance the threat."],
  ],
  [
    "Numbers of officers in northern",
    ["An increase in officers is meant to reduce illegal small boat crossings."],
    ["The rise in illegal crossings will be 40%.", "The uplift in small boat crossings will be 40%."],
  ],
  [
    "A new taskforce",
    ["The taskforce will be focused on the recent rise in organised crime groups exploiting illegal migration routes."],
    ["The taskforce will expand organised crime."],
  ],
  [
    "These plans will expedite",
    ["Unprecedented levels of coverage will be achieved."],
    [
      "Unprecedented levels of coverage have been achieved.",
      "Unprecedented levels of coverage have been ensured.",
      "Unprecedented coverage is being achieved.",
      "French law enforcement is getting unprecedented coverage.",
      "Key aerial surveillance equipment is being deployed.",
    ],
  ],
  [
    "The ministers recognised that the internet",
    [
      "Internet companies are to be pushed to take down terrorist material faster.",
      "The ministers also undertook to continue developing technical solutions.",
      "The ministers credited the internet companies with making progress.",
    ],
    [
      "Internet companies are credited with taking down terrorist material within two hours.",
      "Internet companies are taking down terrorist material within two hours.",
      "Internet companies take down terrorist material faster.",
    ],
  ],
  [
    "It will also go towards",
    ["Migrants whose journeys to the UK are stopped will be taken in by the centres in France."],
    [
      "The arrangement supports migrants' journeys to the UK.",
      "The arrangement has the goal of supporting migrants' journeys to the UK.",
    ],
  ],
  [
    "This year marks the 120th",
    ["The Entente Cordiale turns 120 this year.", "The Entente Cordiale brought a new age of UK-French relations."],
    ["The Entente Cordiale was created this year.", "The Entente Cordiale brought a new age this year."],
  ],
  [
    "work with international partners",
    [
      "Work with international partners is a key part of the government's approach to fix the broken asylum system.",
      "International partnerships are a central strand of the government's approach to fix the broken asylum system.",
    ],
    [
      "International partners are a key part of the asylum system.",
      "International partners are part of the government's approach to facilitate these journeys.",
    ],
  ],
  [
    "More than 1,500 illegal",
    ["More than 1,500 illegal immigrants have been taken out of Calais since 1 January."],
    [
      "The number of illegal immigrants in Calais exceeds 1,500.",
      "There are more than 1,500 illegal immigrants in Calais.",
      "Calais has more than 1,500 illegal immigrants.",
    ],
  ],
  [
    "Secondly, France and the United",
    ["The ultimate aim is a definitive end to criminal activity by people-smugglers."],
    [
      "France and Britain have stamped out people-smugglers' criminal activity for good.",
      "People-smugglers' criminal activity was stamped out.",
    ],
  ],
  [
    "The Home Secretary also endorsed",
    ["Better intelligence sharing is to be used to choke off the supply of small boat materials."],
    ["The supply of small boat materials has been choked off.", "The supply has been disrupted."],
  ],
  [
    "Joint working between UK and French",
    ["Cross-Channel working has secured more than 140 convictions since the start of 2020."],
    ["Cross-Channel smugglers have secured more than 140 convictions."],
  ],
  [
    "Thirdly, British financial investment",
    ["British spending in Calais, over 100 million in the past two years, is going to grow."],
    [
      "British spending in Calais has grown for the long haul.",
      "Britain's outlay in Calais has been stepped up.",
      "British investment has been stepped up to resettle migrants.",
    ],
  ],
  [
    "There are no quick fixes",
    ["There are no shortcuts, but the arrangement will mean more French gendarmes on the beaches."],
    ["The arrangement is a shortcut."],
  ],
  [
    "The ministers emphasised the need",
    ["Both ministers made the case for maintaining bilateral cooperation on security."],
    ["The ministers made the case for ending bilateral cooperation."],
  ],
  [
    "will travel to Frankfurt",
    [
      "Organised crime is among the issues to be discussed in Frankfurt.",
      "The Home Secretary is due in Frankfurt to talk with her G7 colleagues about serious organised crime.",
    ],
    [
      "Organised crime was discussed in Frankfurt.",
      "Organised crime is being discussed in Frankfurt.",
      "Talks on organised crime were held in Frankfurt.",
    ],
  ],
  [
    "preparing together",
    ["Rudd and Collomb are committed to close cooperation.", "A Franco-British Summit was planned for January 2018."],
    [
      "The summit held in January 2018 committed Rudd and Collomb to close cooperation.",
      "The Franco-British Summit commits the UK and France to close cooperation.",
    ],
  ],
  [
    "accelerate delivery",
    ["The ministers welcomed plans to speed up delivery of what was agreed at the March 2023 UK-France Summit."],
    [
      "The ministers welcomed plans to accelerate the March 2023 UK-France Summit.",
      "The March 2023 UK-France Summit is to be accelerated.",
    ],
  ],
  [
    "This meeting followed a previous",
    ["The meeting came after one between the two ministers in Paris on 30 August."],
    ["After this meeting, the two ministers met in Paris on 30 August."],
  ],
  [
    "internet companies are making progress",
    ["The ministers put pressure on internet companies to go further and faster."],
    ["The ministers put pressure on terrorists to go further and faster."],
  ],
  [
    "go even further and faster",
    ["Work on illegal migration will go further in 2024.", "The UK and France will go further in 2024."],
    ["Illegal migration will go further in 2024.", "Illegal migration will go even faster in 2024."],
  ],
  [
    "introducing life sentences",
    [
      "Measures already introduced provide for life sentences for people smugglers.",
      "People smugglers face life sentences.",
    ],
    [
      "People smugglers already introduced provide for life sentences.",
      "People smugglers introduced life sentences.",
      "People smugglers provide for life sentences.",
    ],
  ],
  [
    "amounting to over 100 million",
    ["One of the aims of British investment is to contribute to the resettlement of migrants."],
    [
      "One of the aims of the clearance is to expand British investment.",
      "The goal of the clearance operation is to increase investment.",
    ],
  ],
  [
    "to save lives and disrupt",
    ["French law enforcement disrupts organised criminal gangs and saves lives."],
    [
      "French law enforcement disrupts rescue efforts and saves criminal gangs.",
      "French law enforcement disrupts rescue efforts.",
    ],
  ],
  [
    "is not used as a safe space",
    ["The internet must not be a safe space for terrorists."],
    [
      "The internet must not be a safe space for ministers.",
      "The internet is not to be used as a safe space for ministers.",
    ],
  ],
];

describe("a sentence that leaves out what matters", () => {
  it.each(FAMILIES)("on “%s …”", (words, truths, lies) => {
    expectHeld({ words, truths, lies });
  });
});
