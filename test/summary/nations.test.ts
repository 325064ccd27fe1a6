/** What is one country's is not said of another, whichever countries a release is about. */
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { inventRelease, quoteOf } from "../support/releases.ts";

const PARAGRAPHS = [
  "The Norwegian Transport Minister Ada Lind and the Danish Interior Minister Olof Berg met in Oslo on Monday.",
  "Ada Lind has met her Danish counterpart in Oslo, with the pair promising closer ties.",
  "Norway and Denmark will share the cost of two lighthouses.",
  "Norwegian officers will be embedded with their Danish counterparts.",
];

/** The same release of other countries, so that no country is known better than another. */
const RELEASES = [
  ["Norway", "Norwegian", "Denmark", "Danish", "Oslo"],
  ["Canada", "Canadian", "Japan", "Japanese", "Oslo"],
  ["Kenya", "Kenyan", "Ethiopia", "Ethiopian", "Oslo"],
  ["the UK", "British", "France", "French", "London"],
] as const;

describe.each(RELEASES)("a release of %s (%s) and %s (%s)", (one, ofOne, other, ofOther, city) => {
  const named = (text: string): string =>
    text
      .replaceAll("Norwegian", ofOne)
      .replaceAll("Danish", ofOther)
      .replaceAll("Norway", one)
      .replaceAll("Denmark", other)
      .replaceAll("Oslo", city)
      .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const release = inventRelease(PARAGRAPHS.map(named));
  const quotes = PARAGRAPHS.map((words) => quoteOf(release, named(words)));

  it.each([
    ["The Danish Interior Minister Olof Berg met Ada Lind in Oslo on Monday [1].", true],
    ["Denmark's Interior Minister, Olof Berg, met Ada Lind in Oslo on Monday [1].", true],
    ["Ada Lind met her Danish counterpart in Oslo [2].", true],
    ["Norway will share the cost of two lighthouses with Denmark [3].", true],
    ["Officers from Norway will be embedded with their Danish counterparts [4].", true],
    ["The Norwegian Interior Minister Olof Berg met Ada Lind in Oslo on Monday [1].", false],
    ["Ada Lind met her Norwegian counterpart in Oslo [2].", false],
    ["Danish officers will be embedded with their Norwegian counterparts [4].", false],
  ])("%s (%s)", (sentence, shown) => {
    expect(checkSentence(named(sentence), quotes)).toMatchObject({ shown });
  });
});
