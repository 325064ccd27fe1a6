/** The words of a sentence: what adds no claim, and what only seems to add none. */
import { describe, expect, it } from "vitest";
import { findLightPhrases } from "../../src/summary/check/plain/light-phrases.ts";
import { read } from "../../src/summary/check/grammar/reading.ts";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { quotesOf } from "./labelled-sentences.ts";

describe("turns of phrase that add no claim", () => {
  it.each([
    ["The move was welcomed.", ["The", "move"]],
    ["It moved on.", []],
    ["In the course of the talks, both agreed.", ["In", "the", "course", "of"]],
    ["The deal, covering 2018 to 2022, stands.", ["covering"]],
    ["The talks, covering crime, went on.", []],
    ["The group, made up of northern states, met.", ["made", "up", "of"]],
    ["Ties grew even closer.", ["even"]],
    ["Even he agreed.", []],
  ])("%s", (text, light) => {
    const isLight = findLightPhrases(text);
    expect(
      read(text)
        .tokens.filter(isLight)
        .map(({ raw }) => raw),
    ).toEqual(light);
  });
});

/** Sentences on one quote of the joint statement of 2022, and whether they are shown. */
const SOURCE = "004_5d387909d68261b9.txt";

function isShown(sentence: string, words: string): boolean {
  const at = quotesOf(SOURCE).findIndex(({ text }) => text.includes(words));
  return checkSentence(`${sentence} [${at + 1}].`, quotesOf(SOURCE)).shown;
}

describe("a printed word bears one word of a sentence", () => {
  const centres = "reception and removal centres";

  it.each([
    ["It will also go towards supporting reception and removal centres in France", true],
    ["It will also go towards closing reception and removal centres in France", false],
    ["It will also go towards clearing reception and removal centres in France", false],
  ])("%s", (sentence, shown) => {
    expect(isShown(sentence, centres)).toBe(shown);
  });
});

describe("light words that claim something together", () => {
  it.each([
    ["The taskforce, focused on reversing the recent rise in Albanian nationals, will be set up", true],
    ["The taskforce, focused on reversing the recent rise in Albanian nationals, is put on hold", false],
    ["The taskforce, focused on reversing the recent rise in Albanian nationals, will be given up", false],
  ])("%s", (sentence, shown) => {
    expect(isShown(sentence, "A new taskforce")).toBe(shown);
  });
});

describe("what a light verb or a town may claim", () => {
  it.each([
    ["The Home Secretary will meet her G7 counterparts in Frankfurt later this week", true],
    ["The Home Secretary will host her G7 counterparts in Frankfurt later this week", false],
    ["The Home Secretary will argue with her G7 counterparts in Frankfurt later this week", false],
  ])("%s", (sentence, shown) => {
    expect(isShown(sentence, "travel to Frankfurt")).toBe(shown);
  });
});
