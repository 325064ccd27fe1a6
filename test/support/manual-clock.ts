/** A clock that stands still until a test lets time pass. */
import type { After, Now } from "../../src/workspace/clock.ts";

export interface ManualClock {
  readonly now: Now;
  readonly after: After;
  /** Lets so many milliseconds pass, and does what was to be done in them. */
  advance(milliseconds: number): void;
}

/** Begins at `start`, milliseconds since the epoch. */
export function createManualClock(start: number): ManualClock {
  let now = start;
  const waiting = new Set<{ readonly at: number; readonly act: () => void }>();
  return {
    now: () => now,
    after(milliseconds, act) {
      const alarm = { at: now + milliseconds, act };
      waiting.add(alarm);
      if (milliseconds === 0) queueMicrotask(() => waiting.delete(alarm) && act());
      return () => void waiting.delete(alarm);
    },
    advance(milliseconds) {
      now += milliseconds;
      for (const alarm of [...waiting].filter(({ at }) => at <= now)) {
        waiting.delete(alarm);
        alarm.act();
      }
    },
  };
}
