import { describe, expect, it } from "vitest";
import { packQuotes, unpackQuotes } from "../../src/slack/packets.ts";
import { fromRef, toRef } from "../../src/slack/quote-refs.ts";
import { createReleaseKeys } from "../../src/slack/release-keys.ts";
import { corpusOf, ferryPlan, harbourDeal, harbourReleases, inventRelease, quoteOf } from "../support/releases.ts";

const keys = createReleaseKeys(corpusOf(harbourReleases));
const deal = quoteOf(harbourDeal, "The harbour deal is worth 41 million crowns over three years.", {
  emphasis: [{ start: 26, end: 43 }],
  alsoIn: [ferryPlan],
});

describe("a quote behind a button", () => {
  it("comes back as the same words, cut anew, with what was bold and where else it stands", () => {
    const back = fromRef(toRef(deal, keys), keys);
    expect(back?.text).toBe(deal.text);
    expect(back?.emphasis).toEqual(deal.emphasis);
    expect(back?.alsoIn).toEqual([ferryPlan]);
    expect(back?.paragraph).toBe(1);
  });

  it("carries no word of the release", () => {
    expect(toRef(deal, keys)).toMatch(/^[\w-]{16}:0-61~26-43=[\w-]{16}$/u);
  });

  it("may begin and end within a sentence", () => {
    const part = quoteOf(harbourDeal, "dredge the northern channel");
    expect(fromRef(toRef(part, keys), keys)).toMatchObject({ text: part.text, speaker: { name: "Ada Lindqvist" } });
  });

  it("is gone when a word of the release has changed since", () => {
    const changed = inventRelease([harbourDeal.text.replace("41", "14")]);
    expect(fromRef(toRef(deal, keys), createReleaseKeys(corpusOf([changed])))).toBeNull();
  });

  it.each([
    "",
    "nonsense",
    `${"a".repeat(16)}:0-5`,
    "x:1-2",
    `${toRef(deal, keys)}~9`,
    toRef({ ...deal, end: 4_000 }, keys),
  ])("is nothing where the value is %j", (value) => {
    expect(fromRef(value, keys)).toBeNull();
  });
});

describe("the quotes behind a button", () => {
  it("come back in order, with the question", () => {
    const other = quoteOf(ferryPlan, ferryPlan.text);
    const packet = { quotes: [deal, other], language: "fr", arrangement: "timeline", question: "What\nnow?" } as const;
    const back = unpackQuotes(packQuotes(packet, keys), keys);
    expect(back?.quotes.map(({ text }) => text)).toEqual([deal.text, other.text]);
    expect(back).toMatchObject({ language: "fr", arrangement: "timeline", question: "What now?" });
  });

  it("are as many as a button value holds", () => {
    const packet = { language: "en", arrangement: "best-first", question: "q".repeat(5_000) } as const;
    const value = packQuotes({ ...packet, quotes: Array.from({ length: 200 }, () => deal) }, keys);
    expect(value.length).toBeLessThanOrEqual(2_000);
    expect(unpackQuotes(value, keys)?.quotes.length).toBeGreaterThan(20);
  });
});
