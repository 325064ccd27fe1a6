/** A sentence of a model as the check takes it, and what a demand answers. */
import type { Mention } from "../../language/mentions.ts";
import type { Reading } from "./reading.ts";
import type { Source } from "./source.ts";

/** A sentence without its markers. */
export interface Claim {
  readonly text: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** Null where the sentence meets the demand, else why it is not shown, in a few words. */
export type Demand = (claim: Claim, sources: readonly Source[]) => string | null;
