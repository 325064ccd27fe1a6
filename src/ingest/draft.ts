/** What passes between the parts of the ingest: a file, what a reader made of it, what was turned away. */
import type { Standing } from "../corpus/standing.ts";

/** A file as it came in. */
export interface Source {
  /** Its name without folders. */
  readonly name: string;
  readonly content: string;
  /** `sha256:` and the hexadecimal digest of its bytes. */
  readonly digest: string;
}

/** A release as a reader found it; what the source does not say is null, or left out of its standing. */
export interface Draft extends Standing {
  /** Set where the source itself names the release: the `id` of a row, the name of a release file. */
  readonly id: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly eventDate: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  readonly source: string;
  readonly digest: string;
  readonly text: string;
}

/** What could not be taken in, and one sentence on why and what to do. */
export interface Rejection {
  readonly source: string;
  readonly reason: string;
}

/** One kind of file into the releases it holds. A file that cannot be read at all throws CorpusError. */
export type Reader = (source: Source) => { drafts: readonly Draft[]; rejected: readonly Rejection[] };
