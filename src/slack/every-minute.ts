/** Work that is looked at once a minute, never twice at the same time. */

const MINUTE = 60_000;

/** Begins at once; gives what ends it. Whoever calls catches what the work throws. */
export function everyMinute(work: () => Promise<void>): () => void {
  let isBusy = false;
  const look = async (): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    try {
      await work();
    } finally {
      isBusy = false;
    }
  };
  const timer = setInterval(() => void look(), MINUTE);
  timer.unref();
  void look();
  return () => clearInterval(timer);
}
