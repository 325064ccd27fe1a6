/** How far apart two days are that a sentence tells of: what the calendar has is shown, nothing else is. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { isShown as isShownOfOne } from "./invented-quote.ts";
import { corpus, quotesOf } from "./labelled-sentences.ts";

const offered = corpus.releases.flatMap(({ release }) => quotesOf(release.id));
const [LONDON, PARIS] = ["Bernard Cazeneuve met in London", "previous meeting"];
const [AMIENS, COLLOMB] = ["Amiens agreement", "(Thursday 16 November)"];

/** Words of two quotes, what may be said on both and what may not. */
type Row = readonly [words: readonly string[], truths: readonly string[], lies: readonly string[]];

const ROWS: Readonly<Record<string, Row>> = {
  "two meetings in a span": [
    [PARIS, LONDON],
    [
      "Rudd and Cazeneuve met twice within six weeks, first in Paris on 30 August and then in London on 10 October.",
      "The two ministers met twice in just under six weeks, in London on 10 October and in Paris on 30 August.",
      "In less than six weeks, Rudd and Cazeneuve met twice, in Paris on 30 August and in London on 10 October.",
      "The two ministers met in Paris on 30 August and in London on 10 October, not quite six weeks later.",
      "Within the space of six weeks, Rudd and Cazeneuve met twice: in Paris on 30 August and in London on 10 October.",
      "The ministers had met in Paris on the thirtieth of August, roughly six weeks before the London meeting on 10 October.",
      "Rudd and Cazeneuve met twice in under two months, on 30 August and 10 October 2016.",
    ],
    [
      "Rudd and Cazeneuve met twice in under one month, on 30 August and 10 October 2016.",
      "Rudd and Cazeneuve met twice within five weeks, first in Paris on 30 August and then in London on 10 October.",
      "Rudd and Cazeneuve met twice within six weeks, first in London on 10 October and then in Paris on 30 August.",
      "Rudd and Cazeneuve met twice within six weeks, first in London on 30 August and then in Paris on 10 October.",
      "The two ministers met twice in just over six weeks, in Paris on 30 August and in London on 10 October.",
      "The two ministers met three times within six weeks, in Paris on 30 August and in London on 10 October.",
      "The two ministers met in London on 10 October and in Paris on 30 August, not quite six weeks later.",
    ],
  ],
  "a span between two meetings": [
    [PARIS, LONDON],
    [
      "Nearly six weeks lay between the Paris meeting of 30 August and the next one on 10 October.",
      "Forty-one days separated the meeting in Paris on 30 August from the one in London on 10 October.",
      "Just 41 days passed between the meeting in Paris and the one in London.",
      "The meetings in Paris and London were 41 days apart.",
    ],
    [
      "Over six weeks lay between the Paris meeting of 30 August and the next one on 10 October.",
      "Forty-two days separated the meeting in Paris on 30 August from the one in London on 10 October.",
      "Just 41 days passed between the meeting in London and the one in Paris.",
      "The meetings in Paris and London were 41 weeks apart.",
      "The meetings in Paris and Calais were 41 days apart.",
    ],
  ],
  "how old what is agreed was": [
    [AMIENS, LONDON],
    [
      "The Amiens agreement was some seven months old when the ministers met in October 2016.",
      "Seven months after the Amiens agreement of March 2016, the two ministers met in London.",
      "By the time the ministers met in London in October 2016, the Amiens agreement was seven months old.",
    ],
    [
      "The Amiens agreement was some nine months old when the ministers met in October 2016.",
      "By the time the ministers met in London in October 2016, the Amiens agreement was five months old.",
      "The Amiens agreement was six weeks old when the ministers met in London.",
      "Seven months after the Paris agreement of March 2016, the two ministers met in London.",
      "Seven months before the Amiens agreement of March 2016, the two ministers met in London.",
    ],
  ],
  "meetings that two releases tell of": [
    [LONDON, COLLOMB],
    [
      "Rudd met Cazeneuve in London on 10 October 2016 and Collomb there on 16 November 2017, 13 months later.",
      "Thirteen months after meeting Cazeneuve in London, Rudd met Collomb there.",
      "Rudd met Collomb in London just over thirteen months after meeting Cazeneuve there.",
      "Rudd met Collomb in London on 16 November 2017, just over a year after she had met Cazeneuve there on 10 October 2016.",
    ],
    [
      "Rudd met Cazeneuve in London on 10 October 2016 and Collomb there on 16 November 2017, 14 months later.",
      "Rudd met Cazeneuve in London on 10 October 2016 and Collomb in Paris on 16 November 2017, 13 months later.",
      "Thirteen months after meeting Collomb in London, Rudd met Cazeneuve there.",
      "Thirteen months before meeting Cazeneuve in London, Rudd met Collomb there.",
      "Rudd met Collomb in London almost a year after meeting Cazeneuve there.",
    ],
  ],
};

function isShown(sentence: string, words: readonly string[]): boolean {
  const quotes = words.map((one) => offered.find(({ text }) => text.includes(one))).filter((one) => one !== undefined);
  return checkSentence(sentence.replace(/\.$/u, " [1][2]."), quotes).shown;
}

describe("a span between two days", () => {
  it.each(Object.entries(ROWS))("%s", (_, [words, truths, lies]) => {
    expect(truths.filter((one) => !isShown(one, words))).toEqual([]);
    expect(lies.filter((one) => isShown(one, words))).toEqual([]);
  });
});

describe("a span up to the day of a release", () => {
  const printed = "During talks in Oslo on Tuesday (30 January), the ministers discussed hospitals.";
  const days = { date: "2031-02-01", eventDate: "2031-01-30" };

  it.each([
    ["The talks in Oslo took place on 30 January 2031, two days before the report was published.", true],
    ["The report was published on 1 February 2031, two days after the ministers' talks in Oslo.", true],
    ["The report came out two days after the ministers held talks in Oslo.", true],
    ["The report was published on 1 February 2031, three days after the ministers' talks in Oslo.", false],
    ["The report was published on 30 January 2031, two days after the ministers' talks in Oslo.", false],
    ["The report came out two days after the ministers held talks in Rome.", false],
    ["The Foreign Office published its account two days after the ministers' talks in Oslo.", false],
  ])("%s", (said, isSo) => {
    expect(isShownOfOne(said, printed, days)).toBe(isSo);
  });

  it("is told of the meeting itself", () => {
    const text = "The ministers are preparing together for the leaders’ summit to be held in January 2032.";
    const shown = (span: string): boolean => isShownOfOne(`The ministers are preparing for the leaders’ summit in January 2032, ${span} their meeting.`, text); // prettier-ignore
    expect(shown("about two months after")).toBe(true);
    expect(shown("about four months after")).toBe(false);
    expect(shown("about two months before")).toBe(false);
  });
});
