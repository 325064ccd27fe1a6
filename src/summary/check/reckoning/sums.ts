/** Like sums added up, divided by years or held against one another: "£30 million in all" for "£10 million … and £20 million". */
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { holds } from "./rough-figures.ts";
import { isSame } from "./measures.ts";
import { inFigures, NUMBER, numberOf } from "./plain-figures.ts";

const isSum = ({ kind }: Mention): boolean => kind === "money";
const TOTAL =
  /,? ?\b(?:taken together,?|in total|in all|all told|altogether|together|combined|(?:a|the) (?:combined )?total of|total(?:led|ling|s)?|add(?:s|ed|ing)? up to|between them)\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/gu;

/** Takes a sentence and a quote's text. */
export function withPrintedSums(text: string, printed: string): string {
  if (!/\d/u.test(printed)) return text;
  return [asOneList, withExactTotal, withoutCountOfSums, asTotal, asAverage].reduce(
    (plain, form) => form(plain, printed),
    text,
  );
}

const ADDING =
  /^(.+?) ((?:amount|add up|come)s? to|total) ([£€$][\d.,]+(?: \p{L}+)?),? (?:(?:when|if) )?adding ((?:the )?[£€$][^,]+?) (?:to|and) ((?:the )?[£€$][^,]+?)(\.?)$/iu;
const FOLLOWED =
  /,? (?:(?:was|were|is|are|has been|have been)(?: to be)? )?followed by (?:(?:a|another) )?(?:(?:further|later) )?(?=(?:promised |pledged )?[£€$])/iu;

/** "£10 million was followed by £20 million", "come to £30 million, adding £10 million to £20 million": the sums side by side. */
function asOneList(text: string, printed: string): string {
  const list = ADDING.exec(text);
  const all = list
    ? findMentions(text)
        .filter(isSum)
        .map(({ value }) => Number(value))
    : [];
  if (list && all.length === 3 && isSame(all[0] ?? 0, (all[1] ?? 0) + (all[2] ?? 0)))
    return `${list[1]} worth ${list[4]} and ${list[5]} are given${list[6]}`;
  const [own, told] = [printed, text].map((one) => findMentions(one).filter(isSum));
  const areInOrder =
    told?.length === 2 &&
    told.every((one, i) => Math.abs(Number(one.value) - Number(own?.[i]?.value)) <= TOTAL_ROUNDING * Number(one.value));
  if (!areInOrder || own?.length !== 2 || !FOLLOWED.test(text)) return text;
  return text.replace(FOLLOWED, " and ").replace(/\.?$/u, " are given$&");
}

const ROUGHLY =
  /\b(nearly|almost|just under|just over|more than|over|exceed(?:s|ed|ing)?|close to|about|around|roughly|some|approximately) $/iu;

/** "more than £670 million" for the total of £671.3 million */
function withExactTotal(text: string, printed: string): string {
  const addends = findMentions(printed).filter(isSum);
  const [first] = addends;
  const sign = /^[£€$]/u.exec(printed.slice(first?.start))?.[0];
  if (!first || sign === undefined || addends.length < 2 || addends.some(({ unit }) => unit !== first.unit))
    return text;
  const total = addends.reduce((whole, { value }) => whole + Number(value), 0);
  return findMentions(text).reduceRight((plain, { kind, unit, value, start, end }) => {
    const rough = ROUGHLY.exec(text.slice(0, start));
    const isNear = kind === "money" && unit === first.unit && Math.abs(total - Number(value)) <= TOTAL_ROUNDING * total;
    const isExceeded = /^exceed/iu.test(rough?.[1] ?? "");
    if (!rough || !isNear || !holds(total, Number(value), isExceeded ? "over" : rough[1])) return plain;
    return `${plain.slice(0, rough.index)}${isExceeded ? "come to " : ""}${sign}${inFigures(total)}${plain.slice(end)}`;
  }, text);
}
const TOTAL_ROUNDING = 0.02;

/** "The two sums, £10 million and £20 million": counted from what is printed, where each, or what they come to, is told. */
function withoutCountOfSums(text: string, printed: string): string {
  const [own, told] = [printed, text].map((one) => findMentions(one).filter(isSum));
  const isTold = (value: number): boolean => told?.some((one) => isSame(Number(one.value), value)) === true;
  const total = own?.reduce((whole, { value }) => whole + Number(value), 0) ?? 0;
  const areTold = own?.every(({ value }) => isTold(Number(value))) === true || isTold(total);
  return text.replace(
    new RegExp(
      `\\b(the |both |these )?(${NUMBER}) ((?:[\\p{L}-]+ )?(?:sums|amounts|figures|deals|agreements|packages|arrangements))\\b`,
      "iu",
    ),
    (words: string, the: string | undefined, said: string, sums: string) => {
      if (!areTold || numberOf(said) !== own?.length) return words;
      return the === undefined && /^\p{Lu}/u.test(said)
        ? `${sums[0]?.toUpperCase()}${sums.slice(1)}`
        : `${the ?? ""}${sums}`;
    },
  );
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
  const placed = said ? atTheirYears(text.slice(0, said.start), addends, printed) : null;
  if (said && placed !== null)
    return `${placed.replace(VERB, "")} are given${text.slice(said.end)}`.replace(TOTAL, "").replace(LEFT_OVER, "");
  const each = said && isOfAllYears(text, printed) ? withEachItsOwn(text, said, addends, printed) : null;
  if (each !== null) return each;
  const areSaid = addends.every(({ value }) => findMentions(text).some((one) => isSum(one) && one.value === value));
  if (!said || !isOfAllYears(text, printed)) return text;
  const plain = areSaid ? withoutTotal(text, said) : withAddends(withoutShare(text, printed), said, addends, printed);
  return plain.replace(TOTAL, "").replace(LEFT_OVER, "").replace(/ {2,}/gu, " ");
}

/** "…, including money that Lind promised to spend": as the quote says of one of the addends. */
function withoutShare(text: string, printed: string): string {
  return text.replace(PROMISED, (words: string, who: string) =>
    new RegExp(`\\b${who} (?:has )?promised to spend\\b`, "u").test(printed) ? "" : words,
  );
}
const PROMISED =
  /,? including (?:the )?(?:money|sums?|amount|funds|funding) (?:that )?(?:\p{L}+ ){0,2}?(\p{Lu}\p{L}+) promised(?: to spend)?(?=\.?$)/u;

/** What leads to a sum at the end of a stretch, and what is left where "Together, …" began. */
const VERB =
  /,? ?\b(?:amount(?:s|ed)?|com(?:es?|ing)|came|add(?:s|ed|ing)? up|total(?:s|led|ling)?|mak(?:es?|ing)|made)(?: to)? $/iu;
const LEFT_OVER = /^, ?/u;

/**
 * "Deals *worth £10 million* between 2018 and 2022 and the sum of £20 million for 2023": each addend put at its own years, where
 * those of all are told there; null where they are not, or where a sum stands there already.
 */
export function atTheirYears(text: string, addends: readonly Mention[], printed: string): string | null {
  if (findMentions(text).some(isSum)) return null;
  const places = addends.map((addend) => yearsAt(text, addend, addends, printed));
  if (places.some((place) => place === null)) return null;
  return addends
    .map(({ start, end }, i) => ({ sum: printed.slice(start, end), at: places[i] ?? 0 }))
    .sort((a, b) => b.at - a.at)
    .reduce((plain, { sum, at }) => `${plain.slice(0, at)}${sum} ${plain.slice(at)}`, text);
}

/** Where the years that an addend is printed with begin, as the sentence tells them. */
export function yearsAt(text: string, addend: Mention, addends: readonly Mention[], printed: string): number | null {
  const next = addends.find(({ start }) => start > addend.end);
  const [from, to] = SPAN.exec(printed.slice(addend.end, next?.start))?.[0].match(YEAR) ?? [];
  if (from === undefined) return null;
  const span = new RegExp(
    `(?:(?:in|for|of|between|from|over|during|to) )?(?:the )?${from}${to === undefined ? "" : ` (?:and|to|until) ${to}`}`,
    "iu",
  );
  return span.exec(text)?.index ?? null;
}

const OF_TWO =
  /^(?:(?:taken|added)?,? ?(?:together|in total)?, )?(.{5,120}) and ((?:the|what|his|her|\p{Lu}[\p{L}’']+) .{3,80}?),? (?:(?:add|come|amount|total|make)(?:s|ed)?|came)(?: up)?(?: to)? $/iu;

/** What is told first is of the earlier years, as it is printed first. */
const EARLIER = /\b(?:earlier|previous|past) /iu;
const BEFORE_YEARS = /(?= (?:for|between|from|in|over|covering|of)(?: the years)? (?:19|20)\d\d)|$/u;

/** "The clinics and the ambulances come to £30 million": each with its own sum, which is then held to what it is of. */
function withEachItsOwn(
  text: string,
  { start, end }: Mention,
  addends: readonly Mention[],
  printed: string,
): string | null {
  const [, one, other] = OF_TWO.exec(text.slice(0, start)) ?? [];
  if (one === undefined || other === undefined || addends.length !== 2) return null;
  const [first, second] = addends.map((own) => printed.slice(own.start, own.end));
  return `${worth(one.replace(EARLIER, ""), first)} and ${worth(other, second)}${text.slice(end).replace(WHOLE_SPAN, "")}`;
}

function worth(thing: string, sum = ""): string {
  return thing.replace(/^the (?:sum|amount|figure)\b/iu, "the money").replace(BEFORE_YEARS, ` worth ${sum}`);
}

/** "…, or £30 million altogether", "… come to £30 million": both addends are told already. */
function withoutTotal(text: string, { start, end }: Mention): string {
  const verb = /\b(?:amount|come|came|add up|total(?:led)?|make)(?: to)? $/iu.exec(text.slice(0, start));
  if (verb) return `${text.slice(0, verb.index)}are given${text.slice(end)}`;
  const lead =
    /,? (?:or|making|that is|for|giving|a total of|which (?:makes|comes to|totals))(?: a (?:combined )?total of)? $/iu.exec(
      text.slice(0, start),
    );
  if (lead) return `${text.slice(0, lead.index)}${text.slice(end)}`;
  return text.slice(0, start).endsWith(", ") && CLOSING_TOTAL.test(text.slice(end))
    ? `${text.slice(0, start - 2)}${text.slice(end)}`
    : text;
}

/** "…, £30 million in all." */
const CLOSING_TOTAL = new RegExp(`^(?:${TOTAL.source})\\.?$`, "iu");

const OF_YEARS = String.raw`,? ?(?:(?:in|for|over|across|covering|between|from|during) )?(?:the )?(?:years |period )?(?:from |between )?`;

/** The addends for their sum, each with its years where years are told. */
function withAddends(text: string, said: Mention, addends: readonly Mention[], printed: string): string {
  const years = Array.from(text.matchAll(YEAR));
  const [first, last] = [years[0], years.at(-1)];
  const list = addends.map(({ start, end }, i) => {
    const own = SPAN.exec(printed.slice(end, addends[i + 1]?.start))?.[0] ?? "";
    return `${printed.slice(start, end)}${first ? ` ${own}` : ""}`.trimEnd();
  });
  const lead = text.slice(0, said.start);
  const written = `${first && first.index < said.start ? lead.replace(WHOLE_SPAN, "") : lead}${list.join(" and ")}`;
  if (!first || !last || first.index < said.end) return `${written}${text.slice(said.end)}`;
  const before = text.slice(said.end, first.index).replace(new RegExp(`${OF_YEARS}$`, "iu"), "");
  return `${written}${before}${text.slice(last.index + 4)}`;
}
const SPAN = /\b(?:in|for|between|from|over) (?:the years )?(?:19|20)\d\d(?: (?:and|to|until) (?:19|20)\d\d)?/iu;

/** "the deals *from 2018 to 2026*": told with each addend instead. */
const WHOLE_SPAN =
  /,? (?:from|between|for|over|of|in)(?: the (?:years|period))?(?: from| between)? (?:19|20)\d\d (?:to|and|until) (?:19|20)\d\d\b/iu;

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

const AVERAGE = new RegExp(
  String.raw`\b(?:(?:has |have |had )?averag(?:ed|ing|es)|(?:was|were|is|came to|amount(?:ed|ing) to)? ?an average of) ((?:more than|over|up to|nearly|about) )?(£|€|\$)?(${NUMBER})( (?:euros?|pounds?))? (?:a|per|each) year (?=over|in|during)(.{0,24}?)(${NUMBER}) years\b`,
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
