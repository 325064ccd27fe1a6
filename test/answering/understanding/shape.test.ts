/** How many quotes are wanted, and in what arrangement. */
import { describe, expect, it } from "vitest";
import { asksEachRelease, readShape, type Shape } from "../../../src/answering/understanding/shape.ts";

const QUESTIONS: Readonly<Record<Shape, readonly string[]>> = {
  single: [
    "How much is the deal worth?",
    "Who signed it?",
    "When will the channel be dredged?",
    "Why was the pier closed?",
    "Is the ferry free?",
    "What is a taxi boat?",
    "Who spoke first?",
    "Name the minister who signed",
    "Combien coûte le phare ?",
  ],
  list: [
    "List the measures against smuggling",
    "What are the commitments on lighthouses?",
    "What are the three main points of the plan?",
    "Which two ports are named?",
    "Give me all the figures on ferries",
    "Which measures were announced?",
    "What topics were discussed?",
    "What else do they plan?",
    "Name everything that the fund pays for",
    "Which things did she welcome?",
    "What results have the unit and the patrols brought?",
    "What does the fund pay for? All items",
    "Name the further meetings of the minister",
    "Which results does the statement mention?",
    "What will the plan cover, all of it?",
    "What will the 9 million crowns be spent on?",
    "What is the money going towards?",
    "Collect what was said about lighthouses",
    "Quotes on the siren, please",
    "What do we have on slipways?",
    "What is said about nets across the releases?",
    "Which teams, units and patrols does the plan set up?",
    "What new crews and boats come with the deal?",
    "What did the Ports Act change?",
    "What else did it change?",
    "Quelles mesures sont prévues ?",
    "Quels sont les engagements ?",
  ],
  comparison: [
    "Compare the two ferry plans",
    "Do both governments promise lighthouses?",
    "What did each minister promise?",
    "Is it the same figure in the article?",
    "Does the article contradict the statement?",
    "What is the difference between the two schemes?",
    "How much, by par rapport à 2030 ?",
  ],
  change: [
    "What has changed since 2029?",
    "How has the plan evolved?",
    "What progressed over time?",
    "Give me a timeline of the deals",
    "How did their position shift?",
    "How has the number of ferries paid for by Norland grown since 2029?",
    "Trace the promises on nets from 2029 to 2031",
    "What has been done about the siren since 2030?",
    "How has the work on lighthouses moved on?",
    "Comment l'aide financière aux pêcheurs a-t-elle évolué ?",
    "Qu'est-ce qui a changé depuis 2029 ?",
    "Comment la position a-t-elle évolué ?",
  ],
};

const rows = Object.entries(QUESTIONS).flatMap(([shape, questions]) => questions.map((one) => [shape, one] as const));

describe("the arrangement asked for", () => {
  it.each(rows)("%s: %s", (shape, question) => {
    expect(readShape(question, 0)).toBe(shape);
  });

  it("is a comparison where several times are named", () => {
    expect(readShape("How many ferries sailed in 2029 and 2030?", 2)).toBe("comparison");
  });
});

describe("what all the releases say", () => {
  it.each([
    ["What do the documents say about nets, from 2029 through 2031?", true],
    ["How do the releases speak of ferries?", true],
    ["Gather every mention of the siren", true],
    ["What is said of boats across the statements?", true],
    ["What does each release say about nets?", true],
    ["Que disent les communiqués sur les phares ?", true],
    ["What are the three points of the storm fund?", false],
    ["Which measures does the 2030 release list?", false],
    ["Who signed the deal?", false],
  ])("%s: %s", (question, isAsked) => {
    expect(asksEachRelease(question)).toBe(isAsked);
  });
});
