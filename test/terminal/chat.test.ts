import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import type { Answerer, Question } from "../../src/answering/answer.ts";
import { chat } from "../../src/terminal/chat.ts";
import { defaultLook } from "../../src/terminal/render.ts";
import { answerBase, corpusOf, harbourReleases } from "../support/releases.ts";

describe("a chat", () => {
  it("opens with what can be asked, by the names in the corpus", async () => {
    const { shown } = await converse("");
    expect(shown).toContain("the 2 releases say");
    expect(shown).toContain("What did Ada Lindqvist say?");
  });

  it("tells each question what was asked before it", async () => {
    const { asked } = await converse("What is the deal worth?\nAnd in 2032?\nWhy?\n");
    expect(asked).toEqual([
      { text: "What is the deal worth?", earlier: [] },
      { text: "And in 2032?", earlier: ["What is the deal worth?"] },
      { text: "Why?", earlier: ["What is the deal worth?", "And in 2032?"] },
    ]);
  });

  it("shows each answer", async () => {
    const { shown } = await converse("What is the deal worth?\n");
    expect(shown).toContain("You asked: What is the deal worth?");
  });

  it.each(["exit", "quit", "  Exit "])("ends on %j, without taking it for a question", async (word) => {
    const { asked } = await converse(`${word}\nWhat is the deal worth?\n`);
    expect(asked).toEqual([]);
  });

  it("passes over an empty line", async () => {
    const { asked } = await converse("\n  \n");
    expect(asked).toEqual([]);
  });
});

/** A whole conversation with an answerer that repeats the question; ends with the input, as on Ctrl-D. */
async function converse(typed: string): Promise<{ asked: Question[]; shown: string }> {
  const asked: Question[] = [];
  const answerer: Answerer = {
    answer(question) {
      asked.push(question);
      const message = `You asked: ${question.text}`;
      return { ...answerBase, status: "abstained", reason: "nothing-found", message, related: [] };
    },
  };
  const input = new PassThrough();
  const output = new PassThrough();
  const shown = text(output);
  input.end(typed);
  await chat({
    answerer,
    corpus: corpusOf(harbourReleases),
    input,
    output,
    look: () => defaultLook,
    isTerminal: false,
  });
  output.end();
  return { asked, shown: await shown };
}
