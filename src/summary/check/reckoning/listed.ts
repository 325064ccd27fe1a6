/** "In two places" for "in Lille and in Calais": what is counted where the quote lists it by name. */
import { NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach } from "./replacing.ts";

const PLACES = new RegExp(
  String.raw`\b(?:in|at|on) (?<count>${NUMBER}) (?:(?:different|separate|northern|French|British|coastal) ){0,3}(?:places|towns|cities|locations|sites|continents)\b`,
  "giu",
);
const LISTED = /\b(?:in|at) \p{Lu}\p{L}+(?:, (?:in |at )?\p{Lu}\p{L}+)*,? and (?:in |at )?\p{Lu}\p{L}+(?! \p{Lu})/gu;

/** Takes a sentence and a quote's text; only where one list of the quote has as many. */
export function withPrintedPlaces(text: string, printed: string): string {
  const lists = Array.from(printed.matchAll(LISTED), ([words]) => words);
  return replaceEach(text, PLACES, ({ groups: { count }, behind }) => {
    const [list, ...others] = lists;
    if (list === undefined || others.length > 0 || list.split(/,? and |, /u).length !== numberOf(count)) return null;
    return behind.includes(list.replace(/^\S+ /u, "")) ? "in" : list;
  }).replace(/\bin, (?=\p{Lu})/gu, "in ");
}
