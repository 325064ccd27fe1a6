/** Words in a question's quotation marks, and the sentences that hold them. */
import { describe, expect, it } from "vitest";
import { viewCorpus } from "../../../src/answering/evidence/corpus-view.ts";
import { findQuoted, wordsQuoted } from "../../../src/answering/evidence/quoted-words.ts";
import { createAnswerer } from "../../../src/answering/answerer.ts";
import { createRetriever } from "../../../src/retrieval/retriever.ts";
import { shown } from "../harbour.ts";
import { corpusOf, inventRelease } from "../../support/releases.ts";

const corpus = corpusOf([
  inventRelease([
    "Port crews of both countries will patrol the beaches together, the Harbour Minister said.",
    "New lamps mean that crews sail side by side to save the eels.",
    "The crews co-operate with anglers on their side of the bay.",
  ]),
]);

/** The words of the releases that hold what a question quotes. */
function heldBy(question: string): string[] {
  const view = viewCorpus(corpus, createRetriever(corpus));
  const sentences = corpus.releases.flatMap((release) => view.viewOf(release).sentences);
  return sentences.flatMap((one) =>
    findQuoted(one, wordsQuoted(question)).map(({ start, end }) => one.text.slice(start, end)),
  );
}

describe("words that a question quotes", () => {
  it.each([
    ['Who has crews sailing "side by side"?', ["side by side"]],
    ["Where do crews “sail side by side”?", ["sail side by side"]],
    ["Who has crews sailing 'side by side' for the crews' sake?", ["side by side"]],
    ["Qui parle de « side by side » ?", ["side by side"]],
    ['Which crews "cooperate with anglers"?', ["co-operate with anglers"]],
    ['Who said "by the side"?', []],
    ['Whose "crews" are they?', []],
    ["Which crews sail side by side?", []],
  ])("%s", (question, words) => {
    expect(heldBy(question)).toEqual(words);
  });

  it("put the sentence that holds them first", () => {
    const answer = createAnswerer(corpus).answer({ text: 'What do crews on patrol do "side by side"?', earlier: [] });
    expect(answer).toMatchObject({ quotes: [{ text: expect.stringContaining("side by side") }] });
  });

  it("are emphasised where their speaker is asked for", () => {
    const spoken = corpusOf([
      inventRelease(["The Harbour Minister, Ada Lindqvist, said: “Crews will sail side by side.”"]),
    ]);
    const answer = createAnswerer(spoken).answer({ text: 'Who said "side by side"?', earlier: [] });
    expect(answer).toMatchObject({ quotes: [{ speaker: { name: "Ada Lindqvist" } }] });
    const [quote] = shown(answer);
    expect(quote?.emphasis.map(({ start, end }) => quote.text.slice(start, end))).toEqual(["side by side"]);
  });

  it("are shown as a near miss where nobody is said to have spoken them", () => {
    const answer = createAnswerer(corpus).answer({ text: 'Who said "sail side by side"?', earlier: [] });
    expect(answer).toMatchObject({
      reason: "no-such-words",
      related: [{ text: expect.stringContaining("sail side by side") }],
    });
  });
});
