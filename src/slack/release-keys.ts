/** Buttons outlive restarts and re-ingests, so they name a release by its exact words. */
import { createHash } from "node:crypto";
import type { AnnotatedRelease, Corpus, Release } from "../corpus/release.ts";

export interface ReleaseKeys {
  /** A short key of the release's id and text: it changes when a word does, and offsets with it. */
  keyOf(release: Release): string;
  /** The release of this key, or undefined where the corpus no longer holds these words. */
  find(key: string): AnnotatedRelease | undefined;
}

/** Keys for all releases of a corpus. */
export function createReleaseKeys(corpus: Corpus): ReleaseKeys {
  const keys = new Map(corpus.releases.map(({ release }) => [release, digestKey(release)]));
  const byKey = new Map(corpus.releases.map((annotated) => [digestKey(annotated.release), annotated]));
  return {
    keyOf: (release) => keys.get(release) ?? digestKey(release),
    find: (key) => byKey.get(key),
  };
}

function digestKey({ id, text }: Release): string {
  return createHash("sha256").update(`${id}\n${text}`).digest("base64url").slice(0, 16);
}
