/** Figures of the shipped releases that are counted, added up or named in other words: what comes out is shown, nothing else is. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

/** Words of the quote, what may be said of it and what may not. */
type Row = readonly [words: string, truths: readonly string[], lies: readonly string[]];

const ROWS: Readonly<Record<string, Row>> = {
  "one more than what is passed": [
    "140 convictions",
    ["At least 141 convictions tied to people smuggling have been obtained since the beginning of 2020."],
    [
      "At least 142 convictions tied to people smuggling have been obtained since the beginning of 2020.",
      "At least 141 criminals face a combined 400 years behind bars.",
    ],
  ],
  "the nth month of a year": [
    "January 2018",
    ["A Franco-British summit was set for the first month of the following year."],
    [
      "A Franco-British summit was set for the second month of the following year.",
      "A Franco-British summit was set for the first month of the previous year.",
    ],
  ],
  "so many times as many": [
    "more than 50% more",
    ["By mid-November 2022, over one and a half times as many crossing attempts had been prevented as at the same stage of 2021."],
    [
      "By mid-November 2022, over two and a half times as many crossing attempts had been prevented as at the same stage of 2021.",
      "By mid-November 2022, over one and a half times as many crossing attempts had been made as at the same stage of 2021.",
    ],
  ],
  "what someone has seen done to his own": [
    "Thirty-one",
    ["Smugglers have seen 31 of their networks taken down since the beginning of the year."],
    [
      "Smugglers have seen 13 of their networks taken down since the beginning of the year.",
      "Smugglers have seen 31 of their boats taken down since the beginning of the year.",
    ],
  ],
  "two counts behind one auxiliary": [
    "Joint Intelligence Cell",
    [
      "55 crime groups have been broken up and more than five hundred arrests made since the cell began in 2020.",
      "Fifty-five organised crime groups have been dismantled and more than five hundred arrests secured.",
      "The intelligence cell has made more than half a thousand arrests possible and broken up fifty-five crime groups.",
    ],
    [
      "55 crime groups have been broken up and more than five thousand arrests made since the cell began in 2020.",
      "500 crime groups have been broken up and more than 55 arrests made since the cell began in 2020.",
      "Fifty-five organised crime groups have been dismantled and more than five hundred convictions secured.",
    ],
  ],
  "two sums together": [
    "191.3 million",
    [
      "Together, the earlier deals and Sunak's pledge come to £671.3 million for the years from 2018 to 2026.",
      "Sunak promised £480 million over three years, from 2023 to 2026.",
    ],
    [
      "Together, the earlier deals and Sunak's pledge come to £671.3 million for the years from 2018 to 2023.",
      "Together, the earlier deals and Sunak's pledge come to £681.3 million for the years from 2018 to 2026.",
      "Sunak promised £480 million over four years, from 2023 to 2026.",
      "In total, the deals with the UK are worth £191.3 million.",
    ],
  ],
  "two that are named before": [
    "both France and Germany",
    ["Rudd said she was firmly committed to working with Paris and Berlin as the two strive to make all EU citizens safer."],
    ["Rudd said she was firmly committed to working with the two institutions."],
  ],
  "a meeting that is not the first": [
    "previous meeting",
    ["It was not the ministers' first encounter: they had already met in Paris on 30 August."],
    [
      "It was the ministers' first encounter: they had already met in Paris on 30 August.",
      "It was not the ministers' first encounter: they had already met in Paris on 10 August.",
    ],
  ],
}; // prettier-ignore

describe("a figure told otherwise than it is printed", () => {
  it.each(Object.entries(ROWS))("%s", (_, [words, truths, lies]) => {
    expect(truths.filter((one) => !isShown(one, [words]))).toEqual([]);
    expect(lies.filter((one) => isShown(one, [words]))).toEqual([]);
  });
});
