/** Where to lay pasted words against the print: the stretches that share the most sequences and rare words with them. */
import type { Place } from "./occurrences.ts";
import type { Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** A word that stands in more places than this does not help to find one. */
const tooFrequent = 400;
/** How much a shared sequence of so many words counts. */
const votes = [0.5, 1.5, 3];

/** The `count` most promising windows for these tokens, best first. */
export function findWindows(index: WordIndex, tokens: readonly Token[], count: number): Place[] {
  const words = tokens.flatMap((token, offset) => (token.kind === "word" ? [{ folded: token.folded, offset }] : []));
  const ballot = createBallot(Math.max(8, tokens.length >> 1));
  for (const length of [3, 2, 1]) castVotes(index, words, length, ballot);
  return ballot.winners(count).map((start) => windowAround(index, start, tokens.length));
}

interface Word {
  readonly folded: string;
  readonly offset: number;
}

function castVotes(index: WordIndex, words: readonly Word[], length: number, ballot: Ballot): void {
  for (let first = 0; first + length <= words.length; first += 1) {
    const sequence = words.slice(first, first + length).map(({ folded }) => folded);
    const positions = index.places(sequence);
    if (positions.length > tooFrequent) continue;
    const weight = (votes[length - 1] ?? 0) * Math.max(...sequence.map((word) => index.weightOf(word)));
    for (const position of positions) ballot.vote(position - (words[first]?.offset ?? 0), weight);
  }
}

interface Ballot {
  vote(start: number, weight: number): void;
  /** Starts of the buckets with the most votes, those right beside a better one left out. */
  winners(count: number): number[];
}

/** Counts votes for starting positions in buckets; a vote counts for both halves that it may belong to. */
function createBallot(width: number): Ballot {
  const counts = new Map<number, number>();
  return {
    vote(start, weight) {
      const bucket = Math.floor(start / width);
      for (const near of [bucket, bucket - 1]) counts.set(near, (counts.get(near) ?? 0) + weight);
    },
    winners(count) {
      const chosen: number[] = [];
      for (const [bucket] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
        if (chosen.length >= count) break;
        if (!chosen.some((other) => Math.abs(other - bucket) <= 1)) chosen.push(bucket);
      }
      return chosen.map((bucket) => (bucket + 1) * width);
    },
  };
}

/** Room on both sides, inside one release. */
function windowAround(index: WordIndex, start: number, length: number): Place {
  const middle = Math.min(Math.max(start, 0), index.size - 1);
  const inside = Math.min(Math.max(start + (length >> 1), 0), index.size - 1);
  const { first, last } = index.stretchAt(inside);
  const room = 12 + length;
  return { from: Math.max(first, middle - room), to: Math.min(last, middle + length + room + 40) };
}
