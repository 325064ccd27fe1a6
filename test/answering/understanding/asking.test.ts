/** What stands around a question is no part of it: framed in whatever way, it is answered as the bare one. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareQuestion } from "../../../src/answering/understanding/asking.ts";
import { detectLanguage } from "../../../src/language/detect-language.ts";
import { ask, quoted } from "../harbour.ts";

describe("a question without what stands around it", () => {
  it.each([
    ["Could you please tell me what the ferry plan costs?", "what the ferry plan costs?"],
    ["I'm looking for Okafor's words on doctors.", "Okafor's words on doctors."],
    ["Need Okafor's words on doctors.", "Okafor's words on doctors."],
    ["I'm trying to trace the plan that ended the queues.", "the plan that ended the queues."],
    ["For my script: which village gets a siren?", "which village gets a siren?"],
    ["Ballpark, what does the ferry plan cost?", "what does the ferry plan cost?"],
    ["In a single word, how did she put it?", "how did she put it?"],
    ["Is there a figure for boat thefts?", "what is the figure for boat thefts?"],
    ["Were there more than twelve months before?", "Were there more than the year before?"],
    ["Any chance that the ferry sails?", "the ferry sails?"],
    ["is there any hope of the ferry sailing?", "the ferry sailing?"],
    ["Hello team, I need to know whether the deal was signed", "the deal was signed"],
    ["For a briefing note: how many boats are there?", "how many boats are there?"],
    ["Any idea who signed?", "who signed?"],
    ["Pouvez-vous me dire quand il a été signé ?", "quand il a été signé ?"],
    ["What would you like to know about boats?", "What would you like to know about boats?"],
    ["How many boats?", "How many boats?"],
    ["please", "please"],
    ["thanks", "thanks"],
    ["How much is the reportedly secret deal worth?", "How much is the secret deal worth?"],
    ["Which pier is Okafor said to have visited?", "Which pier is Okafor have visited?"],
    ["We're writing a feature on eels. How many were there?", "eels. How many were there?"],
    ["To what end was it built?", "for what purpose was it built?"],
    ["Which pier does the plan single out by name?", "Which pier does the plan name?"],
    ["Which piers were singled out?", "Which piers were named?"],
    ["Which word does he use, in quotation marks?", "Which word does he use?"],
    ["Help me out here, in a single word, how was the pier?", "how was the pier?"],
    ["Lindqvist in a few words on the pier?", "Lindqvist on the pier?"],
    ["What was said when it comes to eels?", "What was said on eels?"],
    ["Do the releases say which pier he visited?", "which pier he visited?"],
  ])("%s → %s", (asked, question) => {
    expect(bareQuestion(asked)).toBe(question);
  });
});

describe("what says where, when or whom to look for is kept", () => {
  it.each([
    "According to the Home Office, how many boats arrived?",
    "According to the 2022 statement, how many boats arrived?",
    "Do the releases say anything about ferries?",
    "What do the documents say about the pier?",
    "In 2022, how many boats arrived?",
    "According to both ministers, what comes next?",
    "On smugglers: what did Lindqvist say?",
    "What did Lindqvist say? The latest one.",
    "How many boats arrived? I mean in Brenholm.",
    "Is there help for the harbour?",
    "How many people need help, and where?",
    "Can people get help, and from whom?",
    "Where exactly in Sund did they meet?",
  ])("%s", (question) => {
    expect(bareQuestion(question)).toBe(question);
  });
});

type Frame = (question: string) => string;

const before =
  (frame: string): Frame =>
  (question) =>
    `${frame}${question.charAt(0).toLowerCase()}${question.slice(1)}`;
const behind =
  (frame: string): Frame =>
  (question) =>
    `${question.replace(/[\s?.!]+$/u, "")}${frame}`;

const ENGLISH: readonly Frame[] = [
  ...[
    "According to the releases, ",
    "According to the documents, ",
    "In the texts, ",
    "From what is published, ",
    "Going by the statements, ",
    "Judging by the documents, ",
    "As far as we know, ",
    "As far as you can tell, ",
    "Just to be clear, ",
    "Out of curiosity, ",
    "Urgent: ",
    "Hi team, deadline in ten minutes: ",
    "Sorry to bother you, but ",
    "Can you tell me: ",
    "I need this for an article: ",
    "Question from a journalist: ",
    "A reader asks: ",
    "My editor wants to know: ",
    "The minister's office asks: ",
    "Remind me, ",
    "So, ",
    "For the record, ",
    "I am checking a fact: ",
    "We are checking a figure: ",
    "Do we know: ",
    "Help me out here, ",
    "Please check: ",
    "Morning! ",
    "Good morning all, ",
    "I have a deadline at 5pm. ",
    "Officially, ",
    "In short, ",
    "For a piece I'm writing, ",
    "Precisely ",
    "To settle an argument: ",
    "Reportedly, ",
  ].map(before),
  ...[
    ", please?",
    ", according to the releases?",
    ", exactly?",
    ", do we know?",
    ", as far as we know?",
    ", in the documents?",
    ", if at all?",
    ", apparently?",
    " (for a briefing)?",
    ", asap?",
    "? Thanks!",
    "? Thank you in advance.",
    "? I need it by noon.",
    "? It's urgent.",
    "? Just checking.",
    "? Many thanks, Jane",
    "? An exact quote would be great.",
    "? Asking for a friend.",
    "? My deadline is 5pm.",
  ].map(behind),
];

const FRENCH: readonly Frame[] = [
  ...[
    "D'après les communiqués, ",
    "Selon les documents, ",
    "Pouvez-vous me dire : ",
    "Savez-vous ",
    "Au juste, ",
    "Bonjour, ",
    "Petite question : ",
    "Question urgente : ",
    "Je cherche à savoir : ",
    "J'aimerais savoir ",
    "Dites-moi, ",
    "Pour un article : ",
    "À votre connaissance, ",
    "Est-ce qu'on sait ",
  ].map(before),
  ...[
    ", s'il vous plaît ?",
    ", au juste ?",
    ", d'après les textes ?",
    ", exactement ?",
    ", à votre connaissance ?",
    " ? Merci d'avance.",
    " ? C'est urgent.",
    " ? C'est pour un article.",
  ].map(behind),
];

/** Labelled questions of the evaluation that end in a question mark. */
const QUESTIONS = readFileSync("test/evaluation/questions.jsonl", "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line): unknown => JSON.parse(line))
  .flatMap((row) =>
    row !== null && typeof row === "object" && "question" in row && typeof row.question === "string"
      ? row.question
      : [],
  )
  .filter((question) => /^\p{L}[^:!?.]*\?$/u.test(question));

const same = (question: string): string => question.toLowerCase().replace(/[\s?.!]+$/u, "");

describe("a labelled question in a frame", () => {
  const french = QUESTIONS.filter((question) => detectLanguage(question) === "fr");
  const english = QUESTIONS.filter((question) => detectLanguage(question) === "en");

  it.each([
    ["English", english, ENGLISH],
    ["French", french, FRENCH],
  ] as const)("is the same question: %s", (_, questions, frames) => {
    expect(questions.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.constantFrom(...frames), (question, frame) => {
        expect(same(bareQuestion(frame(question)))).toBe(same(bareQuestion(question)));
      }),
      { numRuns: 600 },
    );
  });
});

describe("an answer", () => {
  const about = ["How much is the harbour deal worth?", "What did Lindqvist say about smugglers?", "Who is the mayor of Reykjavik?"]; // prettier-ignore

  it.each(about)("is the same however it is framed: %s", (question) => {
    const bare = ask(question);
    for (const frame of ENGLISH) {
      const framed = ask(frame(question));
      expect([framed.status, quoted(framed)]).toEqual([bare.status, quoted(bare)]);
    }
  });
});
