/** The people of a release: their names and offices as it prints them, and everywhere that it mentions them. */
import { gatherPeople } from "./people/gather.ts";
import type { Span } from "./release.ts";
import { readWords } from "./words.ts";

export interface Person {
  /** The fullest name printed; null where only the office is. */
  readonly name: string | null;
  readonly role: string | null;
  readonly mentions: readonly Span[];
}

/** Takes the text of a release, gives its people in the order of their first mention. */
export function findPeople(text: string): Person[] {
  return gatherPeople(text, readWords(text)).people.map(({ name, role, mentions }) => ({ name, role, mentions }));
}
