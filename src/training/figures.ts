/** What a ranking is worth, from the outcome of each question. */

export interface Outcome {
  readonly answerable: boolean;
  /** Whether each of the ten best passages is a gold one; how many gold ones there are. */
  readonly passages: readonly boolean[];
  readonly goldPassages: number;
  /** Whether each of the three best sentences is right. */
  readonly sentences: readonly boolean[];
  readonly confidence: number;
}

export interface Figures {
  readonly answerable: number;
  readonly unanswerable: number;
  readonly sentenceHitAt1: number;
  readonly sentenceHitAt3: number;
  readonly passageHitAt1: number;
  readonly passageNdcgAt10: number;
  /** Null where the set has no unanswerable questions. */
  readonly auroc: number | null;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const gain = (rank: number): number => 1 / Math.log2(rank + 2);

/** Normalised discounted cumulative gain over ten ranks (Järvelin and Kekäläinen 2002), hits counting one. */
function ndcg({ passages, goldPassages }: Outcome): number {
  const got = passages.reduce((sum, hit, rank) => sum + (hit ? gain(rank) : 0), 0);
  const ideal = Array.from({ length: Math.min(10, goldPassages) }, (_, rank) => gain(rank));
  return got / ideal.reduce((sum, one) => sum + one, 0);
}

/** Probability that one of `higher` lies above one of `lower`, ties counting half. */
export function auroc(higher: readonly number[], lower: readonly number[]): number {
  let wins = 0;
  for (const high of higher) for (const low of lower) wins += high > low ? 1 : high === low ? 0.5 : 0;
  return wins / (higher.length * lower.length);
}

const round = (value: number): number => Number(value.toFixed(3));

export function computeFigures(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter((outcome) => outcome.answerable);
  const others = outcomes.filter((outcome) => !outcome.answerable);
  const share = (isHit: (outcome: Outcome) => boolean): number =>
    round(mean(answerable.map((one) => (isHit(one) ? 1 : 0))));
  const confidence = (some: readonly Outcome[]): number[] => some.map((one) => one.confidence);
  return {
    answerable: answerable.length,
    unanswerable: others.length,
    sentenceHitAt1: share(({ sentences }) => sentences[0] === true),
    sentenceHitAt3: share(({ sentences }) => sentences.includes(true)),
    passageHitAt1: share(({ passages }) => passages[0] === true),
    passageNdcgAt10: round(mean(answerable.filter(({ goldPassages }) => goldPassages > 0).map(ndcg))),
    auroc: others.length > 0 && answerable.length > 0 ? round(auroc(confidence(answerable), confidence(others))) : null,
  };
}
