/** The one place that reads the time; whoever needs it takes a Clock as a parameter. */
export interface Clock {
  /** Today's date in UTC, YYYY-MM-DD. */
  today(): string;
  /** Whole seconds since 1970. */
  seconds(): number;
  /** Milliseconds from some fixed moment, for measuring how long a thing takes. */
  elapsed(): number;
}

export const systemClock: Clock = {
  today: () => new Date().toISOString().slice(0, 10),
  seconds: () => Math.floor(Date.now() / 1_000),
  elapsed: () => performance.now(),
};
