/** `npm run ask`: one question, rows of questions, or a conversation. */
import { toJson } from "../answering/answer-json.ts";
import type { AnswerOptions, Question } from "../answering/answer.ts";
import { createAnswerer, type ExplainingAnswerer } from "../answering/answerer.ts";
import { systemClock } from "../clock.ts";
import type { Corpus } from "../corpus/release.ts";
import { UsageError } from "../errors.ts";
import { chat } from "../terminal/chat.ts";
import { renderExplanation } from "../terminal/explain.ts";
import { renderAnswer } from "../terminal/render.ts";
import { citeOption, citing, type CiteOptions } from "./cite-option.ts";
import { createCommand, openCorpus, print, run } from "./command-line.ts";
import { readRows, rowId } from "./json-lines.ts";
import { currentLook } from "./look.ts";
import { z } from "zod";

interface AskOptions extends CiteOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly always?: boolean;
  readonly explain?: boolean;
  readonly corpus?: string;
}

const row = z.object({ id: rowId, question: z.string(), thread: rowId.optional() });
const ROW_SHAPE = '{"id": "…", "question": "…", "thread": "…" (optional)}';

const command = createCommand("ask", "Answers a question with quotes from the releases; without one, opens a chat.", [
  '"How much is the 2022 deal worth?"',
  '--json "What did the Home Secretary say about smugglers?"',
  "--jsonl < questions.jsonl > answers.jsonl",
  "",
])
  .argument("[question...]", "what you want to know")
  .option("--json", "write the answer as one JSON object")
  .option("--jsonl", `read rows ${ROW_SHAPE} from standard input, write an answer a line`)
  .option("--always", "show the best quotes even where the evidence is too weak to answer")
  .option("--explain", "show why: what was understood, looked for, weighed and set aside")
  .addOption(citeOption())
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(ask);

await run(command);

async function ask(words: string[], options: AskOptions): Promise<void> {
  const given = words.length > 0;
  refuseContradictions(given, options);
  const corpus = openCorpus(options.corpus);
  const answerer = createAnswerer(corpus, systemClock, options.jsonl);
  if (options.jsonl) await answerRows(answerer, options);
  else if (given) answerOne(answerer, words.join(" "), options);
  else await openChat(answerer, corpus, options);
}

function refuseContradictions(questionGiven: boolean, { json, jsonl, explain }: AskOptions): void {
  if (json && jsonl) throw new UsageError("Expected --json or --jsonl, got both. Leave one out.");
  if (jsonl && questionGiven) {
    throw new UsageError(
      "With --jsonl, questions come from standard input; got one as an argument too. Leave one out.",
    );
  }
  if (!questionGiven && !jsonl && (json || explain || !isAtTerminal())) {
    throw new UsageError(
      'Expected a question, got none. Give one, as in: npm run ask -- "How much is the 2022 deal worth?"',
    );
  }
}

function openChat(answerer: ExplainingAnswerer, corpus: Corpus, options: AskOptions): Promise<void> {
  const cited = citing(options);
  const { stdin: input, stdout: output } = process;
  return chat({ answerer, corpus, input, output, look: () => currentLook(cited), isTerminal: true });
}

function answerOne(answerer: ExplainingAnswerer, text: string, options: AskOptions): void {
  const question = { text, earlier: [] };
  if (options.json) return print(answerAsJson(answerer, question, options));
  const look = currentLook(citing(options));
  const { answer, explanation } = answerer.explain(question, answerOptions(options));
  const rendered = renderAnswer(answer, look);
  print(options.explain ? `${rendered}\n\n${renderExplanation(explanation, look)}` : rendered);
}

/** Rows with the same thread are one conversation, in order. */
async function answerRows(answerer: ExplainingAnswerer, options: AskOptions): Promise<void> {
  const threads = new Map<string, string[]>();
  for await (const { id, question, thread } of readRows(process.stdin, row, ROW_SHAPE)) {
    const earlier = (thread === undefined ? undefined : threads.get(thread)) ?? [];
    print(answerAsJson(answerer, { text: question, earlier }, options, id));
    if (thread !== undefined) threads.set(thread, [...earlier, question]);
  }
}

/** One line of JSON: the Answer as documented, with --explain one field more. */
function answerAsJson(answerer: ExplainingAnswerer, question: Question, options: AskOptions, id?: string): string {
  const { answer, explanation } = answerer.explain(question, answerOptions(options));
  const json = toJson(answer, id);
  return JSON.stringify(options.explain ? { ...json, explanation } : json);
}

function isAtTerminal(): boolean {
  return process.stdin.isTTY && process.stdout.isTTY;
}

function answerOptions({ always = false }: AskOptions): AnswerOptions {
  return { always };
}
