/** Whether two printings of an office mean the same one: "the Interior Minister" and "Minister of the Interior of France". */
import { NATION_OF } from "./not-names.ts";
import { ARTICLES, CAPITAL_HEADS, HEADS, LINKS, RANKS } from "./office-words.ts";
import { foldLetters } from "./names.ts";

interface Office {
  readonly head: string;
  readonly content: ReadonlySet<string>;
  readonly nations: ReadonlySet<string>;
  readonly rank: string;
}

/** Whether `alone`, an office printed without a name, may mean the holder of `held`. */
export function isSameOffice(alone: string, held: string): boolean {
  const a = readOffice(alone);
  const b = readOffice(held);
  if (a.head !== b.head || a.rank !== b.rank) return false;
  if (![...a.content].every((word) => b.content.has(word))) return false;
  return [...a.nations].every((nation) => b.nations.has(nation));
}

/** "Minister", "Senator": tells less of its holder than any longer printing. */
export function isBareOffice(role: string): boolean {
  return role.trim().split(/\s+/u).length === 1;
}

function readOffice(role: string): Office {
  const words = foldLetters(role)
    .replace(/prime minister/gu, "prime-minister")
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== "" && !ARTICLES.has(word) && !LINKS.has(word) && word !== "d" && word !== "l");
  const nations = words.flatMap((word) => NATION_OF.get(word) ?? []);
  const head = words.find((word) => word === "prime-minister" || HEADS.has(word) || CAPITAL_HEADS.has(word)) ?? "";
  return {
    head,
    content: new Set(words.filter((word) => !NATION_OF.has(word) && !RANKS.has(word))),
    nations: new Set(nations),
    rank: words.filter((word) => RANKS.has(word)).join(" "),
  };
}
