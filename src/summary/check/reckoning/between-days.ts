/** "Between January and mid-November": a count since a day, told with the day of the release as its end. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { citedDays } from "./calendar.ts";
import { replaceEach, type Found, type Groups } from "./replacing.ts";
import { sinceIn } from "./since-forms.ts";

const YEAR = String.raw`(?:19|20)\d\d`;
const START = String.raw`(?:(?:the )?(?:start|beginning) of (?:the year|(?<started>${YEAR}))|New Year(?:['’]s Day)?|early (?<early>${YEAR})|(?:1 )?(?<first>${MONTHS})(?: (?<since>${YEAR}))?|(?<bare>${YEAR}))`;
const END = String.raw`(?:(?<part>early|mid|late)[\s-])?(?:(?<day>\d{1,2}) )?(?<month>${MONTHS})(?: (?<year>${YEAR}))?`;
const BETWEEN = new RegExp(String.raw`\b(?:[Bb]etween|[Ff]rom) ${START} (?:and|to|until|up to) ${END}\b`, "gu");

/** Takes a sentence and a quote; other ends than the quote's own and the day of its release stay. */
export function withPrintedBetween(text: string, quote: Quote): string {
  const since = sinceIn(quote);
  const own = citedDays(quote)[0]?.from;
  if (!since || own === undefined) return text;
  return replaceEach(text, BETWEEN, (found) =>
    startsAt(found, since.from, own) && endsAt(found.groups, own) ? inCaseOf(found.words, since.words) : null,
  );
}

function inCaseOf(words: string, told: string): string {
  return /^\p{Lu}/u.test(words) ? `${told[0]?.toUpperCase()}${told.slice(1)}` : told;
}

/** The month, or the year, from whose first day is counted; the release's own year where none is told. */
function startsAt({ groups }: Found, [first, last]: readonly [string, string], own: string): boolean {
  const { started, early, first: month, since, bare, year } = groups;
  const from = started ?? early ?? since ?? bare ?? year ?? own.slice(0, 4);
  if (bare !== undefined) return first.startsWith(bare) && first.slice(0, 4) === last.slice(0, 4);
  const number = month === undefined ? 1 : MONTHS.split("|").indexOf(month) + 1;
  return first === `${from}-${String(number).padStart(2, "0")}-01`;
}

/** What is told of the end holds of the day. */
function endsAt({ part, day, month = "", year }: Groups, own: string): boolean {
  const of = Number(own.slice(8));
  return (
    MONTHS.split("|").indexOf(month) + 1 === Number(own.slice(5, 7)) &&
    (year ?? own.slice(0, 4)) === own.slice(0, 4) &&
    (day === undefined || Number(day) === of) &&
    (part === undefined || part === (of > 20 ? "late" : of > 10 ? "mid" : "early"))
  );
}
