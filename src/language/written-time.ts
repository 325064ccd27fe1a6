/** Spans of time in prose: "2016", "March 2023", "since 2020", "up to 14 November 2022". */
import type { Language } from "./periods.ts";
import { writtenDate } from "./written-date.ts";

/** Days YYYY-MM-DD, inclusive; null for open. */
export interface Span {
  readonly from: string | null;
  readonly to: string | null;
  /** Month and day count, the year does not. */
  readonly anyYear: boolean;
}

/** As short as is exact; empty where both ends are open. */
export function writtenTime({ from, to, anyYear }: Span, language: Language): string {
  if (from === null && to === null) return "";
  if (anyYear) return ofAnyYear(from ?? to ?? "", to ?? from ?? "", language);
  if (from === null) return `${language === "fr" ? "jusqu’à" : "up to"} ${endOf(to ?? "", language)}`;
  if (to === null) return `${language === "fr" ? "depuis" : "since"} ${startOf(from, language)}`;
  return closed(from, to, language);
}

function closed(from: string, to: string, language: Language): string {
  if (from === to) return writtenDate(from, language);
  const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from.endsWith("-01-01") && to.endsWith("-12-31"))
    return year === lastYear ? year : `${year}${language === "fr" ? " à " : " to "}${lastYear}`;
  if (isMonth(from, to)) return monthOf(from, language);
  return language === "fr"
    ? `du ${writtenDate(from, language)} au ${writtenDate(to, language)}`
    : `${writtenDate(from, language)} to ${writtenDate(to, language)}`;
}

function isMonth(from: string, to: string): boolean {
  const next = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  return from.endsWith("-01") && next.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7);
}

function monthOf(day: string, language: Language): string {
  return writtenDate(`${day.slice(0, 7)}-01`, language).replace(/^1(?:er)? /u, "");
}

function startOf(day: string, language: Language): string {
  return day.endsWith("-01-01") ? day.slice(0, 4) : writtenDate(day, language);
}

function endOf(day: string, language: Language): string {
  return day.endsWith("-12-31") ? day.slice(0, 4) : writtenDate(day, language);
}

function ofAnyYear(from: string, to: string, language: Language): string {
  const written = closed(from, to, language).replaceAll(/ \d{4}\b/gu, "");
  return language === "fr" ? `${written} (toutes années)` : `${written} of any year`;
}
