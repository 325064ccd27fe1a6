/** `npm run bench`: how long loading, opening and answering take on this machine, and how it stands many questions at once. */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createAnswerer } from "../answering/answerer.ts";
import { systemClock } from "../clock.ts";
import { UsageError } from "../errors.ts";
import { bench, renderBench } from "../evaluation/bench.ts";
import { type Case, readCases } from "../evaluation/cases.ts";
import { isKept, renderLoad } from "../evaluation/load.ts";
import { isPrompt, renderFirstSentence } from "../evaluation/first-sentence.ts";
import { createCommand, openCorpus, print, readConfig, readNamedFile, run } from "./command-line.ts";
import { measureFirstSentence } from "./first-sentence.ts";
import { measureLoad } from "./load.ts";

interface BenchOptions {
  readonly questions: string;
  readonly corpus?: string;
  readonly json?: boolean;
  readonly firstSentence?: boolean;
  readonly load?: boolean;
  readonly rate: number;
  readonly seconds: number;
}

const ownQuestions = fileURLToPath(new URL("../../test/evaluation/questions.jsonl", import.meta.url));

const command = createCommand("bench", "Measures how long loading, opening and answering take.", [
  "",
  "--corpus my-corpus --questions my-questions.jsonl --json",
  "--load",
])
  .option("--questions <file>", "labelled questions, JSON Lines (default: the project's own)", ownQuestions)
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .option("--json", "write the figures as one JSON object")
  .option("--load", "instead: the app in a local workspace in which many people ask at once")
  .option("--rate <number>", "with --load, questions a second", positive("--rate"), 50)
  .option("--seconds <number>", "with --load, for so long", positive("--seconds"), 60)
  .option("--first-sentence", "instead: how soon a sentence of a language model is seen, once it is written")
  .action(async (options: BenchOptions) => {
    if (options.firstSentence) {
      await firstSentence(options);
      return;
    }
    const cases = readCases(options.questions, readNamedFile(options.questions));
    if (options.load) {
      await underLoad(cases, options);
      return;
    }
    const figures = bench(
      () => openCorpus(options.corpus),
      (corpus) => createAnswerer(corpus),
      cases,
      () => systemClock.elapsed(),
    );
    print(options.json ? JSON.stringify(figures) : renderBench(figures));
  });

await run(command);

/** Fails where what is promised was not kept. */
async function firstSentence({ corpus, json }: Pick<BenchOptions, "corpus" | "json">): Promise<void> {
  const figures = await measureFirstSentence(openCorpus(corpus));
  print(json ? JSON.stringify({ ...figures, kept: isPrompt(figures) }) : renderFirstSentence(figures));
  if (!isPrompt(figures)) process.exitCode = 1;
}

/** Fails where what is promised was not kept. */
async function underLoad(cases: readonly Case[], { corpus, rate, seconds, json }: BenchOptions): Promise<void> {
  const questions = cases.map(({ question }) => question);
  const folder = resolve(corpus ?? readConfig().corpusDir);
  openCorpus(folder);
  const figures = await measureLoad({ questions, corpus: folder, rate, seconds });
  print(json ? JSON.stringify({ ...figures, kept: isKept(figures) }) : renderLoad(figures));
  if (!isKept(figures)) process.exitCode = 1;
}

function positive(option: string): (given: string) => number {
  return (given) => {
    const value = Number(given);
    if (Number.isFinite(value) && value > 0) return value;
    throw new UsageError(`${option}: expected a number above 0, got ${JSON.stringify(given)}. Give one, such as 50.`);
  };
}
