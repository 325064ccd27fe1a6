/** Linear models as tables from a feature's name to its weight, so that a weight can be read and a lost feature noticed. */

export interface LinearModel {
  readonly score: (features: Float64Array) => number;
}

export type WeightTable = Readonly<Record<string, number>>;

/** Takes the features' names in order and their weights; a name without a weight counts nothing. */
export function createLinearModel(names: readonly string[], table: WeightTable): LinearModel {
  const weights = Float64Array.from(names, (name) => table[name] ?? 0);
  const intercept = table["intercept"] ?? 0;
  return {
    score(features) {
      let sum = intercept;
      for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
      return sum;
    },
  };
}

/** Odds to probability. */
export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
