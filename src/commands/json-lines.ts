/** JSON Lines in and out, as programs use the commands: one row in, one row out, in the same order. */
import type { Readable } from "node:stream";
import { z } from "zod";
import { UsageError } from "../errors.ts";

/** An id of a row; numbers are taken too, and given back as text. */
export const rowId = z.union([z.string(), z.number()]).transform(String);

/**
 * Yields the rows of `input` as they arrive; blank lines are passed over.
 * Throws UsageError with the number of the first line that is not such a row; `shape` says what was expected.
 */
export async function* readRows<Row>(input: Readable, schema: z.ZodType<Row>, shape: string): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/, "") : line;
    if (text.trim() !== "") yield parseRow(text, schema, `Line ${number} of standard input: expected a row ${shape}`);
  }
}

/** Only a line feed ends a line: the separators U+2028 and U+2029, which `node:readline` breaks at, may stand inside JSON. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input as AsyncIterable<Uint8Array | string>) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest + decoder.decode();
}

function parseRow<Row>(line: string, schema: z.ZodType<Row>, expectation: string): Row {
  const parsed = schema.safeParse(parseJson(line, expectation));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new UsageError(`${expectation}, got ${excerpt(line)} (${faults.join("; ")}). Correct that line and run again.`);
}

function parseJson(line: string, expectation: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    const sentence = `${expectation}, got ${excerpt(line)}, which is not JSON. Correct that line and run again.`;
    throw new UsageError(sentence, { cause });
  }
}

function excerpt(line: string): string {
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
