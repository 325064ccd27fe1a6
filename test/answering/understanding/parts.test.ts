/** Two questions in one message, and questions that only look like two. */
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/answering/understanding/parts.ts";

describe("two questions in one", () => {
  it.each([
    ["Compare the ferries of 2029 with the lighthouses of 2031", ["the ferries of 2029", "the lighthouses of 2031"]],
    ["Which is larger, the storm fund or what Okafor promised?", ["the storm fund", "what Okafor promised"]],
    ["How does the ferry plan compare with the harbour deal?", ["the ferry plan", "the harbour deal"]],
    [
      "What did the minister promise in 2029, and what had been built by 2031?",
      ["What did the minister promise in 2029", "what had been built by 2031"],
    ],
    [
      "Ferries: what was planned in 2029 and what was built by 2031?",
      ["Ferries: what was planned in 2029", "Ferries: what was built by 2031"],
    ],
  ])("%s", (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });
});

describe("one question", () => {
  it.each([
    ["Who met and when?", "a bare question word asks for more about the same"],
    ["What did Okafor and Lindqvist say about boats?", "two people, one question"],
    ["Which villages were hit and had lost their boats?", "two verbs, one question"],
    ["Is there a difference between the nets?", "nothing stands on the other side"],
  ])("%s (%s)", (question) => {
    expect(partsOf(question)).toEqual([]);
  });
});
