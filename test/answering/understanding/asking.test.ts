/** Courtesies are not part of the question. */
import { describe, expect, it } from "vitest";
import { withoutCourtesies } from "../../../src/answering/understanding/asking.ts";

describe("a question without its courtesies", () => {
  it.each([
    ["Could you please tell me what the ferry plan costs?", "what the ferry plan costs?"],
    ["I'm looking for Okafor's words on doctors.", "Okafor's words on doctors."],
    ["Hello team, I need to know whether the deal was signed", "the deal was signed"],
    ["For a briefing note: how many boats are there?", "how many boats are there?"],
    ["Any idea who signed?", "who signed?"],
    ["Pouvez-vous me dire quand il a été signé ?", "quand il a été signé ?"],
    ["What would you like to know about boats?", "What would you like to know about boats?"],
    ["How many boats?", "How many boats?"],
    ["please", "please"],
  ])("%s → %s", (asked, question) => {
    expect(withoutCourtesies(asked)).toBe(question);
  });
});
