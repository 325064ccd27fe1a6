import { describe, expect, it } from "vitest";
import { createReportFinder, findReports } from "../../src/corpus/reported-speech.ts";

/** A release, its sentence in question, and `name | role | verb` of what that sentence reports. */
const table: readonly [text: string, sentence: string, report: string | null][] = [
  [
    "Lucy Marsh confirmed the government’s support.",
    "Lucy Marsh confirmed the government’s support.",
    "Lucy Marsh | - | confirmed",
  ],
  [
    "The Harbour Office said the pair would meet.",
    "The Harbour Office said the pair would meet.",
    "Harbour Office | - | said",
  ],
  ["Lucy Marsh declared her desire to help.", "Lucy Marsh declared her desire to help.", "Lucy Marsh | - | declared"],
  ["The ministers discussed the quays.", "The ministers discussed the quays.", "- | ministers | discussed"],
  [
    "The Home Secretary underlined that quays matter.",
    "The Home Secretary underlined that quays matter.",
    "- | Home Secretary | underlined",
  ],
  [
    "Home Secretary Lucy Marsh came. She also welcomed the crews.",
    "She also welcomed the crews.",
    "Lucy Marsh | Home Secretary | welcomed",
  ],
  [
    "Léa Dubois a indiqué que le port ouvrira.",
    "Léa Dubois a indiqué que le port ouvrira.",
    "Léa Dubois | - | indiqué",
  ],
  ["Lucy Marsh of the United States Coast Guard came.", "Lucy Marsh of the United States Coast Guard came.", null],
  ["The quay opened in May.", "The quay opened in May.", null],
  ["The new plan will cost 3 million euros.", "The new plan will cost 3 million euros.", null],
];

describe("reported words", () => {
  it.each(table)("%s → %s", (text, sentence, report) => {
    const start = text.indexOf(sentence);
    const found = findReports(text, { start, end: start + sentence.length });
    const shown = found && `${found.speaker.name ?? "-"} | ${found.speaker.role ?? "-"} | ${found.verb}`;
    expect(shown).toBe(report);
  });

  it("gives the words behind the verb, to the end of the sentence", () => {
    const text = "Lucy Marsh confirmed the support. It rained.";
    const span = createReportFinder(text)({ start: 0, end: 33 })?.span;
    expect(span && text.slice(span.start, span.end)).toBe("the support.");
  });
});
