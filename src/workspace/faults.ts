/** Trouble on order: what a test makes go wrong with the next calls of a method, or the next deliveries to the app. */

export interface Fault {
  /** A Web API method, or "response_url" for what is sent to one. */
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
  /** Does the work, and holds only the answer back until this settles. */
  readonly answerAfter?: Promise<unknown>;
  /** Cuts the connection, and does nothing. */
  readonly loseCall?: boolean;
  /** Does the work, then cuts the connection: the app never hears that it worked. */
  readonly loseAnswer?: boolean;
}

/** What is lost on its way to the app: the delivery itself, or only the app's word that it arrived. */
export interface DeliveryFault {
  readonly lose: "delivery" | "acknowledgement";
  /** How many deliveries it befalls; all of them when left out. */
  readonly times?: number;
}

export interface Faults {
  add(fault: Fault | DeliveryFault): void;
  /** The fault that befalls this call, if any; counts it. */
  next(method: string): Fault | undefined;
  /** What befalls this delivery, if anything; counts it. */
  nextDelivery(): DeliveryFault | undefined;
  clear(): void;
}

/** An empty list of faults. */
export function createFaults(): Faults {
  const calls = createQueue<Fault>();
  const deliveries = createQueue<DeliveryFault>();
  return {
    add(fault) {
      if ("method" in fault) calls.add(fault);
      else deliveries.add(fault);
    },
    next: (method) => calls.next((fault) => fault.method === method),
    nextDelivery: () => deliveries.next(() => true),
    clear() {
      calls.clear();
      deliveries.clear();
    },
  };
}

function createQueue<F extends { readonly times?: number }>() {
  let waiting: { fault: F; left: number }[] = [];
  return {
    add(fault: F): void {
      waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    next(isMeant: (fault: F) => boolean): F | undefined {
      const due = waiting.find(({ fault, left }) => left > 0 && isMeant(fault));
      if (due !== undefined) due.left -= 1;
      return due?.fault;
    },
    clear(): void {
      waiting = [];
    },
  };
}
