/** Which words of a question must be met, which only help, and which do not count. */
import { describe, expect, it } from "vitest";
import { findSpeakerAsked } from "../../../src/answering/understanding/speaker-asked.ts";
import { findTimesAsked } from "../../../src/answering/understanding/time-asked.ts";
import { findWantedTerms } from "../../../src/answering/understanding/wanted-terms.ts";

const words = { spell: () => [], isPrinted: () => false, isPersonName: (term: string) => term === "lindqvist" };

function wanted(question: string, spell: (term: string) => readonly string[] = () => []) {
  const taken = {
    times: findTimesAsked(question, "en", "2031-05-15"),
    speaker: findSpeakerAsked(question),
    sources: [],
  };
  return findWantedTerms(question, "en", taken, { ...words, spell });
}

const subject = (question: string) =>
  wanted(question)
    .filter(({ weight }) => weight === 1)
    .map(({ written }) => written);

describe("the subject of a question", () => {
  it.each([
    ["How much is the harbour deal worth?", ["harbour", "deal", "worth"]],
    ["Who will deal with eels?", ["eels"]],
    ["Do the eels get nastier?", ["eels", "nastier"]],
    ["Whose work do the eels see?", ["work", "eels"]],
    ["Do nastier eels arrive?", ["eels", "arrive"]],
    ["Do the eels get together?", ["eels"]],
    ["How many ferries sailed that summer?", ["ferries", "sailed"]],
    ["How many ferries sailed in autumn 2029?", ["ferries", "sailed"]],
    ["Which winter storms struck?", ["winter", "storms", "struck"]],
    ["What did Ada Lindqvist say about lighthouses?", ["lighthouses"]],
    ["How many ferries sailed in 2029?", ["ferries", "sailed"]],
    ["What do the releases say about eels?", ["eels"]],
    ["Why?", []],
    ["What is planned fro eels befor the storm?", ["eels", "storm"]],
    ["Is there an accord on eels?", ["accord", "eels"]],
    ["What is it?", []],
    ["eels eels eels", ["eels"]],
    ["What will happen to the old lighthouses this year?", ["lighthouses"]],
  ])("%s", (question, terms) => {
    expect(subject(question)).toEqual(terms);
  });
});

it.each([
  ["What is meant to guard the eels?", "meant", 0.1],
  ["What do they mean by that?", "mean", 0.35],
])("words that only lead to a verb hardly count: %s", (question, word, weight) => {
  expect(wanted(question).find(({ written }) => written === word)?.weight).toBe(weight);
});

describe("a phrase of light words", () => {
  it.each([
    ["Do they work side by side?", ["side"]],
    ["Are they there for good?", ["good"]],
    ["Are there eels on their own?", ["own"]],
    ["What is it for?", []],
    ["Is it a good plan?", []],
    ["Are they going to start?", []],
    ["Have they got anyone over there?", []],
  ])("says something together: %s", (question, phrase) => {
    expect(
      wanted(question)
        .filter(({ weight }) => weight === 0.8)
        .map(({ written }) => written),
    ).toEqual(phrase);
  });
});

describe("a wanted term", () => {
  it.each([
    ["Was it signed in Brenholm?", ["Brenholm"]],
    ["Eels are what?", []],
    ["WHAT IS THE HARBOUR DEAL WORTH", []],
    ["Did NATO sign? Brenholm did.", ["NATO"]],
    ["How many eels since New Year?", []],
  ])("is a name where it has a capital inside a sentence: %s", (question, names) => {
    expect(
      wanted(question)
        .filter(({ named }) => named)
        .map(({ written }) => written),
    ).toEqual(names);
  });

  it("is part of a person's name where some release prints it so", () => {
    const persons = wanted("Is Lindqvist from Brenholm?").filter(({ person }) => person);
    expect(persons.map(({ written }) => written)).toEqual(["Lindqvist"]);
  });

  it("comes with what the vocabulary lets stand for it", () => {
    const [boats] = wanted("Which boats?");
    expect(boats?.alternatives.length).toBeGreaterThan(0);
    expect(boats?.alternatives.every(({ weight }) => weight > 0 && weight <= 1)).toBe(true);
  });

  it("comes with the word it may be a typing error of", () => {
    const [typo] = wanted("harbuor?", () => ["harbor"]);
    expect(typo?.alternatives).toContainEqual({ term: "harbor", weight: 0.95 });
  });
});
