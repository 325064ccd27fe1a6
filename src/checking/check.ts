/** The result of checking a pasted text: the one shape that every renderer (terminal, Slack, JSON) reads. */
import type { Quote } from "../answering/answer.ts";
import type { Span } from "../corpus/release.ts";
import type { Agreement } from "./claimed-speaker.ts";
import type { Difference } from "./differences.ts";

export type Verdict = "verbatim" | "misattributed" | "altered" | "stitched" | "not-found";

/** From the best to the worst: the worst quotation decides on a message with several. */
export const verdicts: readonly Verdict[] = ["verbatim", "misattributed", "altered", "stitched", "not-found"];

/** Why words were not found: `unlike`: nothing printed is like them; `paraphrase`: a passage says something near; `too-short`: printed in too many places to prove anything; `too-long`: not looked for; `empty`: no words. */
type Absence = "unlike" | "paraphrase" | "too-short" | "too-long" | "empty";

/** One quotation of a pasted text. */
export interface CheckedQuotation {
  /** Of the quotation in the pasted text, with its marks. */
  readonly span: Span;
  readonly said: string;
  readonly verdict: Verdict;
  /**
   * verbatim, misattributed: the words as printed (one, its reprints in `alsoIn`); altered: the true wording;
   * stitched: each part where it stands; not-found: the nearest passage, if one is near.
   */
  readonly matches: readonly Quote[];
  readonly differences: readonly Difference[];
  /** What its ellipses leave out, as printed. */
  readonly elisions: readonly string[];
  /** The speaker whom the text names, and whether the release agrees. */
  readonly claim: { readonly name: string; readonly agreement: Agreement } | null;
  /** Only where not found. */
  readonly absence: Absence | null;
  /** Words that an editor put in brackets. */
  readonly bracketed: readonly string[];
}

export interface CheckedText {
  /** As pasted, without the tags of HTML and with its character references read; the spans of its quotations count in it. */
  readonly text: string;
  /** The worst of its quotations. */
  readonly verdict: Verdict;
  /** What a person reads. */
  readonly message: string;
  readonly quotations: readonly CheckedQuotation[];
  /** What stands outside quotation marks and says something of its own: not checked. */
  readonly claims: readonly string[];
  /** Of the text's own words, outside its quotations where it has any: the language that it is answered in. */
  readonly language: "en" | "fr";
  readonly milliseconds: number;
}

export interface Checker {
  /** Takes a pasted message or bare words; any text is allowed. */
  check(text: string): CheckedText;
}
