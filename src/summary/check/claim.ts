/** A sentence of a model as the check takes it, and what a demand answers. */
import type { Quote } from "../../answering/answer.ts";
import { findMentions, type Mention } from "../../language/mentions.ts";
import { withoutFrames } from "./plain/frames.ts";
import { withoutOpening } from "./plain/opening.ts";
import { inPlainOrder } from "./plain/plain-order.ts";
import { inPlainWords } from "./plain/plain-words.ts";
import { read, type Reading } from "./grammar/reading.ts";
import { inPrintedFigures } from "./reckoning/reckon.ts";
import type { Source } from "./source.ts";
import { withTellerAsRelease } from "./plain/tellers.ts";
import { withPlainVerdicts } from "./plain/verdict-frames.ts";

/** A sentence, or a part of one, without its markers and without what only leads over to it or tells where it is written. */
export interface Claim {
  readonly text: string;
  /** As the model wrote it. */
  readonly written: string;
  /** What it calls the release that it tells from. */
  readonly names: string;
  readonly reading: Reading;
  readonly mentions: readonly Mention[];
}

/** Null where the sentence meets the demand, else why it is not shown, in a few words. */
export type Demand = (claim: Claim, sources: readonly Source[]) => string | null;

/** Takes a sentence and the quotes that it points at, in whose forms its figures are read. */
export function claimOf(sentence: string, quotes: readonly Quote[]): Claim {
  const opened = withoutOpening(inPlainWords(withoutFrames(withPlainVerdicts(withTellerAsRelease(sentence, quotes)))));
  const text = inPrintedFigures(inPlainOrder(opened.text), quotes);
  const { names } = opened;
  return {
    text,
    written: sentence,
    names,
    reading: read(text),
    mentions: findMentions(text).map((one) => (isCount(text, one) ? { ...one, kind: "number" } : withoutMarks(one))),
  };
}

/** "1500 immigrants" */
function isCount(text: string, { kind, value, end }: Mention): boolean {
  return kind === "date" && /^1[0-8]\d\d$/u.test(value) && /^ \p{Ll}/u.test(text.slice(end));
}

/** "2024 marks the anniversary": a year, and no money. */
function withoutMarks(mention: Mention): Mention {
  const isYear = mention.kind === "money" && mention.unit === "mark" && /^(?:19|20)\d\d$/u.test(mention.value);
  return isYear ? { ...mention, kind: "date", unit: null, end: mention.start + 4 } : mention;
}
