/** Instructions for a model: prose in `prompts/`, with placeholders that are held against what will be filled in. */
import { readFileSync } from "node:fs";
import { UsageError } from "../errors.ts";
import type { Example, Prompt } from "./chat-model.ts";

export interface Template<Name extends string> {
  readonly text: string;
  /** The instructions with these words in their places. */
  with(values: Readonly<Record<Name, string>>): Prompt;
}

const PLACEHOLDER = /\{(\w+)\}/gu;
const BORDER = /\n---\n/gu;

/** Reads `prompts/NAME.md`. Throws UsageError where a placeholder is missing or unknown. */
export function loadTemplate<Name extends string>(name: string, names: readonly Name[]): Template<Name> {
  const file = new URL(`../../prompts/${name}.md`, import.meta.url);
  return readTemplate(`prompts/${name}.md`, readFileSync(file, "utf8"), names);
}

/**
 * Takes instructions, a line "---" and the request; between them perhaps examples, each a request, a line "---", the answer
 * wanted and another such line. Every name stands in it, and no other.
 */
export function readTemplate<Name extends string>(file: string, text: string, names: readonly Name[]): Template<Name> {
  const found = new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name = ""]) => name));
  const missing = names.filter((name) => !found.has(name));
  const unknown = [...found].filter((name) => !names.some((known) => known === name));
  if (missing.length > 0 || unknown.length > 0)
    throw new UsageError(
      `${file}: expected the placeholders ${names.map((name) => `{${name}}`).join(", ")}, each at least once; ${describe(missing, unknown)}. Correct the file.`,
    );
  if (text.split(BORDER).length % 2 !== 0)
    throw new UsageError(
      `${file}: expected a line "---" between instructions and request, and two for each example between them, got ${text.split(BORDER).length - 1}. Correct the file.`,
    );
  return { text, with: (values) => fill(text, values) };
}

function describe(missing: readonly string[], unknown: readonly string[]): string {
  const parts = [
    ...(missing.length > 0 ? [`missing: ${missing.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`unknown: ${unknown.join(", ")}`] : []),
  ];
  return parts.join("; ");
}

/** What is filled in is not searched for placeholders again. */
function fill(text: string, values: Readonly<Record<string, string>>): Prompt {
  const [system = "", ...turns] = text
    .split(BORDER)
    .map((part) => part.trim().replace(PLACEHOLDER, (whole, name: string) => values[name] ?? whole));
  return { system, examples: inPairs(turns.slice(0, -1)), user: turns.at(-1) ?? "" };
}

function inPairs(turns: readonly string[]): Example[] {
  return turns.flatMap((user, i) => (i % 2 === 0 ? [{ user, assistant: turns[i + 1] ?? "" }] : []));
}
