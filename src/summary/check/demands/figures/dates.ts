/** Every date is printed, or is that of the release or of what it tells of. */
import type { Mention } from "../../../../language/mentions.ts";
import type { Demand } from "../../claim.ts";
import { otherPublished } from "../../reckoning/published.ts";
import { partLeft } from "../../reckoning/year-parts.ts";
import type { Source } from "../../source.ts";

/** A month and a day, with or without a year. */
const DAY = /^(?:\d{4}-)?\d{2}-\d{2}$/u;
const PARTS = /^(?:(\d{4}))?-?(?:(\d{2}))?-?(?:(\d{2}))?$/u;

export const demandDates: Demand = ({ mentions, text }, sources) => {
  const loose = mentions.find((mention) => mention.kind === "date" && isComparedOnly(text, mention.value, sources));
  if (loose) return "gives a date that its quotes only compare with";
  const since = mentions.find(({ kind, value }) => kind === "date" && isSinceOnly(text, value, sources));
  if (since) return "gives the year since which as the year in which";
  const paper = otherPublished(
    text,
    sources.map(({ quote }) => quote),
  );
  if (paper !== null) return `dates its source otherwise (${paper})`;
  const bare = LATER.exec(text)?.[1];
  if (bare && !sources.some(({ quote }) => new RegExp(`\\b${bare}\\b`, "iu").test(quote.text)))
    return `gives a span of time that its quotes do not (${bare})`;
  if (sources.some((source) => halvesRange(text, source))) return "gives one end of a span of years for all of it";
  const part = partLeft(text);
  if (part !== null && !sources.some(({ quote }) => plainPart(quote.text).includes(plainPart(part))))
    return `gives a part of a month or year that its quotes do not (${part})`;
  const wrong = mentions.find(
    (mention) =>
      mention.kind === "date" &&
      !sources.some((source) => gives(source, mention.value) || isTellingOf(source, text, mention)),
  );
  return wrong ? "gives a date that its quotes do not" : null;
};

/** "weeks later", without how many */
const LATER = /\b(days|weeks|months|years|decades) (?:later|earlier|afterwards|ago)\b/iu;

function plainPart(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:beginning|outset)\b/gu, "start")
    .replace(/\b(?:at|the) |-/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

/** "By 10 October 2016", "between 1 January and 10 October": what a release tells is so on its own day. */
function isTellingOf({ quote: { release }, years }: Source, text: string, { start, value }: Mention): boolean {
  const days = [release.date, release.eventDate].flatMap((day) => day ?? []);
  const isEnd = /\b(?:by|as of|up to|until|till|\d \p{Lu}\p{Ll}+(?: \d{4})? (?:and|to))\s$/iu.test(
    text.slice(0, start),
  );
  return isEnd && days.some((day) => agrees(value, day, years));
}

/** "in 2023" for "2022 to 2023" */
function halvesRange(text: string, { quote }: Source): boolean {
  const ranges = Array.from(quote.text.matchAll(/\b((?:19|20)\d{2}) (?:to|and|until|[-–]) ((?:19|20)\d{2})\b/gu));
  const others = quote.text.replace(/\b(?:19|20)\d{2} (?:to|and|until|[-–]) (?:19|20)\d{2}\b/gu, "");
  return ranges.some(([, from = "", to = ""]) => {
    const said = [from, to].filter((year) => text.includes(year));
    return (
      said.length === 1 &&
      !others.includes(said[0] ?? "") &&
      !ranges.some((other) => other[1] !== from && other.includes(said[0] ?? ""))
    );
  });
}

/** "Compared to the previous year" gives that year as what is compared with, and as nothing else. */
function isComparedOnly(text: string, value: string, sources: readonly Source[]): boolean {
  if (/^\d{4}$/u.test(value) && isOnly(value, COMPARING, sources))
    return !isBehind(text, value, `(?:${COMPARING}|(?:between|from|on)(?: in)?)`);
  if (sources.some((source) => isLastYearOnly(value, source)))
    return !isBehind(
      text,
      value,
      `(?:${COMPARING}|(?:stage|point|time|period|level|from|on|between)(?: of| in| from)?)`,
    );
  const isPrevious = sources.some(({ quote, years }) => /\bprevious year\b/iu.test(quote.text) && years.has(value));
  if (
    !isPrevious ||
    sources.some(({ quote }) => quote.text.includes(value) || (quote.release.date ?? "").startsWith(value))
  )
    return false;
  return !new RegExp(`\\b(?:than|compared (?:with|to)|from|against|versus|on|between)(?: in)? ${value}`, "iu").test(
    text,
  );
}

/** The year before the release's own, which its quote only compares with: "more than at the same stage last year". */
function isLastYearOnly(value: string, { quote, years }: Source): boolean {
  const own = (quote.release.date ?? quote.release.eventDate ?? "").slice(0, 4);
  const isBefore = /^\d{4}$/u.test(value) && Number(value) === Number(own) - 1 && years.has(value);
  const compared = /\b(?:than|compared (?:to|with)|as)(?: \p{L}+){0,5}? last year\b/giu;
  return (
    isBefore &&
    !quote.text.includes(value) &&
    /\blast year\b/iu.test(quote.text) &&
    !/\blast year\b/iu.test(quote.text.replace(compared, ""))
  );
}

const COMPARING =
  "(?:than(?! (?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|half))(?: [\\p{L}’']+){0,6}|compared (?:to|with)|as|against|versus|(?:up|down) (?:from|on))(?: the level)?(?: in| of)?";
const SINCE = "since(?: [\\p{L}’']+){0,5}";
const FOUNDING =
  /\b(?:since|set up|creat|found|establish|launch|incept|start|began|begun|begin|form|open|sign|agree)/iu;

/** "over 500 arrests in 2020" for "over 500 arrests since 2020" */
function isSinceOnly(text: string, value: string, sources: readonly Source[]): boolean {
  const isAtStart = new RegExp(`\\b(?:in|at|during) the (?:start|beginning) of ${value}`, "iu").test(text);
  if (isAtStart && /^\d{4}$/u.test(value) && isOnly(value, SINCE, sources)) return true;
  if (
    !/^\d{4}$/u.test(value) ||
    FOUNDING.test(text) ||
    !new RegExp(`\\b(?:in|during|throughout) ${value}`, "iu").test(text)
  )
    return false;
  const isOwn = sources.some(({ quote: { release } }) => (release.eventDate ?? release.date ?? "").startsWith(value));
  return !isOwn && isOnly(value, SINCE, sources);
}

/** The year is printed, and wherever it is, behind such words. */
function isOnly(value: string, words: string, sources: readonly Source[]): boolean {
  const printed = sources.map(({ quote }) => quote.text).join("\n");
  return printed.includes(value) && !printed.replace(new RegExp(`\\b${words} ${value}`, "giu"), "").includes(value);
}

function isBehind(text: string, value: string, words: string): boolean {
  return new RegExp(`\\b${words} ${value}`, "iu").test(text);
}

function gives(source: Source, value: string): boolean {
  const { release } = source.quote;
  const printed = [...source.mentions, ...source.headMentions]
    .filter(({ kind }) => kind === "date")
    .map((one) => one.value);
  const own = [release.date, release.eventDate].flatMap((day) => day ?? []);
  if (/^\d{4}$/u.test(value) && isOfNextYear(source, value)) return false;
  if (/^\d{4}$/u.test(value) && source.years.has(value) && !namesOtherYears(source, value)) return true;
  if (/^(?:this|last|next) \p{L}+$/u.test(value) && source.quote.text.toLowerCase().includes(value)) return true;
  if (value.endsWith("day") && isOwnWeekday(source, value)) return true;
  if (value === "01" && /\b(?:start|beginning) of the year\b/iu.test(source.quote.text)) return true;
  if (value === "this year" && /\b(?:start|beginning) of the year\b/iu.test(source.quote.text)) return true;
  const days = source.mentions
    .filter(({ kind, value: day }) => kind === "date" && DAY.test(day))
    .map((one) => one.value);
  if (DAY.test(value) && days.length > 0) return days.some((day) => agrees(value, day, source.years));
  if (/^\d{4}-\d{2}$/u.test(value) && printed.some((day) => /^\d{4}-\d{2}/u.test(day)))
    return printed.some((day) => agrees(value, day, source.years));
  const known = /^\d{4}$/u.test(value) && namesOtherYears(source, value) ? printed : [...printed, ...own];
  return known.some((day) => agrees(value, day, source.years));
}

const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

/** "Monday 14 November": the weekday of what the release tells, where its quote names none. */
function isOwnWeekday({ quote: { text, release } }: Source, value: string): boolean {
  const day = release.eventDate ?? release.date;
  return (
    day !== null &&
    WEEKDAYS[new Date(day).getUTCDay()] === value &&
    !WEEKDAYS.some((one) => text.toLowerCase().includes(one))
  );
}

/** "next year's summit" is not one of this year, where nothing else in the quote is. */
function isOfNextYear({ quote: { text, release } }: Source, value: string): boolean {
  return (
    /\bnext year\b/iu.test(text) &&
    !/\b(?:this year|today|latest|already|so far)\b/iu.test(text) &&
    (release.date ?? release.eventDate ?? "").startsWith(value)
  );
}

/** A quote that gives years of its own is not read in that of its release. */
function namesOtherYears({ quote, years }: Source, value: string): boolean {
  const own: string[] = quote.text.match(/\b(?:19|20)\d{2}\b/gu) ?? [];
  const isShifted =
    /\b(?:previous|last|next) year\b/iu.test(quote.text) &&
    years.has(value) &&
    !(quote.release.date ?? "").startsWith(value);
  return own.length > 0 && !own.includes(value) && !isShifted;
}

/** Whether what is said is as exact as what is printed, or less so: "14 November 2022" for "2022-11-14", "November" for it too. */
function agrees(said: string, printed: string, years: ReadonlySet<string>): boolean {
  if (said === printed) return true;
  const [a, b] = [partsOf(said), partsOf(printed)];
  if (!a || !b) return false;
  const [year, month, day] = a;
  if (day !== undefined && day !== b[2]) return false;
  if (month !== undefined && month !== b[1]) return false;
  return year === undefined || year === b[0] || (b[0] === undefined && years.has(year));
}

type Parts = readonly [string | undefined, string | undefined, string | undefined];

/** Year, month and day of "2022-11-14", "11-14", "2016" or "11"; undefined where not given. */
function partsOf(value: string): Parts | null {
  if (/^\d{4}$/u.test(value)) return [value, undefined, undefined];
  if (/^\d{2}$/u.test(value)) return [undefined, value, undefined];
  if (/^\d{2}-\d{2}$/u.test(value)) return [undefined, value.slice(0, 2), value.slice(3)];
  const match = PARTS.exec(value);
  return match ? [match[1], match[2], match[3]] : null;
}
