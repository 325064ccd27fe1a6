/** The people of a release: their names and offices as it prints them, and everywhere that it mentions them. */
import { gatherPeople } from "./people/gather.ts";
import type { People } from "./people/gather.ts";
import type { Person } from "./release.ts";
import { readWords } from "./words.ts";

/** Takes the text of a release, gives its people in the order of their first mention. */
export function findPeople(text: string): Person[] {
  return peopleIn(gatherPeople(text, readWords(text)));
}

/** The same for a text that has been read already. */
export function peopleIn({ people }: Pick<People, "people">): Person[] {
  return people.map(({ name, role, mentions }) => ({ name, role, mentions }));
}
