/** A span of time or a share that the quote prints in another form is put in the form of the quote. */
import { holds } from "./rough-figures.ts";
import { isSame, sharesIn, timesIn, type Measure } from "./measures.ts";

/** Takes a sentence and a quote's text; what the quote prints as it is said, or not at all, stays. */
export function inEqualForms(text: string, printed: string): string {
  const timed = replaceBy(text, timesIn(text), printed, timesIn(printed));
  const shared = replaceBy(timed, sharesIn(timed), printed, sharesIn(printed));
  return withoutRounding(shared, printed);
}

const ROUNDED =
  /\b(more than|over|just over|little more than|nearly|almost|just under|under|less than|about|around|roughly|some|approximately) $/iu;
/** How far from a part a share may be that is called "more than" it, in points of a hundred. */
const ROUNDING = 7;

/** "more than a third" for a share of 36% */
function withoutRounding(text: string, quote: string): string {
  const printed = sharesIn(quote).filter(
    ({ start, end }) => /%|cent/iu.test(quote.slice(start, end)) && !ROUNDED.test(quote.slice(0, start)),
  );
  return sharesIn(text).reduceRight((plain, { low, start, end }) => {
    const bound = ROUNDED.exec(text.slice(0, start));
    if (!bound || /\d|%|cent/iu.test(text.slice(start, end))) return plain;
    const exact = printed.find((one) => Math.abs(one.low - low) <= ROUNDING && holds(one.low, low, bound[1]));
    return exact ? `${plain.slice(0, bound.index)}${quote.slice(exact.start, exact.end)}${plain.slice(end)}` : plain;
  }, text);
}

function replaceBy(text: string, said: readonly Measure[], quote: string, printed: readonly Measure[]): string {
  return said.reduceRight((plain, one) => {
    const words = text.slice(one.start, one.end);
    const equal = printed.filter((other) => isEqual(one, other)).map(({ start, end }) => quote.slice(start, end));
    const form = equal.some((other) => isSameForm(other, words)) ? undefined : equal[0];
    if (form === undefined) return plain;
    const [isSaidIn, isPrintedIn] = [IN_SO_MANY.test(words), IN_SO_MANY.test(form)];
    const behind = plain.slice(one.end);
    if (isPrintedIn && !isSaidIn)
      return `${plain.slice(0, one.start)}${form}${behind.replace(/^ of(?: the)?(?= )/u, "")}`;
    return `${plain.slice(0, one.start)}${form}${isSaidIn && !isPrintedIn && OF_NOUN.test(behind) ? " of" : ""}${behind}`;
  }, text);
}

const IN_SO_MANY = / in | out of /iu;

/** "four in ten officers": 40% *of* officers. */
const OF_NOUN = /^ (?!(?:of|more|less|fewer|higher|lower|greater|compared|on|in|over|from|than)\b)\p{L}/iu;

function isEqual(a: Measure, b: Measure): boolean {
  return a.kind === b.kind && isSame(a.low, b.low) && isSame(a.high, b.high);
}

/** Both a count of one unit: what is left to compare is how the number is written, which other demands do. */
function isSameForm(a: string, b: string): boolean {
  const [unit, other] = [a, b].map((words) =>
    words
      .toLowerCase()
      .replace(/per\s?cent/u, "%")
      .match(/%|\p{L}{3,}$/u)?.[0]
      .replace(/s$/u, ""),
  );
  return unit === other && / or /u.test(a) === / or /u.test(b);
}
