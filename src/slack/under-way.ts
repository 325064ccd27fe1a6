/** What has been begun and not finished, so that stopping waits for it. */
export interface UnderWay {
  /** Counts `work` until it ends, and gives back its outcome. */
  track<T>(work: Promise<T>): Promise<T>;
  /** True when nothing is under way any more; false when that takes longer than `milliseconds`. */
  finished(milliseconds: number): Promise<boolean>;
}

export function createUnderWay(): UnderWay {
  const works = new Set<Promise<unknown>>();
  return {
    async track(work) {
      works.add(work);
      try {
        return await work;
      } finally {
        works.delete(work);
      }
    },
    async finished(milliseconds) {
      const deadline = new Promise<false>((resolve) => setTimeout(resolve, milliseconds, false).unref());
      do {
        const settled = Promise.allSettled(works).then(() => true);
        if (!(await Promise.race([settled, deadline]))) return false;
        await nextTurn();
      } while (works.size > 0);
      return true;
    },
  };
}

/** What fails is followed by an apology, which begins a few steps later. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
