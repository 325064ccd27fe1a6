/** Time and names: every id and timestamp of a workspace comes from here, so that a story runs the same way each time. */

/** Milliseconds since the epoch. Tests hand in their own to let minutes pass. */
export type Now = () => number;

/** Does something after so many milliseconds, unless what it gives back is called before. */
export type After = (milliseconds: number, act: () => void) => () => void;

export interface Clock {
  readonly now: Now;
  readonly after: After;
  /** A message timestamp ("1700000000.000123"): unique, and later than every one before it. */
  timestamp(): string;
  /** A new id with Slack's prefix for its kind ("Ev", "V", "B"). */
  id(prefix: string): string;
}

/** A clock over `now` and `after`, by default the machine's; ids count upwards. */
export function createClock(now: Now = Date.now, after: After = later): Clock {
  let lastMicros = 0;
  let count = 0;
  return {
    now,
    after,
    timestamp() {
      lastMicros = Math.max(lastMicros + 1, Math.floor(now()) * 1000);
      const micros = String(lastMicros);
      return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
    },
    id(prefix) {
      count += 1;
      return `${prefix}${count.toString(36).toUpperCase().padStart(9, "0")}`;
    },
  };
}

/** What is still to come keeps no process alive. */
function later(milliseconds: number, act: () => void): () => void {
  const timer = setTimeout(act, milliseconds).unref();
  return () => clearTimeout(timer);
}
