/** How long after a model has finished a sentence a person sees it, checked, in the local workspace. */

export interface FirstSentenceFigures {
  readonly runs: number;
  /** Milliseconds from the model's last letter of the sentence to its being visible. */
  readonly median: number;
  readonly slowest: number;
}

/** Milliseconds within which it is promised. */
const PROMISED = 300;

export function firstSentenceFigures(times: readonly number[]): FirstSentenceFigures {
  const sorted = times.toSorted((a, b) => a - b);
  return { runs: times.length, median: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 };
}

export function isPrompt({ runs, slowest }: FirstSentenceFigures): boolean {
  return runs > 0 && slowest <= PROMISED;
}

export function renderFirstSentence(figures: FirstSentenceFigures): string {
  const { runs, median, slowest } = figures;
  const times = `median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms`;
  const verdict = isPrompt(figures) ? "kept" : "not kept";
  return `first checked sentence visible after ${times} in ${runs} summaries (promised: ${PROMISED} ms, ${verdict})`;
}
