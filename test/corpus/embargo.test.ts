import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnswerer } from "../../src/answering/answerer.ts";
import { createChecker } from "../../src/checking/checker.ts";
import { systemClock } from "../../src/clock.ts";
import { visibleCorpus } from "../../src/corpus/embargo.ts";
import { corpusOf, ferryPlan, harbourDeal, inventRelease } from "../support/releases.ts";

const OPENS = "2031-03-05T09:30:00+01:00";
const OPENING = Date.parse("2031-03-05T08:30:00Z");
const secretDeal = { ...harbourDeal, embargoUntil: OPENS, embargoChannels: ["C1"] };
const corpus = corpusOf([secretDeal, ferryPlan]);
const idsAt = (now: number, channel?: string) =>
  visibleCorpus(corpus, now, channel).corpus.releases.map(({ release }) => release.id);

describe("a release under embargo", () => {
  it("is not in the corpus before its hour, and is from that very moment", () => {
    expect(idsAt(OPENING - 1)).toEqual(["ferry-plan"]);
    expect(idsAt(OPENING)).toEqual(["harbour-deal", "ferry-plan"]);
  });

  it("says when the next change is due, and when the last one was", () => {
    expect(visibleCorpus(corpus, OPENING - 1)).toMatchObject({ since: null, until: OPENING });
    expect(visibleCorpus(corpus, OPENING)).toMatchObject({ since: OPENING, until: null });
  });

  it("may be seen earlier in a channel named for it, and in no other", () => {
    expect(idsAt(0, "C1")).toEqual(["harbour-deal", "ferry-plan"]);
    expect(idsAt(0, "C2")).toEqual(["ferry-plan"]);
  });

  it("opens at 00:00 UTC where only a day is given", () => {
    const dayOnly = corpusOf([{ ...harbourDeal, embargoUntil: "2031-03-05" }]);
    expect(visibleCorpus(dayOnly, 0).until).toBe(Date.parse("2031-03-05T00:00:00Z"));
  });

  it("does not show through the release that it will supersede", () => {
    const old = inventRelease(["The deal is worth 30 million crowns."], {
      id: "old-deal",
      status: "superseded",
      supersededBy: secretDeal.id,
    });
    const both = corpusOf([secretDeal, old]);
    expect(JSON.stringify(visibleCorpus(both, OPENING - 1).corpus)).not.toContain(secretDeal.id);
    expect(visibleCorpus(both, OPENING - 1).corpus.releases[0]?.release.status).toBeNull();
    expect(visibleCorpus(both, OPENING).corpus.releases[1]?.release.status).toBe("superseded");
  });

  it("leaves an empty corpus where there is nothing else, which every question is answered from calmly", () => {
    const { corpus: empty } = visibleCorpus(corpusOf([secretDeal]), 0);
    const answer = createAnswerer(empty).answer({ text: "How much is the harbour deal worth?", earlier: [] });
    expect(answer).toMatchObject({ status: "abstained", related: [] });
    expect(createChecker(empty, systemClock).check("41 million crowns over three years").verdict).toBe("not-found");
  });
});

const words = [
  "harbour",
  "deal",
  "crowns",
  "lighthouses",
  "Ada",
  "Lindqvist",
  "Minister",
  "41 million",
  "ferry",
  "how much",
  "what did",
  "say",
  "2031",
  "March",
  "who",
];
const questions = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((chosen) => `${chosen.join(" ")}?`);

describe("before the hour, whatever is asked", () => {
  const visible = visibleCorpus(corpus, OPENING - 1).corpus;
  const answerer = createAnswerer(visible);
  const withoutIt = createAnswerer(corpusOf([ferryPlan]));

  it("an answer is to the letter the one of a corpus that never held the release", () => {
    fc.assert(
      fc.property(questions, fc.array(questions, { maxLength: 2 }), (text, earlier) => {
        const answer = answerer.answer({ text, earlier });
        expect({ ...answer, milliseconds: 0 }).toEqual({ ...withoutIt.answer({ text, earlier }), milliseconds: 0 });
        const shown = answer.status === "answered" ? answer.quotes : answer.related;
        expect(shown.filter(({ release }) => release.id !== ferryPlan.id)).toEqual([]);
        expect(answer.searched.releases).toBe(1);
      }),
    );
  });
});
