/** The one place that reads the time; whoever needs it takes a Clock as a parameter. */
export interface Clock {
  /** Today's date in UTC, YYYY-MM-DD. */
  today(): string;
  /** Milliseconds from some fixed moment, for measuring how long a thing takes. */
  elapsed(): number;
}

export const systemClock: Clock = {
  today: () => new Date().toISOString().slice(0, 10),
  elapsed: () => performance.now(),
};
