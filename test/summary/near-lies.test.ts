/** Lies that keep nearly every word of a quote: each beside a truth that the rule against it leaves alone. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { inventRelease, quoteOf } from "../support/releases.ts";
import { isShown } from "./labelled-sentences.ts";

const RULES: readonly (readonly [rule: string, words: string, truth: string, lie: string])[] = [
  [
    "a count stays with the acts that it counts",
    "140 convictions",
    "Joint working has led to over 140 convictions for people smuggling.",
    "More than 140 crime groups have been convicted since the start of 2020.",
  ],
  [
    "people leave the place that they leave in the quote",
    "More than 1,500 illegal immigrants",
    "More than 1,500 illegal immigrants have been taken out of Calais since 1 January.",
    "More than 1,500 illegal immigrants have been removed from the UK since 1 January.",
  ],
  [
    "what is discussed is what is discussed in the quote",
    "will travel to Frankfurt",
    "The fight against serious organised crime will be discussed with the G7.",
    "The arrangement will be discussed with the G7.",
  ],
  [
    "what is part of something is what the quote has beside it",
    "as part of the clearance operation",
    "British investment in Calais will be expanded to contribute to resettling migrants as part of the clearance operation.",
    "Part of the clearance operation is British investment.",
  ],
  [
    "a place is not taken from the sentence before",
    "reception and removal centres",
    "The arrangement will support reception and removal centres in France.",
    "The arrangement will fund reception and removal centres at ports.",
  ],
  [
    "people go where they go in the quote",
    "not in need of protection",
    "Migrants in Calais who do not need protection will be returned to their home countries.",
    "Migrants in Calais who do not need protection will be returned to the UK.",
  ],
  [
    "whoever is fought makes no efforts",
    "range of home affairs matters including",
    "They discussed joint efforts to fight terrorism.",
    "They discussed efforts by serious and organised crime to fight border security.",
  ],
  [
    "what is used is what is used in the quote",
    "not used as a safe space",
    "They want to stop terrorists from using the internet as a safe space.",
    "Terrorists are to be kept from using the action plan on the internet.",
  ],
  [
    "the countries of others do not act for these",
    "countries of origin and transit",
    "The two countries will explore better cooperation in countries of origin and transit.",
    "African and Asian countries will explore ways of improving cooperation with the UK and France.",
  ],
  [
    "a named body is not another country's",
    "Brixton Police Station",
    "Minister Collomb visited Brixton Police Station to see the work of the Metropolitan Police.",
    "Collomb visited Brixton Police Station to see the work of the French police.",
  ],
  [
    "those who act together are not parted",
    "are committed to continued close",
    "Rudd and Collomb are committed to preparing together for the Franco-British Summit.",
    "Rudd is committed to close cooperation with France, while Collomb will prepare the summit.",
  ],
  [
    "a cause does not become its result",
    "Numbers of officers",
    "UK funding will result in 40% more officers in northern France.",
    "An increase in officers will result in more UK funding for action against small boats.",
  ],
  [
    "a relative clause tells of what it stands behind",
    "lays the foundations",
    "The partnership between the two countries has prevented over 30,000 crossings this year.",
    "The new agreement has prevented over 30,000 crossings this year.",
  ],
  [
    "this year is not all the time since something began",
    "lays the foundations",
    "The operational partnership has prevented more than 30,000 crossings this year.",
    "The partnership has prevented over 30,000 crossings since it began.",
  ],
  [
    "what grows in number is what grows in the quote",
    "no quick fixes",
    "The number of French gendarmes patrolling the beaches will increase significantly.",
    "The number of beaches patrolled in northern France will increase significantly.",
  ],
  [
    "a sentence that is faced has not been served",
    "140 convictions",
    "These criminals now face a combined 400 years behind bars.",
    "Criminals convicted through joint working have served a combined 400 years behind bars.",
  ],
  [
    "what is paid for does not pay",
    "cutting edge surveillance technology",
    "It will fund detection dog teams to help prevent crossings.",
    "Detection dog teams will fund the surveillance of ports.",
  ],
  [
    "a body is not made of those whom it is set against",
    "new taskforce",
    "A new taskforce will focus on reversing the rise in Albanian nationals exploiting illegal routes.",
    "A new taskforce of Albanian nationals will focus on organised crime groups.",
  ],
  [
    "a country does not act by its people who are acted against",
    "new taskforce",
    "A new taskforce will focus on organised crime groups exploiting illegal migration routes.",
    "Albania will set up a taskforce against organised crime groups exploiting illegal migration routes.",
  ],
  [
    "a time that is only compared with is not told of",
    "at the same stage last year",
    "Over 30,000 illegal crossing attempts have been prevented, over 50% more than at the same stage last year.",
    "At the same stage last year, more than 30,000 crossing attempts had been prevented.",
  ],
  [
    "an aim among others is not reached",
    "fix the broken asylum system",
    "The approach aims to break the business model of people smugglers.",
    "The UK has broken the business model of people smugglers.",
  ],
  [
    "whoever meets is whoever meets in the quote",
    "Tuesday evening comes as",
    "Cleverly met Gerald Darmanin on Tuesday evening.",
    "Rishi Sunak met Gerald Darmanin on Tuesday evening to show progress on stopping the boats.",
  ],
  [
    "an office that speaks is no Secretary of the same name",
    "the pair would seek",
    "The Home Office said the pair would seek to accelerate co-operation efforts.",
    "Mr Cleverly said the Home Office would seek to accelerate co-operation efforts.",
  ],
  [
    "efforts of many countries are not one nation's",
    "European-level efforts",
    "The pair discussed convening the Calais group to bolster European-level efforts.",
    "The pair discussed convening the Calais group to bolster national efforts to stop illegal migration.",
  ],
  [
    "the focus lies on what it lies on in the quote",
    "upcoming events this year",
    "Their joint action will have a particular focus on the Summer Olympics.",
    "Major events will have a particular focus on joint action.",
  ],
  [
    "whoever hopes is whoever speaks",
    "fight against radicalisation",
    "Darmanin hoped that dialogue would improve the fight against radicalisation.",
    "Cleverly hoped that dialogue would improve the fight against radicalisation and online crime.",
  ],
  [
    "what has been reached is no longer an aim",
    "by 36% in 2023",
    "French law enforcement worked to reduce the number of small boats reaching the UK by 36% in 2023.",
    "French law enforcement aims to reduce the number of small boats reaching the UK by 36%.",
  ],
  [
    "what goes on is not over",
    "strong and highly valued relationship",
    "The UK and France still have a strong relationship on security issues.",
    "The UK and France used to have a strong relationship on security issues.",
  ],
  [
    "whoever helps with the Games does not host them",
    "London 2012",
    "The UK continues to support France for the upcoming Olympic Games.",
    "The UK will help host the Olympic Games, having shared experiences from London 2012.",
  ],
  [
    "what a noun is of is not taken from the sentence before",
    "utmost priority",
    "The safety of vulnerable children is what both governments called their utmost priority.",
    "The safety of the camp is what both governments called their utmost priority.",
  ],
  [
    "whoever is fought has no cooperation or efforts of their own",
    "illegal immigration networks targeting",
    "Cooperation against illegal immigration networks will be strengthened.",
    "Illegal immigration networks' cooperation with the UK will be strengthened.",
  ],
  [
    "a sum counts nobody",
    "over 100 million",
    "Over the last 2 years Britain has invested over 100 million in Calais.",
    "Over the last 2 years over 100 million migrants put pressure on Calais.",
  ],
  [
    "whoever is fought does not do what is done against them",
    "data sharing among member states",
    "Data sharing among member states and EU institutions is to be enhanced.",
    "Terrorists are to share data with EU institutions.",
  ],
  [
    "what is tackled is no result",
    "data sharing among member states",
    "Data sharing among member states is to help tackle terrorism threats.",
    "Data sharing among member states has led to terrorism threats.",
  ],
  [
    "a means is no purpose",
    "cutting edge surveillance technology",
    "Port security will be strengthened by funding surveillance technology.",
    "Port security will be strengthened in order to help fund surveillance technology.",
  ],
  [
    "what is done jointly is not done alone",
    "140 convictions",
    "UK and French officers have secured over 140 convictions jointly.",
    "French officers have secured over 140 convictions on their own.",
  ],
  [
    "in a year is not since that year",
    "by 36% in 2023",
    "The number of small boats reaching the UK was reduced by 36% in 2023.",
    "The number of small boats reaching the UK has fallen by 36% since 2023.",
  ],
  [
    "what is welcomed is not called for",
    "taxi-boat",
    "The Home Secretary welcomed the action to target ‘taxi-boat’ launches.",
    "He called for barriers and more patrols to target ‘taxi-boat’ launches.",
  ],
  [
    "whoever welcomes plans has not made them",
    "plans to accelerate delivery",
    "The Home Secretary and Minister Darmanin welcomed plans to accelerate the agreement.",
    "Plans by Minister Darmanin to accelerate the agreement were welcomed by the Home Secretary.",
  ],
  [
    "whoever is grateful is who says so",
    "want to thank my friend",
    "Cleverly was grateful to Darmanin for his leadership and support in tackling the small boat crisis.",
    "Darmanin was grateful to Cleverly for his leadership in tackling the small boat crisis.",
  ],
  [
    "whoever it was is whoever the quote says it was",
    "continue calling for a UK-EU agreement",
    "They will continue to call for a UK-EU agreement on migration issues.",
    "It was Mr Cleverly who called for a UK-EU agreement on migration issues.",
  ],
  [
    "a title that names two ministers does not tell whose act it is",
    "data sharing among member states",
    "EU institutions were called on to improve data sharing to tackle terrorism threats.",
    "Cazeneuve called on EU institutions to improve their exchange of information on terrorism threats.",
  ],
  [
    "an event that two prepare for has no host",
    "preparing together for the Franco-British Summit",
    "Rudd and Collomb are preparing together for the Franco-British Summit to be held in January 2018.",
    "The ministers are preparing the January 2018 summit together, which will be hosted by the UK.",
  ],
  [
    "a plan covers what its own quote ties to it",
    "British-French action plan",
    "Their action plan concerns the internet.",
    "The action plan covers the shared border as well as the internet.",
  ],
  [
    "each of two things in a list is of its own owner",
    "London 2012",
    "The UK has shared experience from the funeral of Her Majesty The Late Queen.",
    "The UK's experience includes the Coronation of Her Majesty The Late Queen.",
  ],
  [
    "an event is not guarded against whom the sentence before names",
    "London 2012",
    "The UK continues to support France for the upcoming Olympic Games.",
    "The UK supports France in protecting the Olympic Games against Hamas.",
  ],
];

describe("a sentence of nearly the quote's own words", () => {
  it.each(RULES)("is held to it that %s", (_, words, truth, lie) => {
    expect([truth, lie].map((sentence) => isShown(sentence, [words]))).toEqual([true, false]);
  });
});

describe("the caption of a picture", () => {
  const release = inventRelease(["Ada Lind met Olof Berg in Sund on Tuesday evening (Nils Holm/PA)"]);
  const quote = quoteOf(release, release.text);

  it.each([
    ["Ada Lind met Olof Berg in Sund on Tuesday evening [1].", true],
    ["Nils Holm met Olof Berg in Sund on Tuesday evening [1].", false],
  ])("names whoever took it, who took no part: %s (%s)", (sentence, shown) => {
    expect(checkSentence(sentence, [quote]).shown).toBe(shown);
  });
});
