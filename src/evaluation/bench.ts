/** How long answers take: figures of one machine at one time, and ratios, which hold on any. */
import type { Answerer } from "../answering/answer.ts";
import type { Case } from "./cases.ts";

/** Milliseconds, but for `ratios`. */
export interface BenchFigures {
  readonly load: number;
  /** Indexing, and all that is built before anybody asks. */
  readonly open: number;
  readonly first: number;
  readonly median: number;
  readonly slowest: number;
  /** Of the same questions asked once more: what is left when every pattern is compiled. */
  readonly medianAgain: number;
  /** How many median answers each hostile question costs, by its name. */
  readonly ratios: Readonly<Record<string, number>>;
}

/** Questions made to be dear: repeated, endless, or of nothing but names. */
const HOSTILE: Readonly<Record<string, string>> = {
  "2000 sums": "£1 ".repeat(2000),
  "100 questions in one": "Why did they say that the deal is worth so much in 2022? ".repeat(100),
  "one word of 6000 letters": "a".repeat(6000),
  "1000 names": "Ada Lovelace ".repeat(450),
};

/** Takes what loads a corpus and what opens it, and the questions to ask; each part is timed by `elapsed`. */
export function bench<Opened>(
  load: () => Opened,
  open: (loaded: Opened) => Answerer,
  cases: readonly Case[],
  elapsed: () => number,
): BenchFigures {
  const timed = <Value>(work: () => Value): [Value, number] => {
    const before = elapsed();
    const value = work();
    return [value, elapsed() - before];
  };
  const [loaded, loading] = timed(load);
  const [answerer, opening] = timed(() => open(loaded));
  const ask = (text: string, earlier: readonly string[] = []): number =>
    timed(() => answerer.answer({ text, earlier }))[1];
  const times = cases.map(({ question, earlier }) => ask(question, earlier));
  const again = cases.map(({ question, earlier }) => ask(question, earlier));
  const usual = middle(again);
  const ratios = Object.entries(HOSTILE).map(([name, text]): [string, number] => [name, ask(text) / usual]);
  return {
    load: loading,
    open: opening,
    first: times[0] ?? 0,
    median: middle(times),
    slowest: Math.max(...times),
    medianAgain: usual,
    ratios: Object.fromEntries(ratios),
  };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

export function renderBench(figures: BenchFigures): string {
  const rows: [string, number][] = [
    ["load the corpus", figures.load],
    ["open it for questions", figures.open],
    ["first answer", figures.first],
    ["median answer", figures.median],
    ["slowest answer", figures.slowest],
    ["median answer, asked again", figures.medianAgain],
  ];
  const times = rows.map(([name, value]) => `${name.padEnd(30)} ${value.toFixed(1).padStart(8)} ms`);
  const ratios = Object.entries(figures.ratios).map(
    ([name, value]) => `${name.padEnd(30)} ${value.toFixed(1).padStart(8)} median answers`,
  );
  return [...times, ...ratios].join("\n");
}
