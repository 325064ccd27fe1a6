/** Why a question is declined. */
import type { AbstentionReason } from "./answer.ts";

export interface Verdict {
  readonly reason: AbstentionReason;
  /** Words of the question that nothing speaks of. */
  readonly missing: readonly string[];
}
