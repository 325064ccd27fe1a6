import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disarm, wrap } from "../../src/terminal/wrap.ts";

const show = (text: string, width: number) => wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe("wrap", () => {
  it("fills each line with whole words", () => {
    expect(show("Both countries will share the cost.", 16)).toEqual(["Both countries", "will share the", "cost."]);
  });

  it("keeps an address in one piece, so that it can be copied", () => {
    expect(show("see https://ports.example/harbour-deal today", 12)).toEqual([
      "see",
      "https://ports.example/harbour-deal",
      "today",
    ]);
  });

  it("never loses, changes or reorders a word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 60 }), (text, width) => {
        const words = text.split(/\s+/).filter(Boolean);
        expect(show(text, width).join(" ").split(/\s+/).filter(Boolean)).toEqual(words);
      }),
    );
  });

  it("never makes a line of several words too long", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 5, max: 60 }), (text, width) => {
        const long = show(text, width).filter((line) => line.length > width);
        expect(long.filter((line) => line.includes(" "))).toEqual([]);
      }),
    );
  });
});

describe("disarm", () => {
  it("shows what would have commanded the terminal", () => {
    expect(disarm("a\u001B[2Jb\rc\u009Bd")).toBe("a␛[2Jb␍c\uFFFDd");
  });

  it("shows marks that would reorder the words", () => {
    expect(disarm("paid \u202E041\u202C crowns")).toBe("paid \uFFFD041\uFFFD crowns");
  });

  it("leaves a control character nowhere, and every offset where it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(disarm(text)).toHaveLength(text.length);
        expect(disarm(text)).not.toMatch(/(?!\n)\p{Cc}/u);
      }),
    );
  });
});
