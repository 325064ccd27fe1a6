/**
 * Slack takes about one message a second in a conversation. What is to be posted in one waits in a lane: were all sent
 * at once, most would be told to wait, again and again, until the last of them had been given up.
 */

/** Does the work when all that entered the same lane before is over; gives its outcome. */
export type InLane = <T>(lane: string, work: () => Promise<T>) => Promise<T>;

export function createLanes(): InLane {
  const last = new Map<string, Promise<unknown>>();
  return (lane, work) => {
    const turn = (last.get(lane) ?? Promise.resolve()).then(work);
    const over = turn.then(forget, forget);
    function forget(): void {
      if (last.get(lane) === over) last.delete(lane);
    }
    last.set(lane, over);
    return turn;
  };
}
