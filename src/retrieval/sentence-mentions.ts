/** What the sentences of a corpus mention, read once each: finding and weighing ask for the same ones. */
import type { Sentence } from "../corpus/release.ts";
import { findMentions, type Mention } from "../language/mentions.ts";

const known = new WeakMap<Sentence, readonly Mention[]>();

/** Takes a sentence with its words, gives its mentions by place. Read when first asked for: most of a large corpus never is. */
export function mentionsIn(sentence: Sentence, words: string): readonly Mention[] {
  const found = known.get(sentence);
  if (found) return found;
  const mentions = findMentions(words);
  known.set(sentence, mentions);
  return mentions;
}
