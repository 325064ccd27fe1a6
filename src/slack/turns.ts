/**
 * Events are taken up one after another, each in a turn of the event loop of its own. Whatever arrives in between is read
 * and acknowledged first: Slack waits for that, and a pile of questions must not hold it up.
 */

/** Gives a function that resolves when it is the caller's turn, in the order of asking. */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const giveNext = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(giveNext);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(giveNext);
    });
}
