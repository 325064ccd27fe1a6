/** `npm run check-quote`: is this quote real? Pasted words as an argument, from standard input, or rows of texts. */
import { text as readAll } from "node:stream/consumers";
import { checkJson } from "../checking/check-json.ts";
import type { Checker } from "../checking/check.ts";
import { createChecker } from "../checking/checker.ts";
import { systemClock } from "../clock.ts";
import { UsageError } from "../errors.ts";
import { renderCheck } from "../terminal/render-check.ts";
import { citeOption, citing, type CiteOptions } from "./cite-option.ts";
import { createCommand, openCorpus, print, run } from "./command-line.ts";
import { readRows, rowId } from "./json-lines.ts";
import { currentLook } from "./look.ts";
import { z } from "zod";

interface CheckOptions extends CiteOptions {
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly corpus?: string;
}

const row = z.object({ id: rowId, text: z.string() });
const ROW_SHAPE = '{"id": "…", "text": "…"}';

const command = createCommand(
  "check-quote",
  "Tells whether pasted words are printed so in a release, and whose they are.",
  [
    "\"Cleverly said: 'The UK and France are friends, neighbours and partners.'\"",
    '--json "The UK and France are friends"',
    "--jsonl < texts.jsonl > checks.jsonl",
    "< message.txt",
  ],
)
  .argument("[words...]", "the pasted text; standard input where there is none")
  .option("--json", "write the result as one JSON object")
  .option("--jsonl", `read rows ${ROW_SHAPE} from standard input, write a result a line`)
  .addOption(citeOption())
  .option("--corpus <dir>", "folder of the releases (default: CORPUS_DIR, or corpus)")
  .action(check);

await run(command);

async function check(words: string[], options: CheckOptions): Promise<void> {
  refuseContradictions(words, options);
  const checker = createChecker(openCorpus(options.corpus), systemClock);
  if (options.jsonl) await checkRows(checker);
  else checkOne(checker, words.length > 0 ? words.join(" ") : await readAll(process.stdin), options);
}

function refuseContradictions(words: readonly string[], { json, jsonl }: CheckOptions): void {
  if (json && jsonl) throw new UsageError("Expected --json or --jsonl, got both. Leave one out.");
  if (jsonl && words.length > 0) {
    throw new UsageError("With --jsonl, texts come from standard input; got one as an argument too. Leave one out.");
  }
  if (!jsonl && words.length === 0 && process.stdin.isTTY) throw nothingToCheck();
}

function checkOne(checker: Checker, text: string, options: CheckOptions): void {
  if (text.trim() === "") throw nothingToCheck();
  if (text.includes("\0"))
    throw new UsageError("Expected text to check, got binary data. Paste or save it as plain text.");
  const checked = checker.check(text);
  print(options.json ? JSON.stringify(checkJson(checked)) : renderCheck(checked, currentLook(citing(options))));
}

async function checkRows(checker: Checker): Promise<void> {
  for await (const { id, text } of readRows(process.stdin, row, ROW_SHAPE)) {
    print(JSON.stringify(checkJson(checker.check(text), id)));
  }
}

function nothingToCheck(): UsageError {
  return new UsageError(
    'Expected words to check, got none. Paste them, as in: npm run check-quote -- "We must act now"',
  );
}
