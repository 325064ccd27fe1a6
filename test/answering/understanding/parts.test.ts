/** Several questions in one message, and questions that only look like several. */
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../src/answering/understanding/parts.ts";

describe("several questions in one", () => {
  it.each([
    ["Compare the ferries of 2029 with the lighthouses of 2031", ["the ferries of 2029", "the lighthouses of 2031"]],
    ["Contrast what was planned with what was built", ["what was planned", "what was built"]],
    [
      "Set the number of ferries in 2029 beside the number of lighthouses in 2031",
      ["the number of ferries in 2029", "the number of lighthouses in 2031"],
    ],
    ["Put the 2029 plan next to the harbour deal", ["the 2029 plan", "the harbour deal"]],
    ["Hold the storm fund against what the release calls urgent", ["the storm fund", "what the release calls urgent"]],
    [
      "Compare the money: the storm fund and what Okafor promised",
      ["the money of the storm fund", "the money of what Okafor promised"],
    ],
    [
      "Put the numbers side by side: the ferries of 2029 and the nets",
      ["the numbers of the ferries of 2029", "the numbers of the nets"],
    ],
    [
      "Which rise is bigger: ferries in Sund or patrol boats, in the plan?",
      ["rise of ferries in Sund", "rise of patrol boats, in the plan"],
    ],
    ["Comparez le prix du phare avec celui du port", ["le prix du phare", "celui du port"]],
    ["Which is larger, the storm fund or what Okafor promised?", ["the storm fund", "what Okafor promised"]],
    [
      "Which came first, the ferry plan or the harbour deal, and when was each made?",
      ["the ferry plan", "the harbour deal"],
    ],
    ["How does the ferry plan compare with the harbour deal?", ["the ferry plan", "the harbour deal"]],
    ["How is the ferry plan different from the harbour deal?", ["the ferry plan", "the harbour deal"]],
    [
      "Is the 2029 figure for ferries higher than the 2031 figure for nets?",
      ["the 2029 figure for ferries", "the 2031 figure for nets"],
    ],
    ["What is the difference between the nets and the slipways?", ["the nets", "the slipways"]],
    [
      "What did the minister promise in 2029, and what had been built by 2031?",
      ["What did the minister promise in 2029", "what had been built by 2031"],
    ],
    [
      "Who paid for the nets, who mended the boats and who built the siren?",
      ["Who paid for the nets, who mended the boats", "who built the siren"],
    ],
    [
      "Ferries: what was planned in 2029 and what was built by 2031?",
      ["Ferries: what was planned in 2029", "Ferries: what was built by 2031"],
    ],
    [
      "What do they say about nets, about boats and about the siren?",
      ["What do they say about nets", "What do they say about boats", "What do they say about the siren"],
    ],
    [
      "Was more money promised in the 2029 plan or in the harbour deal?",
      ["Was more money promised in the 2029 plan", "Was more money promised in the harbour deal"],
    ],
    [
      "Compare the help for Hollin and Norland's part of the cost",
      ["the help for Hollin", "about Norland's part of the cost"],
    ],
  ])("%s", (question, parts) => {
    expect(partsOf(question)).toEqual(parts);
  });
});

describe("a part that tells its time by the part before it", () => {
  it.each([
    ["Who met in 2029, and who met a year later?", "who met in 2030"],
    ["Who met in 2029, and where had they met the year before?", "where had they met in 2028"],
    ["Who met in 2029, and what was built two years later?", "what was built in 2031"],
    ["Where did they meet in June 2029, and where had they met that April?", "where had they met in April 2029"],
    ["What was promised in 2029, and what was built by June?", "what was built by June 2029"],
    ["What was promised in 2029, and what was built by June 2031?", "what was built by June 2031"],
    [
      "What was promised in 2029, and what will be built in the three years after?",
      "what will be built in the three years after",
    ],
  ])("%s", (question, second) => {
    expect(partsOf(question)[1]).toBe(second);
  });
});

describe("one question", () => {
  it.each([
    ["Is the sum paid in pounds or in euros?", "a choice"],
    ["Who met and when?", "a bare question word asks for more about the same"],
    ["What did Okafor and Lindqvist say about boats?", "two people, one question"],
    ["Which villages were hit and had lost their boats?", "two verbs, one question"],
    ["How do catches by May compare with the same point last year?", "a time to hold against is no question"],
    ["Is there a difference between the nets?", "nothing stands on the other side"],
    ["Compare how the 2029 and the 2031 releases speak of nets", "two times, one question"],
    ["Compare the measures against eel smugglers", "what “against” parts is no other side"],
    ["How do boat thefts compare with the same month last year?", "measured by itself"],
    ["How do boat thefts in 2030 compare with the year before?", "measured by itself"],
  ])("%s (%s)", (question) => {
    expect(partsOf(question)).toEqual([]);
  });

  it("is what a pasted page is taken for, in time", () => {
    const page =
      "It is for boats or nets, in the north of the sea, that the cost was shared with those who work on them. ";
    expect(partsOf(page.repeat(55).trim())).toEqual([]);
  });
});
