/** Tables of rules of the check: to each its true sentences, which are shown, and lies that it could let through, which are not. */
import { expect } from "vitest";
import { isShown } from "./labelled-sentences.ts";

export interface Rule {
  readonly rule: string;
  /** Words of the quote, or of each quote, which a sentence points at in this order. */
  readonly words: string | readonly string[];
  readonly truths: readonly string[];
  readonly lies: readonly string[];
}

/** Fails with the true sentences that are not shown, or with the false ones that are. */
export function expectHeld({ words, truths, lies }: Omit<Rule, "rule">): void {
  const quotes = [words].flat();
  expect(truths.filter((truth) => !isShown(truth, quotes))).toEqual([]);
  expect(lies.filter((lie) => isShown(lie, quotes))).toEqual([]);
}
