/** Days named in a text: the release's own date, the day of the event, and a year that only the weekday gives away. */
import * as chrono from "chrono-node";
import { isCalendarDay } from "../corpus/header-fields.ts";
import { MONTHS } from "../language/month-names.ts";

const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** "Five weeks ago" counts, but does not name a day. */
const DISTANCE = /\bago\b|\b(?:weeks?|months?|years?|hours?|minutes?)\b/iu;

/** An event lies at most this many days before the release that tells of it. */
const RECENT_DAYS = 45;

/** Takes a text that is a date and nothing else ("16 November 2017", "2024-01-30"), gives YYYY-MM-DD or null. */
export function parseWholeDate(text: string): string | null {
  const words = text.trim().replace(/[.,]$/u, "");
  const [, iso = ""] = /^(\d{4}-\d{2}-\d{2})(?:$|[T\s]\d)/u.exec(words) ?? [];
  if (isCalendarDay(iso)) return iso;
  if (words.length > 60 || !/\d{4}/u.test(words)) return null;
  for (const language of [chrono.en.GB, chrono.fr.casual, chrono.es.casual]) {
    const [found] = language.parse(words);
    if (found && covers(words, found) && hasWholeDay(found)) return isoDay(found);
  }
  return null;
}

/** Takes a release's first paragraphs and its own date, gives the day of the event it tells of, or null. */
export function findEventDate(paragraphs: readonly string[], date: string): string | null {
  const reference = new Date(`${date}T12:00:00`);
  for (const paragraph of paragraphs) {
    const days = chrono.en.GB.parse(paragraph, reference)
      .filter(namesDay)
      .filter(({ text }) => !DISTANCE.test(text))
      .toSorted((a, b) => Number(namesMonth(b)) - Number(namesMonth(a)))
      .map(isoDay);
    const event = days.find((day) => day <= date && daysBetween(day, date) <= RECENT_DAYS);
    if (event !== undefined) return event;
  }
  return null;
}

/** A day named without its year, the words that name it, and whether the release says that it is today. */
export interface NamedDay {
  readonly date: string;
  readonly words: string;
  readonly isToday: boolean;
}

/**
 * Takes a text that names a weekday with day and month but no year ("Monday 14 November"), gives the day in the one
 * year among those the text names elsewhere in which that weekday is right; null where none or several fit.
 */
export function findDayByWeekday(text: string): NamedDay | null {
  const years = [...new Set(text.match(/\b(?:19|20)\d{2}\b/gu))];
  const pattern = new RegExp(
    `(today,? \\(?)?\\b(${DAYS.join("|")}),? (\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})\\b(?!,? \\d{4})`,
    "gu",
  );
  for (const [words, today, weekday = "", day = "", month = ""] of text.matchAll(pattern)) {
    const dates = years.map((year) => calendarDay(year, month, day)).filter((date) => weekdayOf(date) === weekday);
    if (dates.length === 1 && dates[0] !== undefined) return { date: dates[0], words, isToday: today !== undefined };
  }
  return null;
}

function calendarDay(year: string, month: string, day: string): string {
  const number = MONTHS.split("|").indexOf(month) + 1;
  return `${year}-${twoFigures(number)}-${day.padStart(2, "0")}`;
}

function weekdayOf(date: string): string | undefined {
  return isCalendarDay(date) ? DAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] : undefined;
}

function covers(words: string, found: chrono.ParsedResult): boolean {
  return found.text.length >= words.replace(/\s*\d{1,2}[:h]\d{2}.*$|^\p{L}+day,?\s+/gu, "").length;
}

function hasWholeDay({ start }: chrono.ParsedResult): boolean {
  return start.isCertain("day") && start.isCertain("month") && start.isCertain("year");
}

function namesDay({ start }: chrono.ParsedResult): boolean {
  return start.isCertain("day") || start.isCertain("weekday");
}

function namesMonth({ start, text }: chrono.ParsedResult): boolean {
  return start.isCertain("day") && start.isCertain("month") && /\d/u.test(text);
}

function isoDay({ start }: chrono.ParsedResult): string {
  return [start.get("year"), twoFigures(start.get("month") ?? 1), twoFigures(start.get("day") ?? 1)].join("-");
}

function twoFigures(value: number): string {
  return String(value).padStart(2, "0");
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
