/** Whether a figure that is said roughly holds of one that is known. */
import { isSame } from "./measures.ts";

/** How far "about", "nearly" and "just over" reach, as a part of what is said. */
const NEAR = 0.1;

/** Takes what is known, what is said and the words before it ("more than"); without any, both must be the same. */
export function holds(known: number, said: number | null, words: string | undefined): boolean {
  if (said === null || Number.isNaN(known)) return false;
  const bound = (words ?? "").toLowerCase();
  const isNear = Math.abs(known - said) <= NEAR * said;
  if (bound === "") return isSame(known, said);
  if (/^(?:just|a little|little) over/u.test(bound)) return known > said && isNear;
  if (/^(?:nearly|almost|just|a little|little)/u.test(bound)) return known < said && isNear;
  if (/^(?:more|over|well)/u.test(bound)) return known > said;
  if (/^(?:less|under|fewer)/u.test(bound)) return known < said;
  return isNear;
}
