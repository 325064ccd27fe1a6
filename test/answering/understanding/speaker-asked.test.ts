/** Whose words a question asks for. */
import { describe, expect, it } from "vitest";
import { findPersonOn, findSpeakerAsked } from "../../../src/answering/understanding/speaker-asked.ts";

const SPEAKERS: readonly (readonly [question: string, who: string])[] = [
  ["What did Ada Lindqvist say about the channel?", "Ada Lindqvist"],
  ["What has Lindqvist said on dredging?", "Lindqvist"],
  ["How did the Minister of Ports describe the deal?", "the Minister of Ports"],
  ["What exactly did Mr Okafor promise?", "Mr Okafor"],
  ["What else did Lindqvist say?", "Lindqvist"],
  ["Why does Okafor think the pier is needed?", "Okafor"],
  ["Did Lindqvist ever mention lighthouses?", "Lindqvist"],
  ["Has the mayor commented on the strike?", "the mayor"],
  ["Quote Lindqvist on dredging", "Lindqvist"],
  ["Please quote Ada Lindqvist.", "Ada Lindqvist"],
  ["Give me a line from Okafor about the ferries", "Okafor"],
  ["Any comments by the harbour master?", "the harbour master"],
  ["Is there something from Lindqvist on storms?", "Lindqvist"],
  ["What is Okafor's view of the tunnel?", "Okafor"],
  ["What was the minister’s reaction to the storm?", "the minister"],
  ["Lindqvist's words on the northern channel?", "Lindqvist"],
  ["What is needed, according to Lindqvist?", "Lindqvist"],
  ["According to Ada Lindqvist, what comes next?", "Ada Lindqvist"],
  ["What words did Lindqvist use for the storm?", "Lindqvist"],
  ["What did Lindqvist and Okafor say?", "Lindqvist and Okafor"],
  ["What did O'Brien warn of?", "O'Brien"],
  ["What did Jean-Luc Moreau declare?", "Jean-Luc Moreau"],
  ["what did lindqvist say about ferries", "lindqvist"],
  ["Que dit Lindqvist sur le chenal ?", "Lindqvist"],
  ["Qu'a déclaré Lindqvist sur les phares ?", "Lindqvist"],
  ["Qu'a dit la ministre ?", "la ministre"],
  ["Que faut-il, selon Lindqvist ?", "Lindqvist"],
];

const ANYBODY = [
  "Who said that the channel will be dredged?",
  "Who called the storm a warning?",
  "Which minister spoke of lighthouses?",
  "Whose words are “before winter”?",
  "Who was it that promised two lighthouses?",
  "Who thanked the crews?",
  "Qui a dit que le chenal sera dragué ?",
  "Qui a parlé des phares ?",
];

const NOBODY = [
  "How much is the harbour deal worth?",
  "Who is the Minister of Ports?",
  "When will the channel be dredged?",
  "What did they say?",
  "What does it mean?",
  "Where was the statement published?",
  "How many words does the agreement have?",
  "What is the name of the ferry?",
  "Who met in Sund?",
  "Combien coûtent les phares ?",
];

describe("somebody's words", () => {
  it.each(SPEAKERS)("%s", (question, who) => {
    const found = findSpeakerAsked(question);
    expect(found?.who).toBe(who);
    expect(question.slice(found?.start, found?.end)).toBe(who);
  });
});

describe("anybody's words", () => {
  it.each(ANYBODY)("%s", (question) => {
    expect(findSpeakerAsked(question)).toEqual({ who: null, start: 0, end: 0 });
  });
});

describe("nobody's words", () => {
  it.each(NOBODY)("%s", (question) => {
    expect(findSpeakerAsked(question)).toBeNull();
  });
});

describe("a known person right before what they speak of", () => {
  it.each([
    ["Lindqvist on dredging", "Lindqvist"],
    ["Ada Lindqvist about the storm?", "Ada Lindqvist"],
    ["Lindqvist quotes on ferries", "Lindqvist"],
    ["Lindqvist sur les phares", "Lindqvist"],
  ])("%s", (question, who) => {
    expect(findPersonOn(question, isLindqvist)?.who).toBe(who);
  });

  it.each(["Ferries on the lake", "Okafor on dredging", "What about the storm?"])("%s: nobody", (question) => {
    expect(findPersonOn(question, isLindqvist)).toBeNull();
  });
});

function isLindqvist(phrase: string): boolean {
  return ["Lindqvist", "Ada Lindqvist"].includes(phrase);
}
