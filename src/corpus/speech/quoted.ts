/** What stands between quotation marks, with its surroundings. */
import type { Paragraph } from "../release.ts";
import type { WordRange } from "../words.ts";
import type { Actor } from "./actors.ts";
import type { Quotation } from "./quotation-marks.ts";

/** A quotation in its surroundings, while its speaker is being looked for. */
export interface Quoted extends Quotation {
  readonly paragraph: Paragraph;
  /** The release's own words from the quotation before, and to the one behind, in the same paragraph. */
  readonly before: WordRange;
  readonly behind: WordRange;
  readonly isSentence: boolean;
  /** Whether the words that tell its speaker open the next paragraph. */
  readonly isToldBelow: boolean;
  actor: Actor | null;
}
