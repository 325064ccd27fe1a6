/** What a question demands of a sentence beside its words, and how far a sentence meets it. */
import type { Span } from "../../corpus/release.ts";
import type { TimeAsked } from "../understanding/time-asked.ts";
import type { Coverage } from "./coverage.ts";
import type { KindFit } from "./fit.ts";
import type { SpeakerFit } from "./speaker-fit.ts";

/** What is weighed beside the question's words. */
export interface Demands {
  /** Whose words are asked for: terms of a name or office, "anyone" (who said it?), or null where nobody's words are. */
  readonly speaker: ReadonlySet<string> | "anyone" | null;
  readonly times: readonly TimeAsked[];
  /** How much the retriever's learned score counts, 0 to 1. */
  readonly trust: number;
}

/** How a sentence meets each demand of the question. */
export interface Fits {
  readonly coverage: Coverage;
  readonly kind: KindFit;
  readonly speaker: SpeakerFit | null;
  /** The least of the fits to the times asked; 1 where none is asked. */
  readonly time: number;
  /** Where it holds, word for word, what the question puts in quotation marks. */
  readonly quoted: readonly Span[];
}
