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
  ["with markup", (sentence) => `<b>${sentence.slice(0, 4)}</b>${sentence.slice(4)}`],
  ["with markup inside a word", (sentence) => sentence.replace(/(\p{L})(\p{L})(?=\p{L})/u, "$1**$2**")],
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

  it.each([
    ["[3] It is so.", [3]],
    ["[3]: It is so.", [3]],
    ["[3][5] It is so.", [3, 5]],
    ["[3, 5] It is so.", [3, 5]],
    ["2. [3] It is so.", [3]],
    ["(3) It is so.", [3]],
    ["Quote 3: It is so.", [3]],
    ["It is so[3].", [3]],
    ["It is so [3]", [3]],
    ["It is so (3).", [3]],
    ["It is so ([3]).", [3]],
    ["It is so. (quotes 3 and 5)", [3, 5]],
    ["It is so [Quote 3].", [3]],
    ["It is so [3 and 5].", [3, 5]],
    ["It is so [3-5].", [3, 4, 5]],
    ["It is so [#3, #5].", [3, 5]],
    ["It is so [^3].", [3]],
    ["[3] It is so [5].", [5, 3]],
    ["**It is so** [3].", [3]],
    ["**It is so [3].**", [3]],
    ["It is **so** [3].", [3]],
    ["**2. It is so [3].**", [3]],
    ["It is so [3].**", [3]],
    ["1. **What happens**: It is so [3].", [3]],
  ])("is read with its markers as small models write them: %s", (sentence, numbers) => {
    expect(readCitations(sentence)).toMatchObject({ text: "It is so.", numbers });
  });

  it.each([
    "It is so (2019).",
    "The 3 of them [are] so.",
    "It is so [n].",
    "It has 3) or 4.",
    "It is so, see quote 3.",
  ])("is not read as pointing at a quote where it does not: %s", (sentence) => {
    expect(readCitations(sentence).numbers).toEqual([]);
  });

  it("stays unfinished where no marker closes it", () => {
    expect(readCitations("It is [3] so and").text).toBe("It is so and");
    expect(readCitations("[3] It is so and").text).toBe("It is so and");
    expect(readCitations("[3] It is so").text).toBe("It is so");
  });
});

describe("a quote that a model copies word for word", () => {
  const offered = corpus.releases.flatMap(({ release }) => {
    const quotes = quotesOf(release.id);
    return quotes.map((quote, at) => ({ quote, quotes, number: at + 1 }));
  });
  const FORMS: readonly (readonly [string, (words: string, number: number) => string])[] = [
    ["with its number behind it", (words, number) => `${words} [${number}]`],
    ["with its number before the stop", (words, number) => `${words.replace(/\.$/u, "")} [${number}].`],
    ["with its number before it", (words, number) => `[${number}] ${words}`],
    ["as a list", (words, number) => `- ${words} (${number})`],
    ["without its typography", (words, number) => `${words.replace(/[‘’“”]/gu, "'").replace(/–/gu, "-")} [${number}]`],
  ];

  it.each(FORMS)("is shown, %s", (_, form) => {
    for (const { quote, quotes, number } of offered) {
      const checked = checkSentence(form(quote.text, number), quotes);
      expect(checked).toMatchObject({ shown: true, quotes: [quote] });
      expect(checked.text).toContain(quote.text.replace(/[“”"]/gu, "").slice(0, 10));
    }
  });

  it("is shown with its speaker and in quotation marks where somebody says it, whatever they say of themselves", () => {
    const spoken = offered.filter(({ quote }) => quote.speaker?.name && /^(?:Our|I) /u.test(quote.text));
    expect(spoken.length).toBeGreaterThan(2);
    for (const { quote, quotes, number } of spoken) {
      const { text } = checkSentence(`${quote.text} [${number}]`, quotes);
      expect(text).toBe(`${quote.speaker?.name}, ${quote.speaker?.role}, said: “${quote.text}”`);
      expect(checkSentence(`${text} [${number}]`, quotes)).toMatchObject({ shown: true, text });
    }
  });

  it("and points away from is not shown, nor with a word more or less that changes it", () => {
    for (const { quote, quotes, number } of offered) {
      const without = quote.text.replace(/ (?:not|more than|up to|should|may|over(?= (?:half|\d))) /u, " ");
      const spoiled = [
        `${quote.text} [${quotes.length + 1}]`,
        quote.text,
        `${quote.text.replace(/\.?$/u, "")} in Belgium [${number}].`,
        ...(without === quote.text ? [] : [`${without} [${number}]`]),
      ];
      expect(spoiled.filter((sentence) => checkSentence(sentence, quotes).shown)).toEqual([]);
    }
  });
});

function isShown(one: Labelled): boolean {
  return checkSentence(marked(one), quotesOf(one.source)).shown;
}

function sharedWords(a: string, b: string): number {
  const words = new Set(a.toLowerCase().match(/\p{L}{4,}|\d+/gu));
  return (b.toLowerCase().match(/\p{L}{4,}|\d+/gu) ?? []).filter((word) => words.has(word)).length;
}
