/** Labelled questions: JSON Lines in, cases out. `test/evaluation/README.md` explains the fields. */
import { z } from "zod";
import { UsageError } from "../errors.ts";

/** Words of one release that answer; `file` is the release's `source`. */
export interface Passage {
  readonly file: string;
  readonly quote: string;
}

/** One thing an answer has to hold, and other words that do as well. */
export interface Gold extends Passage {
  readonly alternatives: readonly Passage[];
}

export interface Case {
  readonly id: string;
  readonly kind: string;
  readonly question: string;
  /** Earlier questions of the thread, oldest first. */
  readonly earlier: readonly string[];
  readonly expect: "answer" | "abstain" | "correct-or-abstain";
  readonly gold: readonly Gold[];
  /** Whether one gold is enough, or each is needed. */
  readonly goldMode: "any" | "all";
  /** Who has to be named beside the quote. */
  readonly speaker: string | null;
  readonly split: string | null;
}

const passage = z
  .object({ file: z.string().optional(), seed_file: z.string().optional(), quote: z.string().trim().min(1) })
  .transform(({ file, seed_file: seedFile, quote }, context) => {
    const source = file ?? seedFile;
    if (source !== undefined) return { file: source, quote };
    context.addIssue("expected `file`, the source of the release");
    return z.NEVER;
  });

const gold = z
  .intersection(passage, z.object({ alternatives: z.array(passage).default([]) }))
  .transform(({ file, quote, alternatives }): Gold => ({ file, quote, alternatives }));

const row = z
  .object({
    id: z.string().min(1),
    thread: z.string().optional(),
    kind: z.string().min(1),
    question: z.string(),
    expect: z.enum(["answer", "abstain", "correct-or-abstain"]),
    gold: z.array(gold).default([]),
    gold_mode: z.enum(["any", "all"]).default("any"),
    speaker: z.string().optional(),
    split: z.string().optional(),
  })
  .refine(({ expect, gold: golds }) => expect !== "answer" || golds.length > 0, "a question to answer needs a gold");

/**
 * Takes the content of a JSON Lines file, gives its cases in order, each with the questions before it in its thread.
 * Throws UsageError with `name` and the number of the first line at fault.
 */
export function readCases(name: string, content: string): Case[] {
  const rows = content
    .replace(/^\uFEFF/u, "")
    .split("\n")
    .flatMap((line, index) => (line.trim() === "" ? [] : [parseRow(line, `${name}, line ${index + 1}`)]));
  if (rows.length === 0)
    throw new UsageError(`${name}: expected labelled questions, one JSON object a line, got none.`);
  refuseDoubles(name, rows);
  return withEarlier(rows);
}

type Row = z.infer<typeof row>;

function parseRow(line: string, place: string): Row {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new UsageError(`${place}: expected a JSON object, got ${line.slice(0, 80)}. Correct that line.`, { cause });
  }
  const parsed = row.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  throw new UsageError(`${place}: not a labelled question (${faults.join("; ")}). Correct that line.`);
}

function refuseDoubles(name: string, rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const { id } of rows) {
    if (seen.has(id)) throw new UsageError(`${name}: two rows have the id ${JSON.stringify(id)}. Rename one of them.`);
    seen.add(id);
  }
}

function withEarlier(rows: readonly Row[]): Case[] {
  const threads = new Map<string, readonly string[]>();
  return rows.map((labelled) => {
    const thread = labelled.thread ?? labelled.id;
    const earlier = threads.get(thread) ?? [];
    threads.set(thread, [...earlier, labelled.question]);
    return toCase(labelled, earlier);
  });
}

function toCase(labelled: Row, earlier: readonly string[]): Case {
  const { id, kind, question, expect, gold: golds, gold_mode: goldMode } = labelled;
  const { speaker = null, split = null } = labelled;
  return { id, kind, question, earlier, expect, gold: golds, goldMode, speaker, split };
}
