/** `npm run bench`: how long loading, opening and answering take on this machine. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAnswerer } from "../answering/answerer.ts";
import { systemClock } from "../clock.ts";
import { UsageError } from "../errors.ts";
import { bench, renderBench } from "../evaluation/bench.ts";
import { readCases } from "../evaluation/cases.ts";
import { createCommand, openCorpus, print, run } from "./command-line.ts";

const ownQuestions = fileURLToPath(new URL("../../test/evaluation/questions.jsonl", import.meta.url));

const command = createCommand("bench", "Measures how long loading, opening and answering take.", [
  "",
  "--corpus my-corpus --questions my-questions.jsonl --json",
])
  .option("--questions <file>", "labelled questions, JSON Lines (default: the project's own)", ownQuestions)
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .option("--json", "write the figures as one JSON object")
  .action((options: { questions: string; corpus?: string; json?: boolean }) => {
    const cases = readCases(options.questions, readQuestions(options.questions));
    const figures = bench(
      () => openCorpus(options.corpus),
      (corpus) => createAnswerer(corpus),
      cases,
      () => systemClock.elapsed(),
    );
    print(options.json ? JSON.stringify(figures) : renderBench(figures));
  });

await run(command);

function readQuestions(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new UsageError(`${path}: expected a file that can be read. Name one of labelled questions.`, {
      cause: error,
    });
  }
}
