import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headEnd, shorten } from "../../src/slack/shorten.ts";

describe("shortening", () => {
  it("leaves alone what fits, and ends the rest at a word", () => {
    expect(shorten("harbour deal", 12)).toBe("harbour deal");
    expect(shorten("The harbour deal is signed", 18)).toBe("The harbour deal…");
  });

  it("cuts inside a word only where there is no space near", () => {
    expect(shorten("x".repeat(30), 10)).toBe(`${"x".repeat(9)}…`);
  });

  it("never cuts a character in two and never exceeds the length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, max) => {
        const short = shorten(text, max);
        expect(short.length).toBeLessThanOrEqual(max);
        expect(short.isWellFormed()).toBe(true);
        const head = text.slice(0, headEnd(text, 0, max));
        expect(head.isWellFormed() && text.startsWith(head)).toBe(true);
      }),
    );
  });
});
