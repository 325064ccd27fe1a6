/** What a sentence may not do with a quote's own words, rule by rule: each lie beside a truth that the rule leaves alone. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { corpus, quotesOf } from "./labelled-sentences.ts";

const RULES: readonly (readonly [rule: string, words: string, truth: string, lie: string])[] = [
  [
    "support is paid for only where the quote tells of money",
    "upcoming Olympic Games",
    "The UK continues to offer France support for the Olympic Games.",
    "The UK continues to fund France's Olympic Games.",
  ],
  [
    "what describes one thing does not describe another",
    "humanitarian situation in the camp",
    "Amber Rudd backed France over the humanitarian situation in the camp and the shared border.",
    "Amber Rudd backed France over the shared situation in the camp and the humanitarian border.",
  ],
  [
    "two nouns keep their places",
    "utmost priority",
    "Both governments agreed that the safety of vulnerable children is their utmost priority.",
    "Both governments agreed that the priority of vulnerable children is their utmost safety.",
  ],
  [
    "two verbs keep their objects",
    "fix the broken asylum system",
    "The government's approach aims to fix the asylum system and break the business model of people smugglers.",
    "The government's approach aims to break the asylum system and fix the business model of people smugglers.",
  ],
  [
    "a preposition hangs on the word that it hangs on in the quote",
    "data sharing among member states",
    "Data sharing among member states is to be enhanced.",
    "Terrorism threats among member states are to be tackled.",
  ],
  [
    "what became of a promise is told, not supposed",
    "hopes to show progress",
    "Rishi Sunak hopes to show progress in his promise to “stop the boats”.",
    "Rishi Sunak has honoured his promise to “stop the boats”.",
  ],
  [
    "a capital stands for its government, and a place stays a place",
    "France and Germany in support",
    "Amber Rudd declared a firm commitment to work with Paris and Berlin.",
    "Amber Rudd declared a firm commitment to work with Paris and Rome.",
  ],
  [
    "a minister is their own country's",
    "met in London on Monday",
    "Britain's Amber Rudd met Bernard Cazeneuve in the British capital.",
    "France's Amber Rudd met Bernard Cazeneuve in the British capital.",
  ],
  [
    "whoever hopes is whoever hopes in the quote",
    "hopes to show progress",
    "The Prime Minister hopes to show progress in his promise.",
    "Mr Cleverly hopes to show progress in his promise.",
  ],
  [
    "a first name goes with its own last name, at the head of a sentence too",
    "met in London on Monday",
    "Amber Rudd and Bernard Cazeneuve met in London.",
    "Amber Cazeneuve and Bernard Rudd met in London.",
  ],
  [
    "nobody and no place is joined to itself",
    "permanently based in Lille",
    "UK liaison officers are permanently based in Calais and in Lille.",
    "UK liaison officers are permanently based in Calais and in Calais.",
  ],
  [
    "a day stays with its place",
    "previous meeting between the 2 ministers",
    "The previous meeting between the ministers was in Paris on 30 August.",
    "The previous meeting between the ministers was in London on 30 August.",
  ],
  [
    "what is paid for by one country is not therefore its own",
    "over half of the 500",
    "Over half of the 500 French personnel paid for by the UK have been deployed.",
    "Over half of the 500 British personnel paid for by the UK have been deployed.",
  ],
  [
    "whoever is brought back goes the way that the quote says",
    "return those migrants in Calais",
    "Migrants in Calais not in need of protection will be returned to their home countries.",
    "Migrants in Calais not in need of protection will be returned from their home countries.",
  ],
  [
    "an owner is not owned",
    "violent and reckless smugglers",
    "France and the UK will deepen their cooperation against reckless smugglers’ networks.",
    "France and the UK will deepen their cooperation against reckless networks’ smugglers.",
  ],
  [
    "what changes by a figure may be told of its cause, not of another thing",
    "will increase by 40%",
    "UK funding will raise the numbers of officers by 40%.",
    "UK funding will raise the numbers of crossings by 40%.",
  ],
  [
    "a town may host what took place in it, and no other town",
    "met in London on Monday",
    "London hosted the British Home Secretary Amber Rudd and Bernard Cazeneuve.",
    "Paris hosted the British Home Secretary Amber Rudd and Bernard Cazeneuve.",
  ],
  [
    "what helps is not what is acted against",
    "funding investment in cutting edge",
    "Investment in surveillance technology will help to clamp down on illegal entry at ports.",
    "Illegal entry at ports will help to clamp down on surveillance technology.",
  ],
  [
    "more than before is a rise, and fewer a fall",
    "number of small boats reaching the UK",
    "Fewer small boats reached the UK in 2023 than in the previous year.",
    "More small boats reached the UK in 2023 than in the previous year.",
  ],
  [
    "what is important is not most important",
    "remains an important priority",
    "Cross-Channel cooperation to save lives at sea remained an important priority, the Home Secretary stressed.",
    "Cross-Channel cooperation to save lives at sea is the Home Secretary's most important priority.",
  ],
  [
    "“also” brings nothing that stands before the quote into it",
    "countries of origin and transit in Africa",
    "The UK and France will explore better cooperation in countries of origin and transit in Africa and Asia.",
    "The action plan for the internet covers countries of origin and transit in Africa and Asia.",
  ],
  [
    "an effect that will come should come, and has not come",
    "significantly increase the number",
    "The deal should allow a significant rise in the number of French gendarmes patrolling beaches in northern France.",
    "The deal has allowed a significant rise in the number of French gendarmes patrolling beaches in northern France.",
  ],
  [
    "whoever is pushed to do something has not committed to it",
    "committed to push them",
    "The ministers committed to push the internet companies to go further and faster in removing terrorist material.",
    "The internet companies themselves committed to go further and faster in removing terrorist material.",
  ],
  [
    "what must be done is not done",
    "everything we can to stop people",
    "The Home Secretary said that everything must be done to stop people making these dangerous journeys.",
    "The Home Secretary said that everything had been done to stop people making these dangerous journeys.",
  ],
  [
    "a country's people are not its adjective",
    "recent rise in Albanian nationals",
    "A new taskforce will focus on reversing the recent rise in Albanians using illegal migration routes into the UK.",
    "A new taskforce will focus on reversing the recent rise in Germans using illegal migration routes into the UK.",
  ],
  [
    "“they” are those who were named, nobody else of the quote",
    "UK-EU agreement on migration",
    "France and the UK will continue calling for a UK-EU agreement on migration issues.",
    "The EU will continue calling for a UK-EU agreement on migration issues.",
  ],
  [
    "“they” are not whom the quote names behind the verb",
    "safe space for terrorists",
    "The ministers reinforced their commitment to the action plan to ensure the internet is not a safe space for terrorists.",
    "The terrorists reinforced their commitment to the action plan to ensure the internet is not a safe space for ministers.",
  ],
  [
    "whoever must do something is not whom it is done against",
    "everything we can to stop people",
    "The Home Secretary said everything must be done to stop people making these journeys.",
    "The Home Secretary said the criminal gangs must do everything they can to stop people.",
  ],
  [
    "what is moved is what a noun's “of” names",
    "resettlement of migrants outside",
    "Migrants are to be resettled outside of Calais as part of the clearance operation.",
    "British financial investment in Calais will be moved outside of Calais.",
  ],
  [
    "of two verbs with one object the first has it too",
    "funding investment in cutting edge",
    "Drones and helicopters will help to detect and prevent crossings.",
    "Drones and helicopters will be detected by dog teams at ports to prevent crossings.",
  ],
  [
    "whoever works together is not whom they work against",
    "working hand in hand",
    "UK and French officers will work hand in hand to stop the people smugglers.",
    "People smugglers will work hand in hand with UK and French officers.",
  ],
  [
    "a country that something goes to is not where it comes from",
    "partnership with Rwanda",
    "The partnership with Rwanda will see migrants moved there to have their claims considered.",
    "Migrants moved from Rwanda will have their claims considered in the UK.",
  ],
  [
    "countries of a continent do not do what two others will do",
    "countries of origin and transit in Africa",
    "The UK and France will explore ways of improving cooperation in countries of origin and transit in Africa and Asia.",
    "Countries in Africa and Asia will explore ways of improving cooperation with the UK and France.",
  ],
  [
    "a person is thanked, not their country",
    "thank my friend",
    "Cleverly thanked Gérald Darmanin for his continued leadership and support in tackling the small boat crisis.",
    "Cleverly thanked France for hosting the Olympics this summer.",
  ],
  [
    "whoever a release gives no words to says nothing",
    "It is imperative to dismantle",
    "It is imperative to dismantle the organised criminal gangs responsible.",
    "The criminal gangs say it is imperative to dismantle those responsible.",
  ],
  [
    "what a government will work on it has not worked on",
    "work to ensure the success",
    "The British government will work to ensure the success of this operation.",
    "The British government has worked to ensure the success of this operation.",
  ],
  [
    "work is whose it is in the quote",
    "key part of the government",
    "The UK's work with international partners is a key part of the government's approach.",
    "People smugglers' work with international partners is a key part of the government's approach.",
  ],
  [
    "whoever is tasked is not who tasks",
    "tasked with stepping up",
    "France has been tasked with deploying more police and extra equipment.",
    "The UK has been tasked by France with deploying more police and extra equipment.",
  ],
  [
    "what is acted against is not welcomed",
    "taxi-boat",
    "The action to target ‘taxi-boat’ launches was welcomed.",
    "‘Taxi-boat’ launches were welcomed.",
  ],
  [
    "the two ministers of a release are “the ministers”",
    "importance of UK support",
    "Rudd and Collomb acknowledged the importance of UK support in reinforcing the security arrangements.",
    "Rudd and Cazeneuve acknowledged the importance of UK support in reinforcing the security arrangements.",
  ],
  [
    "what is increased is what the quote has increased",
    "taxi-boat",
    "Action against ‘taxi-boat’ launches includes increasing patrols.",
    "Action against ‘taxi-boat’ launches has increased organised criminal activity.",
  ],
  [
    "who is investigated is who the quote has investigated",
    "liaison officers permanently",
    "UK liaison officers help to prevent crossings and investigate organised criminal groups.",
    "UK liaison officers based in Lille and Calais are being investigated.",
  ],
  [
    "what is organised is what the quote has organised",
    "liaison officers permanently",
    "UK liaison officers in Lille help prevent crossings.",
    "UK liaison officers in Lille are organising crossings.",
  ],
  [
    "what is taken down is what the quote has taken down",
    "internet companies",
    "The internet companies are making progress in taking down terrorist material.",
    "The internet companies are taking down progress made by terrorists.",
  ],
  [
    "what is expedited is what the quote has expedited",
    "expedite deployment",
    "The plans will expedite deployment of key aerial surveillance equipment.",
    "The plans will expedite crossing attempts by French law enforcement.",
  ],
  [
    "what is outside a place is not within it",
    "contribute to the resettlement",
    "British funds will help to resettle migrants outside Calais.",
    "British funds will help to resettle migrants within Calais.",
  ],
  [
    "what is prevented is not done",
    "prevent abuse",
    "Measures in the Nationality and Borders Act prevent abuse of the system.",
    "Measures in the Nationality and Borders Act abuse the system.",
  ],
  [
    "what changes by a figure changes nothing else by it",
    "will increase by 40%",
    "The numbers of officers in northern France will increase by 40% over the coming months.",
    "The officers in northern France will increase small boat crossings by 40% over the coming months.",
  ],
  [
    "what is of people in a place is not of the place",
    "utmost priority",
    "The two governments agreed that the safety of children in Calais is their utmost priority.",
    "The two governments agreed that the safety of Calais is their utmost priority.",
  ],
  [
    "whoever wants something is whoever does in the quote",
    "committed to push them",
    "The ministers want terrorist material removed within one to two hours of upload.",
    "The internet companies want terrorist material removed within one to two hours of upload.",
  ],
  [
    "either side may want what both seek",
    "pair would seek",
    "The Home Office said both sides want faster co-operation between the two countries.",
    "The Home Office said the officials want faster co-operation between the two countries.",
  ],
  [
    "what one country's people do is not done by another country",
    "no quick fixes",
    "Many more French gendarmes will patrol the beaches in northern France.",
    "The UK will patrol the beaches of northern France with a significantly larger number of gendarmes.",
  ],
  [
    "“there” is the place named before it",
    "partnership with Rwanda",
    "The partnership with Rwanda will see migrants who make these journeys moved to Rwanda.",
    "Rwanda will see migrants who make these journeys relocated to the UK.",
  ],
  [
    "what something is dated by is not its aim",
    "planned dismantling",
    "The meeting was held to strengthen Franco-British cooperation in Calais.",
    "The meeting was held to dismantle the camp in Calais.",
  ],
  [
    "what is to be tackled together is no help asked for",
    "travel to Frankfurt",
    "The Home Secretary will meet her G7 counterparts to discuss priorities such as tackling organised crime.",
    "The Home Secretary will meet her G7 counterparts to seek their help against organised crime.",
  ],
  [
    "what may come of something is told by the quote itself",
    "partnership with Rwanda",
    "The partnership with Rwanda will see migrants rebuild their lives there.",
    "The partnership with Rwanda gives migrants the chance of a better life.",
  ],
  [
    "whoever gives their word is whose word it is in the quote",
    "hopes to show progress",
    "It was Sunak who made the promise to “stop the boats”.",
    "It was Cleverly who made the promise to “stop the boats”.",
  ],
  [
    "a wish belongs to whom the quote gives it",
    "hopes to show progress",
    "Rishi Sunak's promise to “stop the boats” is where he hopes to show progress.",
    "Gerald Darmanin's promise to “stop the boats” is where he hopes to show progress.",
  ],
  [
    "a plan is told of by the quote that has it",
    "safe space",
    "The action plan is to ensure the internet is not used as a safe space for terrorists.",
    "The action plan is to ensure the Summit is not used as a safe space for terrorists.",
  ],
  [
    "what is promised by some is not others' promise to make",
    "praised the “exemplary”",
    "Cleverly praised the French officials' commitment as “exemplary”.",
    "Cleverly said that the pair's commitment was “exemplary”.",
  ],
  [
    "a means is of whom the quote tasks with it",
    "tasked with stepping up",
    "France has been tasked with stepping up efforts by drawing on extra equipment and facilities.",
    "The UK drew on extra equipment and facilities to prevent Channel crossings.",
  ],
  [
    "what both countries go on doing is not done by their leaders",
    "landmark deal",
    "Both countries continue to deliver against the landmark deal.",
    "The Prime Minister and President Macron continue to deliver against the landmark deal.",
  ],
  [
    "whoever gets support does not give it",
    "humanitarian situation in the camp",
    "The French authorities were supported by the British government in addressing the humanitarian situation.",
    "Amber Rudd was supported by the French authorities in addressing the humanitarian situation.",
  ],
  [
    "to work with somebody is not to work for them",
    "France and Germany in support",
    "Amber Rudd declared her desire to work with France and Germany.",
    "Amber Rudd declared her desire to work for France and Germany.",
  ],
  [
    "“it” is one thing",
    "committed to push them",
    "Terrorist material is to be removed within one to two hours of upload.",
    "The internet companies are to be removed within one to two hours of upload.",
  ],
  [
    "a place is where the quote has it, not where something else comes from",
    "situation in Northern France",
    "The ministers discussed illegal migration and the situation in Northern France.",
    "The ministers discussed the challenges of illegal migration from Northern France.",
  ],
  [
    "a quarter of a continent is no quarter of a country",
    "convening the group",
    "The Calais group brings together northern European countries.",
    "The Calais group brings together European countries from the north of France.",
  ],
  [
    "what is given to somebody is told by the quote itself",
    "no quick fixes",
    "The agreement means significantly more French gendarmes on the beaches in northern France.",
    "The agreement gives the UK control over operations on French beaches.",
  ],
  [
    "a meeting ahead is not where the one of the title was",
    "convening the group",
    "Cleverly and Darmanin discussed convening the Calais group when they met in Paris.",
    "Cleverly and Darmanin have a plan for the Calais group to meet in Paris.",
  ],
  [
    "what is done after something is no talk of that thing",
    "planned dismantling",
    "The meeting centred on the protection of children after the dismantling of the camp.",
    "The meeting centred on dismantling the camp in Calais.",
  ],
  [
    "progress is theirs who make it",
    "committed to push them",
    "The ministers committed to push internet companies, while recognising the progress made.",
    "While acknowledging progress by terrorists, the ministers committed to pressing internet companies.",
  ],
  [
    "whoever is used uses nobody",
    "safe space",
    "The action plan is to stop terrorists from using the internet as a safe space.",
    "The aim of the British-French action plan is to stop the internet from using terrorists as a safe space.",
  ],
  [
    "a cause is the quote's own cause",
    "will increase by 40%",
    "UK funding has led to action to reduce small boat crossings, and officers in northern France will increase by 40%.",
    "Illegal small boat crossings have led to an increase of 40% in officers in northern France.",
  ],
];

describe("a sentence of the quote's own words", () => {
  it.each(RULES)("is held to it that %s", (_, words, truth, lie) => {
    expect([truth, lie].map((sentence) => isShown(sentence, words))).toEqual([true, false]);
  });
});

function isShown(sentence: string, words: string): boolean {
  const quotes = corpus.releases
    .flatMap(({ release }) => quotesOf(release.id))
    .filter(({ text }) => text.includes(words))
    .slice(0, 1);
  expect(quotes).toHaveLength(1);
  return checkSentence(sentence.replace(/\.$/u, " [1]."), quotes).shown;
}
