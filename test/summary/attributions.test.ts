/** Who tells it and who does it: each way of naming them that is true beside those that are not, and what two quotes say side by side. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const ATTRIBUTIONS: readonly Rule[] = [
  {
    rule: "a release is called by its publisher and its day",
    words: ["over half of the 500 UK-funded"],
    truths: [
      "Over half of the 500 UK-funded French personnel have already been deployed, the Home Office said on 1 February 2024.",
      "According to the February 2024 release, over half of the 500 UK-funded French personnel have been deployed.",
      "As the release recalls, over half of the 500 UK-funded French personnel have been deployed.",
    ],
    lies: [
      "Over half of the 500 UK-funded French personnel have already been deployed, the Home Office said on 3 February 2024.",
      "Over half of the 500 UK-funded French personnel have already been deployed, PA said.",
      "According to the January 2024 release, over half of the 500 UK-funded French personnel have been deployed.",
      "According to the release of 30 January 2024, over half of the 500 UK-funded French personnel have been deployed.",
    ],
  },
  {
    rule: "a joint statement is that of both governments",
    words: ["dismantled 55 organised crime groups"],
    truths: [
      "The two governments say the UK-France Joint Intelligence Cell will be expanded.",
      "The UK-France Joint Intelligence Cell will be expanded, both governments announced.",
      "According to the November 2022 joint statement, the UK-France Joint Intelligence Cell will be expanded.",
      "The joint statement by the two governments says the UK-France Joint Intelligence Cell will be expanded.",
    ],
    lies: [
      "The French government says the UK-France Joint Intelligence Cell will be expanded.",
      "According to the statement by the French government, the UK-France Joint Intelligence Cell will be expanded.",
      "According to the three governments' statement, the UK-France Joint Intelligence Cell will be expanded.",
      "According to the December 2022 joint statement, the UK-France Joint Intelligence Cell will be expanded.",
      "According to the statement of 15 November 2022, the UK-France Joint Intelligence Cell will be expanded.",
    ],
  },
  {
    rule: "a news story is nobody's joint statement",
    words: ["More than 1,000 migrants have arrived"],
    truths: ["More than 1,000 migrants have arrived in the UK so far this year, PA reported."],
    lies: [
      "According to the joint statement, more than 1,000 migrants have arrived in the UK so far this year.",
      "The two governments said that more than 1,000 migrants have arrived in the UK so far this year.",
      "More than 1,000 migrants have arrived in the UK so far this year, the Home Office said.",
    ],
  },
  {
    rule: "countries tell whose ministers they are",
    words: ["On migration, the ministers discussed"],
    truths: ["The British and French ministers discussed the situation in Northern France."],
    lies: [
      "The German and French ministers discussed the situation in Northern France.",
      "The British and French prime ministers discussed the situation in Northern France.",
    ],
  },
  {
    rule: "a minister is their country's, whatever the office",
    words: ["hopes to show progress in his promise"],
    truths: ["The British Prime Minister hopes to show progress in his promise to “stop the boats”."],
    lies: ["The French Prime Minister hopes to show progress in his promise to “stop the boats”."],
  },
  {
    rule: "what is in somebody's view is what they say",
    words: ["There are no quick fixes"],
    truths: ["In the Home Secretary's view, there are no quick fixes."],
    lies: ["In Darmanin's view, there are no quick fixes.", "In the Prime Minister's view, there are no quick fixes."],
  },
  {
    rule: "a capital stands for its government, and for no other",
    words: ["British financial investment in Calais"],
    truths: ["London's financial investment in Calais amounted to over 100 million in the last 2 years."],
    lies: ["Paris's financial investment in Calais amounted to over 100 million in the last 2 years."],
  },
  {
    rule: "what one minister does is not done by both",
    words: ["Minister Collomb also visited"],
    truths: ["The French minister visited Brixton Police Station."],
    lies: ["The ministers visited Brixton Police Station.", "Rudd and Collomb visited Brixton Police Station."],
  },
  {
    rule: "what one speaker does is not done by both",
    words: ["I want to thank my friend"],
    truths: ["Cleverly thanked Darmanin for his leadership."],
    lies: ["The ministers thanked Darmanin for his leadership."],
  },
  {
    rule: "what nobody is named for is nobody's doing, and in no place that is not named",
    words: ["Thirty-one smuggling networks"],
    truths: ["Thirty-one smuggling networks have been dismantled since the beginning of the year."],
    lies: [
      "The British government dismantled thirty-one smuggling networks.",
      "Thirty-one smuggling networks have been dismantled in Calais.",
      "Thirty-one smuggling networks have been dismantled there.",
    ],
  },
  {
    rule: "what a quote says of its own subject is not said of what stands before it",
    words: ["Joint working between UK and French officers"],
    truths: ["Joint working has secured more than 140 convictions."],
    lies: ["The arrangement secured more than 140 convictions."],
  },
  {
    rule: "two things told side by side are each in a quote, with the subject that they share",
    words: ["Gérard Collomb, met in London today", "Minister Collomb also visited"],
    truths: ["Collomb met Rudd in London and visited Brixton Police Station."],
    lies: ["Rudd met Collomb in London and visited Brixton Police Station."],
  },
  {
    rule: "what one speaker says is told beside what the other does",
    words: ["I want to thank my friend", "In the follow-up of 2023"],
    truths: [
      "Cleverly thanked Darmanin for his leadership, while Darmanin called cooperation essential in the fight against smugglers’ networks.",
    ],
    lies: [
      "Darmanin thanked Cleverly for his leadership, while Cleverly called cooperation essential in the fight against smugglers’ networks.",
    ],
  },
  {
    rule: "a second participle has the auxiliary of the first",
    words: ["More than 1,500 illegal immigrants", "Thirty-one smuggling networks"],
    truths: [
      "More than 1,500 illegal immigrants have been removed from Calais and thirty-one smuggling networks dismantled since the beginning of the year.",
    ],
    lies: [
      "More than 1,500 illegal immigrants will be removed from Calais and thirty-one smuggling networks dismantled.",
      "Thirty-one illegal immigrants have been removed from Calais and more than 1,500 smuggling networks dismantled.",
      "More than 1,500 illegal immigrants have been removed and thirty-one smuggling networks dismantled in Calais.",
    ],
  },
  {
    rule: "a quote that takes up the one before it is read with it",
    words: ["faced by French law enforcement", "Their commitment is exemplary"],
    truths: [
      "Cleverly said that the commitment of French law enforcement is exemplary and that the results are impressive.",
    ],
    lies: ["Cleverly said that the commitment of criminal gangs is exemplary and that the results are impressive."],
  },
  {
    rule: "what is set off by commas leaves the subject its verb",
    words: ["This latest multi-year arrangement", "Joint working between UK and French officers"],
    truths: [
      "The arrangement is worth up to 72.2 million euros, and joint working has secured more than 140 convictions.",
    ],
    lies: ["The arrangement, worth up to 72.2 million euros, secured more than 140 convictions."],
  },
  {
    rule: "two who speak about a thing discuss it",
    words: ["During talks in Paris"],
    truths: [
      "In Paris, Cleverly and Darmanin spoke about the priorities they share and the chances of deepening cooperation.",
      "The Home Secretary and the French Interior Minister spoke in Paris about how lasting the relationship between their countries is.",
      "The two ministers talked in Paris about deeper cooperation.",
    ],
    lies: [
      "Sunak and Darmanin spoke about the breadth of their shared priorities.",
      "Cleverly and Darmanin spoke in London about deepening cooperation.",
      "Cleverly and Macron spoke in Paris about their shared priorities.",
    ],
  },
  {
    rule: "what both governments agree on is declared by both",
    words: ["jointly agreed that the safety"],
    truths: [
      "The safety of vulnerable children in Calais was jointly declared an utmost priority by the UK and French governments.",
    ],
    lies: [
      "The safety of vulnerable children was jointly declared an utmost priority by the UK and German governments.",
      "The safety of vulnerable children was jointly declared an utmost priority by the British government.",
      "The safety of vulnerable children in Calais was jointly declared their utmost priority by the smugglers.",
    ],
  },
  {
    rule: "what a minister is committed to is promised by their country",
    words: ["continuing to share security experience"],
    truths: ["Britain pledged to go on sharing its security know-how with France ahead of the Olympics."],
    lies: [
      "France pledged to go on sharing its security know-how with Britain ahead of the Olympics.",
      "Germany pledged to go on sharing its security know-how with France ahead of the Olympics.",
      "The French government promised to continue sharing security expertise with France.",
    ],
  },
  {
    rule: "what a minister wishes firmly is vowed by their country",
    words: ["declared her desire"],
    truths: ["Britain vowed to work with France and Germany to improve the security of EU citizens."],
    lies: ["France vowed to work with Germany and Britain to improve the security of EU citizens."],
  },
  {
    rule: "a tribute is paid by whoever praises",
    words: ["as Mr Cleverly praised"],
    truths: ["Cleverly paid tribute to the commitment of French officials."],
    lies: ["Darmanin paid tribute to the commitment of French officials."],
  },
  {
    rule: "what a government will do is said by itself",
    words: ["ensure the success of this operation"],
    truths: ["The British government said it would work to make the operation a success."],
    lies: [
      "The French government said it would work to make the operation a success.",
      "The Home Secretary said she would work to make the operation a success.",
    ],
  },
  {
    rule: "a pair of ministers are their two countries",
    words: ["with the pair promising"],
    truths: [
      "France and the UK want closer cooperation on Channel crossings.",
      "The UK and France have agreed to work more closely on Channel crossings.",
      "Britain and France promised closer ties to tackle Channel crossings.",
    ],
    lies: [
      "Britain and Germany want closer cooperation on Channel crossings.",
      "Germany and France want closer cooperation on Channel crossings.",
      "Darmanin said France and the UK will deepen their cooperation.",
    ],
  },
  {
    rule: "help is whose who gives it",
    words: ["having shared experiences"],
    truths: [
      "British experience with large public events has been shared with France ahead of the Olympic Games.",
      "Lessons from London 2012 have been shared as part of UK support for the Olympic Games.",
      "Support continues to be offered by the UK to France for the upcoming Olympic Games.",
      "The UK is offering France support for the Olympics.",
    ],
    lies: [
      "French experience with large public events has been shared with the UK ahead of the Olympic Games.",
      "French support for the Olympic Games continues.",
      "Support continues to be offered by France to the UK for the upcoming Olympic Games.",
      "France is offering Britain help with the Olympics.",
    ],
  },
  {
    rule: "what matters is no country's",
    words: ["acknowledged the importance of UK support"],
    truths: [
      "The ministers acknowledged that British help in strengthening security arrangements in coastal cities of Northern France matters.",
    ],
    lies: ["French help in reinforcing security arrangements in coastal cities matters, the ministers acknowledged."],
  },
  {
    rule: "talks are where a quote's own meeting was",
    words: ["This meeting followed a previous"],
    truths: ["The talks in London came after an earlier session between the two ministers in Paris on 30 August."],
    lies: ["The talks in Calais came after an earlier session between the two ministers in Paris on 30 August."],
  },
  {
    rule: "whoever is somewhere is not about to go there",
    words: ["to finalise the arrangement"],
    truths: ["The Home Secretary was in France to finalise the arrangement with Darmanin."],
    lies: ["The Home Secretary will travel to France and finalise the arrangement with the French Interior Minister."],
  },
  {
    rule: "whoever meets somebody meets no topic",
    words: ["The Home Secretary will travel"],
    truths: ["The Home Secretary will meet her G7 counterparts."],
    lies: ["The Home Secretary will meet serious organised crime.", "The ministers met organised crime in Frankfurt."],
  },
  {
    rule: "an agreement beside a partnership is not the partnership, and a name points at nothing before it",
    words: ["lays the foundations for deeper"],
    truths: ["The close partnership has prevented over 30,000 crossings this year."],
    lies: ["The arrangement has prevented over 30,000 crossings this year."],
  },
  {
    rule: "what a body with a name does is not done by a thing told of before",
    words: ["dismantled 55 organised crime groups"],
    truths: ["The cell has so far dismantled 55 organised crime groups."],
    lies: ["The UK-France deal has dismantled 55 organised crime groups."],
  },
  {
    rule: "a doer that is only a pronoun is named before",
    words: ["faced by French law enforcement"],
    truths: ["The UK continues to support French law enforcement."],
    lies: ["French officers were supported by them in saving lives."],
  },
];

describe("who tells it and who does it", () => {
  it.each(ATTRIBUTIONS)("is shown where $rule", (rule) => {
    expectHeld(rule);
  });
});
