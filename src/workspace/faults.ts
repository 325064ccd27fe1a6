/** Trouble on order: what a test makes go wrong with the next calls of a method. */

export interface Fault {
  readonly method: string;
  /** How many calls it befalls; all of them when left out. */
  readonly times?: number;
  /** An HTTP status instead of an answer (429 takes `retryAfter` seconds, by default 1). */
  readonly status?: number;
  readonly retryAfter?: number;
  /** A Slack error instead of an answer. */
  readonly error?: string;
  /** Holds the answer back until this settles. */
  readonly until?: Promise<unknown>;
  /** Does the work, then cuts the connection: the app never hears that it worked. */
  readonly loseAnswer?: boolean;
}

export interface Faults {
  add(fault: Fault): void;
  /** The fault that befalls this call, if any; counts it. */
  next(method: string): Fault | undefined;
  clear(): void;
}

/** An empty list of faults. */
export function createFaults(): Faults {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    next(method) {
      const due = waiting.find((each) => each.fault.method === method && each.left > 0);
      if (due !== undefined) due.left -= 1;
      return due?.fault;
    },
    clear() {
      waiting = [];
    },
  };
}
