/** Counted nouns. */

/** "1 release", "2 releases", "0 releases". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** French counts nothing and one alike: "0 communiqué", "1 communiqué", "2 communiqués". */
export function pluralFrench(count: number, noun: string): string {
  return `${count} ${noun}${count < 2 ? "" : "s"}`;
}
