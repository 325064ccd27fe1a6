/** Gradient climbing for the fits of this folder: full batches and no chance, so the same input gives the same weights. */

export interface FitSettings {
  readonly penalty: number;
  readonly steps: number;
  readonly rate: number;
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
