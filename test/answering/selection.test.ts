/** One quote or several, and which of two that say the same. */
import { describe, expect, it } from "vitest";
import { ask, quoted, shown } from "./harbour.ts";

const emphasised = (question: string): string[] => {
  const [quote] = shown(ask(question));
  return (quote?.emphasis ?? []).map(({ start, end }) => quote?.text.slice(start, end) ?? "");
};

describe("a single question", () => {
  it("gets one quote where one says it all", () => {
    expect(quoted(ask("How much is the harbour deal worth?"))).toHaveLength(1);
  });

  it("gets the same words once, from the release that may be quoted freely, with the other as “also in”", () => {
    const [quote, ...others] = shown(ask("What did Lindqvist say about the northern channel?"));
    expect(quote?.release.id).toBe("harbour-deal");
    expect(others.filter(({ text }) => text.includes("dredge"))).toEqual([]);
  });
});

describe("what is emphasised", () => {
  it("is the figure, where a figure is asked for", () => {
    expect(emphasised("How much is the harbour deal worth?").join(" ")).toContain("41 million");
  });

  it("is the subject's words, side by side as one, where no such thing is", () => {
    expect(emphasised("What did Lindqvist say about the northern channel?")).toContain("northern channel");
  });
});

describe("a list", () => {
  it("gets its points in their order", () => {
    const texts = quoted(ask("What are the three points of the storm fund?"));
    expect(texts.map((text) => text.split(",")[0])).toEqual(["Firstly", "Secondly", "Thirdly"]);
  });

  it("gets at most five quotes", () => {
    expect(
      quoted(ask("List all the measures for boats, villages, lighthouses and ferries")).length,
    ).toBeLessThanOrEqual(5);
  });
});

describe("a comparison", () => {
  it("of years gets a quote of each", () => {
    const years = shown(ask("What did the Minister of Ports say in 2029 and 2030?")).map(({ release }) => release.date);
    expect(years).toEqual(["2029-06-01", "2030-02-10"]);
  });

  it("of speakers gets a quote of each", () => {
    const names = shown(ask("What did Okafor and Lindqvist say?")).map(({ speaker }) => speaker?.name);
    expect(new Set(names)).toEqual(new Set(["Erik Okafor", "Ada Lindqvist"]));
  });
});

describe("a question about change", () => {
  it("gets a dated line of quotes, oldest first, one a release", () => {
    const answer = ask("How have the plans for boats changed since 2029?");
    expect(answer).toMatchObject({ status: "answered", arrangement: "timeline" });
    const days = shown(answer).map(({ release }) => release.date ?? "");
    expect(days).toEqual(days.toSorted());
    expect(new Set(days).size).toBe(days.length);
  });
});
