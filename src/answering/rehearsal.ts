/**
 * What is built when first used (patterns, tables, the views of a small corpus) is built before anybody asks: otherwise
 * the first person to ask would wait for it a hundred times as long as the next.
 */
import type { Question } from "./answer.ts";
import { openVocabulary } from "../language/vocabulary/vocabulary.ts";
import type { CorpusView } from "./evidence/corpus-view.ts";
import { isWeighedWhole } from "./searching.ts";

/** A pattern is compiled for good when it is used for the second time. */
const TIMES = 2;

/**
 * Questions of each language that need what most questions need: a name, a date, a sum, a misspelling, a follow-up.
 * Each stands in plain and in curly typography, because V8 compiles a pattern anew for text beyond Latin-1.
 */
const QUESTIONS: readonly Question[] = inBothTypographies([
  "How much did the Minister of Ports' envoy say in May 2016 that two new harbours wuold cost?",
  "Combien le ministre a-t-il dit en mai 2016 que l'usage du port coûterait ?",
]);
/** What fewer questions need: a share, a count, an office held at an event, a place, a body, a reason, a comparison, a change. */
const FURTHER: readonly Question[] = inBothTypographies([
  "Who was Minister of Ports when the harbour's pier was closed, and what did she say about it?",
  "By what percentage did the harbour's thefts fall in 2017?",
  "How many arrests has the harbour's police led to?",
  "Which police station did the harbour's minister visit?",
  "In which countries do the harbour's companies want to work, and why?",
  "Compare the boats' number in May 2016 with the sums of 2017: which is higher?",
  "What's the harbour's aim, and how has that changed since last year?",
]);

function inBothTypographies(texts: readonly string[]): Question[] {
  return texts
    .flatMap((text) => [text, text.replaceAll("'", "’")])
    .map((text) => ({ text, earlier: ["Where is the port?"] }));
}

/** `thoroughly`: for whoever will ask many questions, with the whole vocabulary and further questions. */
export function rehearse(view: CorpusView, ask: (question: Question) => unknown, thoroughly: boolean): void {
  if (thoroughly) openVocabulary();
  if (isWeighedWhole(view)) readAll(view);
  const questions = thoroughly ? [...QUESTIONS, ...FURTHER] : QUESTIONS;
  for (let time = 0; time < TIMES; time++) for (const question of questions) ask(question);
}

function readAll(view: CorpusView): void {
  for (const release of view.corpus.releases.map((annotated) => view.viewOf(annotated))) {
    release.people();
    for (const sentence of release.sentences) sentence.mentions();
  }
}
