/** Which of two meetings came first: the one that "followed a previous meeting" is not said to have come before it. */
import { MONTHS } from "../../../../language/month-names.ts";
import type { Demand } from "../../claim.ts";
import type { Source } from "../../source.ts";

export const demandOrder: Demand = ({ text }, sources) => {
  const after = AFTER_THIS.exec(text)?.[0];
  if (after !== undefined && sources.every(({ quote }) => FOLLOWED.test(quote.text)))
    return `turns round which came first (${after})`;
  const turned = sources.flatMap((source) => twoMeetingsIn(source).flatMap((meetings) => turnedIn(text, meetings)))[0];
  return turned === undefined ? null : `turns round which came first (${turned})`;
};

/** The places and days of a meeting and of the one that it followed. */
interface TwoMeetings {
  readonly earlier: readonly string[];
  readonly later: readonly string[];
}

const FOLLOWED = /\b(?:this|the) \p{L}+ (?:followed|follows|came after|comes after) (?=(?:a|an|the|their) )/iu;
/** The meeting of which the quote tells that it followed another. */
const AFTER_THIS =
  /\b(?:after|following) (?:this|that) (?:meeting|talks?|one)\b|\bafter (?:the meeting|their talks)(?=,)/iu;
const MARK = new RegExp(String.raw`(?<=\b(?:in|at) )\p{Lu}\p{L}+|\b\d{1,2} (?:${MONTHS})\b`, "gu");

/** "They met in London on 10 October. This meeting followed a previous one in Paris on 30 August." */
function twoMeetingsIn({ quote, context }: Source): TwoMeetings[] {
  const border = FOLLOWED.exec(quote.text)?.index;
  if (border === undefined) return [];
  const [earlier, later] = [
    marksIn(quote.text.slice(border)),
    marksIn(`${context.text} ${quote.text.slice(0, border)}`),
  ];
  return [
    {
      earlier: earlier.filter((one) => !later.includes(one)),
      later: later.filter((one) => !earlier.includes(one)),
    },
  ];
}

function marksIn(words: string): string[] {
  return words.match(MARK) ?? [];
}

/** Before these stands the earlier one and behind them the later; before the others it is the other way round. */
const BEFORE = /\b(?:before(?! (?:in|at)\b|[,.])|ahead of|prior to|followed by|preceded(?! by))\b/giu;
const AFTER = /\b(?:after|following|followed(?! by)|follows|preceded by)\b/giu;
/** Of the earlier, and of the later one, is what stands behind these, up to the next clause. */
const OF_EARLIER = /\b(?:previous(?:ly)?|earlier|had|having|already)\b/giu;
const OF_LATER = /\b(?:later|again|subsequent(?:ly)?|afterwards)\b/giu;
const BORDER = /,| (?:and|before|after|when|while) /u;

/** The words that tell of the order, where they have the meetings on the wrong sides. */
function turnedIn(text: string, { earlier, later }: TwoMeetings): string[] {
  const isTurned = (index: number, length: number, [first, second]: readonly (readonly string[])[]): boolean =>
    isNext(text.slice(index + length), first ?? [], second ?? []) ||
    isLast(text.slice(0, index), second ?? [], first ?? []);
  const wrong = (words: RegExp, order: readonly (readonly string[])[]): string[] =>
    Array.from(text.matchAll(words)).flatMap(({ index, 0: word }) =>
      isTurned(index, word.length, order) ? [word] : [],
    );
  const behind = (words: RegExp, own: readonly string[], other: readonly string[]): string[] =>
    Array.from(text.matchAll(words)).flatMap(({ index, 0: word }) =>
      isNext(text.slice(index + word.length).split(BORDER)[0] ?? "", other, own) ? [word] : [],
    );
  return [
    ...wrong(BEFORE, [earlier, later]),
    ...wrong(AFTER, [later, earlier]),
    ...behind(OF_EARLIER, earlier, later),
    ...behind(OF_LATER, later, earlier),
  ];
}

/** Of the marks behind a word the first is one of these. */
function isNext(behind: string, these: readonly string[], others: readonly string[]): boolean {
  const places = (marks: readonly string[]): number[] =>
    marks.map((mark) => behind.indexOf(mark)).filter((at) => at >= 0);
  return Math.min(...places(these)) < Math.min(...places(others));
}

/** Of those before it the last. */
function isLast(before: string, these: readonly string[], others: readonly string[]): boolean {
  const places = (marks: readonly string[]): number[] => marks.map((mark) => before.lastIndexOf(mark));
  return Math.max(-1, ...places(these)) > Math.max(-1, ...places(others));
}
