/** Replacing whatever matches a pattern, with the whole match at hand. */

export type Groups = Readonly<Record<string, string | undefined>>;

export interface Found {
  readonly words: string;
  readonly groups: Groups;
  /** The text before it and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** Takes a global pattern; null leaves the words as they are. */
export function replaceEach(text: string, pattern: RegExp, written: (found: Found) => string | null): string {
  return Array.from(text.matchAll(pattern)).reduceRight((plain, { 0: words, index, groups = {} }) => {
    const end = index + words.length;
    const other = written({ words, groups, before: text.slice(0, index), behind: text.slice(end) });
    return other === null ? plain : `${plain.slice(0, index)}${other}${plain.slice(end)}`;
  }, text);
}
