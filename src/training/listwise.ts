/**
 * Fits linear weights so that of every list (the candidates of one question) a right one comes out on top: softmax
 * cross-entropy over each list (ListNet's top-one loss, Cao et al. 2007, with several right ones), with a penalty on
 * large weights.
 */
import { climb, type FitSettings } from "./climb.ts";

export interface List {
  /** Features by candidate. */
  readonly rows: readonly Float64Array[];
  /** Whether each candidate is right. */
  readonly right: readonly boolean[];
  /** What one list counts in the sum. */
  readonly weight: number;
}

/** A list with its features in one block, scaled; scores and pulls are room to calculate in. */
interface Block {
  readonly values: Float64Array;
  readonly right: readonly boolean[];
  readonly weight: number;
  readonly pulls: Float64Array;
}

/** Spread of each feature inside lists; features that never differ inside a list get 1. */
function spreads(lists: readonly List[], size: number): Float64Array {
  const sums = new Float64Array(size);
  let count = 0;
  for (const { rows } of lists) {
    const means = new Float64Array(size);
    for (const row of rows) for (let f = 0; f < size; f++) means[f]! += row[f]! / rows.length;
    for (const row of rows) for (let f = 0; f < size; f++) sums[f]! += (row[f]! - means[f]!) ** 2;
    count += rows.length;
  }
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, count)) || 1);
}

function pack({ rows, right, weight }: List, spread: Float64Array, total: number): Block {
  const size = spread.length;
  const values = new Float64Array(rows.length * size);
  for (const [i, row] of rows.entries()) for (let f = 0; f < size; f++) values[i * size + f] = row[f]! / spread[f]!;
  return { values, right, weight: weight / total, pulls: new Float64Array(rows.length) };
}

/** Fills `pulls` with each candidate's score. Returns the highest. */
function scoreBlock({ values, pulls }: Block, weights: Float64Array): number {
  const size = weights.length;
  let highest = -Infinity;
  for (let i = 0; i < pulls.length; i++) {
    let score = 0;
    for (let f = 0, at = i * size; f < size; f++, at++) score += values[at]! * weights[f]!;
    pulls[i] = score;
    if (score > highest) highest = score;
  }
  return highest;
}

/** Turns scores into pulls: the chance of each right candidate among the right, less its chance among all. */
function pullBlock({ right, weight, pulls }: Block, highest: number): void {
  let [all, good] = [0, 0];
  for (let i = 0; i < pulls.length; i++) {
    pulls[i] = Math.exp(pulls[i]! - highest);
    all += pulls[i]!;
    if (right[i] === true) good += pulls[i]!;
  }
  for (let i = 0; i < pulls.length; i++)
    pulls[i] = weight * ((right[i] === true && good > 0 ? pulls[i]! / good : 0) - pulls[i]! / all);
}

/** Adds one list's gradient of the log-likelihood that a right candidate is drawn. */
function addGradient(gradient: Float64Array, block: Block, weights: Float64Array): void {
  pullBlock(block, scoreBlock(block, weights));
  const { values, pulls } = block;
  const size = weights.length;
  for (let i = 0; i < pulls.length; i++) {
    const pull = pulls[i]!;
    if (Math.abs(pull) > 1e-9) for (let f = 0, at = i * size; f < size; f++, at++) gradient[f]! += pull * values[at]!;
  }
}

/** Weights by feature. Lists without a right candidate, or with nothing else, teach nothing and are left out. */
export function fitListwise(lists: readonly List[], settings: FitSettings): Float64Array {
  const useful = lists.filter(({ right }) => right.includes(true) && right.includes(false));
  const size = useful[0]?.rows[0]?.length ?? 0;
  const spread = spreads(useful, size);
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  const blocks = useful.map((list) => pack(list, spread, total));
  const weights = climb(size, settings, (at) => {
    const gradient = new Float64Array(size);
    for (const block of blocks) addGradient(gradient, block, at);
    return gradient;
  });
  return weights.map((weight, f) => weight / spread[f]!);
}
