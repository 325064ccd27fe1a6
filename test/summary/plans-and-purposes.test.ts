/** What is done, coming, meant or but talked of is told as that: each truth beside lies that make more or less of it. */
import { describe, it } from "vitest";
import { expectHeld, type Rule } from "./rules.ts";

const RULES: readonly Rule[] = [
  {
    rule: "a deeper level is what is deepened, when it is",
    words: "In the follow-up of 2023",
    truths: ["The French and British will take their cooperation to a deeper level, following on from 2023."],
    lies: ["The French and British have taken their cooperation to a deeper level, building on 2023."],
  },
  {
    rule: "whoever is to get something has not got it",
    words: "These plans will expedite",
    truths: ["The plans will expedite deployment of key aerial surveillance equipment."],
    lies: ["Law enforcement has got surveillance kit sooner, which lets it intercept more crossing attempts."],
  },
  {
    rule: "a wish to work with somebody is not theirs",
    words: "declared her desire",
    truths: ["Rudd wished to work with both France and Germany."],
    lies: ["Germany wished to work with Rudd on making EU citizens safer."],
  },
  {
    rule: "whoever is kept from something is whom the quote keeps from it",
    words: "safe space",
    truths: [
      "They renewed their commitment to the plan to keep the internet from becoming a safe haven for terrorists.",
      "They reaffirmed the plan to stop terrorists from using the internet as a safe space.",
    ],
    lies: [
      "The ministers keep terrorists from using the internet as a safe space.",
      "The plan is to keep the ministers from using the internet as a safe space.",
      "The plan is to stop the ministers from using the internet as a safe space.",
    ],
  },
  {
    rule: "a rise that is reversed is one that is acted against",
    words: "A new taskforce",
    truths: [
      "The recent rise in Albanian nationals exploiting illegal migration routes will be targeted by a new taskforce.",
    ],
    lies: [
      "The recent rise in Albanian nationals exploiting illegal migration routes has been targeted by a new taskforce.",
      "The recent rise in Albanian nationals will be supported by a new taskforce.",
    ],
  },
  {
    rule: "what a government will do it has undertaken to do",
    words: "3 key points",
    truths: ["Britain's government undertook to help make the operation a success, notably on three points."],
    lies: [
      "The French government undertook to help make the operation a success.",
      "The British government has made the operation a success.",
    ],
  },
  {
    rule: "what somebody is there to do is due to be done",
    words: "to finalise the arrangement",
    truths: [
      "The arrangement with France was due to be finalised with Gérald Darmanin during the Home Secretary's visit on 14 November.",
    ],
    lies: ["The arrangement was finalised with Gérald Darmanin on 14 November."],
  },
  {
    rule: "what must all be done has not all been done",
    words: "We must do everything",
    truths: ["Every possible step must be taken to prevent these perilous journeys."],
    lies: [
      "Every possible step has been taken to prevent these perilous journeys.",
      "Every possible step must be taken to help the criminal gangs.",
    ],
  },
  {
    rule: "a stretch of time goes with the sum that it stands beside, and stays behind us",
    words: "over 100 million",
    truths: ["More than one hundred million was invested by Britain in Calais over two years."],
    lies: [
      "More than 100 million will be invested by Britain in Calais over two years.",
      "More than one hundred million was invested by Britain in Calais over three years.",
    ],
  },
  {
    rule: "who counts as something is it",
    words: "essential partner",
    truths: ["France counts as a key partner in keeping illegal migration at bay."],
    lies: [
      "France counts as a key partner in keeping legal migration at bay.",
      "The UK counts as an essential partner to France in preventing illegal migration.",
    ],
  },
  {
    rule: "two who promise are no figure",
    words: "with the pair promising",
    truths: ["James Cleverly has met his French counterpart in Paris, with the two promising to build closer ties."],
    lies: [
      "James Cleverly has met his two French counterparts in Paris, with the three promising to build closer ties.",
    ],
  },
  {
    rule: "a group that they but talk of convening has not met",
    words: "discussed convening the group",
    truths: [
      "The two ministers talked about gathering the Calais group later this year.",
      "The Calais group may be brought together later this year.",
      "Convening the Calais group is meant to bolster European-level efforts to stop illegal migration.",
    ],
    lies: [
      "The pair brought the Calais group together later this year.",
      "The ministers have gathered the Calais group.",
      "The two ministers got the Calais group together to discuss illegal migration.",
      "The Calais group came together to bolster European-level efforts.",
      "The Calais group met later this year for talks on illegal migration.",
      "The Calais group is meeting later this year to bolster European-level efforts.",
    ],
  },
  {
    rule: "a meeting that they but talk of is not there",
    words: "discussed convening a meeting",
    truths: [
      "A meeting of the Calais Group in the spring was discussed by the two ministers.",
      "The Calais Group could meet in the spring.",
    ],
    lies: [
      "The Calais Group has a meeting in the spring.",
      "The ministers are bringing the Calais Group together in the spring.",
      "Interior ministers of the Calais Group gathered in the spring for discussions.",
    ],
  },
  {
    rule: "whoever goes somewhere to do a thing wants to do it",
    words: "visited Brixton",
    truths: [
      "Brixton Police Station was also visited by the French minister, who wanted to see the work of the police.",
    ],
    lies: [
      "Minister Collomb hoped to visit Brixton Police Station.",
      "The Metropolitan Police wanted to see the work of Minister Collomb in Brixton.",
    ],
  },
  {
    rule: "where somebody will go they have not been",
    words: "will travel to Frankfurt later this week",
    truths: ["The Home Secretary was to travel to Frankfurt that week and meet her G7 counterparts."],
    lies: [
      "The Home Secretary has been to Frankfurt.",
      "The Home Secretary has been to Frankfurt and met her G7 counterparts.",
      "The Home Secretary had already been to Frankfurt and discussed priority issues with the G7.",
    ],
  },
  {
    rule: "what somebody did is not what they plan to do",
    words: "visited Brixton",
    truths: ["Minister Collomb paid a visit to Brixton Police Station as well."],
    lies: [
      "Minister Collomb plans to visit Brixton Police Station to see the work of the Metropolitan Police.",
      "Minister Collomb intends to visit Brixton Police Station.",
    ],
  },
  {
    rule: "those who are sent back do not act",
    words: "those migrants in Calais not in need of protection",
    truths: ["Migrants in Calais not in need of protection will continue to be returned to their home countries."],
    lies: ["Migrants in Calais will continue their cooperation with the two countries."],
  },
  {
    rule: "what they commit to do should be done",
    words: "internet companies are making progress",
    truths: ["The two ministers agreed that internet companies should be pushed to remove terrorist material faster."],
    lies: [
      "The two ministers agreed that internet companies should be thanked for removing terrorist material.",
      "The two ministers agreed that internet companies have been pushed to remove terrorist material faster.",
    ],
  },
  {
    rule: "what money will go to it is earmarked for",
    words: "go towards supporting",
    truths: [
      "Funding is also earmarked for reception and removal centres in France.",
      "Money will also support centres in France for migrants stopped from travelling to the UK.",
    ],
    lies: [
      "Funding has been spent on reception and removal centres in France.",
      "Money will also support centres in the UK for migrants stopped from travelling to France.",
      "Funding is earmarked for migrants travelling to the UK.",
    ],
  },
  {
    rule: "the idea of doing a thing is talked of, however it came up",
    words: "discussed convening a meeting",
    truths: [
      "The two ministers floated the idea of a Calais Group meeting in the spring.",
      "The idea of convening a meeting of the Calais Group in the spring was raised.",
    ],
    lies: [
      "The idea of a meeting of the Calais Group in the autumn was raised.",
      "The idea of convening a meeting of the Calais Group was agreed.",
    ],
  },
  {
    rule: "whoever is wanted for a thing does not want it",
    words: "desire and firm commitment",
    truths: ["Rudd wanted to work with both France and Germany to improve the security of EU citizens."],
    lies: [
      "Germany wanted to work with Rudd to improve the security of EU citizens.",
      "France and Germany want Amber Rudd to work for the security of EU citizens.",
    ],
  },
  {
    rule: "nobody is helped to what is deterred",
    words: "go towards supporting",
    truths: [
      "It will support centres for migrants whose journeys to the UK are prevented, to deter attempts to cross.",
    ],
    lies: [
      "The centres are meant to help migrants whose journeys to the UK were prevented to attempt another crossing.",
      "Funding will help migrants to attempt crossings.",
    ],
  },
  {
    rule: "whoever is sent goes where the quote has them go",
    words: "tasked with stepping up",
    truths: [
      "France has been asked to step up efforts to prevent crossings by deploying more police after deals with the UK.",
    ],
    lies: ["France has been asked to do more to stop Channel crossings by deploying police to the UK."],
  },
  {
    rule: "what is pushed for in turns of phrase keeps its sides",
    words: "removed within one to two hours",
    truths: [
      "Web companies are moving in the right direction in the ministers' view, but still have to be pressed to do more.",
      "Internet companies need to be pushed to take down terrorist material faster, the ministers said.",
    ],
    lies: [
      "The ministers have to be pressed by internet companies to go further.",
      "Internet companies have to be pushed to upload terrorist material faster.",
      "The ministers will push internet companies to upload terrorist material faster.",
    ],
  },
  {
    rule: "what only would be led by somebody is led by whom they talk of convening",
    words: "discussed convening a meeting",
    truths: [
      "Discussions with key near neighbours would be led by the Calais Group Interior Ministers, whom the two sides talked of convening in the spring.",
    ],
    lies: [
      "Discussions with key near neighbours would be led by the Home Secretary in the spring.",
      "Discussions with key near neighbours may be led by the Home Secretary in the spring.",
      "The ministers decided that the Calais Group would meet in the spring.",
      "The Calais Group Interior Ministers would lead illegal migration to near neighbours.",
    ],
  },
  {
    rule: "somebody who is going somewhere soon will travel there",
    words: "will travel to Frankfurt",
    truths: [
      "The Home Secretary is going to Frankfurt to meet her G7 counterparts.",
      "The Home Secretary is soon travelling to Frankfurt to meet her G7 counterparts.",
    ],
    lies: [
      "The Home Secretary is going to the G7 to meet her Frankfurt counterparts.",
      "The Home Secretary is going to London to meet her G7 counterparts.",
      "Serious organised crime is going to Frankfurt.",
    ],
  },
  {
    rule: "where somebody has been they are not going",
    words: "has met his French counterpart in Paris",
    truths: [],
    lies: [
      "Cleverly is going to Paris to build closer ties.",
      "Cleverly is travelling to Paris to meet his French counterpart.",
    ],
  },
  {
    rule: "the way is open to what it is paved for, and that is still to come",
    words: "paves the way",
    truths: [
      "The renewed partnership opens the door to further cooperation, with a leaders' summit between the two countries on the horizon.",
    ],
    lies: [
      "The renewed partnership opens the door to further crossings.",
      "The renewed partnership opens the way for dangerous crossings.",
      "The renewed partnership has deepened cooperation between the two countries.",
    ],
  },
  {
    rule: "what something should mean is still to come",
    words: "will increase information sharing",
    truths: [
      "Having British officers embedded should mean that more information is shared and the threat is better understood.",
    ],
    lies: [
      "Having British officers embedded should mean that less information is shared and the threat is better understood.",
      "Having British officers embedded has meant that more information is shared.",
      "Having people smugglers embedded should mean that more information is shared.",
    ],
  },
  {
    rule: "what is backed while somebody deals with it is not done",
    words: "in order to address the humanitarian",
    truths: [
      "Rudd assured the French authorities of British backing as they dealt with the humanitarian situation in the camp.",
    ],
    lies: [
      "The French authorities assured Rudd of backing as they dealt with the humanitarian situation in the camp.",
      "Rudd assured the French authorities of backing as they protected the camp from the shared border.",
    ],
  },
  {
    rule: "what will be made so has not been made so, and more of it has not come",
    words: "Thirdly, British financial",
    truths: [
      "Part of the expanded British money for Calais is meant to help resettle migrants outside Calais as part of the clearance operation.",
      "More British money will go into Calais to make the border secure in the longer term.",
    ],
    lies: [
      "More British money has gone into Calais to make the border secure in the longer term.",
      "Part of the expanded French money for Calais is meant to help resettle migrants outside Calais.",
    ],
  },
  {
    rule: "a success that is worked for is not made yet",
    words: "will work to ensure the success",
    truths: ["London will do what it can to make the operation a success."],
    lies: ["London has made the operation a success on three points."],
  },
  {
    rule: "what an agreement foresaw is not done",
    words: "foresaw the resettlement",
    truths: [
      "Isolated minors in Calais with proven family links to the UK are to be resettled under the Amiens agreement, which is due to be extended.",
    ],
    lies: [
      "Isolated minors in Calais with proven family links to the UK have been resettled under the Amiens agreement.",
    ],
  },
  {
    rule: "whoever undertakes something promises it",
    words: "technical solutions",
    truths: [
      "Ministers also undertook to carry on devising technical fixes for terrorist content on the web.",
      "Despite their progress, internet companies are to be pushed further by the ministers.",
    ],
    lies: [
      "Internet companies undertook to continue to develop technical solutions.",
      "Ministers undertook to develop terrorist material online.",
      "Terrorist material has come down within two hours of being uploaded.",
      "The ministers have to be pressed by internet companies to go further.",
    ],
  },
  {
    rule: "what should come of something is no more than meant",
    words: "should also help improve",
    truths: [],
    lies: ["Darmanin believes that talking to each other has made the two countries better at radicalisation."],
  },
  {
    rule: "efforts that somebody supports are not to be stopped",
    words: "declared her desire",
    truths: [
      "Rudd wants to work with Paris and Berlin, whose joint efforts are meant to make EU citizens more secure.",
    ],
    lies: [
      "Rudd wants Paris and Berlin to stop their joint efforts.",
      "Rudd wants Paris and Berlin to stop their joint efforts, which are meant to make EU citizens more secure.",
    ],
  },
  {
    rule: "nothing is left undone where everything must be done",
    words: "We must do everything",
    truths: [
      "Nothing should be left undone to keep people from making these dangerous journeys, the Home Secretary argued.",
    ],
    lies: [
      "Nothing should be done to keep people from making these dangerous journeys, the Home Secretary argued.",
      "Nothing should be left undone to help people make these dangerous journeys, the Home Secretary argued.",
    ],
  },
];

describe("what is done, coming, meant or talked of", () => {
  it.each(RULES)("is told so that $rule", (rule) => {
    expectHeld(rule);
  });
});
