/** Whether a sentence speaks of the time that is asked about: by its own words, or by the date of its release. */
import { holdsDay, type TimeAsked } from "../understanding/time-asked.ts";
import type { SentenceView } from "./corpus-view.ts";

/**
 * 1 the sentence names the time (1.5 both ends of a span), 0.7 its release or the event it tells of is of that time, 0
 * neither. Where the time of a release is asked for, it is that which counts: 1, or 0.4 where another release names it.
 */
export function timeFit(view: SentenceView, time: TimeAsked): number {
  const { date, eventDate } = view.release.annotated.release;
  const named = time.years.some((year) => view.text.includes(year));
  const dated = holdsDay(time, date) || holdsDay(time, eventDate);
  if (time.ofRelease && dated) return 1;
  if (time.ofRelease && named) return 0.4;
  if (time.years.length > 1 && time.years.every((year) => view.text.includes(year))) return 1.5;
  if (named) return 1;
  if (isNamedBefore(view, time)) return 0.8;
  if (dated) return 0.7;
  return time.years.some((year) => [...view.release.headTerms].includes(year)) ? 0.5 : 0;
}

/** The sentence before, in the same paragraph, names the year and this one goes on from it. */
function isNamedBefore(view: SentenceView, time: TimeAsked): boolean {
  const before = view.release.sentences[view.index - 1];
  return (
    before?.sentence.paragraph === view.sentence.paragraph && time.years.some((year) => before.text.includes(year))
  );
}
