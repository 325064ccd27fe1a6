/** Which sentences hold which words, for finding a sentence by a few of its own. */
import type { AnnotatedRelease, Corpus, Sentence, Span } from "../corpus/release.ts";
import { correctSpelling } from "../language/spelling.ts";
import { analyse, contentTerms, subjectTerms, type Term } from "../language/terms.ts";

interface SentenceHit {
  readonly annotated: AnnotatedRelease;
  readonly sentence: Sentence;
  /** Share of the asked words' weight that it holds, 0 to 1, plus up to 0.25 for words in the asked order. */
  readonly nearness: number;
  /** The asked words, as offsets into the release. */
  readonly emphasis: readonly Span[];
}

export interface SentenceIndex {
  /** Sentences with any of the words, nearest first, the shorter one of two alike. */
  search(words: string): SentenceHit[];
}

interface Entry {
  readonly annotated: AnnotatedRelease;
  readonly sentence: Sentence;
}

/** Sentences looked at closely, of those that hold the most. */
const MOST_WEIGHED = 200;
/** What a word weighs that no release prints: it may well be remembered wrongly. */
const MISREMEMBERED = 1;
/** What words in the order asked for add at most. */
const ORDER = 0.25;

/** Reads every sentence of the corpus once. */
export function createSentenceIndex(corpus: Corpus): SentenceIndex {
  const entries = corpus.releases.flatMap((annotated) =>
    annotated.sentences.map((sentence) => ({ annotated, sentence })),
  );
  const places = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    for (const term of new Set(analyse(textOf(entry)).map((each) => each.term))) {
      const known = places.get(term);
      if (known) known.push(at);
      else places.set(term, [at]);
    }
  }
  const vocabulary = [...places.keys()];
  const weigh = (term: string): number => {
    const count = places.get(term)?.length;
    return count === undefined ? MISREMEMBERED : Math.log(1 + entries.length / count);
  };
  return {
    search(words) {
      const asked = askedTerms(words).map((term) =>
        places.has(term) ? term : (correctSpelling(term, vocabulary)[0] ?? term),
      );
      const weights = new Map(asked.map((term) => [term, weigh(term)]));
      const held = heldWeights(weights, places);
      return [...held]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, MOST_WEIGHED)
        .flatMap(([at, weight]) => (entries[at] ? hitOf(entries[at], asked, weight / total(weights)) : []))
        .sort((a, b) => b.nearness - a.nearness || lengthOf(a.sentence) - lengthOf(b.sentence));
    },
  };
}

/** The words that carry something, without those that only ask; all of them where none does. */
function askedTerms(words: string): string[] {
  const terms = analyse(words);
  const choices = [subjectTerms(terms), contentTerms(terms), terms];
  return (choices.find((choice) => choice.length > 0) ?? []).map(({ term }) => term);
}

function heldWeights(weights: ReadonlyMap<string, number>, places: ReadonlyMap<string, number[]>): Map<number, number> {
  const held = new Map<number, number>();
  for (const [term, weight] of weights) {
    for (const at of places.get(term) ?? []) held.set(at, (held.get(at) ?? 0) + weight);
  }
  return held;
}

function hitOf(entry: Entry, asked: readonly string[], share: number): SentenceHit {
  const wanted = new Set(asked);
  const found = analyse(textOf(entry)).filter(({ term }) => wanted.has(term));
  const emphasis = found.map(({ start, end }) => ({
    start: entry.sentence.start + start,
    end: entry.sentence.start + end,
  }));
  return { ...entry, nearness: share + ORDER * orderKept(found, asked), emphasis };
}

/** Share of neighbouring asked words that follow one another in the sentence, too. */
function orderKept(found: readonly Term[], asked: readonly string[]): number {
  if (asked.length < 2) return 0;
  const pairs = new Set(found.slice(1).map(({ term }, at) => `${found[at]?.term} ${term}`));
  return asked.slice(1).filter((term, at) => pairs.has(`${asked[at]} ${term}`)).length / (asked.length - 1);
}

function total(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}

function textOf({ annotated, sentence }: Entry): string {
  return annotated.release.text.slice(sentence.start, sentence.end);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
