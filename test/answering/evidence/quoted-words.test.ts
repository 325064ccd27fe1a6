/** Words in a question's quotation marks, and the sentences that hold them. */
import { describe, expect, it } from "vitest";
import { viewCorpus } from "../../../src/answering/evidence/corpus-view.ts";
import { holdsQuoted, wordsQuoted } from "../../../src/answering/evidence/quoted-words.ts";
import { createAnswerer } from "../../../src/answering/answerer.ts";
import { createRetriever } from "../../../src/retrieval/retriever.ts";
import { corpusOf, inventRelease } from "../../support/releases.ts";

const corpus = corpusOf([
  inventRelease([
    "Port crews of both countries will patrol the beaches together, the Harbour Minister said.",
    "New lamps mean that crews sail side by side to save the eels.",
    "The crews co-operate with anglers on their side of the bay.",
  ]),
]);

function heldBy(question: string): string[] {
  const view = viewCorpus(corpus, createRetriever(corpus));
  const sentences = corpus.releases.flatMap((release) => view.viewOf(release).sentences);
  return sentences.filter((one) => holdsQuoted(one, wordsQuoted(question))).map(({ text }) => text.slice(0, 9));
}

describe("words that a question quotes", () => {
  it.each([
    ['Who has crews sailing "side by side"?', ["New lamps"]],
    ["Where do crews “sail side by side”?", ["New lamps"]],
    ["Qui parle de « side by side » ?", ["New lamps"]],
    ['Which crews "cooperate with anglers"?', ["The crews"]],
    ['Who said "by the side"?', []],
    ['Whose "crews" are they?', []],
    ["Which crews sail side by side?", []],
  ])("%s", (question, sentences) => {
    expect(heldBy(question)).toEqual(sentences);
  });

  it("put the sentence that holds them first", () => {
    const answer = createAnswerer(corpus).answer({ text: 'What do crews on patrol do "side by side"?', earlier: [] });
    expect(answer).toMatchObject({ quotes: [{ text: expect.stringContaining("side by side") }] });
  });

  it("are shown as a near miss where nobody is said to have spoken them", () => {
    const answer = createAnswerer(corpus).answer({ text: 'Who said "sail side by side"?', earlier: [] });
    expect(answer).toMatchObject({
      reason: "no-such-words",
      related: [{ text: expect.stringContaining("sail side by side") }],
    });
  });
});
