import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findMentions } from "../../src/language/mentions.ts";

const describeMentions = (text: string): string[] =>
  findMentions(text).map(({ kind, start, end, value, unit }) =>
    [kind, text.slice(start, end), value, unit].filter((part) => part !== null).join(" | "),
  );

describe("what a sentence mentions", () => {
  it.each([
    ["It was signed on 14 November 2022.", "date | 14 November 2022 | 2022-11-14"],
    ["It was signed on November 14, 2022.", "date | November 14, 2022 | 2022-11-14"],
    ["Talks began in March 2019.", "date | March 2019 | 2019-03"],
    ["Work began in 1987.", "date | 1987 | 1987"],
    ["They ruled in the 11th century.", "date | 11th century | 11th century"],
    ["We pay €72.2 million.", "money | €72.2 million | 72200000 | euro"],
    ["We pay 72.2 million euros.", "money | 72.2 million euros | 72200000 | euro"],
    ["A rise of 40 per cent.", "share | 40 per cent | 40"],
    ["A rise of 12.5%.", "share | 12.5% | 12.5"],
    ["It lasts two years.", "duration | two years | 2 | year"],
    ["Doors close at 10.30 pm.", "time | 10.30 pm | 10.30 pm"],
    ["We send 500 personnel.", "number | 500 | 500 | personnel"],
    ["We send twenty-five boats.", "number | twenty-five | 25 | boat"],
    ["Il a promis 63 millions d'euros.", "money | 63 millions d'euros | 63000000 | euro"],
  ])("%s", (text, mention) => {
    expect(describeMentions(text)).toContain(mention);
  });

  it.each([
    ["Talks were held with Minister Anna Weber.", "person | Minister Anna Weber"],
    ["Talks were held by Helen Moss.", "person | Helen Moss"],
    ["It was opened by the Harbour Authority.", "organisation | Harbour Authority"],
    ["Staff of the NCA took part.", "organisation | NCA"],
    ["Partners of the G7 took part.", "organisation | G7"],
    ["They met in Trondheim.", "place | Trondheim"],
    ["The 500 UK-funded French officers came.", "place | UK"],
    ["The ferry leaves Dover.", "place | Dover"],
    ["Which African country is it?", "name | African"],
  ])("names: %s", (text, mention) => {
    expect(describeMentions(text).map((found) => found.split(" | ").slice(0, 2).join(" | "))).toContain(mention);
  });

  it.each(["The plan is new.", "However, it rained.", "On Monday", "nothing here"])("finds no name in %j", (text) => {
    const names = findMentions(text).filter(({ kind }) => /person|place|organisation|name/u.test(kind));
    expect(names).toEqual([]);
  });

  it("gives spans in order, without overlap, inside the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const mention of findMentions(`In 2019 ${text} paid £5m.`)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
        }
      }),
    );
  });
});
