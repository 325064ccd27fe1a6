/** Sums held against one another: "more than twice", "less than half", "£10 million more than". */
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { isSame } from "./measures.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { holds } from "./rough-figures.ts";
import { atTheirYears, yearsAt } from "./sums.ts";

const isSum = ({ kind }: Mention): boolean => kind === "money";

/** Takes a sentence and a quote's text; both sums must be printed there. */
export function withPrintedComparisons(text: string, printed: string): string {
  return asDifference(asMultiple(text.replace(EXCEEDING, "is $2 more than $1"), printed), printed);
}

const MULTIPLE = new RegExp(
  String.raw`(?:\b(?:is|was|are|were|represents?|amounts? to|comes? to),?|,) (?:(more than|over|about|around|roughly|nearly|almost|well over|just over|just under|less than) )?(?:(twice|double)|(${NUMBER})( and a half)? times|(half|a third|a quarter|two thirds|two fifths|40%))(?: of)?(?: that of| those of| as much as)?(?= )`,
  "iu",
);

/** Within what part of itself a multiple may be rounded. */
const ROUNDING = 0.01;
const PARTS: Readonly<Record<string, number>> = {
  half: 0.5, "a third": 1 / 3, "a quarter": 0.25, "two thirds": 2 / 3, "two fifths": 0.4, "40%": 0.4,
}; // prettier-ignore

/** "£480 million is more than twice £191.3 million": both printed, and reckoned. */
function asMultiple(text: string, printed: string): string {
  const match = MULTIPLE.exec(text);
  if (!match) return text;
  const own = findMentions(printed).filter(isSum);
  const told = withUntoldSums(text, match, own, printed);
  const [place, said] = [told.indexOf(match[0]), findMentions(told).filter(isSum)];
  const before = said.findLast(({ end }) => end <= place);
  const behind = said.find(({ start }) => start >= place + match[0].length);
  const isOwn = (one: Mention): boolean => own.some(({ unit, value }) => unit === one.unit && value === one.value);
  if (!before || !behind || before.unit !== behind.unit || !isOwn(before) || !isOwn(behind)) return text;
  const [whole, bound, twice, count, half, part] = match;
  const times = twice === undefined ? (numberOf(count) ?? 0) + (half === undefined ? 0 : 0.5) : 2;
  const factor = part === undefined ? times : (PARTS[part.toLowerCase()] ?? Number.NaN);
  const known = Number(before.value) / Number(behind.value);
  const isSo = bound === undefined ? Math.abs(known - factor) <= ROUNDING * factor : holds(known, factor, bound);
  return isSo ? told.replace(whole, whole.startsWith(",") ? ", while" : "compares with") : text;
}

/** "The money for 2023 to 2026 is twice …": the sum that is told by its years alone, put there. */
function withUntoldSums(
  text: string,
  { 0: words, index }: RegExpExecArray,
  own: readonly Mention[],
  printed: string,
): string {
  const [before, behind] = [text.slice(0, index), text.slice(index + words.length)];
  const told = [before, behind].map((part) => {
    if (findMentions(part).some(isSum)) return part;
    const addend = own.find((one) => yearsAt(part, one, own, printed) !== null);
    return addend ? (atTheirYears(part, [addend], printed) ?? part) : part;
  });
  return told.join(words);
}

const EXCEEDING =
  /\bexceed(?:s|ed)? ((?:the )?[£€$]\S+(?: (?:thousand|million|billion))?) by ([£€$]\S+(?: (?:thousand|million|billion))?)(?=[ .,]|$)/iu;
const DIFFERENCE =
  /\b(?:is|was|are|were),? (?=[£€$]\S+(?: \p{L}+)? (?:more|higher|greater|larger|less|lower|smaller) than\b)/iu;

/** "£480 million is £288.7 million more than £191.3 million" */
function asDifference(text: string, printed: string): string {
  const match = DIFFERENCE.exec(text);
  if (!match) return text;
  const own = findMentions(printed).filter(isSum);
  const said = findMentions(text).filter(isSum);
  const place = match.index + match[0].length;
  const [gap, before, behind] = [
    said.find(({ start }) => start === place),
    said.findLast(({ end }) => end <= match.index),
    said.find(({ start }) => start > place),
  ];
  const areOwn = [before, behind].every((one) =>
    own.some(({ unit, value }) => unit === one?.unit && value === one.value),
  );
  if (!gap || !before || !behind || !areOwn || before.unit !== behind.unit || gap.unit !== before.unit) return text;
  const than = /^ (more|higher|greater|larger|less|lower|smaller) than/iu.exec(text.slice(gap.end));
  const sign = /^ (?:more|higher|greater|larger)/iu.test(than?.[0] ?? "") ? 1 : -1;
  return isSame(Number(before.value) - Number(behind.value), sign * Number(gap.value))
    ? `${text.slice(0, match.index)}compares with${text.slice(gap.end + (than?.[0].length ?? 0))}`
    : text;
}
