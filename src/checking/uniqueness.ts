/** Whether a few words can be told from words that are printed everywhere: a short string may stand in print by accident. */
import type { Place } from "./occurrences.ts";
import type { Token } from "./tokens.ts";
import type { WordIndex } from "./word-index.ts";

/** Up to so many words, or with so little weight, a quotation has to be unique to prove anything. */
const shortWords = 4;
const lightWeight = 1.9;
/** Less than this is no quotation at all: "of the". */
const emptyWeight = 0.6;

/** A word that the named speaker is quoted with in up to so many passages is still that speaker's. */
const fewPassages = 3;

/**
 * True if these words prove that they were quoted from the place where they stand; `isNamedSpeakers`: all these places
 * are direct speech of the speaker whom the text names.
 */
export function isTelling(
  index: WordIndex,
  tokens: readonly Token[],
  places: readonly Place[],
  isNamedSpeakers = false,
): boolean {
  const words = tokens.filter(({ kind }) => kind === "word");
  const weight = words.reduce((sum, { folded }) => sum + index.weightOf(folded), 0);
  if (weight < emptyWeight) return false;
  const isShort = words.length <= shortWords || weight < lightWeight;
  return !isShort || countPassages(index, places) <= (isNamedSpeakers ? fewPassages : 1);
}

/** Number of different passages among these places; one that is reprinted in another release counts once. */
function countPassages(index: WordIndex, places: readonly Place[]): number {
  const distinct: Place[] = [];
  for (const place of places) {
    if (!distinct.some((other) => isReprint(index, place, other))) distinct.push(place);
  }
  return distinct.length;
}

const contextWords = 6;

/** At least half of the words around are the same, in different releases. */
function isReprint(index: WordIndex, a: Place, b: Place): boolean {
  if (index.stretchAt(a.from) === index.stretchAt(b.from)) return false;
  let [shared, compared] = [0, 0];
  for (let distance = 1; distance <= contextWords; distance += 1) {
    for (const [here, there] of [
      [a.from - distance, b.from - distance],
      [a.to - 1 + distance, b.to - 1 + distance],
    ] as const) {
      compared += 1;
      if (index.foldedAt(here) === index.foldedAt(there)) shared += 1;
    }
  }
  return shared * 2 >= compared;
}
