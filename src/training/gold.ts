/**
 * When a sentence is right: it carries the words of a gold sentence without burying them. The rule is that of the public
 * scorer: 80 % of the gold's words in at most 2.5 times its length plus 15 words, or itself at least half of the gold.
 */
import { fold } from "../language/terms.ts";

export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function sharedWords(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of some) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    left.set(word, count - 1);
  }
  return shared;
}

/** Takes two texts as words; whether the first, shown as an answer, carries the second. */
export function carries(shown: readonly string[], gold: readonly string[]): boolean {
  if (shown.length === 0 || gold.length === 0) return false;
  const shared = sharedWords(shown, gold);
  const whole = shared / gold.length >= 0.8 && shown.length <= 2.5 * gold.length + 15;
  return whole || (shared / shown.length >= 0.9 && shared / gold.length >= 0.5);
}
