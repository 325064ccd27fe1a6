/** What an asker knows already. */
import { describe, expect, it } from "vitest";
import { setLeftOut } from "../../../src/answering/understanding/left-out.ts";

describe("what is to be left out", () => {
  it.each([
    ["Apart from the nets, what else does the fund pay for?", "what else does the fund pay for?", "the nets"],
    ["Beyond eels, what does Vik speak of?", "what does Vik speak of?", "eels"],
    ["Who signed the deal other than Okafor?", "Who signed the deal", "Okafor"],
    ["What is planned besides lighthouses?", "What is planned", "lighthouses"],
    ["À part les phares, que prévoit l'accord ?", "que prévoit l'accord ?", "les phares"],
    ["What lies beyond the pier?", "What lies beyond the pier?", ""],
    ["Which groups besides the anglers is it for?", "Which groups besides the anglers is it for?", ""],
    ["What does the fund pay for?", "What does the fund pay for?", ""],
  ])("%s", (question, rest, known) => {
    expect(setLeftOut(question)).toEqual({ question: rest, known });
  });
});
