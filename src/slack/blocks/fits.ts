/** Fewer and shorter quotes where the fuller form would be more than Slack takes. */
import type { KnownBlock } from "@slack/types";
import { LIMITS } from "../limits.ts";
import { textLength } from "./elements.ts";

export interface Fit {
  /** Quotes shown before "More quotes". */
  readonly quotes: number;
  /** UTF-16 units shown of each. */
  readonly longest: number;
  /** Other releases named that print the same words; the rest is counted. */
  readonly alsoIn: number;
  /** Rows of a timeline's table; 0 for quotes one after the other. */
  readonly rows: number;
}

const FITS: readonly Fit[] = [
  { quotes: 3, longest: 2_400, alsoIn: 8, rows: 12 },
  { quotes: 3, longest: 2_400, alsoIn: 8, rows: 0 },
  { quotes: 3, longest: 1_200, alsoIn: 2, rows: 0 },
  { quotes: 2, longest: 900, alsoIn: 2, rows: 0 },
  { quotes: 1, longest: 600, alsoIn: 1, rows: 0 },
];

/** The fullest form that Slack takes in one message. */
export function fullestThatFits(build: (fit: Fit) => KnownBlock[]): KnownBlock[] {
  const blocks = FITS.map(build).find(isWithinBudget);
  if (!blocks) throw new RangeError("Expected the shortest form of a message to fit into Slack's limits.");
  return blocks;
}

function isWithinBudget(blocks: readonly KnownBlock[]): boolean {
  return textLength(blocks) <= LIMITS.messageText && blocks.length <= LIMITS.messageBlocks;
}
