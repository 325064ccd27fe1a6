import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { covers, isSpeaker } from "../../src/evaluation/matching.ts";

const GOLD = "The first three helicopters will arrive in the summer of 2027 and the last in 2030.";

describe("a shown quote counts for a gold", () => {
  it.each([
    ["the same words", GOLD],
    ["other white space", GOLD.replaceAll(" ", "\n  ")],
    ["a longer quote around it", `They cost 12.4 billion kroner. ${GOLD} Crews train in Denmark.`],
    ["most of it", "helicopters will arrive in the summer of 2027 and the last in 2030."],
    ["more than half of it", GOLD.slice(0, 45)],
    ["60 % of it inside other words", `Minister: ${GOLD.slice(0, 52)} ends here`],
  ])("with %s", (_, shown) => expect(covers(shown, GOLD)).toBe(true));

  it.each([
    ["nothing", ""],
    ["a few words of it", "the summer of 2027"],
    ["all its words in another order", "In 2030 the last, and the first three helicopters in the summer of 2027."],
    ["a page that holds it somewhere", `${GOLD} ${"More about the coast. ".repeat(25)}`],
  ])("but not with %s", (_, shown) => expect(covers(shown, GOLD)).toBe(false));

  it("when a long sentence is shown for a long gold in part", () => {
    const gold = `${"a long and winding list of equipment, ".repeat(6)}and more`;
    expect(covers(gold.slice(0, 60), gold)).toBe(true);
  });

  it("always with the gold itself, and with up to 500 characters that hold it", () => {
    const words = fc.string({ minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== "");
    const around = fc.string({ maxLength: 150 });
    fc.assert(
      fc.property(words, around, around, (gold, before, after) => {
        expect(covers(gold, gold)).toBe(true);
        expect(covers(`${before}${gold}${after}`, gold)).toBe(true);
      }),
    );
  });
});

describe("a named speaker is the one asked for", () => {
  it.each([
    ["James Cleverly", { name: "James Cleverly", role: "Home Secretary" }],
    ["James Cleverly", { name: "Mr Cleverly", role: null }],
    ["Gérald Darmanin", { name: "Gerald Darmanin", role: null }],
    ["Home Secretary (name missing in the source)", { name: null, role: "Home Secretary" }],
    ["Environment Minister", { name: "Declan Furey", role: "Environment Minister" }],
  ])("%s: %o", (wanted, shown) => expect(isSpeaker(shown, wanted)).toBe(true));

  it.each([
    ["James Cleverly", null],
    ["James Cleverly", { name: "Gérald Darmanin", role: "Interior Minister" }],
    ["James Cleverly", { name: null, role: "Home Secretary" }],
    ["Home Secretary", { name: null, role: "Interior Minister" }],
  ])("but not %s: %o", (wanted, shown) => expect(isSpeaker(shown, wanted)).toBe(false));
});
