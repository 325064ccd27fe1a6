/** Who may be counted: neither by a sum of money nor as the acts that a figure counts. */
import type { Token } from "../../grammar/reading.ts";

/** Nobody is counted by a sum: "100 million migrants" for an investment of "100 million". */
export const PERSONS = /^(?:migrant|immigrant|child|children|minor|offic|smuggler|refuge|citizen)$/u;
export const GROUP = /^(?:gang|group)$/u;

/** "140 crime groups" for "140 convictions": acts, which nobody belongs to. */
export function isNothingGrouped(there: readonly Token[]): boolean {
  return there.some(
    ({ term, word }) => /(?:ions?|ments?|als?)$/u.test(word) || /^(?:arrest|cross|attempt)$/u.test(term),
  );
}
