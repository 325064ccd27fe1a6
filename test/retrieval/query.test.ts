import { describe, expect, it } from "vitest";
import { buildQuery } from "../../src/retrieval/query.ts";

describe("a statement, which is to be found said rather than answered", () => {
  it.each([
    ["The sea wall protects four thousand homes.", "a claim"],
    ["fishing grants for small boats", "key words"],
    ["Le mur protège quatre mille foyers", "a claim in French"],
  ])("%s is one: %s", (text) => {
    expect(buildQuery(text).isStatement).toBe(true);
  });

  it.each([
    ["How much will the sea wall cost?", "it asks for a sum"],
    ["which architect drew the plans", "it asks without a question mark"],
    ["The sea wall protects how many homes", "what is asked comes last"],
    ["Has work on the wall begun?", "yes or no"],
    ["My boat is small. The grants are for crews?", "a question by its mark alone"],
    ["Où est le mur", "it asks in French"],
  ])("%s is none: %s", (text) => {
    expect(buildQuery(text).isStatement).toBe(false);
  });
});

describe("the wording of the question proper", () => {
  it("keeps order and stop words, and leaves the situation out", () => {
    expect(buildQuery("I own a boat. When do the grants open?").wording).toEqual(
      buildQuery("When do the grants open?").wording,
    );
  });
});
