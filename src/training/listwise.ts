/**
 * Fits linear weights so that of every list (the candidates of one question) a right one comes out on top: softmax
 * cross-entropy over each list (ListNet's top-one loss, Cao et al. 2007, with several right ones), with a penalty on
 * large weights. Full batches, Adam; the same input gives the same weights.
 */

export interface List {
  /** Features by candidate. */
  readonly rows: readonly Float64Array[];
  /** Whether each candidate is right. */
  readonly right: readonly boolean[];
  /** What one list counts in the sum. */
  readonly weight: number;
}

export interface FitSettings {
  readonly penalty: number;
  readonly steps: number;
  readonly rate: number;
}

/** Spread of each feature inside lists; features that never differ inside a list get 1. */
function spreads(lists: readonly List[], size: number): Float64Array {
  const sums = new Float64Array(size);
  let count = 0;
  for (const { rows } of lists) {
    const means = new Float64Array(size);
    for (const row of rows) for (let f = 0; f < size; f++) means[f] = (means[f] ?? 0) + (row[f] ?? 0) / rows.length;
    for (const row of rows)
      for (let f = 0; f < size; f++) sums[f] = (sums[f] ?? 0) + ((row[f] ?? 0) - (means[f] ?? 0)) ** 2;
    count += rows.length;
  }
  return sums.map((sum) => Math.sqrt(sum / Math.max(1, count)) || 1);
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};

function softmax(scores: readonly number[], counts: (i: number) => boolean): number[] {
  const highest = scores.reduce((best, score, i) => (counts(i) ? Math.max(best, score) : best), -Infinity);
  const raised = scores.map((score, i) => (counts(i) ? Math.exp(score - highest) : 0));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Adds one list's gradient of the log-likelihood that a right candidate is drawn. */
function addGradient(gradient: Float64Array, { rows, right, weight }: List, weights: Float64Array): void {
  const scores = rows.map((row) => dot(row, weights));
  const all = softmax(scores, () => true);
  const good = softmax(scores, (i) => right[i] === true);
  for (const [i, row] of rows.entries()) {
    const pull = weight * ((good[i] ?? 0) - (all[i] ?? 0));
    if (pull !== 0) for (let f = 0; f < row.length; f++) gradient[f] = (gradient[f] ?? 0) + pull * (row[f] ?? 0);
  }
}

/** Adam (Kingma and Ba 2015), climbing. */
export function climb(
  size: number,
  settings: FitSettings,
  gradientAt: (weights: Float64Array) => Float64Array,
): Float64Array {
  const weights = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let step = 1; step <= settings.steps; step++) {
    const gradient = gradientAt(weights);
    const rate = settings.rate * (1 - step / (settings.steps + 1));
    for (let f = 0; f < size; f++) {
      const slope = (gradient[f] ?? 0) - settings.penalty * (weights[f] ?? 0);
      first[f] = 0.9 * (first[f] ?? 0) + 0.1 * slope;
      second[f] = 0.99 * (second[f] ?? 0) + 0.01 * slope * slope;
      const [m, v] = [(first[f] ?? 0) / (1 - 0.9 ** step), (second[f] ?? 0) / (1 - 0.99 ** step)];
      weights[f] = (weights[f] ?? 0) + (rate * m) / (Math.sqrt(v) + 1e-9);
    }
  }
  return weights;
}

/** Weights by feature. Lists without a right candidate, or with nothing else, teach nothing and are left out. */
export function fitListwise(lists: readonly List[], settings: FitSettings): Float64Array {
  const useful = lists.filter(({ right }) => right.includes(true) && right.includes(false));
  const size = useful[0]?.rows[0]?.length ?? 0;
  const spread = spreads(useful, size);
  const total = useful.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = useful.map(({ rows, right, weight }) => ({
    rows: rows.map((row) => row.map((value, f) => value / (spread[f] ?? 1))),
    right,
    weight: weight / total,
  }));
  const weights = climb(size, settings, (at) => {
    const gradient = new Float64Array(size);
    for (const list of scaled) addGradient(gradient, list, at);
    return gradient;
  });
  return weights.map((weight, f) => weight / (spread[f] ?? 1));
}
