import { describe, expect, it } from "vitest";
import { missReason } from "../../src/evaluation/misses.ts";
import { abstained, answered, FIRST_THREE, gold, labelled, NINE, quote, scored, THAT_ENDS } from "./fixtures.ts";

const two = labelled({ gold: [gold(NINE), gold(FIRST_THREE)], goldMode: "all" });
const said = labelled({ gold: [gold(THAT_ENDS)], speaker: "Sigrid Aasland" });
const toDecline = labelled({ expect: "abstain", gold: [] });

describe("the reason of a miss", () => {
  it.each([
    ["the right quote first", scored(labelled(), answered(quote(NINE))), null],
    ["rightly declined", scored(toDecline, abstained(), answered(quote(NINE))), null],
    ["answered the unanswerable", scored(toDecline, answered(quote(NINE))), "should decline"],
    ["declined over the right quote", scored(labelled(), abstained(), answered(quote(NINE))), "declined"],
    ["declined over another quote", scored(labelled(), abstained(), answered(quote(FIRST_THREE))), "not retrieved"],
    ["the right quote second", scored(labelled(), answered(quote(THAT_ENDS), quote(NINE))), "ranked low"],
    [
      "declined, the right quote second",
      scored(labelled(), abstained(), answered(quote(THAT_ENDS), quote(NINE))),
      "ranked low",
    ],
    ["a piece of it", scored(labelled(), answered(quote("nine helicopters for"))), "wrong span"],
    ["something else", scored(labelled(), answered(quote(FIRST_THREE))), "not retrieved"],
    ["one of two", scored(two, answered(quote(NINE))), "incomplete"],
    ["right words, no name", scored(said, answered(quote(THAT_ENDS))), "wrong speaker"],
  ])("%s", (_, one, reason) => expect(missReason(one)).toBe(reason));
});
