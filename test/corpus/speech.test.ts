import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinParagraphs, splitParagraphs } from "../../src/corpus/paragraphs.ts";
import type { Speech } from "../../src/corpus/release.ts";
import { attributeSpeech } from "../../src/corpus/speech.ts";
import { cases } from "./speech-cases.ts";
import { grammarCases } from "./speech-grammar-cases.ts";
import { newsCases } from "./speech-news-cases.ts";
import { titleCases } from "./speech-title-cases.ts";
import { voiceCases } from "./speech-voice-cases.ts";

function read(text: string): Speech[] {
  return attributeSpeech(text, splitParagraphs(text));
}

function printed(text: string, { start, end, speaker }: Speech): string {
  const who = speaker === null ? "?" : `${speaker.name ?? "-"} | ${speaker.role ?? "-"}`;
  return `${who}: ${text.slice(start, end)}`;
}

/** Long words are labelled by their beginning and end. */
function shorten(said: string, label: string | undefined): string {
  const [head, tail] = label?.split(" … ") ?? [];
  if (head === undefined || tail === undefined || !said.startsWith(head) || !said.endsWith(tail)) return said;
  return `${head} … ${tail}`;
}

describe("who says what", () => {
  for (const { kind, text, says } of cases) {
    it(`${kind}: ${text.replaceAll("\n\n", " ¶ ")}`, () => {
      const found = read(text).map((speech, index) => shorten(printed(text, speech), says[index]));
      expect(found).toEqual(says);
    });
  }
});

describe("who says what in the news", () => {
  it.each(newsCases.map(([text, says]) => ({ text, says })))("$text", ({ text, says }) => {
    expect(read(text).map((speech) => printed(text, speech))).toEqual(says);
  });
});

describe("who says what in the forms of releases", () => {
  it.each([...grammarCases, ...titleCases, ...voiceCases].map(([text, says]) => ({ text, says })))(
    "$text",
    ({ text, says }) => {
      expect(read(text).map((speech) => printed(text, speech))).toEqual(says);
    },
  );
});

const pieces = fc.constantFrom(
  "“",
  "”",
  "‘",
  "’",
  '"',
  "'",
  "« ",
  " »",
  "\n\n",
  ". ",
  ", ",
  ": ",
  "? ",
  " said ",
  "He added ",
  "James Smith",
  "Mr ",
  "Home Secretary ",
  "the ministers ",
  "We must act",
  " told reporters ",
  "according to ",
  "Q ",
  "MS. SMITH: ",
  "selon ",
  " a déclaré ",
  "ministre de la Mer",
  " and ",
  "1904",
  "the crews’ boats",
  " (",
  ") ",
  "–",
  "said:",
  "Notes to editors",
);
const anyRelease = fc
  .array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }), {
    maxLength: 60,
  })
  .map((parts) => joinParagraphs(parts.join("").split("\n\n")));

describe("laws of speech", () => {
  it("holds for any text: slices of one paragraph, without outer marks, in order, never overlapping", () => {
    fc.assert(
      fc.property(anyRelease, (text) => {
        const paragraphs = splitParagraphs(text);
        let end = 0;
        for (const speech of attributeSpeech(text, paragraphs)) {
          expect(speech.start).toBeGreaterThanOrEqual(end);
          expect(speech.end).toBeGreaterThan(speech.start);
          expect(text.slice(speech.start, speech.end).trim()).toBe(text.slice(speech.start, speech.end));
          expect(paragraphs.some((paragraph) => paragraph.start <= speech.start && speech.end <= paragraph.end)).toBe(
            true,
          );
          end = speech.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never makes up a name or a role: both are words of the release", () => {
    fc.assert(
      fc.property(anyRelease, (text) => {
        const folded = text.replace(/\s+/gu, " ");
        for (const { speaker } of read(text)) {
          expect(folded).toContain(speaker?.name ?? "");
          expect(folded).toContain(speaker?.role ?? "");
        }
      }),
      { numRuns: 500 },
    );
  });
});
