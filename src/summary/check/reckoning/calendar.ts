/** The days that a quote and its citation tell of, as stretches of days between which one can reckon. */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions } from "../../../language/mentions.ts";

export interface Stretch {
  /** First and last day, YYYY-MM-DD; the same where the day is told. */
  readonly from: string;
  readonly to: string;
  /** As the quote prints it, null where only its citation has it. */
  readonly words: string | null;
}

/** The year of what a quote tells, as its citation has it. */
export function yearOf({ release }: Quote): number | null {
  const day = release.eventDate ?? release.date;
  return day === null ? null : Number(day.slice(0, 4));
}

/** Days and months that are printed, read in the release's year where none is. */
export function printedStretches(quote: Quote): Stretch[] {
  const year = yearOf(quote);
  return findMentions(quote.text).flatMap(({ kind, value, start, end }) => {
    const words = quote.text
      .slice(start, end)
      .replace(/^(?:in|of|since|until|by|last|this|next|early|late|mid)[\s-]|[.,]$/giu, "");
    if (kind !== "date") return [];
    if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) return [{ from: value, to: value, words }];
    if (/^\d{2}-\d{2}$/u.test(value) && year !== null)
      return [{ from: `${year}-${value}`, to: `${year}-${value}`, words }];
    if (/^\d{4}-\d{2}$/u.test(value)) return [monthOf(value, words)];
    return /^(?:19|20)\d{2}$/u.test(value) ? [{ from: `${value}-01-01`, to: `${value}-12-31`, words }] : [];
  });
}

/** The day of what is told, and that of the release where it is another. */
export function citedDays({ release }: Quote): Stretch[] {
  return [...new Set([release.eventDate, release.date])].flatMap((day) =>
    day === null ? [] : [{ from: day, to: day, words: null }],
  );
}

function monthOf(value: string, words: string | null): Stretch {
  const [year, month] = value.split("-").map(Number);
  const last = new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate();
  return { from: `${value}-01`, to: `${value}-${String(last).padStart(2, "0")}`, words };
}

export const isDay = ({ from, to }: Stretch): boolean => from === to;

/** Days between two days, YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
