/** Work that can be stopped: by its asker, in the thread in which it goes on, and all of it when the app ends. */

interface Stoppable {
  /** Aborted once the asker wants no more. */
  readonly signal: AbortSignal;
  /** Settles when that happens. */
  readonly stopped: Promise<void>;
  /** Settles when the app cannot wait for the work any more. */
  readonly interrupted: Promise<void>;
  /** Ends this work alone. */
  stop(): void;
  /** The work is done and cannot be stopped any more. */
  end(): void;
}

export interface Stops {
  begin(thread: string): Stoppable;
  /** Stops what goes on in a thread; false where nothing does. */
  stop(thread: string): boolean;
  /** Interrupts everything that goes on. */
  interrupt(): void;
}

/** For one process: Slack tells the stop to whichever is connected, so a second process may not hear of it. */
export function createStops(): Stops {
  const underWay = new Map<string, Set<AbortController>>();
  const interruptions = new Set<() => void>();
  return {
    begin(thread) {
      const controller = new AbortController();
      const { signal } = controller;
      const here = underWay.get(thread) ?? new Set();
      underWay.set(thread, here.add(controller));
      const stopped = new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve(), { once: true }));
      const interruption = Promise.withResolvers<void>();
      const interrupt = (): void => {
        interruption.resolve();
        controller.abort();
      };
      interruptions.add(interrupt);
      return {
        signal,
        stopped,
        interrupted: interruption.promise,
        stop: () => controller.abort(),
        end() {
          interruptions.delete(interrupt);
          here.delete(controller);
          if (here.size === 0 && underWay.get(thread) === here) underWay.delete(thread);
        },
      };
    },
    stop(thread) {
      const here = underWay.get(thread);
      for (const controller of here ?? []) controller.abort();
      return here !== undefined;
    },
    interrupt() {
      for (const interrupt of interruptions) interrupt();
    },
  };
}
