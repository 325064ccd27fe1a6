import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, splitParagraphs } from "../../src/corpus/paragraphs.ts";
import { splitSentences } from "../../src/corpus/sentences.ts";

/** A bar stands where a sentence ends; a line without one is a single sentence. */
const LINES: Record<string, string[]> = {
  "titles and initials": [
    "Mr. Ames met Mrs. Holt in Paris.| Dr. Lund was late.",
    "Sen. Ruiz and Rep. Okafor wrote to Gov. Hale.| He replied.",
    "It was signed by J. P. Morgan and R. R. Vance.| Both left.",
    "Wifredo A. Ferrer of the district spoke.| Clark E. Settles did not.",
    "It began with J. A. Hobbs and his plan.| A. Reed followed.",
    "The Rt. Hon. Mara Vale chaired the talks.| They lasted an hour.",
    "The Rt Hon Mara Vale chaired.| She spoke first.",
    "Lt. Gen. Orr and Col. Bix saluted.| The flag went up.",
    "M. Arnaud et Mme. Petit sont venus.| Ils sont repartis.",
    "Prof. Dr. Sand lectured on St. Kilda.| Nobody slept.",
  ],
  "offices, numbers and references": [
    "No. 10 said so.| The Treasury agreed.",
    "Nos. 4 and 5 were signed.| No. 6 was not.",
    "The answer is no.| We go on.",
    "See art. 5 and pp. 4 to 9.| Sec. 212 applies.",
    "The fund grew by 3.5 per cent.| It is worth £1.25 billion.",
    "On Sept. 11 the hall was full.| On Oct. 3 it was not.",
    "It grew.[1]| The plan works.[2][3]| Good.",
    "Visit www.ports.example or gov.uk today.| It is free.",
    "Version 2.0.1 is out.| Install it.",
    "1. We agree.| 2. We do.| (a) We stay.",
    "The rules, e.g. those of 2019, apply.| Others, i.e. older ones, do not.",
  ],
  "abbreviations that may end a sentence": [
    "The U.S. Senate voted.| It was close.",
    "They flew to the U.S.| The talks went on there.",
    "Acme Inc. Chief Executive Jo Hall spoke.| Acme Inc.| It is small.",
    "Washington, D.C. — Congressman Reed spoke today.| He left.",
    "Washington, D.C.— Congressman Reed spoke today.| He left.",
    "Boats, engines, fuel, etc.| The list is long.",
    "Plan B.| They went home.",
    "So did I.| The minister smiled.",
    "Joseph R. Boden, Jr. signed.| So did she.",
  ],
  "times of day": [
    "Doors open at 6 p.m. ET on the pier.| Bring a coat.",
    "It ends at 7 p.m.| Journalists should arrive early.",
    "From 9 a.m. Monday the port is shut.| Ships wait.",
  ],
  quotations: [
    "He said: “We must stop.”| She left.",
    "“We go on,” she said.| “Nobody stops us.”",
    "“Why now?” Mr Ames asked.| Nobody knew.",
    "“Why?” he said.| “Because.”",
    "“Stop!” shouted the guard.| The boat turned.",
    "Mr Ames said: “The two countries are friends.| Our work is vital.",
    "“Is it safe?” the captain said.| “It is.”",
    'He said "we agree."| "Then sign," she said.',
    "(It was late.)| They went home.",
    "« Nous irons. »| Le ministre est parti.",
    "« Oui ! » dit-il.| « Non ! »| Elle part.",
  ],
  "stops that trail off, lists, and other scripts": [
    "Peace… and quiet.| We hope so.",
    "We waited ... and waited.| Nothing came.",
    "[…] Then we left.",
    "We agree to:| • stop the boats.| • start the work",
    "It ended in the United States.| The case goes on.",
    "It ended in the United States.|Assistant Attorney Reed spoke.",
    "Is it done?| Yes!| At last.",
    "نحن نتفق.| هل تتفقون؟| نعم.",
    "我们同意。|他们不同意。",
    "Es begann am 16. November in Bonn.| Es endete dort.",
  ],
};

describe("sentence borders", () => {
  for (const [subject, lines] of Object.entries(LINES)) {
    it.each(lines)(`${subject}: %s`, (line) => {
      expect(sentencesOf(line.replaceAll("|", ""))).toEqual(line.split("|").map((part) => part.trim()));
    });
  }

  it("never crosses a paragraph, even where a quotation does", () => {
    const text = "Mr Ames said: “We are friends. We stay friends.\n\n“We go on.”";
    expect(sentencesOf(text)).toEqual(["Mr Ames said: “We are friends.", "We stay friends.", "“We go on.”"]);
  });
});

const pieces = fc.constantFrom(
  ..."Mr|U.S.|No.|10|p.m.|The|we|. |.|? |! |… |“|”|«|» |\n\n| |é|(|)|[1]|• |A.|said|3.5|\u00A0|,|—|。|'|\"|😀".split(
    "|",
  ),
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary" }),
);

describe("any text at all", () => {
  it("has paragraphs and sentences that are slices in order and leave out nothing but white space", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = splitParagraphs(text);
        const sentences = paragraphs.flatMap((paragraph) => splitSentences(text, paragraph));
        for (const spans of [paragraphs, sentences]) expectCover(text, spans);
        for (const paragraph of paragraphs) {
          const own = splitSentences(text, paragraph);
          expect(own[0]?.start).toBe(paragraph.start);
          expect(own.at(-1)?.end).toBe(paragraph.end);
        }
      }),
      { numRuns: 500 },
    );
  });
});

function expectCover(text: string, spans: readonly { start: number; end: number }[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, span.start).trim()).toBe("");
    const words = text.slice(span.start, span.end);
    expect(words).not.toBe("");
    expect(words).toBe(words.trim());
    end = span.end;
  }
  expect(text.slice(end).trim()).toBe("");
}

function sentencesOf(line: string): string[] {
  return splitParagraphs(line).flatMap((paragraph) =>
    splitSentences(line, paragraph).map(({ start, end }) => fold(line.slice(start, end))),
  );
}
