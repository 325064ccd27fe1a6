/** English or French: a vote of function words, which is exact enough for questions of a few words. */
import type { Language } from "./periods.ts";

const FRENCH = new Set(
  `le la les l de des du d un une et est sont qui que qu quoi quel quelle quels quelles ou où quand comment combien pourquoi
  dans sur avec pour par au aux ce cette ces il elle ils elles on nous vous ont a-t-il a-t-elle été être sera va t en y ne pas
  plus se s c j n dit déclaré entre leur leurs son sa ses mais donc depuis avant après contre bonjour merci salut aide`.split(
    /\s+/u,
  ),
);
const ENGLISH = new Set(
  `the of and is are was were who what which where when how why much many did does do has have had will would in on with for
  by at to from this that these those it they he she we you his her their its about between since before after say said not
  hello thanks help please tell me show a an`.split(/\s+/u),
);

/** The language most of the question's function words belong to; English where they are even or none. */
export function detectLanguage(text: string): Language {
  const words =
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}]+/gu) ?? [];
  const french = words.filter((word) => FRENCH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return french > english ? "fr" : "en";
}
