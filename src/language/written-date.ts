/** Dates in prose. */
import type { Language } from "./periods.ts";

const FORMATS = {
  en: new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }),
  fr: new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" }),
};

/** A date YYYY-MM-DD as people write it ("5 March 2031"); any other text as it is. */
export function writtenDate(date: string, language: Language): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return date;
  const written = FORMATS[language].format(time);
  return language === "fr" ? written.replace(/^1 /u, "1er ") : written;
}
