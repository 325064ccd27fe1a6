/** What every command shares: how it is described, how it is run, and the one place where its failures are caught. */
import { readFileSync, statSync } from "node:fs";
import { Command, CommanderError } from "commander";
import dotenv from "dotenv";
import { loadConfig, type Config, type Environment } from "../config.ts";
import { visibleCorpus } from "../corpus/embargo.ts";
import { loadCorpus } from "../corpus/load.ts";
import type { Corpus } from "../corpus/release.ts";
import { ConnectionError, CorpusError, UsageError } from "../errors.ts";
import { disarm } from "../terminal/wrap.ts";

/** A command as people type it (`npm run NAME -- …`), with examples that work as they stand. */
export function createCommand(name: string, description: string, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  npm run ${name} -- ${example}`.trimEnd());
  return new Command(`npm run ${name} --`)
    .description(description)
    .helpOption("--help", "show this help")
    .addHelpText("after", `\nExamples:\n${lines.join("\n")}`)
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
}

/** Parses the arguments and runs the command's action; whatever is thrown ends as one sentence and an exit status. */
export async function run(command: Command): Promise<void> {
  ignoreClosedPipe();
  try {
    await command.parseAsync();
  } catch (error) {
    const { status, sentence } = explainFailure(error, command);
    if (sentence !== "") process.stderr.write(`${disarm(sentence)}\n`);
    process.exitCode = status;
  }
}

/** The settings of this run: the environment, and below it `.env` in the working directory. */
export function readConfig(): Config {
  const file: Record<string, string> = {};
  const { error } = dotenv.config({ quiet: true, processEnv: file });
  if (error && error.code !== "ENOENT") {
    throw new UsageError(`.env: expected a file that can be read, got "${error.message}". Correct or remove it.`);
  }
  return loadConfig({ ...file, ...process.env } satisfies Environment);
}

/** What may be seen now of the corpus in `folder`, or else in the configured one: nothing under embargo. */
export function openCorpus(folder: string | undefined): Corpus {
  return visibleCorpus(openWholeCorpus(folder), Date.now()).corpus;
}

/** The same with what is under embargo, for whoever holds that back later. Naming no folder is wrong usage, a broken file in it a failure. */
export function openWholeCorpus(folder: string | undefined): Corpus {
  const chosen = folder ?? readConfig().corpusDir;
  try {
    return loadCorpus(chosen);
  } catch (error) {
    if (error instanceof CorpusError && !isFolder(chosen)) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** The text of a file that was named as an option or argument. */
export function readNamedFile(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const found = isFolder(path) ? "a folder" : "none";
    throw new UsageError(`${path}: expected a file that can be read, found ${found}. Check the path.`, { cause });
  }
}

/** Writes to standard output, which carries nothing but the command's own output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The same for people, of text without colours: what would command their terminal becomes visible signs. */
export function printPlain(text: string): void {
  print(disarm(text));
}

function explainFailure(error: unknown, command: Command): { status: number; sentence: string } {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? { status: 0, sentence: "" } : { status: 2, sentence: usageSentence(error, command) };
  }
  if (error instanceof UsageError) return { status: 2, sentence: error.message };
  if (error instanceof CorpusError || error instanceof ConnectionError) return { status: 1, sentence: error.message };
  return { status: 1, sentence: unexpected(error) };
}

/** A fault of ours: calm for the person, complete for whoever looks for it. */
function unexpected(error: unknown): string {
  const wantsDetails = /^(debug|trace)$/.test(process.env["LOG_LEVEL"] ?? "");
  if (wantsDetails && error instanceof Error) return error.stack ?? error.message;
  return `Something went wrong that should not have: ${reasonOf(error)}. LOG_LEVEL=debug shows where.`;
}

/** commander's sentence without its prefix and on one line, and where to look next. */
function usageSentence(error: CommanderError, command: Command): string {
  const said = error.message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
  const sentence = said.charAt(0).toUpperCase() + said.slice(1);
  return `${/[.)?]$/.test(sentence) ? sentence : `${sentence}.`} See ${command.name()} --help.`;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replaceAll(/\s*\n\s*/g, " ").replace(/\.$/, "");
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A reader such as `head` may close the pipe early: that ends the command quietly. */
function ignoreClosedPipe(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
