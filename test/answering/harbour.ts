/** A small invented coast for the tests of answering: a ministry, its ministers over the years, and a news agency that reports on them. */
import type { Answer, AnswerOptions, Quote } from "../../src/answering/answer.ts";
import { createAnswerer } from "../../src/answering/answerer.ts";
import type { Clock } from "../../src/clock.ts";
import type { Release } from "../../src/corpus/release.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";

const OPEN = "Open Government Licence v3.0";
const CLOSED = "Not open: all rights reserved by the agency";

export const stillClock: Clock = { today: () => "2031-05-15", elapsed: () => 0, seconds: () => 0 };

const ferryPlan = inventRelease(
  [
    "The ferry plan will add nine crossings a week from the island of Sund.",
    "The plan costs 12 million crowns and runs until 2033.",
    'The Minister of Ports, Erik Okafor, said: "Nobody on Sund should wait a day for a doctor."',
  ],
  { id: "ferry-plan", title: "Ferry plan for Sund", date: "2029-06-01", licence: OPEN },
);

const stormFund = inventRelease(
  [
    "The storm fund will pay 3 million crowns to fishing villages after the winter storms.",
    "Firstly, broken nets will be replaced. ",
    "Secondly, slipways will be mended.",
    "Thirdly, a warning siren will be built in Hollin.",
    'The Minister of Ports, Erik Okafor, said: "The villages lost their boats in one night, and we will not leave them alone."',
    "Boat thefts fell by 20% in 2030.",
  ].map((paragraph) => paragraph.trim()),
  { id: "storm-fund", title: "Storm fund opened", date: "2030-02-10", licence: OPEN },
);

const harbourDeal = inventRelease(
  [
    "The Ministers of Ports of Sundland and Norland signed the harbour deal in Brenholm today.",
    "The harbour deal is worth 41 million crowns over three years.",
    'The Minister of Ports, Ada Lindqvist, said: "We will dredge the northern channel before winter."',
    '"Smugglers of eels will find no berth here," she added.',
    "Both countries will share the cost of two new lighthouses because the old ones cannot be mended.",
    "Number of patrol boats will rise from 8 to 14.",
  ],
  { id: "harbour-deal", title: "Harbour deal signed", date: "2031-03-05", licence: OPEN },
);

const newsReport = inventRelease(
  [
    "The Minister of Trade of Norland, Jonas Vik, praised the deal after the talks in Brenholm.",
    "Ms Lindqvist said: “We will dredge the northern channel before winter.”",
    "Fishermen protested outside with a banner forty metres long.",
  ],
  {
    id: "news-report",
    title: "Ministers shake hands in Brenholm",
    publisher: "Coast News Agency",
    date: "2031-03-06",
    licence: CLOSED,
  },
);

export const coast: readonly Release[] = [newsReport, harbourDeal, stormFund, ferryPlan];

const answerer = createAnswerer(corpusOf(coast), stillClock);

export function ask(text: string, earlier: readonly string[] = [], options: AnswerOptions = {}): Answer {
  return answerer.answer({ text, earlier }, options);
}

export function explain(text: string, earlier: readonly string[] = []) {
  return answerer.explain({ text, earlier });
}

/** What an answer shows: its quotes, or the near misses of a decline. */
export function shown(answer: Answer): readonly Quote[] {
  return answer.status === "answered" ? answer.quotes : answer.related;
}

/** The words of the quotes that answer; none where it is declined. */
export function quoted(answer: Answer): string[] {
  return answer.status === "answered" ? answer.quotes.map(({ text }) => text) : [];
}

export function reasonOf(answer: Answer): string {
  return answer.status === "answered" ? "answered" : answer.reason;
}
