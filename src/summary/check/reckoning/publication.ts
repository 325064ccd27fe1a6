/** "Two days before the office published its account": how long what a quote tells of was before its release came out. */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions } from "../../../language/mentions.ts";
import { printedStretches, type Stretch } from "./calendar.ts";
import { isAsLong, SPAN, spanOf } from "./spans.ts";

const PUBLISHED = "(?:published|issued|released|put out)";
const PAPER =
  "(?:press )?(?:release|statement|article|announcement|account|report|readout|text|summary|version|communiqué)";
const PUBLISHER = String.raw`(?<publisher>(?:the )?(?:\p{Lu}\p{L}+ )+)`;
const PUBLICATION = String.raw`(?:(?:the|its|this|their) (?:[\p{L}’']+ ){0,3}?${PAPER}(?:(?: was| is)? ${PUBLISHED}| came out| appeared)?|(?:it |they |${PUBLISHER})${PUBLISHED} (?:it|its|the|this)(?: joint| own)?(?: ${PAPER})?(?: of (?:them|it|the (?:talks|meeting)))?)(?=[.,]|$)`;
const BEFORE = new RegExp(String.raw`(?:,? |^)${SPAN} before ${PUBLICATION}`, "iu");
const AFTER = new RegExp(
  String.raw`^(?:${PUBLISHER}${PUBLISHED} (?:its|the|this)(?: joint| own)? ${PAPER}|The (?:joint )?${PAPER} (?:was ${PUBLISHED}|came out|appeared))(?: on (?<day>\d{1,2} \p{L}+(?: \d{4})?))?,? ${SPAN} after (?<event>[^,]+?)\.?$`,
  "iu",
);

/** Takes a sentence and a quote that prints the day of what it tells; the span goes where the calendar has it. */
export function withoutPublication(text: string, quote: Quote): string {
  return withoutAfter(withoutBefore(text, quote), quote);
}

/** "on 30 January, two days before the release was published" */
function withoutBefore(text: string, quote: Quote): string {
  const match = BEFORE.exec(text);
  if (!match || !isSo(match, quote)) return text;
  return text.replace(match[0], "").replace(/^, ?(\p{Ll})/u, (_, letter: string) => letter.toUpperCase());
}

/** "The office published its account on 1 February, two days after the talks": "The talks took place" */
function withoutAfter(text: string, quote: Quote): string {
  const match = AFTER.exec(text);
  const { day, event = "" } = match?.groups ?? {};
  if (!match || !isSo(match, quote) || !isOfRelease(day, quote)) return text;
  const told = event.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return /\b(?:met|held)\b/u.test(told) ? `${told}.` : `${told} took place.`;
}

function isSo({ groups }: RegExpExecArray, quote: Quote): boolean {
  const publisher = groups?.["publisher"];
  const { date, eventDate, publisher: own } = quote.release;
  const isOwn = publisher === undefined || publisher.replace(/^the /iu, "").trim() === own;
  const told = printedStretches(quote).find(({ from, to }) => from === eventDate && to === eventDate);
  if (!isOwn || date === null || !told) return false;
  const published: Stretch = { from: date, to: date, words: null };
  return isAsLong(told, published, spanOf(groups));
}

/** The day on which it is said to have come out; untold is never wrong. */
function isOfRelease(said: string | undefined, { release }: Quote): boolean {
  const value = said === undefined ? undefined : findMentions(said)[0]?.value;
  return said === undefined || (value !== undefined && (release.date ?? "").endsWith(value));
}
