/** Why an answer is not the labelled one: the first thing to look at, not the only one. */
import type { Quote } from "../answering/answer.ts";
import { grazesGold, showsGold } from "./matching.ts";
import type { Scored } from "./metrics.ts";

export type MissReason =
  /** Answered, and nothing in the releases answers. */
  | "should decline"
  /** Declined, although the right quote stood on top. */
  | "declined"
  /** The right words, but too few of them or among too many others. */
  | "wrong span"
  /** The right quote is there, under another. */
  | "ranked low"
  /** Some of the quotes that are needed together are missing. */
  | "incomplete"
  /** The right quote, and another name beside it, or none. */
  | "wrong speaker"
  /** The right quote is not among those that come to the top. */
  | "not retrieved";

/** Gives null where there is nothing to complain of. */
export function missReason({ labelled, score, undeclined }: Scored): MissReason | null {
  if (score.right) return score.speakerRight === false ? "wrong speaker" : null;
  if (labelled.expect === "abstain") return "should decline";
  const quotes = undeclined.status === "answered" ? undeclined.quotes : [];
  if (labelled.expect === "answer" && labelled.goldMode === "all" && !score.declined) return "incomplete";
  if (score.declined && showsAny(quotes.slice(0, 1))) return "declined";
  if (showsAny(quotes)) return "ranked low";
  const grazed = quotes.some((quote) => labelled.gold.some((gold) => grazesGold(quote, gold)));
  return grazed ? "wrong span" : "not retrieved";

  function showsAny(some: readonly Quote[]): boolean {
    return some.some((quote) => labelled.gold.some((gold) => showsGold(quote, gold)));
  }
}
