/** Lies that turn a purpose, a time or a doer round, or take as done what is to come: each beside a truth that is shown. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

const RULES: readonly (readonly [rule: string, words: string, truth: string, lie: string])[] = [
  [
    "what is to grow is not kept as it is",
    "go even further and faster",
    "The UK and France will go even further in tackling illegal migration in 2024.",
    "The UK and France will maintain their present pace in tackling illegal migration in 2024.",
  ],
  [
    "a promise is that of whoever has made it",
    "comes as Prime Minister Rishi Sunak",
    "The Prime Minister promised to “stop the boats”.",
    "Mr Darmanin promised to “stop the boats”.",
  ],
  [
    "those who are of one country are of no body of another",
    "as Mr Cleverly praised",
    "Mr Cleverly praised the exemplary commitment of French officials.",
    "Mr Cleverly praised the exemplary commitment of Home Office officials.",
  ],
  [
    "nothing has come after what is only planned",
    "The meeting focused on the strengthening",
    "The meeting focused on protecting children before, during and after the dismantling of the camp.",
    "The meeting followed the dismantling of the camp in Calais.",
  ],
  [
    "nobody has taken part in what is to be held",
    "are committed to continued close",
    "Rudd and Collomb will prepare together for the Franco-British Summit of January 2018.",
    "Rudd and Collomb took part in the Franco-British Summit of January 2018.",
  ],
  [
    "what is to be bought under a plan has done nothing yet",
    "It will strengthen security at ports",
    "Security at ports will be strengthened by investment in drones, CCTV and helicopters.",
    "Drones, CCTV and helicopters bought under the arrangement have strengthened security at ports.",
  ],
  [
    "what is told on one matter is not told on another",
    "they reinforced their commitment",
    "On terrorism, the ministers reinforced their commitment to a British-French action plan for the internet.",
    "On migration, the ministers reinforced their commitment to a British-French action plan for the internet.",
  ],
  [
    "what is disrupted is not what anybody is committed to",
    "small boats materials",
    "Both countries are committed to disrupting the supply of small boats materials.",
    "Both countries are committed to the supply of small boats materials through enhanced intelligence sharing.",
  ],
  [
    "what is new does not exist already",
    "small boats materials",
    "The Home Secretary endorsed new UK-France cooperation on disrupting the supply of small boats materials.",
    "The Home Secretary endorsed existing UK-France cooperation on disrupting supply of small boats materials.",
  ],
  [
    "an event that is prepared for is not where things happen",
    "are committed to continued close",
    "Rudd and Collomb are committed to preparing together for the Franco-British Summit in January 2018.",
    "The UK and France are committed to close and constructive cooperation at the Franco-British Summit in January 2018.",
  ],
  [
    "whoever receives guests is at home there",
    "met in London today (Thursday",
    "Amber Rudd met the French Interior Minister Gérard Collomb in London on Thursday 16 November.",
    "The French Interior Minister Gérard Collomb received Amber Rudd on Thursday 16 November.",
  ],
  [
    "what is done so that something follows does not follow from it",
    "enhance data sharing",
    "Data sharing is to be enhanced so that terrorism threats can be tackled.",
    "Terrorism threats are to be tackled so that data sharing among member states can be enhanced.",
  ],
  [
    "a result does not bring about its cause",
    "specialist UK officers",
    "Specialist UK officers will be embedded with their French counterparts, which will increase information sharing.",
    "Information sharing will mean that specialist UK officers can be embedded with their French counterparts.",
  ],
  [
    "what an equipment is meant to bring it has not brought",
    "expedite deployment",
    "The plans will ensure unprecedented levels of coverage.",
    "Key aerial surveillance equipment has given unprecedented levels of coverage to French law enforcement.",
  ],
  [
    "what is to be ensured is not happening",
    "internet companies are making progress",
    "The ministers want terrorist material online removed within one to two hours of upload.",
    "Terrorist material online is being removed within one to two hours, the ministers recognised.",
  ],
  [
    "an aim of ending something has not ended it",
    "definitively ending all criminal activity",
    "The cooperation aims to put a definitive end to all criminal activity by people-smugglers.",
    "Cooperation against illegal immigration networks has put a definitive end to all criminal activity by people-smugglers.",
  ],
  [
    "what so many are already is no purpose",
    "dismantled 55 organised crime groups",
    "The Joint Intelligence Cell, which has dismantled 55 organised crime groups, will be expanded.",
    "The Joint Intelligence Cell will be expanded to dismantle 55 organised crime groups.",
  ],
  [
    "whoever acts together is not parted by “but”",
    "internet companies are making progress",
    "The ministers recognised that internet companies are making progress, but committed to push them further.",
    "Amber Rudd recognised that internet companies are making progress, but Collomb committed to push them further.",
  ],
  [
    "whoever acts together is not parted by “with”",
    "go even further and faster",
    "The UK and France will go further in tackling illegal migration and build closer security ties.",
    "The UK will go further and faster in tackling illegal migration, with France building security ties.",
  ],
  [
    "what is both countries' is not one's",
    "small boats materials",
    "The Home Secretary endorsed both countries' commitment to new cooperation.",
    "The Home Secretary endorsed France's commitment to new cooperation to disrupt the supply of small boats materials.",
  ],
  [
    "one of a pair promises the other nothing",
    "with the pair promising",
    "Cleverly met his French counterpart in Paris and the pair promised to build closer ties.",
    "The French counterpart promised James Cleverly in Paris to stop crossings in the Channel.",
  ],
  [
    "nobody does himself what he would have done",
    "internet companies are making progress",
    "The ministers are committed to pushing the companies to take down terrorist material faster.",
    "The ministers themselves will take down terrorist material within two hours.",
  ],
  [
    "a share is of what it is of",
    "over half of the 500",
    "More than half of the UK-funded French personnel have been deployed to tackle small boats.",
    "More than half of French police have been deployed to tackle small boats.",
  ],
  [
    "officers are not just any people",
    "Numbers of officers",
    "The number of officers in northern France will increase by 40% over the coming months.",
    "Numbers of French people in northern France will increase by 40% as a result of UK funding.",
  ],
  [
    "hours count from what they count from",
    "internet companies are making progress",
    "The ministers want terrorist material removed within one to two hours of upload.",
    "Internet companies are to be pushed to remove terrorist material within one to two hours of a report.",
  ],
  [
    "nobody comes to where he is taken from",
    "More than 1,500 illegal immigrants",
    "More than 1,500 illegal immigrants have been taken from Calais since 1 January.",
    "More than 1,500 illegal immigrants have come to Calais since 1 January.",
  ],
  [
    "money goes into what it goes into",
    "cutting edge surveillance technology",
    "Investment in surveillance technology and drones will help prevent crossings.",
    "Investment in ports will fund surveillance technology to help detect and prevent crossings.",
  ],
  [
    "whoever is acted against does not do the good",
    "to save lives and disrupt organised criminal gangs",
    "French law enforcement operates under increasingly difficult circumstances to save lives.",
    "Organised criminal gangs save lives under increasingly difficult circumstances.",
  ],
  [
    "whoever is to be returned does not cooperate",
    "not in need of protection",
    "Migrants not in need of protection will continue to be returned to their home countries.",
    "Migrants not in need of protection will continue their cooperation with the two countries.",
  ],
  [
    "nobody is cracked down on for another",
    "crack down on the criminal gangs",
    "We must crack down on the criminal gangs, the Home Secretary said.",
    "We must crack down on people making dangerous journeys and stop the criminal gangs, the Home Secretary said.",
  ],
  [
    "of two things named side by side each does its own",
    "Nationality and Borders Act",
    "The Nationality and Borders Act introduced life sentences for people smugglers.",
    "The partnership with Rwanda introduced life sentences for people smugglers.",
  ],
  [
    "a plan to ensure something does not yet ensure it",
    "not used as a safe space",
    "The action plan is meant to ensure that the internet is not used as a safe space for terrorists.",
    "The ministers renewed their commitment to the action plan, which ensures that terrorists do not use the internet.",
  ],
  [
    "a figure since a day is not one of a month alone",
    "More than 1,500 illegal immigrants",
    "More than 1,500 illegal immigrants have been removed from Calais since 1 January.",
    "Over 1,500 illegal immigrants were removed from Calais in January 2016 alone.",
  ],
  [
    "what is counted since a year is not counted since this year began",
    "140 convictions",
    "Joint working has secured more than 140 convictions since the start of 2020.",
    "Joint working between UK and French officers has secured more than 140 convictions since the start of the year.",
  ],
  [
    "whoever but discusses a meeting has not held it",
    "Calais Group Interior Ministers",
    "The ministers discussed convening a meeting of the Calais Group in the spring.",
    "The Calais Group Interior Ministers held discussions with key near neighbour partners in the spring.",
  ],
  [
    "whom one works with is not where one is",
    "declared her desire",
    "Rudd declared her commitment to work with Germany.",
    "While in Germany, Rudd declared her commitment to work with France.",
  ],
  [
    "where all of it is done is not where a part of it is",
    "action against Hamas",
    "The cooperation includes tackling terrorism, Hamas included, at home and overseas.",
    "The cooperation includes action against Hamas at home in the UK and in France.",
  ],
];

describe("a sentence that is turned round", () => {
  it.each(RULES)("is held to it that %s", (_, words, truth, lie) => {
    expect([truth, lie].map((sentence) => isShown(sentence, [words]))).toEqual([true, false]);
  });
});
