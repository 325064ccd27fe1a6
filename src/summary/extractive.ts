/** A summary in the releases' own sentences: chosen, put in order, and cut by offset like every quote. */
import type { Quote } from "../answering/answer.ts";
import { cutQuote, verified } from "../answering/quotes.ts";
import type { Candidate } from "./candidates.ts";
import { choose } from "./choice.ts";
import type { Material } from "./material.ts";
import { isRepetition } from "./repetition.ts";
import type { Length, SummarySentence } from "./summary.ts";

const COUNTS: Readonly<Record<Length, number>> = { line: 1, points: 5, page: 15 };
/** Of several releases each has its say, up to so many sentences in all. */
const MOST: Readonly<Record<Length, number>> = { line: 1, points: 8, page: 24 };

/** Takes what was gathered, gives its sentences: oldest release first, none repeating another, every one a quote. */
export function extract(material: Material, length: Length): SummarySentence[] {
  const chosen = chooseFrom(material, length);
  const quotes = verified(chosen.map((candidate) => quoteOf(candidate, material)));
  return quotes.map((quote) => ({ text: quote.text.replace(/\s+/gu, " "), quotes: [quote] }));
}

function chooseFrom({ kind, candidates, relevance }: Material, length: Length): readonly Candidate[] {
  const groups = [...Map.groupBy(candidates, ({ annotated }) => annotated).values()];
  const count = Math.min(MOST[length], Math.max(COUNTS[length], groups.length));
  if (groups.length < 2 || length === "line")
    return choose(candidates, { count, relevance, speakers: kind === "release" });
  const heads = new Set(
    choose(
      groups.flatMap((group) => choose(group, { count: 1, relevance })),
      { count, relevance },
    ),
  );
  const rest = choose(candidates, { count: candidates.length, relevance }).filter((one) => !heads.has(one));
  return fill(candidates, heads, rest, { count, relevance });
}

/** The head of each release, and then the best of what is left, in the order of the candidates. */
function fill(
  candidates: readonly Candidate[],
  heads: ReadonlySet<Candidate>,
  rest: readonly Candidate[],
  wanted: Parameters<typeof choose>[1],
): readonly Candidate[] {
  const free = rest.filter((one) => ![...heads].some((head) => isRepetition(head.trigrams, one.trigrams)));
  const more = new Set(choose(free, { ...wanted, count: Math.max(0, wanted.count - heads.size) }));
  return candidates.filter((one) => heads.has(one) || more.has(one));
}

/** Other releases that print the same words are named with it. */
function quoteOf(candidate: Candidate, { candidates }: Material): Quote {
  const { annotated, view, trigrams } = candidate;
  const also = candidates
    .filter(
      (other) =>
        other.annotated !== annotated && isRepetition(other.trigrams, trigrams) && other.speaker === candidate.speaker,
    )
    .map((other) => other.annotated.release);
  const speaker = view.quoted.length === 1 ? (view.quoted[0] ?? null) : null;
  return { ...cutQuote(annotated, [view.sentence], { score: 1, speaker }), alsoIn: exactTwins(also, candidate) };
}

/** "Also in" promises the same words, not similar ones. */
function exactTwins(releases: readonly Candidate["annotated"]["release"][], { text }: Candidate): Quote["alsoIn"] {
  const words = lettersOf(text);
  return [...new Set(releases)].filter((release) => lettersOf(release.text).includes(words));
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase();
}
