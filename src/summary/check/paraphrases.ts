/** Which words of a summary may stand for which of a quote, and which names for which names. */
import { PARAPHRASE_GROUPS } from "../../language/vocabulary/paraphrases.ts";
import { analyse } from "../../language/terms.ts";

/** Names that are written in several ways; they stand for one another even where names must be the same. */
const NAMES = `
uk, britain, british, briton, united, kingdom, gb
france, french, franco, anglo-french
eu, european, europe
germany, german
albania, albanian
africa, african
asia, asian
gerald, gérald
pm, prime
olympics, olympic, games
home, homes
mr, mrs, ms, m, mme
`;

function table(groups: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of groups.trim().split("\n")) {
    const terms = line.split(",").flatMap((word) => analyse(word).map(({ term }) => term));
    for (const term of terms) {
      const others = found.get(term) ?? new Set<string>();
      for (const other of terms) others.add(other);
      found.set(term, others);
    }
  }
  return found;
}

const paraphrases = table(PARAPHRASE_GROUPS);
const names = table(NAMES);

/** Whether one term may stand for the other in running text. */
export function areParaphrases(a: string, b: string): boolean {
  return paraphrases.get(a)?.has(b) ?? false;
}

/** Whether two terms name the same, as "UK" and "British" do. */
export function nameTheSame(a: string, b: string): boolean {
  return a === b || (names.get(a)?.has(b) ?? false);
}
