/** A conversation in the terminal: ask, read, ask again. Each question knows the ones before it. */
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answerer } from "../answering/answer.ts";
import type { Corpus } from "../corpus/release.ts";
import { renderAnswer, type Look } from "./render.ts";

export interface ChatParts {
  readonly answerer: Answerer;
  readonly corpus: Corpus;
  readonly input: Readable;
  readonly output: Writable;
  /** Asked before each answer, since a terminal may be resized. */
  readonly look: () => Look;
  /** True where a person sits at a terminal: lines can be edited, and Ctrl-C ends the chat. */
  readonly isTerminal: boolean;
}

const PROMPT = "\n? ";

/** Ends when the input ends (Ctrl-D) or on "exit". */
export async function chat({ answerer, corpus, input, output, look, isTerminal }: ChatParts): Promise<void> {
  output.write(`${greeting(corpus)}\n`);
  const earlier: string[] = [];
  const lines = createInterface({ input, output, terminal: isTerminal, prompt: PROMPT });
  let isOpen = true;
  const promptAgain = () => isOpen && lines.prompt();
  lines.on("SIGINT", () => lines.close());
  lines.on("close", () => (isOpen = false));
  promptAgain();
  for await (const line of lines) {
    const text = line.trim();
    if (/^(exit|quit|bye)$/i.test(text)) break;
    if (text !== "") {
      output.write(`\n${renderAnswer(answerer.answer({ text, earlier: [...earlier] }), look())}\n`);
      earlier.push(text);
    }
    promptAgain();
  }
  lines.close();
  output.write("\n");
}

function greeting(corpus: Corpus): string {
  const count = corpus.releases.length;
  const examples = exampleQuestions(corpus).map((question) => `  ${question}`);
  return [
    `Ask what ${count === 1 ? "the release says" : `the ${count} releases say`}; answers are their own words. "exit" or Ctrl-D ends.`,
    ...(examples.length === 0 ? [] : ["For example:", ...examples]),
  ].join("\n");
}

/** Questions that this corpus can be asked, made of the newest release that names a speaker. */
function exampleQuestions(corpus: Corpus): string[] {
  const speakers = corpus.releases.flatMap(({ speeches }) => speeches.map(({ speaker }) => speaker?.name ?? ""));
  const names = [...new Set(speakers.filter((name) => name !== ""))].slice(0, 2);
  return names.map((name) => `What did ${name} say?`);
}
