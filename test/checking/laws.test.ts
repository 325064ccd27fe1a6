/** What holds for every sentence of the corpus: one word changed is never verbatim, typography alone always is. */
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createChecker, LONGEST_TEXT } from "../../src/checking/checker.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { setTypography } from "./typography.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../corpus/", import.meta.url)));
const checker = createChecker(corpus, { elapsed: () => 0 });
const sentences = corpus.releases.flatMap(({ release, sentences: spans }) =>
  spans.map(({ start, end }) => release.text.slice(start, end)),
);
const sentence = fc.constantFrom(...sentences);
const isLong = (text: string): boolean => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 4;

describe("for any text at all", () => {
  const word = fc.constantFrom(
    "the",
    "UK",
    "“",
    "”",
    "‘",
    "’",
    "said:",
    "Cleverly",
    "…",
    "-\n",
    "not",
    "\n\n> ",
    "[",
    "]",
    "migration",
  );
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(" ")),
  );

  it("gives a verdict with its reason, and shows nothing but stored words", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { message, quotations } = checker.check(text);
        expect(message).toMatch(/\S/u);
        expect(quotations.length).toBeGreaterThan(0);
        for (const { release, start, end, text: shown } of quotations.flatMap(({ matches }) => matches)) {
          expect(release.text.slice(start, end)).toBe(shown);
        }
      }),
      { numRuns: 500, seed },
    );
  });
});

describe("for a text as long as one message may be", () => {
  it.each(["a: ", " ", "\n", "Ada Bell ", "co-\n", "“", "> ", "<b ", "the … "])(
    "comes to an end with one verdict, though it is %j over and over",
    (part) => {
      const { verdict, message } = checker.check(part.repeat(LONGEST_TEXT / part.length));
      expect({ verdict, message }).toEqual({ verdict: "not-found", message: expect.not.stringContaining("too long") });
    },
  );
});

const strangeWord = fc.constantFrom("zebra", "Zebra", "not", "never", "3", "17", "million", "said", "Darmanin", "the");

/** Fixed, so that a run never depends on luck; other seeds were tried by hand. */
const seed = 20_221_114;

describe("for every sentence of the corpus", () => {
  it("is verbatim as printed, where it is long enough to prove anything", () => {
    expect(sentences.filter(isLong).filter((text) => checker.check(text).verdict !== "verbatim")).toEqual([]);
  });

  it("is never verbatim with one word changed", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), strangeWord, (text, at, word) => {
        const changed = replaceWord(text, at, word);
        fc.pre(changed !== text && !sentences.some((other) => other.includes(changed)));
        expect(verdictOn(changed)).not.toMatch(/^verbatim/);
      }),
      { numRuns: 1200, seed },
    );
  });

  it("is never verbatim with one word put in or left out", () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.option(strangeWord), (text, at, word) => {
        const changed = word === null ? dropInnerWord(text, at) : insertWord(text, at, word);
        fc.pre(word === null || !text.includes(word));
        fc.pre(changed !== text && !isEchoed(changed, text));
        expect(verdictOn(changed)).not.toMatch(/^verbatim/);
      }),
      { numRuns: 800, seed },
    );
  });

  it("is always verbatim when only its typography is changed", () => {
    fc.assert(
      fc.property(sentence.filter(isLong), fc.infiniteStream(fc.nat()), (text, choices) => {
        const set = setTypography(text, choices);
        expect(verdictOn(set)).toMatch(/^verbatim/);
      }),
      { numRuns: 1200, seed },
    );
  });
});

/** With the text, so that a failure shows it. */
function verdictOn(text: string): string {
  return `${checker.check(text).verdict}: ${text}`;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

function replaceWord(text: string, choice: number, word: string): string {
  const words = [...text.matchAll(wordPattern)];
  const chosen = words[choice % words.length];
  if (!chosen || chosen[0].toLowerCase() === word.toLowerCase()) return text;
  return text.slice(0, chosen.index) + word + text.slice(chosen.index + chosen[0].length);
}

function insertWord(text: string, choice: number, word: string): string {
  const inner = [...text.matchAll(wordPattern)].slice(1);
  const chosen = inner[choice % Math.max(1, inner.length)];
  return chosen ? `${text.slice(0, chosen.index)}${word} ${text.slice(chosen.index)}` : text;
}

/**
 * Words at either end of a text or a quotation may be left out, what remains is still printed so; and
 * "X: “…”" attributes as well as "X said: “…”".
 */
function dropInnerWord(text: string, choice: number): string {
  const inner = [...text.matchAll(wordPattern)]
    .slice(1, -1)
    .filter(({ 0: word, index }) => word !== "said" && !/[“‘]$/u.test(text.slice(0, index)))
    .filter(({ 0: word, index }) => !/^[.,]?[”’]/u.test(text.slice(index + word.length)));
  const chosen = inner[choice % Math.max(1, inner.length)];
  return chosen ? text.slice(0, chosen.index) + text.slice(chosen.index + chosen[0].length) : text;
}

function plain(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

/** The changed words happen to be printed ("said said", a doubled word dropped). */
function isEchoed(changed: string, text: string): boolean {
  return plain(text).includes(plain(changed)) || sentences.some((other) => plain(other).includes(plain(changed)));
}
