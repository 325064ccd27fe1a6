/** The exam that every PassageIndex sits. */
import { describe, expect, it } from "vitest";
import type { CreatePassageIndex } from "../../src/retrieval/retriever.ts";

const TEXTS = [
  { id: 0, title: "sea wall", text: "new wall wexmouth cost 41000000 pound" },
  { id: 1, title: "ferri", text: "ferri sail winter ticket cost 18 pound" },
  { id: 2, title: "grant", text: "grant small boat fish crew" },
];

const weigh = (wexmouth: number, crew: number) => [
  { term: "wexmouth", weight: wexmouth },
  { term: "crew", weight: crew },
];

export function examinePassageIndex(name: string, create: CreatePassageIndex): void {
  describe(`${name} as a passage index`, () => {
    const index = create(TEXTS);
    const recall = (terms: string[], limit = 10) =>
      index.recall(
        terms.map((term) => ({ term, weight: 1 })),
        limit,
      );

    it("finds passages that hold any of the terms, and no others", () => {
      expect(new Set(recall(["cost", "boat"]))).toEqual(new Set([0, 1, 2]));
      expect(recall(["wexmouth"])).toEqual([0]);
      expect(recall(["zeppelin"])).toEqual([]);
    });

    it("finds by title too", () => {
      expect(recall(["sea"])).toEqual([0]);
    });

    it("puts first what holds more of the terms", () => {
      expect(recall(["ferri", "ticket", "cost"])[0]).toBe(1);
    });

    it("heeds the weights", () => {
      expect(index.recall(weigh(9, 1), 1)).toEqual([0]);
      expect(index.recall(weigh(1, 9), 1)).toEqual([2]);
    });

    it("gives at most as many as asked for, and none for no terms", () => {
      expect(recall(["cost", "pound"], 1)).toHaveLength(1);
      expect(recall([])).toEqual([]);
    });

    it("matches whole terms only", () => {
      expect(recall(["wex", "tick"])).toEqual([]);
    });

    it("offers terms that are spelled like one that it lacks", () => {
      expect(index.similarTerms("tickt")).toContain("ticket");
      expect(index.similarTerms("wexmuth")).toContain("wexmouth");
    });

    it("takes an empty corpus", () => {
      expect(create([]).recall([{ term: "wall", weight: 1 }], 5)).toEqual([]);
    });
  });
}
