/** Offices as a release prints them: "French Interior Minister", "Minister of the Interior of France", "chief executive of Refugee Aid". */
import { isCapital } from "../words.ts";
import type { Word, WordRange } from "../words.ts";
import { beginningOf, isCapitalCommonNoun, isHead } from "./office-heads.ts";
import {
  CAPITAL_HEADS,
  FRENCH_HEADS,
  HEADS,
  MONARCHS,
  ONLY_WITH_NAME,
  PARTISANS,
  SHORT_HEADS,
} from "./office-words.ts";
import { behindComplement, behindList } from "./portfolios.ts";

export interface Office extends WordRange {
  /** Whether it may stand for its holder without a name: "the Home Secretary", not "a general". */
  readonly standsAlone: boolean;
}

const MOST_COMPLEMENTS = 4;

/** Takes the words of a text, gives the offices among them, in order, none overlapping. */
export function findOffices(words: readonly Word[]): Office[] {
  const offices: Office[] = [];
  let free = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (index < free || !isHead(words, index)) continue;
    const from = Math.max(free, beginningOf(words, index));
    const to = endOf(words, index);
    const rank = offices.at(-1);
    const isRanked = rank?.to === from && words[from]?.gap === " " && isRank(words, rank);
    if (isRanked) offices.pop();
    const range = { from: isRanked ? rank.from : from, to };
    offices.push({ ...range, standsAlone: standsAlone(words, index, range) });
    free = to;
  }
  return offices;
}

/** "*Chief* Scientific Adviser", "*Principal* Private Secretary". */
function isRank(words: readonly Word[], { to }: WordRange): boolean {
  const last = words[to - 1]?.lower ?? "";
  return PARTISANS.has(last) || /^(?:chief|principal|lead|head|assistant|executive)$/u.test(last);
}

function endOf(words: readonly Word[], head: number): number {
  const isFrench = FRENCH_HEADS.has(words[head]?.lower ?? "");
  let to = behindFurtherHeads(words, head + 1);
  for (let count = 0; count < MOST_COMPLEMENTS; count += 1) {
    if (count === 0 && /^(?:and|et)$/u.test(words[to]?.lower ?? "")) break;
    const end = behindComplement(words, count === 0 ? to : behindList(words, to), isFrench);
    if (end === to) break;
    to = end;
  }
  return to;
}

/** "Attorney *General*", "Agent *in Charge*". */
function behindFurtherHeads(words: readonly Word[], index: number): number {
  const word = words[index];
  if (word?.gap !== " ") return index;
  if (HEADS.has(word.lower) || (CAPITAL_HEADS.has(word.lower) && !isCapitalCommonNoun(words, index)))
    return behindFurtherHeads(words, index + 1);
  return word.lower === "in" && words[index + 1]?.lower === "charge" ? index + 2 : index;
}

function standsAlone(words: readonly Word[], head: number, { from, to }: WordRange): boolean {
  const word = words[head];
  if (word === undefined || !isCapital(word)) return false;
  if (MONARCHS.has(word.lower)) return false;
  if (PARTISANS.has(word.lower)) return false;
  return !(ONLY_WITH_NAME.has(word.lower) || SHORT_HEADS.has(word.text)) || to - from > 1;
}
