/** How a question in a thread leans on the one before it. */
import { describe, expect, it } from "vitest";
import {
  asksForAnother,
  findPronoun,
  findSequence,
  readFollowUp,
  type FollowUp,
} from "../../../src/answering/understanding/follow-up.ts";

const LEANING: Readonly<Record<FollowUp, readonly string[]>> = {
  continues: [
    "and in 2030?",
    "And in France?",
    "why?",
    "When?",
    "how many?",
    "What about lighthouses?",
    "How about the ferries?",
    "When was it signed?",
    "Who will pay for it?",
    "What did she say about storms?",
    "How much did they spend on that?",
    "Where will these be built?",
    "Is there a deadline for this?",
    "How long did that one last?",
    "What else did it change?",
    "How much of that was spent on nets?",
    "Who was at that meeting?",
    "but what does the union want?",
    "Who does Okafor credit for that?",
    "What will Lindqvist and Vik do about this?",
    "And who opposes the plan?",
    "What happened the year before it opened?",
    "Et en 2030 ?",
    "Pourquoi ?",
    "Combien cela coûte-t-il ?",
    "Quand est-ce qu'il a été signé ?",
    "Qui les finance ?",
  ],
  more: [
    "more",
    "More?",
    "anything else?",
    "show me more",
    "another one",
    "next",
    "go on",
    "what else",
    "What else did she say?",
    "the other one",
    "more quotes please",
    "more about it",
    "encore",
    "la suite",
  ],
  "who-said-that": [
    "who said that?",
    "Who said it",
    "and who is speaking?",
    "whose words are those?",
    "by whom?",
    "Qui a dit ça ?",
    "qui parle",
  ],
  source: [
    "source?",
    "when was that?",
    "where is that from?",
    "Which release is that from?",
    "and when was this published?",
    "link",
    "what date was that?",
  ],
};

const ALONE = [
  "How much is the harbour deal worth?",
  "What did Ada Lindqvist say about the northern channel?",
  "How many ferries sail to the island of Sund?",
  "Which ministry announced the ferry plan?",
  "Which measures that target eel smugglers were announced?",
  "What did Lindqvist say she would dredge?",
  "Who said that the northern channel will be dredged?",
  "Which lighthouses will both countries pay for?",
  "When is the source of the river Sund protected?",
  "Combien de phares la France construit-elle en Bretagne ?",
];

const rows = Object.entries(LEANING).flatMap(([kind, questions]) => questions.map((one) => [kind, one] as const));

describe("a question that leans on the one before", () => {
  it.each(rows)("%s: %s", (kind, question) => {
    expect(readFollowUp(question)).toBe(kind);
  });
});

describe("a question that stands alone", () => {
  it.each(ALONE)("%s", (question) => {
    expect(readFollowUp(question)).toBeNull();
  });
});

describe("the pronoun that stands for something named before", () => {
  it.each([
    ["When was it signed?", "it"],
    ["What did she say?", "she"],
    ["Qui les finance ?", null],
    ["How many ferries sail?", null],
  ])("%s: %s", (question, pronoun) => {
    expect(findPronoun(question)).toBe(pronoun);
  });
});

describe("something other than what was shown", () => {
  it.each([
    ["Where else did she go?", true],
    ["Does it pay for anything besides the nets?", true],
    ["Had they met before?", true],
    ["And the time before?", true],
    ["Where was she off to next?", true],
    ["What other villages get one?", true],
    ["Et avant ?", true],
    ["Has that been done before?", false],
    ["Where did she go?", false],
    ["What did they say before the talks?", false],
    ["Who pays for it?", false],
  ])("%s: %s", (question, another) => {
    expect(asksForAnother(question)).toBe(another);
  });
});

describe("what came before or after", () => {
  it.each([
    ["Had they met before?", "previous"],
    ["And the time before?", "previous"],
    ["Where will she go after that?", "later"],
    ["What happened next?", "later"],
    ["What did they say before the talks?", undefined],
    ["What is the next step?", undefined],
    ["Has it happened before?", undefined],
  ])("%s: %s", (question, word) => {
    expect(findSequence(question)[0]?.word).toBe(word);
  });
});
