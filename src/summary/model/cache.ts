/** Port: what a model wrote for the same quotes, request and instructions, so that it is not asked twice. */
import { createHash } from "node:crypto";

export interface SentenceCache {
  get(key: string): readonly string[] | undefined;
  set(key: string, sentences: readonly string[]): void;
}

const MOST = 500;

/** Kept in memory; the oldest go first. What comes out of it is checked again like what comes from the model. */
export function createMemoryCache(most = MOST): SentenceCache {
  const known = new Map<string, readonly string[]>();
  return {
    get: (key) => known.get(key),
    set(key, sentences) {
      known.delete(key);
      known.set(key, sentences);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
  };
}

/** Digest of everything that an answer depends on. */
export function digestOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
