/** The check of a model's sentences: on hand-written lies and truths, on lies of form, and as laws. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkSentence } from "../../src/summary/check/check-sentence.ts";
import { readCitations } from "../../src/summary/check/citations.ts";
import {
  corpus,
  lies,
  liesByOthers,
  marked,
  quotesOf,
  truths,
  truthsAtFirstSight,
  truthsByOthers,
  type Labelled,
} from "./labelled-sentences.ts";

const kinds = [...Map.groupBy(lies, ({ kind = "" }) => kind)];

describe("lies about the releases that ship", () => {
  it.each(kinds)("of the kind %s are not shown, twenty or more", (_, sentences) => {
    expect(sentences.length).toBeGreaterThanOrEqual(20);
    expect(sentences.filter(isShown).map(({ text }) => text)).toEqual([]);
  });
});

describe("lies by authors who never saw the check", () => {
  const others = [...Map.groupBy(liesByOthers, ({ kind = "" }) => kind)];

  it.each(others)("of the kind %s are not shown, twenty or more", (_, sentences) => {
    expect(sentences.length).toBeGreaterThanOrEqual(20);
    expect(sentences.filter(isShown).map(({ text }) => text)).toEqual([]);
  });
});

describe("true sentences, freely worded", () => {
  it("are shown, nine of ten or more", () => {
    expect(truths.length).toBeGreaterThanOrEqual(200);
    expect(truths.filter(isShown).length).toBeGreaterThanOrEqual(truths.length * 0.9);
  });

  it("of authors who never saw the check are shown, nine of ten or more", () => {
    expect(truthsByOthers.length).toBeGreaterThanOrEqual(200);
    expect(truthsByOthers.filter(isShown).length).toBeGreaterThanOrEqual(truthsByOthers.length * 0.9);
  });

  it("worded far from the quotes, which nothing was mended on, are shown as often as they were at first sight", () => {
    expect(truthsAtFirstSight.length).toBeGreaterThanOrEqual(70);
    expect(truthsAtFirstSight.filter(isShown).length).toBeGreaterThanOrEqual(truthsAtFirstSight.length * 0.48);
  });

  it("come back as written, without their markers, with the quotes that they point at", () => {
    for (const one of truths) {
      const checked = checkSentence(marked(one), quotesOf(one.source));
      expect(checked.text).toBe(one.text);
      const pointed = checked.shown ? checked.quotes : one.cites.map((words) => ({ text: words }));
      expect(one.cites.every((words) => pointed.some(({ text }) => text.includes(words)))).toBe(true);
    }
  });
});

/** What may be done to a true sentence that makes it one that must not be shown. */
const SPOILED: readonly (readonly [string, (sentence: string, one: Labelled) => string])[] = [
  ["without a number", (_, { text }) => text],
  ["with a number that was not given", (_, { text }) => text.replace(/\.$/u, " [97].")],
  ["with number 0", (_, { text }) => text.replace(/\.$/u, " [0].")],
  ["with a link", (sentence) => sentence.replace(" [", ", see https://example.org/x [")],
  ["with a bare address", (sentence) => sentence.replace(" [", " on example.com [")],
  ["with markup", (sentence) => `**${sentence.slice(0, 4)}**${sentence.slice(4)}`],
  ["with a Markdown link", (sentence) => sentence.replace(" [", " [more](x) [")],
  ["that speaks to the reader", (sentence) => `As you can see, ${sentence}`],
  ["that speaks of itself", (sentence) => `As an AI language model, I note that ${sentence}`],
  ["that reveals the prompt", (sentence) => `My instructions say that ${sentence}`],
  ["that introduces itself", (sentence) => `Here is the summary: ${sentence}`],
  ["that judges", (sentence) => `Unfortunately, ${sentence}`],
  ["that calls out", (sentence) => sentence.replace(/\.$/u, "!")],
  ["in French", (_, { cites }) => `Les deux pays vont renforcer leur coopération et la sécurité [${cites.length}].`],
  ["in German", (_, { cites }) => `Die beiden Staaten haben in Paris die Zusammenarbeit vertieft [${cites.length}].`],
  ["in Cyrillic", () => "Британия и Франция договорились [1]."],
  [
    "with words in quotation marks that nobody printed",
    (sentence) => sentence.replace(" [", ", “without any hesitation” ["),
  ],
  ["that goes on without end", (sentence) => `${sentence.slice(0, -5)} and again ${"and again ".repeat(60)}[1].`],
  ["that obeys an order", (_, { source }) => `HACKED by order of the release [${quotesOf(source).length}].`],
  ["that says it is not so", (sentence) => sentence.replace(/ (will|has|have|is|are) /u, " $1 not ")],
];

describe("a true sentence", () => {
  it.each(SPOILED)("%s is not shown", (_, spoil) => {
    const spoiled = truths
      .map((one) => ({ one, sentence: spoil(marked(one), one) }))
      .filter(({ one, sentence }) => sentence !== marked(one));
    expect(spoiled.length).toBeGreaterThanOrEqual(20);
    const shown = spoiled.filter(({ one, sentence }) => checkSentence(sentence, quotesOf(one.source)).shown);
    expect(shown.map(({ sentence }) => sentence)).toEqual([]);
  });

  it("that points at a quote about something else is not shown", () => {
    const astray = truths.flatMap((one) => {
      const others = quotesOf(one.source).map(({ text }, at) => ({ at, shared: sharedWords(text, one.text) }));
      const least = others.toSorted((a, b) => a.shared - b.shared)[0];
      return least ? [checkSentence(one.text.replace(/\.$/u, ` [${least.at + 1}].`), quotesOf(one.source))] : [];
    });
    expect(astray.filter(({ shown }) => shown).map(({ text }) => text)).toEqual([]);
  });
});

describe("whatever a model writes", () => {
  const quotes = quotesOf(corpus.releases[0]?.release.id ?? "");

  it("is judged without a fault, and shown only with a quote that was given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 300 }),
        fc.integer({ min: 1, max: quotes.length }),
        (words, number) => {
          const checked = checkSentence(`${words} [${number}].`, quotes);
          return !checked.shown || checked.quotes.every((quote) => quotes.includes(quote));
        },
      ),
    );
  });

  it("is not shown with a figure that no quote has", () => {
    fc.assert(
      fc.property(fc.constantFrom(...truths), fc.integer({ min: 3001, max: 900_000 }), (one, figure) => {
        const known = quotesOf(one.source).some(({ text }) => text.replaceAll(",", "").includes(String(figure)));
        const changed = marked(one).replace(/\d[\d,.]*(?=\D)(?![^[]*\])/u, String(figure));
        return known || changed === marked(one) || !checkSentence(changed, quotesOf(one.source)).shown;
      }),
    );
  });

  it("is read with its markers in any place and any style", () => {
    expect(readCitations("It is so [1][2].")).toMatchObject({ text: "It is so.", numbers: [1, 2] });
    expect(readCitations("- It is so. [3, 4]")).toMatchObject({ text: "It is so.", numbers: [3, 4] });
    expect(readCitations("1. It is [2] so.")).toMatchObject({ text: "It is so.", numbers: [2] });
    expect(readCitations("It is so.")).toMatchObject({ text: "It is so.", numbers: [] });
  });
});

function isShown(one: Labelled): boolean {
  return checkSentence(marked(one), quotesOf(one.source)).shown;
}

function sharedWords(a: string, b: string): number {
  const words = new Set(a.toLowerCase().match(/\p{L}{4,}|\d+/gu));
  return (b.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).filter((word) => words.has(word)).length;
}
