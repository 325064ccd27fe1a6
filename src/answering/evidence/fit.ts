/** What it means that a sentence holds the kind of thing a question asks for. */
import type { Span } from "../../corpus/release.ts";
import type { Direction } from "../../language/direction.ts";
import type { Context } from "../understanding/understanding.ts";

export interface KindFit {
  /** 1 the very thing (a number of what is counted), about 0.5 a thing of that kind, 0 none. */
  readonly value: number;
  /** The things themselves, as offsets into the sentence's text. */
  readonly spans: readonly Span[];
}

/** What the fits read of a question beside the kind it asks for. */
export interface AskedText {
  readonly text: string;
  readonly language: "en" | "fr";
  readonly direction: Direction;
  /** Whether it asks how much something grew or shrank, which a percentage may tell as well as a number. */
  readonly asksForChange: boolean;
  /** Whether the question itself holds this thing (a folded name or a quantity in figures). */
  names(value: string): boolean;
  /** Whether it asks when a release was published. */
  readonly asksForIssue: boolean;
  /** Whether it asks whom somebody meets or works with: a group may answer. */
  readonly asksForCompany: boolean;
  /** Whether no release prints the noun that is asked about, nor a word that may stand for it. */
  readonly nounIsUnknown?: boolean;
  /** Every term of the question. */
  readonly terms: ReadonlySet<string>;
  /** Where the thread was last, if there is one. */
  readonly context?: Context | null;
  /** Terms of the releases that surely stand for one of its words. */
  readonly told?: ReadonlySet<string>;
}

export const NO_FIT: KindFit = { value: 0, spans: [] };

export function betterOf(a: KindFit, b: KindFit): KindFit {
  return b.value > a.value ? b : a;
}

/** Everything in `text` that `pattern` (global) finds, as a fit of this value. */
export function fitOf(value: number, text: string, pattern: RegExp): KindFit {
  const spans = [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  return spans.length > 0 ? { value, spans } : NO_FIT;
}
