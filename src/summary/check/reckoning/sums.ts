/** Like sums added up, divided by years or held against one another: "£30 million in all" for "£10 million … and £20 million". */
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { holds } from "./comparisons.ts";
import { isSame } from "./measures.ts";
import { inFigures, NUMBER, numberOf } from "./plain-figures.ts";

const isSum = ({ kind }: Mention): boolean => kind === "money";
const TOTAL =
  /,? ?\b(?:in total|in all|all told|altogether|taken together|together|combined|(?:a|the) (?:combined )?total of|total(?:led|ling|s)?|add(?:s|ed|ing)? up to|between them)\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/gu;

/** Takes a sentence and a quote's text. */
export function withPrintedSums(text: string, printed: string): string {
  if (!/\d/u.test(printed)) return text;
  return [asTotal, asMultiple, asAverage].reduce((plain, form) => form(plain, printed), text);
}

/** The total of all the like sums of a quote, said to be one, of the years of all of them. */
function asTotal(text: string, printed: string): string {
  const total = TOTAL.exec(text) ?? /\b(?:come|comes|came|coming) to\b/iu.exec(text);
  const addends = findMentions(printed).filter(isSum);
  const [first] = addends;
  if (!total || !first || addends.length < 2 || addends.some(({ unit }) => unit !== first.unit)) return text;
  const sum = addends.reduce((whole, { value }) => whole + Number(value), 0);
  const said = findMentions(text).find(
    (one) => isSum(one) && one.unit === first.unit && isSame(Number(one.value), sum),
  );
  const areSaid = addends.every(({ value }) => findMentions(text).some((one) => isSum(one) && one.value === value));
  if (!said || !isOfAllYears(text, printed) || (!areSaid && isOfOneAddend(text, printed, first))) return text;
  const list = addends.map(({ start, end }) => printed.slice(start, end)).join(" and ");
  const written = `${text.slice(0, said.start)}${list}${text.slice(said.end)}`;
  return inPrintedYears(
    /come|came|add|total(?:led|ling|s)/iu.test(total[0])
      ? written.replace(total[0], " amounting to")
      : written.replace(total[0], ""),
    printed,
  );
}

/** No years are told, or the first and the last of those that are printed, and none that is not. */
function isOfAllYears(text: string, printed: string): boolean {
  const [said, own] = [text, printed].map((one) => (one.match(YEAR) ?? []).map(Number));
  if (!said || !own || said.length === 0) return true;
  return (
    Math.min(...said) === Math.min(...own) &&
    Math.max(...said) === Math.max(...own) &&
    said.every((year) => own.includes(year))
  );
}

/** Whoever is named, and in the quote only behind the first addend, has to do with the others alone. */
function isOfOneAddend(text: string, printed: string, first: Mention): boolean {
  const names = text.match(/(?<=.)\b\p{Lu}\p{L}+/gu) ?? [];
  return names.some((name) => {
    const at = printed.indexOf(name);
    return at > first.end;
  });
}

/** "2018 to 2026" for "2018 and 2022 … 2023 and 2026", where one span begins in the year behind the other's last. */
function inPrintedYears(text: string, printed: string): string {
  const spans = Array.from(printed.matchAll(/((?:19|20)\d\d) (?:and|to) ((?:19|20)\d\d)/gu));
  const isOne =
    spans.length > 1 && spans.every(([, from], i) => i === 0 || Number(from) === Number(spans[i - 1]?.[2]) + 1);
  const whole = new RegExp(`${spans[0]?.[1]} (?:and|to) ${spans.at(-1)?.[2]}`, "u");
  return isOne ? text.replace(whole, spans.map(([span]) => span).join(" and ")) : text;
}

const MULTIPLE = new RegExp(
  String.raw`\b(?:is|was|are|were|represents?|amounts? to|comes? to),? (?:(more than|over|about|around|roughly|nearly|almost|well over|just over|just under|less than) )?(?:(twice|double)|(${NUMBER})( and a half)? times)(?: that of| those of| as much as)?(?= )`,
  "iu",
);

/** "£480 million is more than twice £191.3 million": both printed, and reckoned. */
function asMultiple(text: string, printed: string): string {
  const match = MULTIPLE.exec(text);
  if (!match) return text;
  const said = findMentions(text).filter(isSum);
  const before = said.findLast(({ end }) => end <= match.index);
  const behind = said.find(({ start }) => start >= match.index + match[0].length);
  const own = findMentions(printed).filter(isSum);
  const isOwn = (one: Mention): boolean => own.some(({ unit, value }) => unit === one.unit && value === one.value);
  if (!before || !behind || before.unit !== behind.unit || !isOwn(before) || !isOwn(behind)) return text;
  const [whole, bound, twice, count, half] = match;
  const factor = twice === undefined ? (numberOf(count) ?? 0) + (half === undefined ? 0 : 0.5) : 2;
  return holds(Number(before.value) / Number(behind.value), factor, bound)
    ? text.replace(whole, "compares with")
    : text;
}

const AVERAGE = new RegExp(
  String.raw`\b(?:(?:has |have |had )?averag(?:ed|ing|es)|(?:was|were|is|came to|amount(?:ed|ing) to)? ?an average of) ((?:more than|over|up to|nearly|about) )?(£|€|\$)?(${NUMBER})( (?:euros?|pounds?))? (?:a|per|each) year (?=over|in|during)(.{0,12}?)(${NUMBER}) years\b`,
  "iu",
);

/** "averaging £5 million a year over the last 2 years" for "£10 million in the last 2 years" */
function asAverage(text: string, printed: string): string {
  const match = AVERAGE.exec(text);
  if (!match) return text;
  const [whole, bound = "", sign = "", count, unit = "", link = "", years] = match;
  const total = (numberOf(count) ?? 0) * (numberOf(years) ?? 0);
  const own = findMentions(printed).find(
    ({ kind, value }) => (kind === "money" || kind === "number") && isSame(Number(value), total),
  );
  return own
    ? text.replace(whole, `amounting to ${bound}${sign}${inFigures(total)}${unit} ${link}${years} years`)
    : text;
}
