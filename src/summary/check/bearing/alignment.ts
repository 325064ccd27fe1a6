/** Which words of a quote bear which words of a sentence: word by word, and phrase by phrase. */
import { bears } from "./matching.ts";
import { findGroups, share, type Found } from "./paraphrases.ts";
import type { Reading, Token } from "../grammar/reading.ts";

/** Position of a word said → positions of the printed words that bear it. */
export type Alignment = ReadonlyMap<number, ReadonlySet<number>>;

/** Takes a sentence and what is printed; function words are aligned too, where the same or part of a phrase. */
export function align(said: Reading, printed: Reading): Alignment {
  const found = new Map<number, Set<number>>();
  const join = (at: number, there: number): void => {
    found.set(at, (found.get(at) ?? new Set()).add(there));
  };
  for (const token of said.tokens) for (const one of bearersOf(token, printed)) join(token.at, one.at);
  for (const [phrase, other] of samePhrases(said, printed))
    for (const at of placesOf(phrase)) for (const there of placesOf(other)) join(at, there);
  return found;
}

/** The very word where it is printed, else whatever may stand for it. */
function bearersOf(token: Token, { tokens }: Reading): readonly Token[] {
  const same = tokens.filter((one) => one.term === token.term && (!token.isContent || bears(token, one)));
  if (same.length > 0 || !token.isContent) return same;
  const others = tokens.filter((one) => (one.isContent || BEARING.has(one.word)) && bears(token, one));
  const deals = DEAL.test(token.term) ? others.filter(({ term }) => DEAL.test(term)) : [];
  return deals.length > 0 ? deals : others;
}

/** Where a quote has an agreement and a partnership too, "the deal" is the agreement. */
const DEAL = /^(?:deal|agreement|arrang|pact|accord|treati)$/u;

/** Function words that tables of paraphrases have for words of meaning: "further" for "additional", "must" for "duty". */
const BEARING = new Set("further more must within now before both but".split(" "));

/** Phrases of one group on both sides, one of them of several words. */
function samePhrases(said: Reading, printed: Reading): [Found, Found][] {
  const here = findGroups(termsOf(said), "said");
  const there = findGroups(termsOf(printed), "printed");
  return here.flatMap((phrase) =>
    there
      .filter((other) => (phrase.length > 1 || other.length > 1) && share(phrase.groups, other.groups))
      .map((other): [Found, Found] => [phrase, other]),
  );
}

function termsOf({ tokens }: Reading): string[] {
  return tokens.map(({ term }) => term);
}

function placesOf({ from, length }: Found): number[] {
  return Array.from({ length }, (_, i) => from + i);
}
