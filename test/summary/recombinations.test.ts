/** The words of one quote, or of two, put together to say what none of them says: each such lie beside a truth of the same make. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { corpus, quotesOf } from "./labelled-sentences.ts";

const offered = corpus.releases.flatMap(({ release }) => quotesOf(release.id));

type Row = readonly [demand: string, words: readonly string[], truth: string, lie: string];

const OF_ONE: readonly Row[] = [
  [
    "a percentage is no percentage points",
    ["by 36% in 2023"],
    "The number of small boats fell by 36% in 2023.",
    "The number of small boats fell by 36 percentage points in 2023.",
  ],
  [
    "what falls by a figure is what stands between the fall and the figure",
    ["by 36% in 2023"],
    "The number of small boats reaching the UK fell by 36% in 2023.",
    "The number of French officers fell by 36% in 2023.",
  ],
  [
    "what is needed is not over",
    ["emphasised the need to maintain"],
    "The ministers agreed that there is a need to maintain bilateral cooperation on security.",
    "The ministers agreed that the need for bilateral cooperation on security is over.",
  ],
  [
    "what was prevented was not made",
    ["more than 50% more than at the same stage last year"],
    "The number of crossing attempts prevented is up by more than half on the same point last year.",
    "The number of crossings is up by more than half on the same point last year.",
  ],
  [
    "so many more prevented are not so many more made",
    ["more than 50% more than at the same stage last year"],
    "Compared with the same stage last year, more than 50% more illegal crossing attempts have been prevented.",
    "Compared with the same point in 2021, more than 50% more crossings have been made.",
  ],
  [
    "whoever is kept safe is nobody's danger",
    ["safety of vulnerable children"],
    "Keeping vulnerable children in Calais safe is the utmost priority for both governments.",
    "Keeping Calais safe from vulnerable children is the top priority for both governments.",
  ],
  [
    "a thing in two places is not between them",
    ["origin and transit in Africa and Asia"],
    "The UK and France will explore ways of better cooperation in countries of origin and transit in Africa and Asia.",
    "Better cooperation between Africa and Asia will be explored.",
  ],
  [
    "a quality is nobody's doing",
    ["joint UK-France analysis teams"],
    "The exchange of information by French-command HQ is to be supported by joint UK-France analysis teams.",
    "French-command HQ is to be run by joint UK-France analysis teams.",
  ],
  [
    "what is strengthened by a means is not whose means it is",
    ["funding investment in cutting edge"],
    "Security at ports will be strengthened by funding investment in surveillance technology.",
    "Security at ports will help fund investment in surveillance technology.",
  ],
  [
    "the subject of a verb is not named after what stands in its object",
    ["Calais Group Interior Ministers in the spring"],
    "The ministers discussed convening the Calais Group Interior Ministers in the spring.",
    "The interior ministers of the Calais Group discussed illegal migration in the spring.",
  ],
  [
    "whatever falls to somebody falls to whoever takes it on",
    ["my friend Gérald Darmanin"],
    "The challenge of hosting the Olympics falls to France this summer.",
    "The challenge of hosting the Olympics falls to both countries this summer.",
  ],
  [
    "what one of several things is done to is not done to the other",
    ["fix the broken asylum system"],
    "The UK's work with international partners is central to breaking the business model of people smugglers.",
    "The asylum system is central to the government's approach to breaking international partnerships.",
  ],
  [
    "what is included has the object that it has in the quote",
    ["constructing barriers"],
    "Measures welcomed by the Home Secretary include building barriers and increasing patrols.",
    "Measures welcomed by the Home Secretary include building boats and stepping up launches.",
  ],
  [
    "an attribute of nations hides no other thing",
    ["planned dismantling of the camp"],
    "The meeting focused on the protection of children after the planned dismantling of the camp.",
    "The focus was on the planned dismantling of Franco-British cooperation in Calais.",
  ],
  [
    "what is brought to an end is what is ended",
    ["definitively ending all criminal activity"],
    "All criminal activity by people-smugglers is to be brought to a definitive end.",
    "Close cooperation is to be brought to a definitive end.",
  ],
  [
    "a body's work is not his",
    ["visited Brixton Police Station"],
    "Collomb went to Brixton Police Station to see the Metropolitan Police's work.",
    "Collomb went to Brixton to have the Metropolitan Police see his work.",
  ],
  [
    "whoever promises is promised nothing",
    ["£480 million"],
    "Sunak promised £480 million between 2023 and 2026.",
    "The UK and France promised Sunak £480 million between 2023 and 2026.",
  ],
  [
    "what is between two is between none else",
    ["landmark deal agreed between"],
    "The landmark deal was agreed between the Prime Minister and President Macron.",
    "The landmark deal was agreed between both countries and the Prime Minister.",
  ],
  [
    "whoever is seen moved is who is moved",
    ["introducing life sentences"],
    "The partnership with Rwanda will see migrants relocated there.",
    "Rwanda is to relocate people smugglers.",
  ],
  [
    "between two countries is between these two",
    ["which has prevented over 30,000 crossings"],
    "The close partnership between Britain and France has prevented over 30,000 crossings this year.",
    "The close partnership between Britain and Germany has prevented over 30,000 crossings this year.",
  ],
  [
    "somebody told something is spoken to",
    ["confirmed the British governments support"],
    "Rudd assured the French authorities of the British government's support.",
    "Rudd told the camp that the British government supports the French authorities.",
  ],
  [
    "what is increased is what the quote has increased",
    ["measures introduced through"],
    "The measures under the Act are meant to prevent abuse of the system and include increasing the maximum penalty for illegal entry.",
    "The Act increased the abuse of the system.",
  ],
  [
    "what is called for is not what that is about",
    ["calling for a UK-EU"],
    "They will continue calling for a UK-EU agreement on migration issues.",
    "They will continue calling for illegal migration.",
  ],
  [
    "a focus is on what it is on in the quote",
    ["joint action will also"],
    "Their joint action will have a particular focus on the Summer Olympics.",
    "Their joint action will focus on migration.",
  ],
  [
    "a verb's object is not the next verb's",
    ["go even further and faster"],
    "The UK and France will go further in tackling illegal migration.",
    "The UK and France will go further in tackling law enforcement.",
  ],
  [
    "nor that of the verb before",
    ["go even further and faster"],
    "The UK and France will build even closer law enforcement and security cooperation ties.",
    "The UK and France will go even faster in building illegal migration.",
  ],
  [
    "whoever faces something is whoever faces it in the quote",
    ["combined 400"],
    "The criminals now face a combined 400 years behind bars.",
    "Officers from both countries now face a combined 400 years.",
  ],
  [
    "a country that somebody is partner to does not do what they do",
    ["measures introduced through"],
    "The measures introduced through the Act include introducing life sentences for people smugglers.",
    "Rwanda introduced life sentences.",
  ],
  [
    "a body is not made of those it deals with",
    ["Albanian nationals"],
    "A new taskforce will be set up to reverse the rise in Albanian nationals.",
    "A unit of Albanian nationals will be set up.",
  ],
  [
    "an event's name is no place",
    ["upcoming Olympic Games"],
    "The UK continues to offer France support for the upcoming Olympic Games, having shared experiences from London 2012.",
    "The Olympics will be held in London.",
  ],
  [
    "whoever is acted against makes no commitments",
    ["safe space"],
    "The ministers renewed their commitment to the British-French action plan.",
    "The terrorists renewed their commitment.",
  ],
];

const OF_TWO: readonly Row[] = [
  [
    "somebody told something is of the same quote",
    ["convening the group of northern European", "In the follow-up of 2023"],
    "The pair discussed convening the Calais group, and Darmanin said co-operation is essential against smugglers.",
    "Darmanin told the Calais group that co-operation is essential against smugglers.",
  ],
  [
    "“on which” ties nothing of one quote to the other",
    ["120th anniversary", "over half of the 500"],
    "This year marks the 120th anniversary of the Entente Cordiale, and over half of the 500 personnel have been deployed.",
    "The Entente Cordiale is the basis on which over half of the 500 personnel were deployed.",
  ],
  [
    "nor does “under which”",
    ["120th anniversary", "More than 1,000 migrants"],
    "This year marks the 120th anniversary of the Entente Cordiale, and more than 1,000 migrants have arrived in the UK.",
    "The Entente Cordiale is the deal under which more than 1,000 migrants have arrived in the UK.",
  ],
  [
    "what becomes of so many is not what becomes of so many others",
    ["Thirty-one smuggling networks", "More than 1,500 illegal"],
    "So far this year 31 smuggling networks have been dismantled and over 1,500 illegal immigrants removed from Calais.",
    "So far this year 31 smuggling networks have been removed from Calais and over 1,500 illegal immigrants dismantled.",
  ],
  [
    "what somebody goes somewhere and does is done there",
    ["will travel to Frankfurt", "to finalise the arrangement"],
    "The Home Secretary is in France to finalise the arrangement, and will travel to Frankfurt later this week.",
    "The Home Secretary will travel to Frankfurt and finalise the arrangement with Darmanin.",
  ],
];

function expectTruthAlone(words: readonly string[], truth: string, lie: string): void {
  const quotes = words
    .map((some) => offered.find(({ text }) => text.includes(some)))
    .filter((quote) => quote !== undefined);
  expect(quotes).toHaveLength(words.length);
  const markers = words.map((_, i) => `[${i + 1}]`).join("");
  const shown = [truth, lie].map((one) => checkSentence(one.replace(/\.$/u, ` ${markers}.`), quotes).shown);
  expect(shown).toEqual([true, false]);
}

describe("words put together otherwise than they are printed", () => {
  it.each(OF_ONE)("%s", (_, words, truth, lie) => {
    expectTruthAlone(words, truth, lie);
  });

  it.each(OF_TWO)("%s (two quotes)", (_, words, truth, lie) => {
    expectTruthAlone(words, truth, lie);
  });
});
