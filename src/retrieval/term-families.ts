/**
 * Word families: stems that inflection rules keep apart although one is derived from the other ("decide" and
 * "decision", "invade" and "invasion", "agree" and "agreement"). Judged by letters alone, so only near relatives count.
 */

const SUFFIXES =
  /(?:ification|ization|isation|ational|ation|ement|ment|ness|ship|hood|abl|ibl|itor|ator|iti|ity|ism|ist|istic|ancy|ency|anc|enc|ant|ent|iv|ion|ial|ual|al|ic|ian|er|or|eur|ry|ri|th|at|is|ut|ous|i|y|e)$/u;
const SHORTEST_ROOT = 3;
/** Letters of a bucket: relatives share at least their beginning. */
export const FAMILY_PREFIX = 4;

function root(stem: string): string {
  const once = stem.replace(SUFFIXES, "");
  if (once.length < SHORTEST_ROOT) return stem;
  const twice = once.replace(SUFFIXES, "");
  return twice.length >= FAMILY_PREFIX ? twice : once;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Last letters that change in derivation: decid/decis, invad/invas, receiv/recept, describ/descript, expand/expans. */
const CHANGING = /(?:d|s|ss|t|z|v|f|p|pt|b|c|ct|g|k|u|w)$/u;

const isSuffix = (letters: string): boolean => letters.replace(SUFFIXES, "") === "";

function changesOnly(first: string, second: string): boolean {
  const shared = sharedPrefix(first, second);
  const rest = [first.slice(shared), second.slice(shared)];
  return (
    shared >= FAMILY_PREFIX &&
    rest.every((letters) => letters.length <= 2 && (letters === "" || CHANGING.test(letters)))
  );
}

/** How likely two stems belong to one family, 0 (not) to 1 (the same stem). */
export function familyLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < FAMILY_PREFIX || b.length < FAMILY_PREFIX || /\d/u.test(a + b)) return 0;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && isSuffix(long.slice(short.length))) return 0.9;
  const [first, second] = [root(a), root(b)];
  if (first === second) return 0.9;
  return changesOnly(a, b) || changesOnly(first, second) ? 0.7 : 0;
}
