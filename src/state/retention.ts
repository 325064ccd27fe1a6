/** Nothing is kept longer than it serves: what is over is deleted at the start and once an hour. */
import type { Store } from "./store.ts";

const HOUR = 3_600_000;

export interface Retention {
  /** Days that feedback, gaps and tallies are kept. */
  readonly days: number;
  /** Milliseconds that a thread is kept after its last question. */
  readonly threads: number;
}

/** Deletes what is over at `now`. */
export function purgeStore(store: Store, { days, threads }: Retention, now: number): Promise<void> {
  return store.purge({ now, threads: now - threads, records: now - days * 24 * HOUR });
}

/** Purges at once and from then on every hour, until the function that it gives is called. */
export async function keepPurged(
  store: Store,
  retention: Retention,
  onFailure: (error: unknown) => void,
): Promise<() => void> {
  const purge = () => purgeStore(store, retention, Date.now()).catch(onFailure);
  await purge();
  const timer = setInterval(() => void purge(), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
