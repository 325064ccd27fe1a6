/** What holds of any answer, whatever is asked and whatever the releases hold. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toJson } from "../../src/answering/answer-json.ts";
import type { Answer } from "../../src/answering/answer.ts";
import { createAnswerer, type ExplainingAnswerer } from "../../src/answering/answerer.ts";
import { isVerbatim } from "../../src/answering/quotes.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";
import { coast, shown, stillClock } from "./harbour.ts";

/** Words that rules look at, so that random sentences reach them. */
const WORD = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(..."the harbour deal Ada Lindqvist said in 2030 how many much who why when where crowns boats £3 million 40% what did they about “we will” added and it compare all latest since before March not more Minister of Ports qui combien pourquoi est".split(" ")) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
); // prettier-ignore
const sentence = fc
  .tuple(fc.array(WORD, { maxLength: 14 }), fc.constantFrom("", ".", "?", ":", "”"))
  .map(([words, end]) => `${words.join(" ")}${end}`);
const paragraphs = fc.array(
  sentence.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => text !== ""),
  { minLength: 1, maxLength: 5 },
);
const releases = fc
  .array(fc.tuple(paragraphs, fc.option(fc.constantFrom("2029-06-01", "2030-02-10", "2031-03-05"))), { maxLength: 3 })
  .map((texts) =>
    texts.map(([text, date], i) => inventRelease(text, { id: `release-${i}`, date, source: `${i}.txt` })),
  );

const answerer = createAnswerer(corpusOf(coast), stillClock);

function expectLawful(answer: Answer, question: string): void {
  expect(answer.question).toBe(question);
  expect(answer.message.trim()).not.toBe("");
  const quotes = shown(answer);
  for (const quote of quotes) {
    expect(isVerbatim(quote)).toBe(true);
    expect(quote.release.text.slice(quote.start, quote.end)).toBe(quote.text);
    expect(quote.release.text.slice(0, quote.start).split("\n\n").length).toBe(quote.paragraph);
    expect(quote.score).toBeGreaterThanOrEqual(0);
    expect(quote.score).toBeLessThanOrEqual(1);
    expect(quote.alsoIn).not.toContain(quote.release);
  }
  expect(quotes.length).toBeGreaterThanOrEqual(answer.status === "answered" ? 1 : 0);
  expect(quotes.length).toBeLessThanOrEqual(answer.status === "answered" ? 5 : 2);
}

describe("any question, in any thread", () => {
  it("is answered with verbatim quotes or declined with a reason", () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 3 }), (text, earlier) => {
        expectLawful(answerer.answer({ text, earlier }), text);
      }),
      { numRuns: 150 },
    );
  });

  it("is answered the same each time", () => {
    const other = createAnswerer(corpusOf(coast), stillClock);
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 2 }), (text, earlier) => {
        const ask = (one: ExplainingAnswerer) => JSON.stringify(toJson(one.answer({ text, earlier })));
        expect(ask(answerer)).toBe(ask(answerer));
        expect(ask(other)).toBe(ask(answerer));
      }),
      { numRuns: 60 },
    );
  });
});

describe("any releases", () => {
  it("are quoted verbatim, and nothing in them breaks an answer", () => {
    fc.assert(
      fc.property(releases, fc.array(sentence, { minLength: 1, maxLength: 3 }), (texts, questions) => {
        const random = createAnswerer(corpusOf(texts), stillClock);
        for (const [i, text] of questions.entries())
          expectLawful(random.answer({ text, earlier: questions.slice(0, i) }), text);
      }),
      { numRuns: 40 },
    );
  });

  it("may be none at all", () => {
    const empty = createAnswerer(corpusOf([]), stillClock);
    const answer = empty.answer({ text: "How much is the harbour deal worth?", earlier: [] });
    expect(answer).toMatchObject({ status: "abstained", searched: { from: null, to: null, releases: 0 } });
  });
});

describe("the JSON of an answer", () => {
  const answerKeys = ["question", "status", "message", "quotes", "related", "searched", "milliseconds"];
  const quoteKeys = ["text", "release", "paragraph", "start", "end", "speaker", "link", "score"];
  const releaseKeys = ["id", "title", "publisher", "date", "url", "source"];

  it("has exactly the documented fields", () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const json = toJson(answerer.answer({ text, earlier: [] }), "a");
        const reason = json.status === "abstained" ? ["reason"] : [];
        expect(Object.keys(json).toSorted()).toEqual(["id", ...reason, ...answerKeys].toSorted());
        expect(Object.keys(json.searched).toSorted()).toEqual(["from", "releases", "speakers", "to"]);
        for (const quote of [...json.quotes, ...json.related]) {
          const also = quote.alsoIn === undefined ? [] : ["alsoIn"];
          expect(Object.keys(quote).toSorted()).toEqual([...quoteKeys, ...also].toSorted());
          expect(Object.keys(quote.release).toSorted()).toEqual(releaseKeys.toSorted());
        }
        expect(json.status === "answered" ? json.related : json.quotes).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("an explanation", () => {
  it("explains the answer that is given, by parts that sum to the score", () => {
    fc.assert(
      fc.property(sentence, fc.array(sentence, { maxLength: 2 }), (text, earlier) => {
        const { answer, explanation } = answerer.explain({ text, earlier });
        expect(toJson(answer)).toEqual(toJson(answerer.answer({ text, earlier })));
        expect(explanation.verdict.reason).toBe(answer.status === "abstained" ? answer.reason : null);
        for (const { score, parts } of explanation.sentences)
          expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBeCloseTo(score, 10);
        const shares = explanation.terms.reduce((sum, { share }) => sum + share, 0);
        expect(shares === 0 || Math.abs(shares - 1) < 1e-9).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
