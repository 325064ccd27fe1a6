/** Whether two sentences say the same in nearly the same words: by the share of word triples that they have in common. */
import { wordsKey } from "../answering/quotes.ts";

/** From this share of the shorter one's triples on, two sentences are the same. */
const SAME = 0.4;

/** Word triples of a text; of a text of fewer words, all of them as one. */
export function trigramsOf(text: string): ReadonlySet<string> {
  const words = wordsKey(text).split(" ");
  if (words.length < 3) return new Set([words.join(" ")]);
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`));
}

/** Share of the smaller set that the other holds too, 0 to 1. */
export function containment(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  return [...small].filter((item) => large.has(item)).length / small.size;
}

export function isRepetition(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return containment(a, b) >= SAME;
}
