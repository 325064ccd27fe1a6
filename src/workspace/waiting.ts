/** Waiting for something to become so, woken by changes of the workspace instead of by a clock. */
import type { State } from "./state.ts";

/**
 * Resolves with what `find` gives as soon as it gives something. After `limit` milliseconds it rejects with a sentence
 * that names `what` was awaited; no story passes by that limit.
 */
export function until<T>(
  state: State,
  what: string,
  find: () => T | undefined | null | false,
  limit: number,
): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(new Error(`Waited ${limit} ms for ${what}, in vain.`)), limit);
  const stopWatching = state.watch(look);
  function look(): void {
    let found: T | undefined | null | false;
    try {
      found = find();
    } catch (error) {
      reject(error);
      return;
    }
    if (found === undefined || found === null || found === false) return;
    resolve(found);
  }
  look();
  return promise.finally(() => {
    stopWatching();
    clearTimeout(timer);
  });
}
