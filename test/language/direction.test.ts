/** Up or down, in questions and near the figures of a sentence. */
import { describe, expect, it } from "vitest";
import { directionNear, directionOf } from "../../src/language/direction.ts";
import { findMentions } from "../../src/language/mentions.ts";

describe("a question asks about", () => {
  it.each([
    ["By how much did thefts increase?", "up"],
    ["How many additional ferries?", "up"],
    ["What growth is expected?", "up"],
    ["De combien les traversées ont-elles augmenté ?", "up"],
    ["What is the reduction in crossings?", "down"],
    ["By what share did thefts fall?", "down"],
    ["How much lower is the fee?", "down"],
    ["De combien baissent les tarifs ?", "down"],
    ["Did it rise or fall?", null],
    ["How many ferries sail?", null],
    ["What is the uptake?", null],
  ])("%s: %s", (question, way) => {
    expect(directionOf(question)).toBe(way);
  });
});

describe("the word nearest to a figure", () => {
  it.each([
    ["Thefts fell by 20%.", "down"],
    ["A 20% increase in patrols", "up"],
    ["More patrols cut thefts by 20%", "down"],
    ["20% of the boats are new", null],
    [`Patrols rose, and ${"so it went on ".repeat(6)}at 20%`, null],
  ])("%s: %s", (text, way) => {
    const figure = findMentions(text).find(({ kind }) => kind === "share");
    expect(figure && directionNear(text, figure)).toBe(way);
  });
});
