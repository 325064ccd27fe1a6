/** Corpora and questions of any kind, for laws. */
import fc from "fast-check";
import { corpusOf, inventRelease } from "../support/releases.ts";

/** Everyday words, Slack's markup, and long runs of what escaping makes longer. */
const scrap = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      "harbour",
      "deal",
      "The minister",
      "said",
      "41 million crowns",
      "Ada Lindqvist",
      "will dredge",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "<!channel>",
      "&&&&",
      "*bold*",
      ":tada:",
      "> quote",
      "```",
      "<@U1>",
      "http://x.example/?a=1&b=2",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
);
const sentence = fc.array(scrap, { minLength: 1, maxLength: 12 }).map((words) => `${words.join(" ")}.`);
const longSentence = fc
  .tuple(sentence, fc.integer({ min: 1, max: 60 }))
  .map(([text, times]) => text.slice(0, -1).repeat(times));
export const paragraph = fc
  .array(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: longSentence }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sentences) => fold(sentences.join(" ")));
export const title = fc.oneof(
  sentence,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 4_000 }),
  fc.constant("&".repeat(3_000)),
);
const release = fc
  .record({
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 5 }),
    title: title.map((text) => fold(text) || "Untitled"),
    publisher: fc.option(title.map((text) => fold(text) || "Ministry")),
    url: fc.option(fc.oneof(fc.webUrl(), fc.string(), fc.constant(`https://x.example/${"&a=1|".repeat(800)}`))),
    date: fc.option(fc.constantFrom("2031-03-05", "2029-06-01", "0000-99-99")),
  })
  .map(
    ({ paragraphs, ...header }) =>
      (id: string) =>
        inventRelease(paragraphs.filter(Boolean), { ...header, id }),
  );
export const corpus = fc
  .array(release, { minLength: 1, maxLength: 4 })
  .map((makers) => corpusOf(makers.map((make, index) => make(`r${index}`))));
export const question = fc.oneof(
  sentence,
  longSentence,
  fc.string({ maxLength: 200 }),
  fc.constantFrom("constructor", "__proto__", "toString"),
  fc.constant("a".repeat(6_100)),
  fc.constant(""),
);

function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
