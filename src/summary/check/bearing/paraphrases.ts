/** Which words and phrases of a summary may stand for which of a quote, and which names for which names. */
import { analyse } from "../../../language/terms.ts";
import { NATIONALITIES } from "../../../language/nationalities.ts";
import { PARAPHRASE_GROUPS } from "../../../language/vocabulary/paraphrases.ts";

/** Names that are written in several ways; they stand for one another even where names must be the same. */
const NAMES = `${NATIONALITIES}
gerald, gérald
pm, prime
olympics, olympic, games
home, homes
mr, mrs, ms, m, mme
`;

/** A phrase of a group: its terms with spaces between, and how many they are. */
interface Member {
  readonly key: string;
  readonly length: number;
}

interface Table {
  /** Phrase → numbers of the groups in which it may be said, and in which it may be what is printed. */
  readonly said: ReadonlyMap<string, ReadonlySet<number>>;
  readonly printed: ReadonlyMap<string, ReadonlySet<number>>;
  readonly longest: number;
}

function membersOf(list: string): Member[] {
  return list.split(",").flatMap((phrase) => {
    const terms = analyse(phrase).map(({ term }) => term);
    return terms.length > 0 ? [{ key: terms.join(" "), length: terms.length }] : [];
  });
}

function build(lines: string): Table {
  const [said, printed] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  let longest = 1;
  const enter = (table: Map<string, Set<number>>, members: readonly Member[], group: number): void => {
    for (const { key, length } of members) {
      table.set(key, (table.get(key) ?? new Set()).add(group));
      longest = Math.max(longest, length);
    }
  };
  for (const [group, line] of lines.split("\n").entries()) {
    if (line.startsWith("#")) continue;
    const [left = "", right = left] = line.split(">");
    enter(said, membersOf(left), group);
    enter(printed, membersOf(right), group);
  }
  return { said, printed, longest };
}

let synonyms: Table | null = null;
let names: Table | null = null;

/** Built at the first sentence that is checked: whoever checks none does not pay for it. */
function synonymTable(): Table {
  synonyms ??= build(PARAPHRASE_GROUPS);
  return synonyms;
}

/** Whether two sets have anything in common. */
export function share<Value>(a: ReadonlySet<Value> | undefined, b: ReadonlySet<Value> | undefined): boolean {
  return a !== undefined && b !== undefined && [...a].some((one) => b.has(one));
}

/** Whether one term of a summary may stand for one of a quote in running text. */
export function areParaphrases(said: string, printed: string): boolean {
  return share(synonymTable().said.get(said), synonymTable().printed.get(printed));
}

/** Whether two terms name the same, as "UK" and "British" do. */
export function nameTheSame(a: string, b: string): boolean {
  names ??= build(NAMES);
  return a === b || share(names.said.get(a), names.said.get(b));
}

/** A phrase of the vocabulary in a row of terms. */
export interface Found {
  readonly from: number;
  readonly length: number;
  readonly groups: ReadonlySet<number>;
}

/** Takes terms in order; gives each phrase of the vocabulary among them, single words too, as said or as printed. */
export function findGroups(terms: readonly string[], side: "said" | "printed"): Found[] {
  const table = synonymTable();
  return terms.flatMap((_, from) =>
    Array.from({ length: Math.min(table.longest, terms.length - from) }, (__, i) => i + 1).flatMap((length) => {
      const groups = table[side].get(terms.slice(from, from + length).join(" "));
      return groups ? [{ from, length, groups }] : [];
    }),
  );
}
