/** `npm run fit-score`: how near the constants of the answering score are to what the labelled questions ask for. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Quote } from "../answering/answer.ts";
import { viewCorpus } from "../answering/evidence/corpus-view.ts";
import { factsOf } from "../answering/facts.ts";
import { readCases } from "../evaluation/cases.ts";
import { showsGold } from "../evaluation/matching.ts";
import { gatherCorpus } from "../evaluation/gather.ts";
import { createRetriever } from "../retrieval/retriever.ts";
import type { FitSettings } from "../training/climb.ts";
import { fitListwise } from "../training/listwise.ts";
import { crossFitted, firstRight, scoreLists } from "../training/score-lists.ts";
import { createCommand, print, run } from "./command-line.ts";

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const QUESTIONS = path("test/evaluation/questions.jsonl");
const RECORD = path("src/answering/evidence/score.record.json");
const SETTINGS: FitSettings = { penalty: 0.002, steps: 200, rate: 0.1 };

const command = createCommand("fit-score", "Fits the parts of the answering score on the project's own questions.", [
  "--dry",
])
  .option("--dry", "print the figures, write nothing")
  .action(fitScore);

await run(command);

function fitScore({ dry = false }: { dry?: boolean }): void {
  const corpus = gatherCorpus([path("corpus"), path("test/evaluation/releases")]);
  const retriever = createRetriever(corpus);
  const view = viewCorpus(corpus, retriever);
  const cases = readCases(QUESTIONS, readFileSync(QUESTIONS, "utf8"));
  const taught = cases
    .filter(({ expect, goldMode }) => expect === "answer" && goldMode === "any")
    .map(({ question, earlier, split, gold }) => ({
      text: question,
      earlier,
      split,
      isRight: (quote: Quote) => gold.some((one) => showsGold(quote, one)),
    }));
  const { names, lists } = scoreLists({ corpus: view, retriever }, { ...factsOf(view), today: null }, taught);
  const fitted = fitListwise(lists, SETTINGS);
  const record = {
    about:
      "Record of `npm run fit-score`: shares of questions whose right sentence comes first, and by what each part of the score would be multiplied, the question's words being 1. The constants in score.ts are set by hand after such a run.",
    settings: SETTINGS,
    questions: lists.length,
    first: {
      asShipped: round(
        firstRight(
          lists,
          Float64Array.from(names, () => 1),
        ),
      ),
      fittedOnTheOtherHalf: round(crossFitted(lists, SETTINGS)),
      fittedOnAll: round(firstRight(lists, fitted)),
    },
    multipliers: Object.fromEntries(names.map((name, f) => [name, round((fitted[f] ?? 0) / (fitted[0] || 1))])),
  };
  print(JSON.stringify(record, null, 2));
  if (!dry) writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
