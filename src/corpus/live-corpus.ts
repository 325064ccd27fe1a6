/** The corpus in use, which a newer one replaces whole, while the app runs. */
import type { Corpus } from "./release.ts";
import type { CorpusWatch } from "./watch.ts";

export interface LiveCorpus {
  readonly current: () => Corpus;
  /** Why the files, as they are now, could not be read: the releases read before are still in use. Null where they were. */
  readonly fault: () => string | null;
  /**
   * Looks for changes and takes them over. `open` makes all that is made of a corpus; where the new one cannot be opened,
   * the old one stays.
   */
  refresh(open: () => void): Refreshed;
}

/** What came of a look. */
export type Refreshed = { readonly outcome: "same" | "replaced" } | { readonly outcome: "broken"; error: unknown };

/** Begins with what was read at the start; without a watch it never changes. */
export function createLiveCorpus(first: Corpus, watch: CorpusWatch | null = null): LiveCorpus {
  let corpus = first;
  let fault: string | null = null;
  return {
    current: () => corpus,
    fault: () => fault,
    refresh(open) {
      const before = corpus;
      try {
        const found = watch?.look(before) ?? null;
        if (found === null) return { outcome: "same" };
        corpus = found;
        open();
        fault = null;
        return { outcome: "replaced" };
      } catch (error) {
        corpus = before;
        fault = error instanceof Error ? error.message : String(error);
        return { outcome: "broken", error };
      }
    },
  };
}
