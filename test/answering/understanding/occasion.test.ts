/** The event by which a question says when. */
import { describe, expect, it } from "vitest";
import { findOccasion } from "../../../src/answering/understanding/occasion.ts";

const eventIn = (question: string): string | null => {
  const span = findOccasion(question);
  return span && question.slice(span.start, span.end);
};

describe("the event by which a question says when", () => {
  it.each([
    ["Who was mayor when the old pier was about to be closed?", "the old pier was about to be closed?"],
    ["Who was the minister at the time of the storm of 2029?", "the storm of 2029?"],
    ["Who ran the ministry at the time the ferry sank?", "the ferry sank?"],
    ["Where will she travel after signing the harbour deal?", "signing the harbour deal?"],
    ["Which minister was in office during the talks on eels?", "the talks on eels?"],
    ["Who was envoy in the run-up to the regatta?", "the regatta?"],
    ["Who led the port just before the strike ended?", "the strike ended?"],
    ["When the old pier was closed, who was mayor?", "the old pier was closed"],
    ["After the harbour deal was signed, where did they go?", "the harbour deal was signed"],
    ["Qui était ministre au moment où la digue a cédé ?", "la digue a cédé ?"],
    ["Qui était maire lors de la tempête ?", "la tempête ?"],
  ])("%s", (question, event) => {
    expect(eventIn(question)).toBe(event);
  });
});

describe("what a meeting was about, where it is asked when or where it was", () => {
  it.each([
    ["What was the date of the Norhaven meeting about the ferry terminal?", "the ferry terminal?"],
    ["When was their meeting on eels, nets and harbour dues?", "eels, nets and harbour dues?"],
    ["Where did the two ministers meet to discuss the regatta?", "the regatta?"],
    ["Which city hosted the talks between Vik and Okafor on the pier?", "the pier?"],
    ["On what day did they hold the talks that were focused on eels?", "eels?"],
    ["What was the date of the meeting that dealt with the pier?", "the pier?"],
    ["What was said at the meeting about the ferry terminal?", null],
    ["When was the meeting on Monday 4 March?", null],
    ["Where was the meeting on March 4?", null],
  ])("%s", (question, event) => {
    expect(eventIn(question)).toBe(event);
  });
});

describe("no event", () => {
  it.each([
    "When was the old pier closed?",
    "When will the new ferry be launched?",
    "Does the release say when the ferry sails?",
    "Since when has the pier been closed to visitors?",
    "Do the two ports agree on when the ferry was to sail?",
    "Had they met before?",
    "Are they going after the eel smugglers?",
    "Who is the Minister of Ports?",
    "What happened after?",
  ])("%s", (question) => {
    expect(eventIn(question)).toBeNull();
  });
});
