/** Whether a sentence speaks of the time that is asked about: by its own words, or by the date of its release. */
import { dayPattern } from "../../language/periods.ts";
import { holdsDay, type TimeAsked } from "../understanding/time-asked.ts";
import type { SentenceView } from "./corpus-view.ts";

/**
/**
 * 1 the sentence names the time (1.5 both ends of a span), 0.8 the one before it does, 0.7 its release or the event it
 * tells of is of that time (0.9 where it prints the year, too), 0.25 only the year agrees, 0 neither. Where the time of a
 * release is asked for, it is that which counts: 1, or 0.4 where another release names it.
 */
export function timeFit(view: SentenceView, time: TimeAsked): number {
  const { date, eventDate } = view.release.annotated.release;
  const isOfYear = time.years.some((year) => view.text.includes(year));
  const dated = holdsDay(time, date) || holdsDay(time, eventDate);
  if (time.ofRelease && dated) return 1;
  if (time.ofRelease && isOfYear) return 0.4;
  if (time.years.length > 1 && time.years.every((year) => view.text.includes(year))) return 1.5;
  const day = exactDay(time);
  if (day === null ? isOfYear : namesDay(view.text, time, day)) return 1;
  const before = sentenceBefore(view);
  if (
    before &&
    (day === null ? time.years.some((year) => before.text.includes(year)) : namesDay(before.text, time, day))
  )
    return 0.8;
  if (dated) return isOfYear ? 0.9 : 0.7;
  if (day && namesDayOf(view, time, day)) return 0.7;
  return isOfYear || time.years.some((year) => view.release.headTerms.has(year)) ? 0.25 : 0;
}

/** The day or month by which a time is told that is no whole year: "10 May 2030", "since May 2030", "before May 2030". */
function exactDay({ from, to, anyYear }: TimeAsked): RegExp | null {
  if (!anyYear && (from?.endsWith("-01-01") ?? true) && (to?.endsWith("-12-31") ?? true)) return null;
  return dayPattern(from ?? to ?? "", to ?? from ?? "");
}

/** The text prints that day or month with its year. */
function namesDay(text: string, { years }: TimeAsked, day: RegExp): boolean {
  return years.includes(day.exec(text)?.groups?.["year"] ?? "");
}

/** The sentence prints that day or month without a year, and its release is of the year that is asked for, if one is. */
function namesDayOf({ text, release }: SentenceView, { years, anyYear }: TimeAsked, day: RegExp): boolean {
  const printed = day.exec(text);
  if (!printed || printed.groups?.["year"] !== undefined) return anyYear && printed !== null;
  const { date, eventDate } = release.annotated.release;
  return years.length === 0 || years.some((year) => (eventDate ?? date ?? "").startsWith(year));
}

/** The one before it in its paragraph: a sentence goes on from the time that it names. */
function sentenceBefore({ release, sentence, index }: SentenceView): SentenceView | undefined {
  const before = release.sentences[index - 1];
  return before?.sentence.paragraph === sentence.paragraph ? before : undefined;
}
