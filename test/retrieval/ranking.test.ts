import { describe, expect, it } from "vitest";
import { buildQuery } from "../../src/retrieval/query.ts";
import { createRetriever } from "../../src/retrieval/retriever.ts";
import { corpusOf, HARBOURS } from "./releases.ts";

const retriever = createRetriever(HARBOURS);

const sureness = (question: string): number => retriever.retrieve(buildQuery(question)).sentences[0]?.confidence ?? 0;

/** What is shown of a release of these two sentences, the first of which is found. */
const shownFor = (opening: string, next: string): string => {
  const { sentences } = createRetriever(corpusOf({ Lighthouses: [`${opening} ${next}`] })).retrieve(
    buildQuery("When does the lighthouse of Hollin open?"),
  );
  const best = sentences.find(({ sentence }) => sentence.start === 0);
  return best?.release.release.text.slice(best.context.start, best.context.end) ?? "";
};

function bestSentence(question: string): string {
  const best = retriever.retrieve(buildQuery(question)).sentences[0];
  return best ? best.release.release.text.slice(best.sentence.start, best.sentence.end) : "";
}

describe("the sentence that answers comes first", () => {
  it.each([
    [
      "How much will the sea wall cost?",
      "The wall will cost £41 million",
      "a sum is asked for, and this one is about the wall",
    ],
    [
      "When does work on the wall begin?",
      "Work begins in March 2027",
      "the neighbours and the title speak of the wall",
    ],
    ["How much is a ferry ticket?", "A return ticket costs £18", "a sum, of the other release"],
    [
      "Until when can fishing crews apply?",
      "Fishing crews can apply online until 30 June 2026",
      "a date near the words asked",
    ],
    ["Why are payments made so fast?", "Payments are made within thirty days because", "a reason is given"],
    [
      "Who spoke of protecting homes?",
      "“This wall will protect four thousand homes,”",
      "a word family: protecting, protect",
    ],
    [
      "How many homes will be protected?",
      "“This wall will protect four thousand homes,”",
      "a number in words that counts homes",
    ],
    ["co-operation of fishing crews", "She called the cooperation of the crews", "a hyphen more"],
    ["invasion of the berths", "The decision to invade their berths", "a noun for a verb"],
    ["What does a return tiket cost?", "A return ticket costs £18", "a typing error"],
    ["HOW MUCH WILL THE SEA WALL COST", "The wall will cost £41 million", "shouted"],
    [
      "My brother has a small boat and fishes with two friends. They are not rich. When do the grants open?",
      "Grants for small boats open in May",
      "the last sentence is the question proper",
    ],
  ])("%s → %s: %s", (question, sentence) => {
    expect(bestSentence(question)).toContain(sentence);
  });

  it("keeps to the releases that it may search", () => {
    const { sentences } = retriever.retrieve(buildQuery("sea wall at Wexmouth"), {
      releases: ({ title }) => title.startsWith("Ferry"),
    });
    expect(new Set(sentences.map(({ release }) => release.release.title))).toEqual(
      new Set(["Ferry services: winter timetable"]),
    );
  });
});

describe("what a ranking tells", () => {
  it("is surer of an answer than of a near miss", () => {
    expect(sureness("How much will the sea wall cost?")).toBeGreaterThan(
      sureness("Which architect designed the opera in Vienna?"),
    );
  });

  it.each([
    ["When does work on the wall begin?", "When doesn't work on the wall begin?", "the question denies it"],
    ["How much will the sea wall cost?", "How much will the opera's roof cost?", "the price is another thing's"],
    ["Fishing crews can apply until when?", "Diving crews can apply until when?", "other crews may apply"],
  ])("is surer of %s than of %s: %s", (met, unmet) => {
    expect(sureness(met)).toBeGreaterThan(sureness(unmet));
  });

  it("marks the words that met the question and those that answer it", () => {
    const best = retriever.retrieve(buildQuery("How much will the sea wall cost?")).sentences[0];
    const cut = (spans: readonly { start: number; end: number }[] = []) =>
      spans.map(({ start, end }) => best?.release.release.text.slice(start, end));
    expect(cut(best?.matches)).toEqual(["wall", "cost"]);
    expect(cut(best?.answers)).toEqual(["£41 million"]);
  });

  it("says which words no release holds", () => {
    const { terms } = retriever.retrieve(buildQuery("Did the zeppelin land in Wexmouth?"));
    expect(terms.filter(({ known }) => !known).map(({ term }) => term)).toEqual(["zeppelin", "land"]);
  });

  it.each(["", "?", "the of and", "zzzz qqqq", "💥"])("has nothing, and no fault, for %j", (question) => {
    expect(
      retriever.retrieve(buildQuery(question)).sentences.every(({ confidence }) => Number.isFinite(confidence)),
    ).toBe(true);
  });
});

describe("a sentence and what is shown with it", () => {
  const LONG =
    "Its keepers have mended the stairs, painted the tower and polished the lamp, and they ask everybody who comes by boat to land on the eastern side.";
  const SHORT = "The lighthouse of Hollin opens in May.";
  const LONGER =
    "The lighthouse of Hollin, which the storm of last winter had left without a roof or a single window, opens in May.";

  it.each([
    [SHORT, "Tickets are sold at the pier.", "a short one with a short neighbour", true],
    [SHORT, LONG, "a short one would be buried", false],
    [LONGER, LONG, "a longer one is not", true],
    [LONGER, LONG.repeat(2).replace("side.Its", "side, and its"), "too much to read", false],
  ])("%s + %s: %s", (opening, next, _why, together) => {
    expect(shownFor(opening, next)).toBe(together ? `${opening} ${next}` : opening);
  });
});
