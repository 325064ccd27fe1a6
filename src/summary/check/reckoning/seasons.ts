/** "The spring of 2024" for "in the spring", "the previous March" for "March 2016": seasons and months named from another day. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { yearOf } from "./calendar.ts";
import { replaceEach, type Found } from "./replacing.ts";

const NAMES = "spring|summer|autumn|winter";
const FIRST_MONTHS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9 };
const SAID = new RegExp(
  String.raw`\b(?:in )?(?:(?:the |that )?(?<season>${NAMES}) of (?<of>(?:19|20)\d\d)|(?<name>${NAMES}) (?<year>(?:19|20)\d\d)|the (?:following|coming|next) (?<next>${NAMES}))\b`,
  "giu",
);
const PREVIOUS = new RegExp(
  String.raw`\b(?<lead>of |from |since |in )?(?:the (?:previous|preceding)|last) (?<month>${MONTHS})(?<own>['’]s)?(?! \d)`,
  "gu",
);

/** Takes a sentence and a quote. */
export function withPrintedSeasons(text: string, quote: Quote): string {
  const months = replaceEach(text, PREVIOUS, (found) => previousMonth(found, quote));
  return replaceEach(months, SAID, (found) => season(found, quote));
}

/** "in the spring", printed without a year in a release of that year before that season. */
function season({ groups: { season: a, of, name, year, next } }: Found, quote: Quote): string | null {
  const said = (a ?? name ?? next ?? "").toLowerCase();
  const own = yearOf(quote);
  const day = quote.release.date ?? quote.release.eventDate ?? "";
  const printed = new RegExp(String.raw`\b(?:in the|this|(?:the )?coming|next) ${said}\b(?! (?:of )?\d)`, "iu").exec(
    quote.text,
  );
  const isAhead = Number(day.slice(5, 7)) < (FIRST_MONTHS[said] ?? 0);
  if (!printed || !isAhead || (of ?? year ?? String(own)) !== String(own)) return null;
  return printed[0];
}

/** "of the previous March": "of March 2016", where the quote prints that March and no other, less than a year before. */
function previousMonth({ groups: { lead = "in ", month = "", own = "" } }: Found, quote: Quote): string | null {
  const day = quote.release.eventDate ?? quote.release.date ?? "";
  const number = MONTHS.split("|").indexOf(month) + 1;
  const year = Number(day.slice(0, 4)) - (number < Number(day.slice(5, 7)) ? 0 : 1);
  const years = Array.from(
    quote.text.matchAll(new RegExp(String.raw`\b${month} ((?:19|20)\d\d)\b`, "gu")),
    ([, one]) => one,
  );
  return years.length === 1 && Number(years[0]) === year ? `${own === "" ? lead : ""}${month} ${year}${own}` : null;
}
