/** Light turns of phrase for what a quote says plainly ("made plain", "saw a need", "praise went to"): truths in them, and lies. */
import { describe, expect, it } from "vitest";
import { isShown } from "./labelled-sentences.ts";

/** What is told so; words of the quote; true sentences on it; false ones. */
const TURNS: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  [
    "two who meet somewhere are not met there",
    "tackle crossings in the Channel",
    ["The two ministers met in Paris and vowed to forge closer links in dealing with Channel crossings."],
    [
      "The two ministers met crossings in the Channel and vowed to build closer ties.",
      "Cleverly met the Channel crossings in Paris.",
    ],
  ],
  [
    "whoever is met with is met",
    "neighbouring countries as soon as",
    ["The Home Secretary plans to meet neighbouring countries as soon as she can."],
    [
      "The Home Secretary will meet with European co-operation as soon as possible.",
      "Neighbouring countries will meet the UK's ongoing co-operation as soon as possible.",
      "The Home Secretary will meet international partners in Africa as soon as possible.",
    ],
  ],
  [
    "what is discussed is not met",
    "G7 to discuss",
    [],
    [
      "The Home Secretary will meet with organised crime from the G7.",
      "The Home Secretary will meet serious crime in Frankfurt this week.",
    ],
  ],
];

describe("a light turn of phrase", () => {
  it.each(TURNS)("is read so that %s", (_, words, truths, lies) => {
    expect(truths.filter((text) => !isShown(text, [words]))).toEqual([]);
    expect(lies.filter((text) => isShown(text, [words]))).toEqual([]);
  });
});
