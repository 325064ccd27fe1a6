/** `npm run evaluate`: labelled questions answered, scored, and held against the figures reached before. */
import { existsSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createAnswerer } from "../answering/answerer.ts";
import { systemClock, type Clock } from "../clock.ts";
import { visibleCorpus } from "../corpus/embargo.ts";
import type { Corpus } from "../corpus/release.ts";
import { UsageError } from "../errors.ts";
import { findDrops, formatBaseline, readBaseline, type BaselineFigures } from "../evaluation/baseline.ts";
import { readCases, type Case } from "../evaluation/cases.ts";
import { gatherCorpus } from "../evaluation/gather.ts";
import { scoreCases, summarise, type Figures, type Scored } from "../evaluation/metrics.ts";
import { missReason } from "../evaluation/misses.ts";
import { renderDrops, renderFigures, renderKinds, renderMisses } from "../evaluation/report.ts";
import { answerCases } from "../evaluation/run.ts";
import { createCommand, openCorpus, print, printPlain, readNamedFile, run } from "./command-line.ts";

interface EvaluateOptions {
  readonly questions?: string;
  readonly corpus?: string;
  readonly split?: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly misses?: boolean;
  readonly json?: boolean;
}

const ownQuestions = projectPath("test/evaluation/questions.jsonl");
const ownBaseline = projectPath("test/evaluation/baseline.json");
const ownFolders = [projectPath("corpus"), projectPath("test/evaluation/releases")];
/** The part of the baseline for a run over all questions. */
const WHOLE = "all";

const command = createCommand("evaluate", "Answers labelled questions, scores the answers, compares with a baseline.", [
  "",
  "--split held --misses",
  "--questions my-questions.jsonl --corpus my-corpus --json",
])
  .option("--questions <file>", "labelled questions, JSON Lines (default: the project's own)")
  .option("--corpus <dir>", "folder of the releases (default: corpus, and for the project's own questions its own)")
  .option("--split <name>", "only the questions of this split, such as tune or held")
  .option("--baseline <file>", "figures to compare with (default: the stored ones, for the project's own questions)")
  .option("--update-baseline", "store the figures of this run")
  .option("--misses", "list every question that went wrong, with the reason")
  .option("--json", "write the figures as one JSON object")
  .action(evaluate);

await run(command);

function evaluate(options: EvaluateOptions): void {
  refuseContradictions(options);
  const cases = casesOf(options);
  const baselineFile = baselineFileOf(options);
  const stored = baselineFile === null || options.updateBaseline ? null : storedFigures(baselineFile, options);
  const corpus = corpusOf(options);
  const clock = clockOf(corpus);
  const recorded = answerCases(createAnswerer(corpus, clock, true), cases, () => clock.elapsed());
  const scored = scoreCases(recorded, corpus);
  if (options.updateBaseline && baselineFile) return storeBaseline(baselineFile, scored);
  const chosen = scored.filter(({ labelled }) => isChosen(labelled, options));
  const figures = summarise(chosen);
  const drops = stored === null ? [] : findDrops(figures, stored);
  if (options.json) print(JSON.stringify(asJson(figures, chosen, drops)));
  else printPlain(asText(figures, stored, chosen, options));
  if (drops.length > 0) {
    process.stderr.write(`${renderDrops(drops)}\n`);
    process.exitCode = 1;
  }
}

function refuseContradictions(options: EvaluateOptions): void {
  if (!options.updateBaseline) return;
  if (options.split) throw new UsageError("A baseline is stored for all splits at once: leave --split out.");
  if (baselineFileOf(options) === null) {
    throw new UsageError("Expected --baseline FILE beside --update-baseline for questions of your own, got none.");
  }
}

function casesOf({ questions = ownQuestions, split }: EvaluateOptions): Case[] {
  const cases = readCases(questions, readNamedFile(questions));
  if (cases.some((labelled) => isChosen(labelled, { split }))) return cases;
  const names = [...new Set(cases.flatMap((labelled) => labelled.split ?? []))].join(", ") || "none";
  throw new UsageError(`${questions}: no question has the split "${split}". The splits there: ${names}.`);
}

function corpusOf({ questions, corpus }: EvaluateOptions): Corpus {
  return questions === undefined && corpus === undefined
    ? visibleCorpus(gatherCorpus(ownFolders), Date.now()).corpus
    : openCorpus(corpus);
}

/** Questions are asked on the day of the newest release, so that no figure changes with the calendar. */
function clockOf({ releases }: Corpus): Clock {
  const newest = releases[0]?.release.date ?? systemClock.today();
  return { ...systemClock, today: () => newest };
}

/** Figures over another corpus or other questions have nothing to do with the stored ones. */
function baselineFileOf({ questions, corpus, baseline }: EvaluateOptions): string | null {
  return baseline ?? (questions === undefined && corpus === undefined ? ownBaseline : null);
}

function storedFigures(file: string, { split = WHOLE, baseline }: EvaluateOptions): BaselineFigures | null {
  if (baseline === undefined && !existsSync(file)) return null;
  const stored = readBaseline(file, readNamedFile(file))[split];
  if (stored) return stored;
  throw new UsageError(`${file}: no figures are stored for "${split}". Store them with --update-baseline.`);
}

function storeBaseline(file: string, scored: readonly Scored[]): void {
  const splits = Map.groupBy(
    scored.filter(({ labelled }) => labelled.split !== null),
    ({ labelled }) => labelled.split ?? "",
  );
  const parts = [[WHOLE, scored] as const, ...splits].map(([name, some]) => [name, summarise(some)] as const);
  writeFileSync(file, formatBaseline(Object.fromEntries(parts)));
  print(`Stored the figures of ${scored.length} questions in ${file}.`);
}

function isChosen(labelled: Case, { split }: Pick<EvaluateOptions, "split">): boolean {
  return split === undefined || labelled.split === split;
}

function asText(
  figures: Figures,
  stored: BaselineFigures | null,
  scored: readonly Scored[],
  { misses }: EvaluateOptions,
): string {
  const parts = [renderKinds(scored), renderFigures(figures, stored), ...(misses ? [renderMisses(scored)] : [])];
  return parts.join("\n\n");
}

function asJson(figures: Figures, scored: readonly Scored[], drops: readonly unknown[]) {
  const kinds = Map.groupBy(scored, ({ labelled }) => labelled.kind);
  const missed = scored.flatMap((one) => {
    const reason = missReason(one);
    return reason === null ? [] : [{ id: one.labelled.id, kind: one.labelled.kind, reason }];
  });
  const byKind = Object.fromEntries(Array.from(kinds, ([kind, group]) => [kind, summarise(group)]));
  return { figures, kinds: byKind, misses: missed, drops };
}

function projectPath(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
