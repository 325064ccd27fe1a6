/** Finding the printed sentence from what somebody remembers of it. */
import { describe, expect, it } from "vitest";
import { createFinder } from "../../src/checking/finder.ts";
import { corpusOf, ferryPlan, harbourDeal, harbourReleases, inventRelease } from "../support/releases.ts";

const DREDGE = "We will dredge the northern channel before winter.";
const reprint = inventRelease([harbourDeal.text.split("\n\n")[0] ?? ""], {
  id: "reprint",
  publisher: "Island Council",
});
const finder = createFinder(corpusOf([...harbourReleases, reprint]));
const textsOf = (request: Parameters<typeof finder.find>[0]) => finder.find(request).map(({ text }) => text);

describe("the finder", () => {
  it.each([
    "dredging northern channel",
    "winter the channel dredge northern",
    "we shall dredge the northern chanel before the winter",
  ])("finds the sentence for “%s”, whatever order, form and spelling", (words) => {
    expect(textsOf({ words }).join(" ")).toContain(DREDGE);
  });

  it("finds nothing for words that no sentence comes near", () => {
    expect(textsOf({ words: "chess championship in Reykjavik" })).toEqual([]);
  });

  it("marks the words that were asked for, in the words as printed", () => {
    const [quote] = finder.find({ words: "ferry crossings" });
    expect(quote?.emphasis.map(({ start, end }) => quote.text.slice(start, end))).toEqual(["ferry", "crossings"]);
  });

  it("names other releases that print the same words instead of repeating them", () => {
    const [quote, ...others] = finder.find({ words: "harbour deal worth 41 million crowns" });
    expect(others).toEqual([]);
    const printing = quote ? [quote.release, ...quote.alsoIn].map(({ id }) => id) : [];
    expect(new Set(printing)).toEqual(new Set(["harbour-deal", "reprint"]));
  });

  it("keeps to a speaker, a publisher and days", () => {
    expect(textsOf({ words: "", speaker: "Ada Lindqvist" })).toEqual([DREDGE]);
    expect(textsOf({ words: "", publisher: "Island Council" })).toEqual([reprint.text]);
    expect(textsOf({ words: "", to: "2030-01-01" })).toEqual([ferryPlan.text]);
    expect(textsOf({ words: "ferry plan", from: "2030-01-01" })).toEqual([]);
  });
});
