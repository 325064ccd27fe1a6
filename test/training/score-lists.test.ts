/** The score of the answering side as lists that weights can be fitted on. */
import { describe, expect, it } from "vitest";
import { viewCorpus } from "../../src/answering/evidence/corpus-view.ts";
import { factsOf } from "../../src/answering/facts.ts";
import { createRetriever } from "../../src/retrieval/retriever.ts";
import { crossFitted, firstRight, scoreLists, type Taught } from "../../src/training/score-lists.ts";
import { corpusOf, inventRelease } from "../support/releases.ts";

const release = inventRelease(
  [
    "The ferry plan adds nine crossings a week.",
    "The ferry plan costs 12 million crowns.",
    "Storms closed the harbour of Sund for two days.",
    "The minister will open the new lighthouse in May.",
  ],
  { id: "ferry-plan" },
);
const taught = (text: string, words: string, split: string): Taught => ({
  text,
  earlier: [],
  split,
  isRight: (quote) => quote.text.includes(words),
});
const questions = [
  taught("How much does the ferry plan cost?", "costs 12 million crowns", "tune"),
  taught("How many crossings does the ferry plan add?", "adds nine crossings a week", "held"),
  taught("What closed the harbour of Sund?", "Storms closed the harbour of Sund", "tune"),
  taught("Who will open the lighthouse?", "The minister will open the new lighthouse", "held"),
  taught("Who sells ice in Sund?", "words that stand nowhere", "held"),
];
const corpus = corpusOf([release]);
const retriever = createRetriever(corpus);
const view = viewCorpus(corpus, retriever);
const { names, lists } = scoreLists({ corpus: view, retriever }, { ...factsOf(view), today: null }, questions);

describe("the lists of the score", () => {
  it("leave out the question whose gold is not among its candidates", () => {
    expect(lists).toHaveLength(4);
  });

  it("rank as the answers do when every part counts as it is", () => {
    expect(
      firstRight(
        lists,
        Float64Array.from(names, () => 1),
      ),
    ).toBe(1);
  });

  it("rank at random when no part counts, and the first candidate is not always right by chance", () => {
    const backwards = lists.map((list) => ({
      ...list,
      rows: list.rows.toReversed(),
      right: list.right.toReversed(),
    }));
    expect(
      firstRight(
        backwards,
        Float64Array.from(names, () => 0),
      ),
    ).toBeLessThan(1);
  });

  it("are ranked well by weights fitted on the other half", () => {
    expect(crossFitted(lists, { penalty: 0.01, steps: 100, rate: 0.1 })).toBeGreaterThanOrEqual(0.75);
  });
});
