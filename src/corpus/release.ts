/**
 * The words of this project's data. A release is immutable text; everything smaller
 * (paragraph, sentence, speech, quote) is a span of it, given as offsets and never copied.
 */

/** Half-open range of UTF-16 offsets into `Release.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Who speaks, with name and role as the release itself prints them; `null` where it does not say. */
export interface Speaker {
  readonly name: string | null;
  readonly role: string | null;
}

/** What has become of a release since; one that still stands has none. */
export type Status = "withdrawn" | "superseded";

/** One press release: its header and the exact words that may be quoted. */
export interface Release {
  /** File name without extension, or the `id` of an ingested row. Unique in a corpus. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** The release's own date, YYYY-MM-DD. */
  readonly date: string | null;
  /** Date of the event it tells of, YYYY-MM-DD, where the source gives one. */
  readonly eventDate: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** Name of the original file, as ingested. */
  readonly source: string;
  /** `sha256:` and the hexadecimal digest of the original file's bytes (or of the ingested row). */
  readonly digest: string;
  /** Nothing of it may be seen before: a moment with its zone, or a day, which begins at 00:00 UTC. */
  readonly embargoUntil?: string | null;
  /** Ids of the Slack channels in which it may be seen earlier. */
  readonly embargoChannels?: readonly string[];
  /** It may be quoted only with this label. */
  readonly status?: Status | null;
  /** Id of the release that takes its place, where it is superseded and the header says by which. */
  readonly supersededBy?: string | null;
  /**
   * The body: paragraphs joined by one blank line ("\n\n"), no white space at either end,
   * runs of white space inside a paragraph folded to one space. All offsets point into this.
   */
  readonly text: string;
}

/** A paragraph of `Release.text`; `number` counts from 1. */
export interface Paragraph extends Span {
  readonly number: number;
}

/** A sentence of `Release.text`: never crosses a paragraph border. */
export interface Sentence extends Span {
  /** Number of the paragraph it stands in, from 1. */
  readonly paragraph: number;
  /** The direct speech that covers most of its letters, or null where the release itself speaks. */
  readonly speech: Speech | null;
}

/**
 * Words that somebody is quoted as saying: a span inside one paragraph, without the marks around it.
 * `speaker` is null where the release does not say who speaks.
 */
export interface Speech extends Span {
  readonly speaker: Speaker | null;
}

/** Somebody whom a release names, or an office that it names nobody for. */
export interface Person {
  /** The fullest name printed; null where only the office is. */
  readonly name: string | null;
  readonly role: string | null;
  readonly mentions: readonly Span[];
}

/** A release together with the spans that were found in it. */
export interface AnnotatedRelease {
  readonly release: Release;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly speeches: readonly Speech[];
  /** In the order of their first mention. */
  readonly people: readonly Person[];
}

/** All that may be quoted, newest release first (undated ones last, then by id). */
export interface Corpus {
  readonly releases: readonly AnnotatedRelease[];
}
