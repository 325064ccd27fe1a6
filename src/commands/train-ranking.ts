/** `npm run train`: fits the ranking's weights on labelled question sets and writes them with the record of the run. */
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { WeightTable } from "../retrieval/linear.ts";
import { computeFigures } from "../training/figures.ts";
import { readQuestionSet } from "../training/question-set.ts";
import { train, type Settings } from "../training/training.ts";
import { createCommand, print, run } from "./command-line.ts";

const SETTINGS: Settings = {
  ranking: { penalty: 0.002, steps: 150, rate: 0.1 },
  confidence: { penalty: 0.01, steps: 150, rate: 0.1 },
};
const WEIGHTS = fileURLToPath(new URL("../retrieval/weights.ts", import.meta.url));
const RECORD = fileURLToPath(new URL("../retrieval/weights.record.json", import.meta.url));

const command = createCommand("train", "Fits the weights of the ranking on labelled question sets.", [
  "data/squad data/govuk --dry",
])
  .argument("<folders...>", "folders with corpus.jsonl and questions.jsonl")
  .option("--dry", "print the figures, write nothing")
  .action(trainRanking);

await run(command);

function trainRanking(folders: string[], { dry = false }: { dry?: boolean }): void {
  const sets = folders.map(readQuestionSet);
  const { weights, outcomes } = train(sets, SETTINGS);
  const record = {
    about:
      "Record of the run of `npm run train` that wrote weights.ts. Figures are cross-validated: five folds by document.",
    settings: SETTINGS,
    sets: folders.map((folder, i) => ({
      name: basename(folder),
      digest: sets[i]?.digest,
      figures: computeFigures(outcomes[i] ?? []),
    })),
    tried: readTried(),
  };
  print(JSON.stringify(record, null, 2));
  if (dry) return;
  writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
  writeFileSync(WEIGHTS, formatWeights(weights));
}

/** What was tried by hand, kept from run to run. */
function readTried(): unknown {
  const { tried }: { tried?: unknown } = z
    .object({ tried: z.unknown() })
    .parse(JSON.parse(readFileSync(RECORD, "utf8")));
  return tried;
}

function formatWeights(weights: Readonly<Record<string, WeightTable>>): string {
  const tables = Object.entries(weights).map(([name, rows]) => `  ${name}: {\n${formatRows(rows)}  },\n`);
  return [
    "/** The learned weights, written by `npm run train`; weights.record.json tells on what and how well. Not edited by hand. */\n",
    'import type { WeightTable } from "./linear.ts";\n\n',
    'export const RANKING_WEIGHTS: Readonly<Record<"passage" | "sentence" | "confidence", WeightTable>> = {\n',
    ...tables,
    "};\n",
  ].join("");
}

/** What counts nothing is left out: the table is read by people. */
function formatRows(rows: WeightTable): string {
  return Object.entries(rows)
    .filter(([, weight]) => weight !== 0)
    .map(([name, weight]) => `    ${name}: ${weight},\n`)
    .join("");
}
