/** How the app stands many questions at once: when each was acknowledged, and whether it was answered, once. */

/** What became of one question; times in milliseconds from its asking, null where there was none. */
export interface Asked {
  readonly acknowledged: number | null;
  /** One for each answer. */
  readonly answered: readonly number[];
}

export interface LoadFigures {
  readonly questions: number;
  /** Questions a second that were really asked: a busy machine may fall behind what was wished. */
  readonly perSecond: number;
  readonly acknowledged: Spread & { readonly never: number };
  readonly answered: Spread & { readonly never: number; readonly twice: number };
}

/** Milliseconds. */
interface Spread {
  readonly median: number;
  readonly p99: number;
  readonly slowest: number;
}

/** Slack waits three seconds for an acknowledgement; this is what is promised. */
const PROMISED = 500;

/**
 * Asks `count` questions, `rate` of them a second, none waiting for another; gives what `ask` gives for each, in order,
 * and the milliseconds that the asking took. `now` gives milliseconds.
 */
export async function askAtRate<T>(
  ask: (index: number) => Promise<T>,
  { count, rate, now }: { readonly count: number; readonly rate: number; readonly now: () => number },
): Promise<{ readonly asked: T[]; readonly took: number }> {
  const began = now();
  const asking: Promise<T>[] = [];
  for (let index = 0; index < count; index += 1) {
    await sleepUntil(began + (index * 1_000) / rate, now);
    asking.push(ask(index));
  }
  const took = now() - began;
  return { asked: await Promise.all(asking), took };
}

/** Sums up; `took` is the milliseconds in which the questions were asked. */
export function loadFigures(asked: readonly Asked[], took: number): LoadFigures {
  const acknowledged = asked.flatMap((each) => each.acknowledged ?? []);
  const counts = asked.map(({ answered }) => answered.length);
  return {
    questions: asked.length,
    perSecond: took === 0 ? 0 : ((asked.length - 1) * 1_000) / took,
    acknowledged: { ...spreadOf(acknowledged), never: asked.length - acknowledged.length },
    answered: {
      ...spreadOf(asked.flatMap(({ answered }) => answered.slice(0, 1))),
      never: counts.filter((count) => count === 0).length,
      twice: counts.filter((count) => count > 1).length,
    },
  };
}

/** Whether what is promised was kept: nearly all acknowledged in time, each answered once. */
export function isKept({ acknowledged, answered }: LoadFigures): boolean {
  return acknowledged.p99 < PROMISED && acknowledged.never + answered.never + answered.twice === 0;
}

export function renderLoad(figures: LoadFigures): string {
  const { questions, perSecond, acknowledged, answered } = figures;
  return [
    `${questions} questions, ${perSecond.toFixed(1)} a second`,
    row("acknowledged", acknowledged),
    row("answered", answered),
    `not acknowledged ${acknowledged.never}, not answered ${answered.never}, answered twice ${answered.twice}`,
    isKept(figures) ? "kept: acknowledged within 500 ms (99 %), each answered once" : "NOT kept: see above",
  ].join("\n");
}

function row(name: string, { median, p99, slowest }: Spread): string {
  return `${name.padEnd(14)} median ${ms(median)}   99 % within ${ms(p99)}   slowest ${ms(slowest)}`;
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p99: at(0.99), slowest: sorted.at(-1) ?? 0 };
}

function ms(value: number): string {
  return `${value.toFixed(0).padStart(6)} ms`;
}

async function sleepUntil(moment: number, now: () => number): Promise<void> {
  const left = moment - now();
  if (left > 0) await new Promise((resolve) => void setTimeout(resolve, left));
}
