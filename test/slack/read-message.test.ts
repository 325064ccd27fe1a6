import { describe, expect, it } from "vitest";
import { quotingWords, readMessage } from "../../src/slack/read-message.ts";
import { answerQuestion } from "../../src/slack/works/answer.ts";
import { checkWords } from "../../src/slack/works/check.ts";
import { summariseAsked } from "../../src/slack/works/summarise.ts";

const BOT = "U0BOT";

describe("a message to the app", () => {
  it.each([
    ["&gt; We will dredge\n&gt; the channel", "“We will dredge\nthe channel”"],
    ["Real?\n&gt; She said “no”", "Real?\nShe said “no”"],
    ["<@U0BOT> is this right?\n&gt; R&amp;D doubles", "is this right?\n“R&D doubles”"],
    ["ADA: yes\nBEN: no", "ADA: yes\nBEN: no"],
  ])("%j has quoted lines between marks: %j", (written, words) => {
    expect(quotingWords(written, BOT)).toBe(words);
  });

  it("is checked where it quotes, and else answered in plain words", () => {
    const quoted = readMessage("<@U0BOT> real?\n&gt; We will dredge the northern channel", BOT);
    expect(quoted).toEqual({ text: "real?\n“We will dredge the northern channel”", work: checkWords });
    const asked = readMessage("<@U0BOT> what is meant by\n&gt; the northern channel", BOT);
    expect(asked).toEqual({ text: "what is meant by the northern channel", work: answerQuestion });
  });

  it.each([
    ["Summarise the ferry plan.", "the ferry plan"],
    ["<@U0BOT> please give me a short summary of small boats", "of small boats"],
    ["can you summarize this thread?", "this thread"],
    ["Summary: harbour deal", "harbour deal"],
    ["Résumé du plan des ferries", "du plan des ferries"],
    ["Peux-tu résumer ce fil ?", "ce fil"],
    ["summary", ""],
  ])("%j asks for a summary of %j", (written, what) => {
    expect(readMessage(written, BOT)).toEqual({ text: what, work: summariseAsked });
  });

  it.each(["Who wrote the summary of the deal?", "What did the summit decide?", "Summaries of what was said?"])(
    "%j does not",
    (written) => {
      expect(readMessage(written, BOT).work).toBe(answerQuestion);
    },
  );
});
