import { describe, expect, it } from "vitest";
import { asksForCheck } from "../../src/checking/check-request.ts";

describe("a message with a quotation", () => {
  it.each([
    "“We will dredge the northern channel.”",
    "Ada Lindqvist said: “We will dredge the northern channel.”",
    "Did the minister really say ‘we will dredge the northern channel’?",
    "Hi! Can we use “we will dredge the northern channel”? Thanks",
    "> We will dredge the northern channel",
    "Is this quote real? We will dredge the northern channel.",
    "Please check this quote: we will dredge the northern channel",
    "Are these words genuine: we will dredge",
    "Est-ce que la ministre a dit « nous protégerons chaque rivière » ?",
    "Cette citation est-elle exacte ? Nous protégerons chaque rivière.",
    "Vérifiez cette citation : nous protégerons chaque rivière",
  ])("asks for a check: %s", (text) => expect(asksForCheck(text)).toBe(true));

  it.each([
    "What is the “Calais Group”?",
    "What did she say about “the full range of security threats”?",
    "Who said “we will dredge the northern channel”?",
    "Which release says “we will dredge the northern channel”?",
    "So how many “taxi boats” were there?",
    "Que veut dire « nous protégerons chaque rivière » ?",
    "Is the northern channel dredged?",
    "Is this the first deal of its kind?",
    "Check the figures for 2022",
    "",
    "“”",
  ])("is a question to the releases: %s", (text) => expect(asksForCheck(text)).toBe(false));
});
