/**
 * How far apart two days are of which a sentence tells: "met twice in just under six weeks, in Oslo on 3 May and in Rome on 13 June".
 * Where the calendar agrees, the span goes and the two are told side by side, each to be held against its quote; else it stays.
 */
import type { Quote } from "../../../answering/answer.ts";
import { findMentions } from "../../../language/mentions.ts";
import { citedDays, printedStretches, type Stretch } from "./calendar.ts";
import type { Groups } from "./replacing.ts";
import { isAsLong, SPAN, type Span, spanOf } from "./spans.ts";

type Form = readonly [RegExp, (groups: Groups) => Told | null];

/** Two stretches of the sentence, in the order in which they are said to have been, and what is left of it without the span. */
interface Told {
  readonly before: string;
  readonly after: string;
  readonly plain: string;
  readonly isAnyOrder?: boolean;
}

/** Where the plain form gives the first of the two days. */
const DAY = "@";

const BOTH = String.raw`(?<one>(?:in|at|on) [^,;]{3,60}?),? and (?<then>(?:then|again|later|once more|once|afterwards|subsequently) )*(?<other>(?:in|at|on|\d{1,2}) [^,;]{3,60})`;
const AGAIN = "(?:(?:each other|one another|face to face) )?";
const MET = String.raw`(?<who>[^,]{3,60}?) (?:had |have )?met ${AGAIN}`;

const FORMS: readonly Form[] = [
  [new RegExp(String.raw`^${MET}(?:twice |two times )?(?:within|in|inside)(?: the space of| a period of)? ${SPAN}[,:]?(?<first> first| once)? ${BOTH}$`, "u"), besides],
  [new RegExp(String.raw`^(?:In|Within|Inside|Over|In the space of|Within the space of|Over the space of) ${SPAN},? ${MET}(?:twice|two times)[,:]?(?<first> first| once)? ${BOTH}$`, "u"), besides],
  [new RegExp(String.raw`^${MET}${BOTH}, (?:just )?${SPAN} (?:apart|(?<later>later|afterwards))$`, "u"), besides],
  [new RegExp(String.raw`^${SPAN} (?:lay|lies|lie|passed|elapsed|went by|had passed|had elapsed) between (?<one>.+?) and (?<other>(?:the|their|his|her|its) .+)$`, "iu"), following],
  [new RegExp(String.raw`^(?:There (?:was|were) )?${SPAN} (?:between|separated?|separates) (?<one>.+?) (?:from|and) (?<other>(?:the|their|his|her|its) .+)$`, "iu"), following],
  [new RegExp(String.raw`^(?:The (?:gap|interval|time|pause) between )(?<one>.+?) and (?<other>(?:the|their|his|her|its) .+?) (?:was|is|amounted to|came to) ${SPAN}$`, "u"), following],
  [new RegExp(String.raw`^(?<one>.+?) and (?<other>(?:the|their|his|her|its) .+?) (?:were|are|came|took place|were held) ${SPAN} apart$`, "u"), following],
  [new RegExp(String.raw`^(?:The|Their)(?: two)? (?<what>meeting|talk)s (?<one>in \p{Lu}\p{L}+(?: on \d{1,2} \p{Lu}\p{L}+)?) and (?<other>(?:in )?\p{Lu}\p{L}+(?: on \d{1,2} \p{Lu}\p{L}+)?) (?:were|are|came|took place|were held) ${SPAN} apart$`, "u"),
    ({ what = "", one = "", other = "" }) => following({ one: `the ${what} ${one}`, other: `the one in ${other.replace(/^in /u, "")}` })],
  [new RegExp(String.raw`^(?<one>(?:[^,]{3,60}?) met .+?),? and,? ${SPAN} (?:later|afterwards|after that),? (?<other>.+)$`, "u"), joined],
  [new RegExp(String.raw`^(?<one>(?:[^,]{3,60}?) met .+?),? and (?<other>[^,]+), (?:just )?${SPAN} (?:later|afterwards|after that)$`, "u"), joined],
  [new RegExp(String.raw`^(?<other>(?<who>[^,]{3,60}?) (?:also )?met .+?),? ${SPAN} (?<link>after|before) (?:(?:s?he|they|the (?:two|pair)) (?:had )?met|meeting|(?:her|his|their|a) meeting(?: with)?) (?<one>.+)$`, "u"), afterMeeting],
  [new RegExp(String.raw`^${SPAN} (?<link>after|before) meeting (?<one>[^,]+), (?<other>(?<who>[^,]{3,60}?) (?:also )?met .+)$`, "iu"), afterMeeting],
  [new RegExp(String.raw`^${SPAN} after (?<one>the [^,]+), (?<other>[^,]+ met .+)$`, "iu"), agreed],
  [new RegExp(String.raw`^(?<one>[^,]{5,80}?) (?:was|were) ${SPAN} old (?:when|by the time|as) (?<other>.+)$`, "iu"), agreed],
  [new RegExp(String.raw`^(?:When|By the time) (?<other>[^,]+), (?<one>[^,]{5,80}?) (?:was|were) ${SPAN} old$`, "u"), agreed],
]; // prettier-ignore

/** "met in Oslo on 3 May and in Rome on 13 June" */
function besides({ who = "", one = "", other = "", first, then, later }: Groups): Told {
  const isAnyOrder = [first, then, later].every((word) => word === undefined);
  return { before: one, after: other, plain: `${who} met ${one} and ${other}`, isAnyOrder };
}

/** "met Lind in Oslo on 3 May and Moe in Oslo on 13 June" */
function joined({ one = "", other = "" }: Groups): Told {
  return { before: one, after: other, plain: `${one} and ${withPlaceOf(one, other)}` };
}

/** "there" as the place that the other part names. */
function withPlaceOf(named: string, text: string): string {
  const place = /\bin \p{Lu}\p{L}+/u.exec(named)?.[0];
  return place === undefined ? text : text.replace(/\bthere\b/u, place);
}

/** "the meeting in Oslo was followed by the one in Rome" */
function following({ one = "", other = "" }: Groups): Told {
  const next = other.replace(/^the (?:next|second|later|following|subsequent) (?=one|meeting|talks)/iu, "the ");
  return { before: one, after: next, plain: `${one} was followed by ${next}` };
}

/** "Berg met Lind in Rome and Berg met Moe in Oslo" */
function afterMeeting({ who = "", one = "", other = "", link }: Groups): Told {
  const plain = `${withPlaceOf(one, other)} and ${who} met ${withPlaceOf(other, one)}`;
  return link === "before" ? { before: other, after: one, plain } : { before: one, after: other, plain };
}

/** "The pact is of May 2031, and the ministers met in Oslo": of what is no meeting itself. */
function agreed({ one = "", other = "" }: Groups): Told | null {
  if (/\b(?:meeting|talks|discussions|encounter)\b/iu.test(one)) return null;
  const name = one.replace(/ (?:of|in|from) (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d\b/u, "");
  return { before: one, after: other, plain: `${name} is of ${DAY}, and ${other}` };
}

/** Takes the whole sentence, without its markers, and all the quotes that it points at. */
export function withoutSpansApart(sentence: string, quotes: readonly Quote[]): string {
  const text = sentence.replace(/\.$/u, "");
  for (const [form, toldOf] of FORMS) {
    const groups = form.exec(text)?.groups;
    const told = groups ? toldOf(groups) : null;
    const first = told ? areApart(told, spanOf(groups), quotes) : null;
    if (told && first) return `${capital(told.plain.replace(DAY, first.words ?? ""))}.`;
  }
  return sentence;
}

/** The first of two days that are as far apart as is said. */
function areApart({ before, after, isAnyOrder }: Told, span: Span, quotes: readonly Quote[]): Stretch | null {
  const [one, other] = [dayOf(before, quotes), dayOf(after, quotes)];
  if (one === null || other === null) return null;
  const [first, second] = isAnyOrder === true && other.from < one.from ? [other, one] : [one, other];
  return first.to < second.from && isAsLong(first, second, span) ? first : null;
}

/** The day, or the month, of what a stretch of a sentence tells; null where it tells none, or of several. */
function dayOf(part: string, quotes: readonly Quote[]): Stretch | null {
  const told = findMentions(part).filter(({ kind, value }) => kind === "date" && /\d-\d\d$/u.test(value));
  const known = quotes.flatMap((quote) => [...printedStretches(quote), ...citedDays(quote)]);
  const days = told.flatMap(({ value }) => known.filter((day) => isOf(day, value)).slice(0, 1));
  if (told.length > 0) return onlyOne(days);
  const names = part.match(/\b(?!(?:The|Their|His|Her|A|An|In|At|On|Both)\b)\p{Lu}[\p{L}-]+/gu) ?? [];
  return onlyOne(names.flatMap((name) => dayAt(name, quotes) ?? []));
}

function isOf({ from, to }: Stretch, value: string): boolean {
  if (/^\d{4}-\d\d$/u.test(value)) return from.startsWith(value) && to.startsWith(value);
  return from === to && from.endsWith(value);
}

function onlyOne(days: readonly Stretch[]): Stretch | null {
  const [first, ...others] = days;
  return first && others.every(({ from, to }) => from === first.from && to === first.to) ? first : null;
}

/** The day that stands right behind a name of one quote alone, or that of the release, where its quote prints it. */
function dayAt(name: string, quotes: readonly Quote[]): Stretch | null {
  const [quote, ...others] = quotes.filter(({ text }) => new RegExp(`\\b${name}\\b`, "u").test(text));
  if (!quote || others.length > 0) return null;
  const printed = printedStretches(quote);
  const behind = quote.text.slice(quote.text.indexOf(name) + name.length);
  const close = printed.find(({ words }) => words !== null && isRightBehind(behind, words));
  return close ?? printed.find(({ from, to }) => from === to && from === quote.release.eventDate) ?? null;
}

function isRightBehind(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && at <= FARTHEST && !/[,;.]/u.test(text.slice(0, at));
}
const FARTHEST = 48;

function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
