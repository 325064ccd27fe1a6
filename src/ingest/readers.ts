/** Which reader reads which kind of file. A new kind is a new line here and a file beside it. */
import { extname } from "node:path";
import type { Reader } from "./draft.ts";
import { readJsonLines } from "./json-lines.ts";
import { readMarkdown } from "./markdown.ts";
import { readPlainText } from "./plain-text.ts";

interface Kind {
  readonly name: string;
  readonly extensions: readonly string[];
  readonly read: Reader;
}

/** The kinds of file that can be ingested. */
const KINDS: readonly Kind[] = [
  { name: "plain text", extensions: [".txt", ".text"], read: readPlainText },
  { name: "Markdown", extensions: [".md", ".markdown"], read: readMarkdown },
  { name: "JSON Lines", extensions: [".jsonl", ".ndjson"], read: readJsonLines },
];

/** The kinds in words, for messages: "plain text (.txt, .text), …". */
export const KINDS_IN_WORDS = KINDS.map(({ name, extensions }) => `${name} (${extensions.join(", ")})`).join(", ");

/** Takes a file's name, gives its reader, or undefined where its kind is not read. */
export function readerFor(file: string): Reader | undefined {
  return KINDS.find(({ extensions }) => extensions.includes(extname(file).toLowerCase()))?.read;
}
