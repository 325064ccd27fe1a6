/** Fits a logistic model: how likely "yes" is as a function of features, with a penalty on large weights. */
import { climb, type FitSettings } from "./climb.ts";

export interface Example {
  readonly features: Float64Array;
  /** From 0 (no) to 1 (yes). */
  readonly yes: number;
  /** What one example counts in the sum. */
  readonly weight: number;
}

export interface LogisticFit {
  readonly weights: Float64Array;
  readonly intercept: number;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

function moments(examples: readonly Example[], size: number): { means: Float64Array; spreads: Float64Array } {
  const means = new Float64Array(size);
  const squares = new Float64Array(size);
  for (const { features } of examples)
    for (let f = 0; f < size; f++) {
      means[f] = (means[f] ?? 0) + (features[f] ?? 0) / examples.length;
      squares[f] = (squares[f] ?? 0) + (features[f] ?? 0) ** 2 / examples.length;
    }
  return { means, spreads: squares.map((square, f) => Math.sqrt(Math.max(0, square - (means[f] ?? 0) ** 2)) || 1) };
}

/** Weights by feature, and the intercept. The last standardised feature is the constant 1, which is not penalised much. */
export function fitLogistic(examples: readonly Example[], settings: FitSettings): LogisticFit {
  const size = examples[0]?.features.length ?? 0;
  const { means, spreads } = moments(examples, size);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const rows = examples.map(({ features }) =>
    Float64Array.from({ length: size + 1 }, (_, f) =>
      f === size ? 1 : ((features[f] ?? 0) - (means[f] ?? 0)) / (spreads[f] ?? 1),
    ),
  );
  const fitted = climb(size + 1, settings, (at) => {
    const gradient = new Float64Array(size + 1);
    for (const [i, { yes, weight }] of examples.entries()) {
      const row = rows[i] ?? gradient;
      const value = row.reduce((sum, x, f) => sum + x * (at[f] ?? 0), 0);
      const pull = (weight / total) * (yes - sigmoid(value));
      for (let f = 0; f <= size; f++) gradient[f] = (gradient[f] ?? 0) + pull * (row[f] ?? 0);
    }
    return gradient;
  });
  const weights = Float64Array.from({ length: size }, (_, f) => (fitted[f] ?? 0) / (spreads[f] ?? 1));
  const shift = weights.reduce((sum, weight, f) => sum + weight * (means[f] ?? 0), 0);
  return { weights, intercept: (fitted[size] ?? 0) - shift };
}
