/** Which countries a text names together, whichever they are. */
import { describe, expect, it } from "vitest";
import { pairsOfNations } from "../../src/summary/check/parties/parties.ts";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { read } from "../../src/summary/check/grammar/reading.ts";
import { inventRelease, quoteOf } from "../support/releases.ts";

describe("people who share an office", () => {
  const release = inventRelease([
    "President Ada Lind thanked President Olof Berg for sending the delegation to Sund after the flood.",
    "President Lind will deliver a letter to President Berg about the harbour when the Council of Ports meets.",
  ]);
  const quotes = release.text.split("\n\n").map((words) => quoteOf(release, words));

  it.each([
    ["President Lind thanked President Berg for sending the delegation to Sund [1].", true],
    ["President Berg thanked President Lind for sending the delegation to Sund [1].", false],
    ["President Lind will deliver a letter about the harbour to President Berg [2].", true],
    ["President Lind will deliver a letter to the Council of Ports [2].", false],
  ])("are told apart by their names: %s (%s)", (sentence, shown) => {
    expect(checkSentence(sentence, quotes).shown).toBe(shown);
  });
});

describe("countries named together", () => {
  it.each([
    ["A new Germany-Italy agreement was signed.", 1],
    ["Spain and the Netherlands will share the cost.", 1],
    ["Franco-British cooperation goes on.", 1],
    ["Belgium met Ireland in Rome.", 0],
    ["Italy will pay, and officers will come.", 0],
  ])("%s (%d)", (text, count) => {
    expect(pairsOfNations(read(text))).toHaveLength(count);
  });
});
