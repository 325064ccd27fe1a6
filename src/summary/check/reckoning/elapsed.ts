/** How long one thing is before or after another, reckoned from the days that a quote and its citation give. */
import type { Quote } from "../../../answering/answer.ts";
import { citedDays, daysBetween, isDay, printedStretches, type Stretch } from "./calendar.ts";
import { withoutPublication } from "./publication.ts";
import { isAsLong, SPAN, spanOf } from "./spans.ts";

const OLD = new RegExp(String.raw`,? (?:then|now|already|by then) ${SPAN} old\b,?`, "iu");
const DISTANCE = new RegExp(
  String.raw`(?:,? |^)${SPAN} (?<link>before|after|earlier|later|previously|on(?=[.,]|$))\b(?!-)`,
  "iu",
);

/** Takes a sentence and a quote; a span that does not hold stays as it is said, and is held against the quote as a figure. */
export function withPrintedSpans(text: string, quote: Quote): string {
  return [withoutPublication, withoutAge, withoutDelay, withoutMeeting, withoutDistance].reduce(
    (plain, form) => form(plain, quote),
    text,
  );
}

/** "the agreement, then seven months old": from a day or month that the quote prints to its own day */
function withoutAge(text: string, quote: Quote): string {
  const match = OLD.exec(text);
  if (!match) return text;
  const [whole, span] = [match[0], spanOf(match.groups)];
  const isSo = pairsOf(quote, span.unit).some(([a, b]) => b.words === null && isAsLong(a, b, span));
  return isSo ? text.replace(whole, "") : text;
}

const AHEAD = new RegExp(
  String.raw`(?:,? |^)(?:in )?${SPAN}(?:['’]s?)? (?:time|away|hence|off)\b(?! (?:of|from)\b),?`,
  "iu",
);

/** "in two months' time, in January 2032": from the day of the release to what the quote prints, where that is told too */
function withoutDelay(text: string, quote: Quote): string {
  const match = AHEAD.exec(text);
  if (!match) return text;
  const [whole, span] = [match[0], spanOf(match.groups)];
  const isSo = pairsOf(quote, span.unit).some(
    ([a, b]) => a.words === null && b.words !== null && text.includes(b.words) && isAsLong(a, b, span),
  );
  return isSo
    ? text
        .replace(whole, "")
        .trimStart()
        .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
    : text;
}

const OWN_MEETING = new RegExp(
  String.raw`,? ${SPAN} (?:after|before) (?:the|their|this|that|these|those)(?: (?:own|two|ministers['’]|(?<place>\p{Lu}\p{L}+)))? (?:meeting|talks|encounter|discussions|conversation)(?=[.,]|$)`,
  "u",
);

/** "in January 2032, two months after their meeting": from the day of the release to what the quote prints, or back, where that is told too */
function withoutMeeting(text: string, quote: Quote): string {
  const match = OWN_MEETING.exec(text);
  const place = match?.groups?.["place"];
  if (!match || (place !== undefined && !quote.release.text.includes(`in ${place} `))) return text;
  const [whole, span] = [match[0], spanOf(match.groups)];
  const isAfter = whole.includes(" after ");
  const isSo = pairsOf(quote, span.unit).some(([a, b]) => {
    const [own, other] = isAfter ? [a, b] : [b, a];
    return own.words === null && other.words !== null && text.includes(other.words) && isAsLong(a, b, span);
  });
  return isSo ? text.replace(whole, "") : text;
}

/** "41 days after the meeting": "after the meeting"; "six weeks earlier": the day that is printed. */
function withoutDistance(text: string, quote: Quote): string {
  const match = DISTANCE.exec(text);
  if (!match) return text;
  const [whole, span, link = ""] = [match[0], spanOf(match.groups), match.groups?.["link"]];
  const pair = pairsOf(quote, span.unit).find(([a, b]) => isAsLong(a, b, span));
  if (!pair) return text;
  const behind = text.slice(match.index + whole.length);
  const isAlone = /^(?:earlier|later|previously)$/iu.test(link) || ENDS.test(behind);
  if (!isAlone)
    return text.replace(whole, `${whole.startsWith(",") ? "," : ""} ${link}`.trimStart().padStart(link.length + 1));
  const [before, after] = pair;
  const isBehind = /^(?:later|after|on)$/iu.test(link);
  const day = isBehind ? after : before;
  if (isBehind && after.words === null && isToldBefore(before.words, text.slice(0, match.index)))
    return `${text.slice(0, match.index)}${behind}`;
  if (day.words === null || isOfOther(text.slice(0, match.index), day, isBehind ? before : after)) return text;
  const told = text.includes(day.words) ? "" : ` ${isDay(day) ? "on" : "in"} ${day.words}`;
  return `${text.slice(0, match.index)}${told}${told === "" ? behind.replace(/^,/u, "") : behind}`.trimStart();
}

/** "On 10 October and on 30 August, six weeks *later*": what is told last is the earlier one. */
function isOfOther(text: string, day: Stretch, other: Stretch): boolean {
  const own = day.words === null ? -1 : text.lastIndexOf(day.words);
  const last = other.words === null ? -1 : text.lastIndexOf(other.words);
  return own < last && (own >= 0 || !isToldBefore(other.words, text));
}

/** "On 30 August they met in Oslo *and* six weeks later …", but not "on 30 August, six weeks later". */
function isToldBefore(words: string | null, text: string): boolean {
  return words !== null && text.includes(words) && /\p{L}/u.test(text.slice(text.lastIndexOf(words) + words.length));
}

const ENDS = /^(?:[.,]|$| (?:will|is|are|was|were|has|had|have|would|and)\b)/u;

/** Two days or months of which at least one is printed, the earlier first. */
function pairsOf(quote: Quote, unit: string): (readonly [Stretch, Stretch])[] {
  const longest = unit.toLowerCase() === "year" ? 366 : 31;
  const exact = [...printedStretches(quote), ...citedDays(quote)].filter(
    ({ from, to }) => daysBetween(from, to) < longest,
  );
  return exact.flatMap((a) =>
    exact.filter((b) => a.to < b.from && (a.words ?? b.words) !== null).map((b) => [a, b] as const),
  );
}
