/** "The following year", "since the year began", "dates back to 1904": times told from another time than the quote tells them from. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { yearOf } from "./calendar.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { replaceEach } from "./replacing.ts";
import { holds } from "./rough-figures.ts";

/** Takes a sentence and a quote. */
export function withPrintedTimes(text: string, quote: Quote): string {
  const year = yearOf(quote);
  if (year === null) return text;
  return [
    inYearNamed,
    inMonthCounted,
    sinceNewYear,
    withAnniversary,
    withoutAge,
    inSameTime,
    upToDay,
    inOwnYear,
    withoutAlone,
  ].reduce((plain, form) => form(plain, quote.text, year), inNextMonth(text, quote));
}

const NAMED =
  /\b(?<lead>(?:of|in|for|during|from|than) )?(?:the (?<next>following|next|subsequent)|the (?<last>previous|preceding|prior)) year\b(?!['’])/giu;

/** "January of the following year": "January 2018", counted from the year that is told before, else from the quote's own. */
function inYearNamed(text: string, printed: string, own: number): string {
  return replaceEach(text, NAMED, ({ words, groups: { lead = "", next }, before }) => {
    const told = before.match(/\b(?:19|20)\d\d\b/gu)?.at(-1);
    const by = next === undefined ? -1 : 1;
    const alone = PART_OF.test(before) ? lead : "in ";
    const year = (told === undefined ? own : Number(told)) + by;
    if (printed.toLowerCase().includes(words.slice(lead.length).toLowerCase())) return null;
    if (new RegExp(`\\b${year}\\b`, "u").test(printed)) return `${leadOf(lead, alone)}${year}`;
    const relative = next === undefined ? "last year" : "next year";
    const isOwn = year === own + by && new RegExp(`\\b${relative}\\b`, "iu").test(printed);
    return isOwn ? `${/than|from/iu.test(lead) ? lead : ""}${relative}` : null;
  });
}

/** "early *the next year*", "at the beginning *of the following year*" */
const PART_OF = /\b(?:(?:early|late|mid)[\s-]|(?:start|beginning|end|middle) )$/iu;

/** "January *of* the following year" is "January 2018", "the following year" alone "in 2018". */
function leadOf(lead: string, alone: string): string {
  if (lead === "" || alone === lead) return alone;
  return lead.toLowerCase() === "of " ? "" : lead;
}

const NTHS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(" ");
const NTH_MONTH = new RegExp(String.raw`\bthe (?<nth>${NTHS.join("|")}) month(?: of)? (?<year>(?:19|20)\d\d)\b`, "giu");

/** "the fifth month of 2031": "May 2031", where that is printed. */
function inMonthCounted(text: string, printed: string): string {
  return replaceEach(text, NTH_MONTH, ({ groups: { nth = "", year = "" } }) => {
    const month = `${MONTHS.split("|")[NTHS.indexOf(nth.toLowerCase())] ?? ""} ${year}`;
    return printed.includes(month) ? month : null;
  });
}

/** "the following January": "in January 2018", where that is printed in a release of later in 2017 and no other January is. */
function inNextMonth(text: string, quote: Quote): string {
  const day = quote.release.eventDate ?? quote.release.date ?? "";
  const named = text.replace(NEW_YEAR_AHEAD, (match: string) =>
    new RegExp(`\\bJanuary ${Number(day.slice(0, 4)) + 1}\\b`, "u").test(quote.text)
      ? `${/^\p{Lu}/u.test(match) ? "In" : "in"} January ${Number(day.slice(0, 4)) + 1}`
      : match,
  );
  return named.replace(NEXT_MONTH, (match: string, month: string) => {
    const number = MONTHS.split("|").indexOf(month) + 1;
    const next = Number(day.slice(0, 4)) + (number > Number(day.slice(5, 7)) ? 0 : 1);
    const years = Array.from(
      quote.text.matchAll(new RegExp(`\\b${month} ((?:19|20)\\d\\d)\\b`, "gu")),
      ([, year]) => year,
    );
    return years.length === 1 && Number(years[0]) === next ? `in ${month} ${next}` : match;
  });
}
const NEW_YEAR_AHEAD =
  /\b(?:early (?:next year|in the (?:new|next|coming) year)|at the (?:start|beginning) of (?:the new|next) year|in the new year)\b/giu;
const NEXT_MONTH = new RegExp(String.raw`\b(?:in )?the (?:following|next) (${MONTHS})\b(?! \d)`, "gu");

const NEW_YEAR = String.raw`since (?:the (?:year began|turn of the year|new year)|(?:the )?New Year(?:['’]s(?: Day)?)?|the (?:start|beginning) of January|1 January|January(?! \d{1,2}\b))(?: ((?:19|20)\d\d))?|since the (?:start|beginning|turn) of (?:((?:19|20)\d\d)|the (?:year|(decade))\b)`;
const PRINTED_NEW_YEAR =
  /\b(?:since (?:the (?:start|beginning) of (?:the year|((?:19|20)\d\d))|1 January|January 1(?:st)?)|so far this year|this year so far)\b/iu;

/** "since the year began": "since 1 January", as it is printed; "since January 2020": "since the start of 2020". */
function sinceNewYear(text: string, printed: string, own: number): string {
  const found = PRINTED_NEW_YEAR.exec(printed);
  const words = found?.[0] ?? (/\bthis year\b/iu.test(printed) ? "this year" : null);
  if (words === null) return text;
  const counted = Number(found?.[1] ?? own);
  return text.replace(
    new RegExp(`\\b(?:${NEW_YEAR})(?![\\p{L}’'])`, "giu"),
    (match: string, january?: string, start?: string, decade?: string) => {
      const year = january ?? start ?? (decade === undefined ? String(own) : String(own - (own % 10)));
      if (Number(year) !== counted || words.toLowerCase() === match.toLowerCase()) return match;
      return /^\p{Lu}/u.test(match) ? `${words[0]?.toUpperCase()}${words.slice(1)}` : words;
    },
  );
}

const DATES_FROM = /\b(?:dates?|goes|going|dating)(?: it)?(?: back)? (?:to|from) ((?:1\d|20)\d\d)\b/iu;
const BEGUN = String.raw`(?:born|begun|which dates (?:back )?(?:from|to)|dating (?:back )?(?:from|to))`;
/** ", dating from 1904," and, before its name, "In 1904, " */
const ITS_YEAR = new RegExp(
  String.raw`(?:,? ${BEGUN}(?: in)? (?<made>1\d{3}|20\d\d),?|^In (?<opening>1\d{3}|20\d\d),? | of (?<of>1\d{3}|20\d\d)\b)`,
  "gu",
);
const AGO = new RegExp(
  String.raw`(?:,? |^)(?:(?<bound>more than|over|well over|just over|nearly|almost|about|some|around|exactly) )?(?<count>an?|${NUMBER}) (?<unit>year|decade|centur)(?:s|y|ies)? (?:ago|earlier|before|on)\b,?`,
  "giu",
);
const YEARS: Readonly<Record<string, number>> = { year: 1, decade: 10, centur: 100 };

/** The age of what has an anniversary, told of it by its name: "more than a century ago", "in 1904". */
function withoutAge(text: string, printed: string, own: number): string {
  const [, nth, name = ""] = NAMED_ANNIVERSARY.exec(printed) ?? [];
  if (nth === undefined || !text.includes(name)) return text;
  const undated = replaceEach(text, ITS_YEAR, ({ groups: { made, opening, of } }) => {
    const isIts = Number(made ?? opening ?? of) === own - Number(nth);
    if (!isIts || (made === undefined && /\banniversary\b|\bmark/iu.test(text))) return null;
    return "";
  });
  const plain = replaceEach(undated, AGO, ({ groups: { bound, count, unit = "" } }) => {
    const years = (numberOf(count) ?? Number.NaN) * (YEARS[unit.toLowerCase()] ?? 1);
    return holds(Number(nth), years, bound?.replace(/^exactly$/iu, "")) ? "" : null;
  });
  return plain === text ? text : capital(plain.trimStart());
}
const NAMED_ANNIVERSARY = /\b(\d+)(?:st|nd|rd|th) anniversary of (?:the )?((?:\p{Lu}\p{L}+ ?)+)\b/u;

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const LEADING_CLAUSE = /(?:,? (?:and so|so|and thus|and|thus|which|meaning)(?: it| that it)?) $/iu;

/** "dates back to 1904": "marks its 120th anniversary", where that is this year's. */
function withAnniversary(text: string, printed: string, own: number): string {
  const [from, nth] = [DATES_FROM.exec(text), /\b(\d+)(?:st|nd|rd|th) anniversary\b/iu.exec(printed)];
  if (!from || !nth || own - Number(nth[1]) !== Number(from[1])) return text;
  const before = text.slice(0, from.index);
  const rest = text.slice(from.index + from[0].length);
  return /\banniversary\b/iu.test(before)
    ? `${before.replace(LEADING_CLAUSE, "")}${rest}`
    : `${before}marks the ${nth[0]}${rest}`;
}

const DAYS_LATER =
  /\b(?:(?:a few |some )?days later|(?:a few )?days after (?:the|that) \p{L}+|within days(?: of (?:the|that) \p{L}+)?|in the (?:following|coming) days|in the days that followed|before the week (?:is|was) (?:out|over))\b/giu;

/** "in the same week": "this week"; "days later": "later this week" */
function inSameTime(text: string, printed: string): string {
  const days = /\blater this week\b/iu.test(printed) ? text.replace(DAYS_LATER, "later this week") : text;
  return days.replace(
    /\b(?:later )?(?:in )?(?:the same|that(?: same)?) (week|month|year)\b/giu,
    (match: string, unit: string) => {
      const own = new RegExp(`\\b(later )?this ${unit}\\b`, "iu").exec(printed);
      return own && /later/iu.test(match) <= (own[1] !== undefined)
        ? `${/later/iu.test(match) ? "later " : ""}this ${unit}`
        : match;
    },
  );
}

/** "up to 14 November": "by 14 November" */
function upToDay(text: string): string {
  return text.replace(new RegExp(String.raw`\bup (?:to|until) (?=(?:\d{1,2} |mid-)?(?:${MONTHS})\b)`, "gu"), "by ");
}

/** "this year": "in 2031", where that is printed and is the release's own */
function inOwnYear(text: string, printed: string, own: number): string {
  if (/\bthis year\b/iu.test(printed) || !new RegExp(`\\bin ${own}\\b`, "u").test(printed)) return text;
  return text.replace(/\bthis year\b/giu, (words) => `${words.startsWith("T") ? "In" : "in"} ${own}`);
}

/** "in January 2031 alone": so much in that time says no more */
function withoutAlone(text: string): string {
  return text.replace(new RegExp(String.raw`\b((?:this|last) year|(?:${MONTHS}|(?:19|20)\d\d)) alone\b`, "giu"), "$1");
}
