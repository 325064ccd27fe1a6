/** Port: what a model wrote for the same quotes, request and instructions, so that it is not asked twice. */
import { createHash } from "node:crypto";

/** Nothing of one workspace is given to another. What comes out is checked again like what comes from the model. */
export interface Writings {
  /** The sentences kept under a digest, or null. */
  find(workspace: string, digest: string): Promise<readonly string[] | null>;
  /** `at` is in milliseconds since the epoch. */
  keep(workspace: string, digest: string, sentences: readonly string[], at: number): Promise<void>;
}

/** Digest of everything that an answer depends on. */
export function digestOf(parts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
