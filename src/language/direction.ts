/** Up or down: a rise is no answer to how much something fell. */
import type { Mention } from "./mentions.ts";

export type Direction = "up" | "down" | null;

const UP = String.raw`increas\w*|rise|rises|risen|rose|rais\w*|grow\w*|grew|growth|more|extra|additional|added|higher|boost\w*|up|expand\w*|doubl\w*|hausse|augment\w*|accro\w*`;
const DOWN = String.raw`reduc\w*|fall|falls|fell|fallen|drop\w*|cut|cuts|decreas\w*|declin\w*|lower\w*|fewer|less|down|shrink\w*|shrank|halv\w*|baiss\w*|diminu\w*|rédui\w*`;
const EITHER = new RegExp(String.raw`\b(?:(?<up>${UP})|(?<down>${DOWN}))\b`, "giu");

/** The way a question asks about, or null where it asks about none or both. */
export function directionOf(question: string): Direction {
  const found = new Set([...question.matchAll(EITHER)].map(({ groups }) => (groups?.["up"] ? "up" : "down")));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The way of the direction word nearest to a figure in the sentence. */
export function directionNear(text: string, { start, end }: Mention): Direction {
  let nearest: Direction = null;
  let distance = Infinity;
  for (const match of text.matchAll(EITHER)) {
    const after = match.index + match[0].length;
    const gap = match.index >= end ? match.index - end : start - after;
    if (gap >= 0 && gap < distance) [nearest, distance] = [match.groups?.["up"] ? "up" : "down", gap];
  }
  return distance <= REACH ? nearest : null;
}

/** Characters within which a direction word belongs to a figure. */
const REACH = 60;
