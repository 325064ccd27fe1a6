/** "Nastier" and "nastiest" are "nasty": what a comparative or superlative may be formed from. Guessed by letters. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(.{2,})i(?:er|est)$/u, "$1y"],
  [/^(.*([bdgmnpt]))\2(?:er|est)$/u, "$1"],
  [/^(.{3,})(?:er|est)$/u, "$1"],
  [/^(.{2,})(?:er|est)$/u, "$1e"],
];

/** The words that `word` may be a comparative or superlative of; none for a word with another ending. */
export function comparedWords(word: string): string[] {
  return RULES.flatMap(([pattern, base]) => (pattern.test(word) ? word.replace(pattern, base) : []));
}
