/**
 * A figure or a date that a quote gives in another form, or that is reckoned from what it gives, is put in the form of the quote,
 * so that the demands compare what is printed. Where the reckoning does not come out the same, nothing changes, and the figure
 * is refused as one that the quote does not have.
 */
import type { Quote } from "../../../answering/answer.ts";
import { withPrintedAverages } from "./averages.ts";
import { withPrintedBetween } from "./between-days.ts";
import { withPrintedChanges } from "./changes.ts";
import { withPrintedWeeks } from "./calendar-weeks.ts";
import { withPrintedComparisons } from "./compared-sums.ts";
import { withPrintedStretches } from "./counted-up.ts";
import { withPrintedSpans } from "./elapsed.ts";
import { inEqualForms } from "./equal-forms.ts";
import { withPrintedLimits } from "./limits.ts";
import { withPrintedParts } from "./parts.ts";
import { withPrintedPlaces } from "./listed.ts";
import { withPlainFigures } from "./plain-figures.ts";
import { withoutPublished } from "./published.ts";
import { withPrintedTimes } from "./relative-times.ts";
import { withPrintedCounts } from "./rough-counts.ts";
import { withPrintedSeasons } from "./seasons.ts";
import { withPrintedSince } from "./since-forms.ts";
import { withPrintedRoundSums } from "./rough-sums.ts";
import { withPrintedSums } from "./sums.ts";
import { withPrintedDays } from "./year-parts.ts";

const BY_TEXT = [
  withPrintedParts,
  withPrintedChanges,
  withPrintedComparisons,
  withPrintedSums,
  withPrintedRoundSums,
  withPrintedCounts,
  withPrintedPlaces,
  withPrintedLimits,
  inEqualForms,
];
const BY_QUOTE = [
  withoutPublished,
  withPrintedAverages,
  withPrintedBetween,
  withPrintedStretches,
  withPrintedSince,
  withPrintedTimes,
  withPrintedWeeks,
  withPrintedSeasons,
  withPrintedDays,
  withPrintedSpans,
];

/** Takes a sentence and the quotes that it points at; what stands in quotation marks is left alone. */
export function inPrintedFigures(sentence: string, quotes: readonly Quote[]): string {
  if (/[“”"]/u.test(sentence)) return sentence;
  return quotes.reduce((text, quote) => {
    const printed = withPlainFigures(quote.text);
    const timed = BY_QUOTE.reduce((one, form) => form(one, quote), text);
    return BY_TEXT.reduce((one, form) => form(one, printed), timed);
  }, sentence);
}
