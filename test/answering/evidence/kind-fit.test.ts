/** Whether one sentence holds what is asked for, kind by kind, with the reason beside it. */
import { describe, expect, it } from "vitest";
import { viewCorpus } from "../../../src/answering/evidence/corpus-view.ts";
import { weighAll } from "../../../src/answering/evidence/evidence.ts";
import { factsOf } from "../../../src/answering/facts.ts";
import { understand } from "../../../src/answering/understanding/understanding.ts";
import { createRetriever } from "../../../src/retrieval/retriever.ts";
import { corpusOf, inventRelease } from "../../support/releases.ts";

type Row = readonly [question: string, sentence: string, holds: boolean, why: string];

/** How well a release's only sentence holds the kind of thing that is asked for. */
function fitOf(question: string, sentence: string): number {
  const corpus = corpusOf([inventRelease([sentence])]);
  const view = viewCorpus(corpus, createRetriever(corpus));
  const asked = understand(question, { ...factsOf(view), today: "2031-05-15" });
  const [release] = corpus.releases.map((one) => view.viewOf(one));
  const candidates = (release?.sentences ?? []).map((one) => ({
    view: one,
    retrieved: null,
    confidence: null,
    surroundings: one.sentence,
  }));
  const [evidence] = weighAll(candidates, asked, { speaker: null, times: [], trust: 0 }, view);
  return evidence?.kind.value ?? 0;
}

const KINDS: Readonly<Record<string, readonly Row[]>> = {
  "who": [
    ["Who pays for the lighthouse?", "The lighthouse is paid for by the Harbour Board.", true, "a body pays"],
    ["Who pays for the officers?", "Over half of the 500 UK-funded French officers came.", true, "the UK funds"],
    ["Who mended the nets?", "Fishermen and volunteers of Sund were helped by officers.", true, "people by what they are"],
    ["Whose boats were searched?", "The boats of smugglers were searched at dawn.", true, "people own"],
    ["Whose work did she watch?", "She came to see the work of the Hollin Police.", true, "a body's work"],
    ["Who built the pier?", "The pier was the work of Marta Lund.", true, "a name that looks like a person's"],
    ["Who signed the harbour deal?", "The harbour deal was signed for the Harbour Board.", false, "one person signs, not a board"],
    ["Who put their name to the deal?", "The deal deepens UK-French work.", false, "no one's name"],
    ["Who won the race?", "Officers and migrants watched the race.", false, "one wins"],
    ["Who heads the coastguard unit?", "Officers of the coastguard unit searched nine boats.", false, "one person heads it"],
    ["Which German minister did she meet?", "The French Minister of Ports Marc Dole met her.", false, "a minister of another country"],
    ["Which German minister did Lund speak to?", "Marta Lund wants to work with Germany.", false, "whom the question names, and a country"],
    ["Which French minister did she meet?", "The French Minister of Ports Marc Dole met her.", true, "of that country"],
    ["Who was the German minister she met?", "The French Minister of Ports Marc Dole met her.", false, "a minister of another country"],
    ["Who was the French minister she met?", "The French Minister of Ports Marc Dole met her.", true, "of that country"],
    ["Which minister brought up nets?", "Ada Lund said: “Nets must be mended before the winter comes.”", true, "whose words they are"],
    ["Who insisted on nets?", "The Home Secretary said: “Nets must be mended before the winter comes.”", true, "whose words they are, by the office"],
    ["Who was the minister going to meet?", "The minister will meet her colleagues.", true, "whom she meets may be a group"],
  ],
  "where": [
    ["Where were the travellers taken?", "The travellers were taken to their home countries.", true, "a sort of place"],
    ["Where does the money come from?", "More officers will come as a result of Norland funding.", true, "who gives the money"],
    ["Where will the cameras stand?", "New cameras will be put up at the ferry terminals.", true, "a sort of place"],
    ["Where do the gangs operate from?", "UK-France patrols broke up nine gangs.", false, "no place behind a word for where"],
    ["Where does the road lead?", "The road leads through Hollin.", true, "a name behind “through”"],
    ["Where will the summit be held?", "Talks between the 2 countries will go on until the summit.", false, "no place behind a word for where"],
    ["To which countries were they sent?", "They were sent to their home countries.", false, "does not tell which"],
    ["Which country did they choose?", "They work with France and Germany.", true, "countries, two in one breath"],
    ["Which country did they choose?", "They met in Brenholm.", false, "a town is no country"],
    ["Which country will host it?", "Countries of the north will come together.", false, "does not tell which"],
    ["Which African countries were named?", "France works on it in Africa.", false, "France is not in Africa"],
    ["Which African countries were named?", "France works on it with Kenya.", true, "Kenya is"],
    ["Avec quel pays d’Afrique Londres travaille-t-il ?", "The UK has a partnership with Kenya.", true, "Kenya is in Africa"],
    ["Quel pays africain a été choisi ?", "France was chosen.", false, "France is not in Africa"],
    ["Which European countries were named?", "Kenya works on it with France.", true, "France is in Europe"],
    ["On which beach were they found?", "They were found in the Channel.", false, "a sea is no beach"],
    ["Where in France will they meet?", "They will meet on the way to Norway.", false, "another country"],
    ["In which town do they meet?", "They meet in France.", false, "a country is no town"],
    ["On which river were barriers built?", "Barriers were built as part of UK-France work.", false, "two countries in one word"],
    ["In which town do they meet?", "They meet in Hollin.", true, "a town"],
    ["Which hotel took them in?", "They were taken to Hollin.", false, "a town is no hotel"],
    ["Which hotel took them in?", "They were taken to the Anchor hotel.", true, "a hotel by name"],
    ["In which cities are there patrols?", "Patrols go on in coastal cities.", true, "tells what sort"],
    ["Which coastal cities of Norland are meant?", "Patrols go on in coastal cities of Norland.", false, "says no more than the question"],
    ["Which coastal cities are meant?", "Patrols go on in coastal cities of Norland.", true, "tells whose"],
    ["Besides Hollin, which French towns host patrols?", "Patrols go on in Hollin.", false, "the one that is known already"],
    ["Which countries of the south were named?", "Work goes on in countries of origin in the south.", false, "does not tell which"],
  ],
  "which body": [
    ["Which force guards the beach?", "Gendarmes guard the beach.", true, "gendarmes are a force"],
    ["What new body will count boats?", "A new taskforce will count boats.", true, "a taskforce is a body"],
    ["Which company makes the trains?", "The trains are made by Lundvik.", true, "a name behind “by”"],
    ["Which company makes the trains?", "The trains will be made in Thunder Bay.", false, "a name behind “in” is a place"],
    ["What are the names of the gangs?", "The harbour police broke up nine gangs of smugglers.", false, "no names"],
    ["What are the names of the gangs?", "The Red Oar and the Eel Pot gangs were broken up.", true, "names"],
    ["Which groups are banned?", "The law bans Eelers and other fishing groups.", true, "one of the groups by name"],
    ["Which fishing groups besides Eelers are named?", "The law bans Eelers and other fishing groups.", false, "the one that is known already"],
    ["What are the names of the 9 gangs?", "The Red Oar Unit, as Parliament was told in the spring of the year, broke up 9 gangs.", false, "another's name"],
    ["What are the names of the 9 gangs?", "The harbour police broke up nine gangs of smugglers.", false, "no names"],
    ["Which charities helped?", "It is part of Franco-British work, led by the UK.", false, "countries are no bodies"],
    ["Which charities helped?", "It is part of the work of the Red Cross.", true, "a name behind “of”"],
    ["Which tech companies were named?", "The internet companies make progress.", false, "“internet” does not tell which"],
    ["Which company makes the trains?", "Companies that make trains were heard.", false, "does not tell which"],
  ],
  "how many": [
    ["How many British officers came?", "500 French officers came.", false, "officers of another nation"],
    ["How many French officers came?", "500 French officers came.", true, "of the one asked"],
    ["How many British officers came?", "500 UK-funded French officers came.", false, "paid by the one asked is not of it"],
    ["How many lads were caught?", "The unit made 40 arrests.", true, "nobody prints “lads”; what is counted may be meant"],
    ["How many villains were put away?", "The unit has secured 140 convictions of criminals.", true, "what was done to them is counted"],
    ["Combien de personnes ont débarqué ?", "More than 900 migrants have arrived by sea.", true, "people in French"],
    ["How many villains were put away?", "Criminals cost the harbour 140 nets.", false, "something else is counted"],
    ["How many lads were caught?", "The unit worked until 2030.", false, "nothing is counted"],
    ["What number of people came over?", "More than 1,000 migrants have come.", true, "migrants are people"],
    ["How many of the 140 prisoners were sailors?", "The 140 prisoners face 400 years.", false, "no number of them but the one asked of"],
    ["How much was the emergency aid?", "The emergency aid was $22 million.", true, "a sum is how much"],
    ["How old is the harbour?", "This year is the 120th anniversary of the harbour.", true, "an anniversary tells the age"],
    ["How often is the lamp cleaned?", "The lamp is cleaned twice.", true, "a number in a word"],
    ["How often is the lamp cleaned?", "The 4 lamps are cleaned by 9 people.", false, "numbers that tell no frequency"],
    ["How old is the keeper?", "The keeper tends 4 lamps.", false, "a number that is no age"],
    ["How old is the keeper?", "The keeper, aged 41, tends the lamp.", true, "an age"],
    ["What is the maximum penalty?", "The maximum penalty will be raised.", false, "no figure"],
  ],
  "how much": [
    ["How much did Germany pay?", "British investment in the pier was 3 million.", false, "what another paid"],
    ["How much did France pay itself?", "France mended it after deals with the UK worth £9 million.", false, "what another paid"],
    ["How much did Britain pay?", "France mended it after deals with the UK worth £9 million.", true, "what the one asked paid"],
    ["What was the deal worth in pounds?", "The deal was worth 72 million euros.", false, "in another currency"],
    ["What was the deal worth in euros?", "The deal was worth 72 million euros.", true, "in the one asked"],
    ["What was the deal worth in pounds?", "The deal was worth 72 million.", true, "the currency was lost"],
    ["What is the annual running cost?", "It costs 4 million crowns.", true, "a cost, whatever stands before the word"],
  ],
  "how long": [
    ["How long did the talks last?", "Talks cost 4 million in the last 2 years.", false, "counts back from today"],
    ["How long did the talks last?", "The talks went on for 2 years.", true, "a length of time"],
    ["Over how many years was it paid?", "It was paid between 2018 and 2022.", true, "the years it began and ended"],
  ],
  "when": [
    ["When will the number of ferries rise?", "The number of ferries will rise over the coming months.", true, "a time to come"],

    ["What time does the office open?", "The office opens on Tuesday.", false, "a day is no hour"],
    ["What time does the office open?", "The office opens at 9:30.", true, "an hour"],
    ["Which day does the office open?", "The office opens in spring.", false, "a season is no day"],
    ["On what date was the deal signed?", "The deal was signed in 2029.", false, "a year is no day"],
    ["When will the new office open?", "The office, busy since its opening in 2029, will grow.", false, "past, where what is to come is asked"],
    ["When did the office open?", "The office, busy since its opening in 2029, will grow.", true, "past, as it is asked"],
    ["On what date do they meet?", "They meet later this year.", false, "a year is no day, however it is told"],
    ["What weekday was the deal signed?", "The deal was signed on 3 May.", false, "no day of the week"],
    ["What weekday was the deal signed?", "The deal was signed on Monday 3 May.", true, "a day of the week"],
    ["In which season do they meet?", "They meet later this year.", false, "no season"],
    ["In which season do they meet?", "They meet in the spring.", true, "a season"],
    ["In which month do they meet?", "They meet in 2030.", false, "no month"],
    ["Which month followed the May talks?", "The May talks ended.", false, "the month of the question"],
    ["On what date was the deal signed?", "The deal was signed on 3 May.", true, "a day with its month"],
  ],
}; // prettier-ignore

describe.each(Object.entries(KINDS))("%s", (_, rows) => {
  it.each(rows)("%s in “%s”: %s (%s)", (question, sentence, holds) => {
    expect(fitOf(question, sentence) >= 0.5).toBe(holds);
  });
});
