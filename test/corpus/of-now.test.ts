import { expect, it } from "vitest";
import { createOfNow } from "../../src/corpus/of-now.ts";
import type { Corpus } from "../../src/corpus/release.ts";
import { corpusOf, ferryPlan, harbourDeal, inventRelease } from "../support/releases.ts";

const soon = { ...harbourDeal, embargoUntil: "2031-03-05T09:00:00Z", embargoChannels: ["C1"] };
const later = inventRelease(["A bridge will be built."], { id: "bridge", embargoUntil: "2031-03-06" });
const [SOON, LATER] = [Date.parse("2031-03-05T09:00:00Z"), Date.parse("2031-03-06T00:00:00Z")];

function play() {
  let now = 0;
  const madeOf: string[] = [];
  const make = ({ releases }: Corpus) => {
    const ids = releases.map(({ release }) => release.id).join(" ");
    madeOf.push(ids);
    return ids;
  };
  let corpus = corpusOf([soon, later, ferryPlan]);
  const ofNow = createOfNow(
    () => corpus,
    () => now,
    make,
  );
  const at = (moment: number, channel?: string) => {
    now = moment;
    return ofNow(channel);
  };
  const replace = (newer: (before: Corpus) => Corpus): void => void (corpus = newer(corpus));
  return { at, madeOf, replace };
}

it("changes by itself at each hour, and is made no more often than that", () => {
  const { at, madeOf } = play();
  expect([0, 1, SOON - 1].map((moment) => at(moment))).toEqual(["ferry-plan", "ferry-plan", "ferry-plan"]);
  expect([SOON, LATER - 1].map((moment) => at(moment))).toEqual(["harbour-deal ferry-plan", "harbour-deal ferry-plan"]);
  expect(at(LATER)).toBe("harbour-deal bridge ferry-plan");
  expect(madeOf).toHaveLength(3);
});

it("is another in a channel that is named for a release, and the same in all others", () => {
  const { at, madeOf } = play();
  expect(at(0, "C1")).toBe("harbour-deal ferry-plan");
  expect([at(0, "C2"), at(0, "C3"), at(0)]).toEqual(["ferry-plan", "ferry-plan", "ferry-plan"]);
  expect(madeOf).toHaveLength(2);
});

it("is one and the same for channel and public once the hour has come", () => {
  const { at, madeOf } = play();
  expect(at(SOON, "C1")).toBe(at(SOON));
  expect(madeOf).toHaveLength(1);
});

it("goes back with a clock that is set back", () => {
  const { at } = play();
  expect(at(SOON)).toBe("harbour-deal ferry-plan");
  expect(at(SOON - 1)).toBe("ferry-plan");
});

it("changes with the corpus, and is kept where nothing of what may be seen has changed", () => {
  const { at, madeOf, replace } = play();
  expect(at(SOON)).toBe("harbour-deal ferry-plan");
  replace(({ releases }) => ({ releases: [...releases] }));
  expect(at(SOON)).toBe("harbour-deal ferry-plan");
  expect(madeOf).toHaveLength(1);
  replace(({ releases }) => ({ releases: releases.filter(({ release }) => release.id !== "bridge") }));
  expect(at(SOON, "C1")).toBe("harbour-deal ferry-plan");
  expect(madeOf).toHaveLength(1);
  replace(({ releases }) => ({ releases: releases.slice(0, 1) }));
  expect(at(SOON)).toBe("harbour-deal");
});
