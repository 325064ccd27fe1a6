import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildQuery } from "../../src/retrieval/query.ts";
import { createRetriever } from "../../src/retrieval/retriever.ts";
import { corpusOf, HARBOURS } from "./releases.ts";

const WORDS = [
  "sea",
  "wall",
  "Wexmouth",
  "how",
  "much",
  "£41",
  "million",
  "ferry",
  "when",
  "the",
  "grants",
  "2026",
  "“",
  "?",
  ".",
];
const question = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.array(fc.constantFrom(...WORDS)).map((words) => words.join(" ")),
);
const paragraph = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));

const retriever = createRetriever(HARBOURS);
const rank = (text: string): (readonly [number, number])[] =>
  retriever.retrieve(buildQuery(text)).sentences.map(({ sentence, score }) => [sentence.start, score] as const);

describe("laws of finding", () => {
  it("gives finite scores, best first, and spans of the release's text", () => {
    fc.assert(
      fc.property(question, (text) => {
        const { sentences, passages } = retriever.retrieve(buildQuery(text));
        for (const scores of [sentences.map(({ score }) => score), passages.map(({ score }) => score)]) {
          expect(scores.every(Number.isFinite)).toBe(true);
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }
        for (const { release, sentence, matches, answers, context, confidence, features, doubts } of sentences) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect([...features, ...doubts].every(Number.isFinite)).toBe(true);
          expect(release.sentences).toContain(sentence);
          for (const span of [...matches, ...answers]) {
            expect(span.start).toBeGreaterThanOrEqual(sentence.start);
            expect(span.end).toBeLessThanOrEqual(sentence.end);
          }
          expect(context.start <= sentence.start && sentence.end <= context.end).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same ranking twice, and whatever was asked in between", () => {
    const before = rank("How much will the sea wall cost?");
    rank("When do the ferries sail?");
    expect(rank("How much will the sea wall cost?")).toEqual(before);
  });

  it("takes any corpus", () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), question, (paragraphs, text) => {
        const any = createRetriever(corpusOf({ [paragraphs[0] ?? ""]: paragraphs }));
        expect(any.retrieve(buildQuery(text)).sentences.every(({ score }) => Number.isFinite(score))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
