/** An alignment as a person reads it: what was said, what is printed instead. */
import type { Span } from "../corpus/release.ts";
import type { Alignment, Column } from "./alignment.ts";
import type { Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** Words that differ; one side is empty where words were only added or only left out. */
export interface Difference {
  readonly said: string;
  readonly printed: string;
  /** Offsets of `said` in the pasted text and of `printed` in the release; empty spans mark the spot. */
  readonly saidSpan: Span;
  readonly printedSpan: Span;
}

interface Pasted {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** The differing stretches of an alignment in order; what an ellipsis covers is none. */
export function findDifferences(index: WordIndex, pasted: Pasted, alignment: Alignment): Difference[] {
  return differingRuns(alignment.columns).map((run) => toDifference(index, pasted, alignment, run));
}

/** Half-open range of columns. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function differingRuns(columns: readonly Column[]): Run[] {
  const runs: Run[] = [];
  for (const [at, column] of columns.entries()) {
    if (!isDifferent(column)) continue;
    const previous = runs.at(-1);
    if (previous?.to === at) runs[runs.length - 1] = { from: previous.from, to: at + 1 };
    else runs.push({ from: at, to: at + 1 });
  }
  return runs;
}

function isDifferent({ kind, elided }: Column): boolean {
  return kind !== "same" && !elided;
}

function toDifference(index: WordIndex, pasted: Pasted, alignment: Alignment, run: Run): Difference {
  const { from, to } = withWord(index, pasted, alignment.columns, run);
  const columns = alignment.columns.slice(from, to);
  const text = index.stretchAt(alignment.place.from).annotated.release.text;
  const saidSpan = saidSpanOf(pasted.tokens, alignment.columns, columns, from);
  const printedSpan = printedSpanOf(index, alignment.columns, columns, from);
  return {
    said: slice(pasted.text, saidSpan),
    printed: slice(text, printedSpan),
    saidSpan,
    printedSpan,
  };
}

/** A difference of punctuation or of a part of a hyphenated word is shown with the words that it touches. */
function withWord(index: WordIndex, pasted: Pasted, columns: readonly Column[], { from, to }: Run): Run {
  const isWord = (at: number): boolean => {
    const { said, printed } = columns[at] ?? { said: null, printed: null };
    return (said !== null && pasted.tokens[said]?.kind === "word") || (printed !== null && index.isWordAt(printed));
  };
  const hasWords = Array.from({ length: to - from }, (_, offset) => from + offset).some(isWord);
  return hasWords ? { from, to } : { from: Math.max(0, from - 1), to: Math.min(columns.length, to + 1) };
}

function saidSpanOf(tokens: readonly Token[], all: readonly Column[], run: readonly Column[], from: number): Span {
  const said = run.flatMap((column) => (column.said === null ? [] : [column.said]));
  const [first, last] = [tokens[said[0] ?? -1], tokens[said.at(-1) ?? -1]];
  if (first && last) return { start: first.start, end: last.end };
  const before = all.slice(0, from).findLast((column) => column.said !== null)?.said;
  const at = before === null || before === undefined ? (tokens[0]?.start ?? 0) : (tokens[before]?.end ?? 0);
  return { start: at, end: at };
}

function printedSpanOf(index: WordIndex, all: readonly Column[], run: readonly Column[], from: number): Span {
  const printed = run.flatMap((column) => (column.printed === null ? [] : [column.printed]));
  const [first, last] = [printed[0], printed.at(-1)];
  if (first !== undefined && last !== undefined) return index.spanOf(first, last + 1);
  const before = all.slice(0, from).findLast((column) => column.printed !== null)?.printed;
  const next = all.find((column) => column.printed !== null)?.printed ?? 0;
  const at = typeof before === "number" ? index.spanOf(before, before + 1).end : index.spanOf(next, next + 1).start;
  return { start: at, end: at };
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ");
}
