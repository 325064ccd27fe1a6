/** "The joint statement of November 2017": what calls a release by the day on which it came out, or by that of what it tells. */
import type { Quote } from "../../../answering/answer.ts";
import { MONTHS } from "../../../language/month-names.ts";
import { findMentions } from "../../../language/mentions.ts";
import { replaceEach } from "./replacing.ts";

const PAPER = "(?:statement|release|communiqué|communique|announcement|article|report|document|text|message)";
const DATED = new RegExp(
  String.raw`(?<=\b${PAPER}),? (?:of|from|dated|(?:issued|published|released|put out|made|given)(?: on| in)?) (?<date>(?:(?:${MONTHS}) \d{1,2},?|(?:\d{1,2} )?(?:${MONTHS}))(?: (?:19|20)\d\d)?|(?:19|20)\d\d)\b(?! \d),?`,
  "gu",
);
const CALLED_BY = new RegExp(
  String.raw`\b(?<date>(?:(?:\d{1,2} )?(?:${MONTHS}) )?(?:19|20)\d\d)(?:['’]s)? (?=(?:joint |press |official )*${PAPER}\b)`,
  "gu",
);

/** Takes a sentence and a quote; the date of another day stays. */
export function withoutPublished(text: string, quote: Quote): string {
  return [DATED, CALLED_BY].reduce(
    (plain, form) => replaceEach(plain, form, ({ groups: { date = "" } }) => (isOwn(date, quote) ? "" : null)),
    text,
  );
}

/** What a release is called by and is not its date, null where there is none. */
export function otherPublished(text: string, quotes: readonly Quote[]): string | null {
  const dates = [DATED, CALLED_BY].flatMap((form) =>
    Array.from(text.matchAll(form), ({ groups }) => groups?.["date"] ?? ""),
  );
  const isPrinted = (date: string): boolean =>
    quotes.some(({ text: printed }) =>
      Array.from(printed.matchAll(DATED)).some(({ groups }) => groups?.["date"] === date),
    );
  return dates.find((date) => !isPrinted(date) && !quotes.some((quote) => isOwn(date, quote))) ?? null;
}

function isOwn(date: string, { release }: Quote): boolean {
  const said = findMentions(`in ${date}`)[0]?.value;
  if (said === undefined) return false;
  return [release.date, release.eventDate].some(
    (day) => day !== null && (day.startsWith(said) || (!/^\d{4}/u.test(said) && day.slice(5).startsWith(said))),
  );
}
