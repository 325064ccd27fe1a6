/** The year of a part that tells its time by the part before it: "… in 2016, and what a year later?", "… that August?". */
import { MONTHS } from "../../language/month-names.ts";

const YEAR = /\b(?:19|20)\d\d\b/gu;
const MONTH = new RegExp(String.raw`(?<lead>\b(?:that|the same)\s+)?\b(?<month>${MONTHS})\b`, "u");

/** Ways to name a year by another, and how many years lie between them. */
const STEPS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:just )?(?:a|one) year (?:later|after(?:wards)?|on)\b|\bthe (?:following|next) year\b|\bthe year after(?: that)?\b|\bun an (?:plus tard|après)\b|\bl['’]année suivante\b/iu, 1],
  [/(?<!\bthe )\b(?:two|2) years (?:later|after(?:wards)?|on)\b|\bdeux ans (?:plus tard|après)\b/iu, 2],
  [/(?<!\bthe )\b(?:three|3) years (?:later|after(?:wards)?|on)\b|\btrois ans (?:plus tard|après)\b/iu, 3],
  [/\b(?:a|one) year (?:earlier|before)\b|\bthe (?:previous|preceding) year\b|\bthe year before(?: that)?\b|\bun an (?:plus tôt|avant)\b|\bl['’]année précédente\b/iu, -1],
  [/\b(?:that|the same) year\b|\bla même année\b/iu, 0],
]; // prettier-ignore

/** The same parts; where one names no year itself, its time is written out by the last year that was named before it. */
export function withOwnYear(parts: readonly string[]): string[] {
  let last: string | undefined;
  return parts.map((part) => {
    const own = part.match(YEAR)?.at(-1);
    const text = own === undefined && last !== undefined ? dated(part, Number(last)) : part;
    last = own ?? text.match(YEAR)?.at(-1) ?? last;
    return text;
  });
}

function dated(part: string, year: number): string {
  for (const [pattern, step] of STEPS) if (pattern.test(part)) return part.replace(pattern, `in ${year + step}`);
  return part.replace(MONTH, (found, lead: string | undefined, month: string) =>
    lead ? `in ${month} ${year}` : `${found} ${year}`,
  );
}
