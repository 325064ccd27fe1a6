/** How Slack gets at a release: by a key in a button, by an address in a link. */
import { createHash } from "node:crypto";
import { linkOf } from "../citation/styles.ts";
import type { AnnotatedRelease, Corpus, Release, Span } from "../corpus/release.ts";

/** The address of a release's page, with a span of its text marked; null where there are no pages to link to. */
export type PageLink = (release: Release, span: Span | null) => string | null;

export interface ReleaseKeys {
  /** A short key of the release's id and text: it changes when a word does, and offsets with it. */
  keyOf(release: Release): string;
  /** The release of this key, or undefined where the corpus no longer holds these words. */
  find(key: string): AnnotatedRelease | undefined;
  /** Where a citation leads: to the words on the publisher's page, else on our own; null where there is neither. */
  addressOf: PageLink;
  /** Our own page of the release. */
  pageOf: PageLink;
}

/** Keys for all releases of a corpus: buttons outlive restarts and re-ingests, so a key is made of the exact words. */
export function createReleaseKeys(corpus: Corpus, pageOf: PageLink = () => null): ReleaseKeys {
  const keys = new Map(corpus.releases.map(({ release }) => [release, digestKey(release)]));
  const byKey = new Map(corpus.releases.map((annotated) => [digestKey(annotated.release), annotated]));
  return {
    keyOf: (release) => keys.get(release) ?? digestKey(release),
    find: (key) => byKey.get(key),
    addressOf: (release, span) => linkOf(release, span) ?? pageOf(release, span),
    pageOf,
  };
}

function digestKey({ id, text }: Release): string {
  return createHash("sha256").update(`${id}\n${text}`).digest("base64url").slice(0, 16);
}
