/** What was said in passing: nothing was searched for it, and no later question can lean on it. */
import type { AbstentionReason, Answer } from "../answering/answer.ts";

const IN_PASSING: ReadonlySet<AbstentionReason> = new Set<AbstentionReason>([
  "empty-question",
  "too-long",
  "greeting",
  "thanks",
  "help",
  "not-for-us",
  "abusive",
  "instruction",
]);

/** True for greetings, thanks, calls for help and the like. */
export function isInPassing(answer: Answer): boolean {
  return answer.status === "abstained" && IN_PASSING.has(answer.reason);
}
