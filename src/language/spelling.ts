/** Typing errors: which known terms an unknown one may have been meant to be. */
import { FUNCTION_WORDS } from "./stop-words.ts";

/** Optimal string alignment distance (insertion, deletion, substitution, swap of neighbours), or `limit + 1` when above. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** Errors allowed: none in words of up to three letters and in numbers, one up to seven letters, two beyond. */
function allowance(term: string): number {
  if (term.length <= 3 || /\d/u.test(term)) return 0;
  return term.length <= 7 ? 1 : 2;
}

const CORRECTIONS = 3;

/**
 * Of `candidates`, the terms that `term` may be a mistyped form of, nearest first. People rarely mistype the first
 * letter, so it must be the same, unless the first two letters are swapped.
 */
export function correctSpelling(term: string, candidates: readonly string[]): string[] {
  const limit = allowance(term);
  if (limit === 0) return [];
  return candidates
    .filter(
      (candidate) =>
        candidate[0] === term[0] ||
        (candidate.length === term.length && candidate[0] === term[1] && candidate[1] === term[0]),
    )
    .map((candidate) => ({ candidate, distance: editDistance(term, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, CORRECTIONS)
    .map(({ candidate }) => candidate);
}

/** "befor", "taht", "beetween": one letter too few or too many, or two swapped, in a word that only holds others together. */
export function isMistypedFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.some((meant) => {
    if (Math.abs(meant.length - word.length) === 1)
      return meant.length > 3 && meant[0] === word[0] && editDistance(meant, word, 1) === 1;
    return isSwapped(meant, word) && editDistance(meant, word, 1) === 1;
  });
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b || !a.includes(b.charAt(0))) return false;
  return Array.from(a).sort().join("") === Array.from(b).sort().join("");
}
