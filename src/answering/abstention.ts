/** Whether the best evidence is enough to answer, and if not, why not, in a way that a person can use. */
import type { AbstentionReason } from "./answer.ts";
import { wantsThing, type Evidence } from "./evidence/evidence.ts";
import type { Understanding } from "./understanding/understanding.ts";

export interface Verdict {
  readonly reason: AbstentionReason;
  /** Words of the question that nothing speaks of. */
  readonly missing: readonly string[];
}

/** Share of the question that the best sentence and its surroundings must speak of. */
const ENOUGH = 0.5;
/** A subject word counts as met from here: in the sentence or next to it, or by another word. */
const MET = 0.4;

/** Null where the evidence is enough. */
export function findReasonToAbstain(best: Evidence | undefined, asked: Understanding): Verdict | null {
  if (!best) return { reason: "nothing-found", missing: [] };
  const absent = best.coverage.met.filter(({ wanted, presence }) => wanted.weight >= 1 && presence < MET);
  const missing = absent.map(({ wanted }) => wanted.word);
  const lacking = absent.reduce((sum, { share }) => sum + share, 0);
  if (best.speaker !== null && best.speaker === "none") return { reason: "no-such-words", missing: [] };
  if (best.time === 0) return { reason: "no-such-time", missing: [] };
  if (best.coverage.value < ENOUGH) return { reason: lacking > 0.6 ? "nothing-found" : "weak-evidence", missing };
  if (wantsThing(asked) && best.kind.value < 0.5) return { reason: "detail-not-given", missing: [] };
  if (absent.some(({ wanted }) => wanted.named)) return { reason: "no-such-person", missing };
  if (lacking > 0.3) return { reason: "weak-evidence", missing };
  return null;
}
