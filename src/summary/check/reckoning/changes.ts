/** One change in its several forms: "50% more than", "up by half on", "half as many again as", "one and a half times that". */
import { isSame, sharesIn, type Measure } from "./measures.ts";
import { NUMBER, numberOf } from "./plain-figures.ts";
import { holds } from "./rough-figures.ts";

const MORE = /^ (?:more|higher|greater) than\b/iu;
const GROWS =
  /\b(?:increas|rise|rising|rose|grow|grew|gone up|go(?:es)? up|went up|up|climb|expand)\p{L}*\b[^.;]{0,80}?\bby (?:over |more than |about |nearly |up to )?$/iu;
const FALLS =
  /\b(?:reduc|fall|fell|cut|drop|decreas|declin|down|lower)\p{L}*\b[^.;]{0,80}?\bby (?:over |more than |about |nearly |up to )?$/iu;

interface Change {
  /** Parts of a hundred, below zero for a fall. */
  readonly by: number;
  /** The share as it is printed, and whether "more than" follows it there. */
  readonly words: string;
  readonly isCompared: boolean;
}

function changesIn(printed: string): Change[] {
  return sharesIn(printed).flatMap((share) => {
    const sign = signOf(printed, share);
    const words = printed.slice(share.start, share.end);
    return sign === 0 ? [] : [{ by: sign * share.low, words, isCompared: MORE.test(printed.slice(share.end)) }];
  });
}

function signOf(text: string, { start, end }: Measure): number {
  if (MORE.test(text.slice(end)) || GROWS.test(text.slice(0, start))) return 1;
  return FALLS.test(text.slice(0, start)) ? -1 : 0;
}

/** Takes a sentence and a quote's text. */
export function withPrintedChanges(text: string, printed: string): string {
  return changesIn(printed).reduce((plain, change) => {
    const rise =
      change.by > 0 && change.isCompared ? asManyTimes(asManyAgain(asUpOn(plain, change), change), change) : plain;
    return asShareOfBefore(rise, change);
  }, text);
}

/** "half as many again as" */
function asManyAgain(text: string, change: Change): string {
  const joined = text.replace(/ as (many|much)((?: (?!as\b|again\b)\p{L}+){1,4}) again as\b/giu, "$2 as $1 again as");
  return ofSame(joined, change, / as (?:many|much) again(?: as)?\b/u, "");
}

/** "up by half on" */
function asUpOn(text: string, change: Change): string {
  return ofSame(
    text,
    change,
    / (?:up )?(?:on|from|compared (?:to|with)|against)\b/u,
    "(?:up|higher|an increase|a rise)(?: of| by)? (?:(?:more than|over) )?",
  );
}

/** Where the share that is said is the change's own, what stands around it gives way to "50% more than". */
function ofSame(text: string, { by, words }: Change, behind: RegExp, before: string): string {
  return sharesIn(text).reduceRight((plain, { low, start, end }) => {
    const rest = new RegExp(`^${behind.source}`, "iu").exec(plain.slice(end));
    const lead = before === "" ? null : new RegExp(`\\b${before}$`, "iu").exec(plain.slice(0, start));
    if (!rest || !isSame(low, by) || (before !== "" && !lead)) return plain;
    const bound = /(?:more than|over) $/iu.exec(lead?.[0] ?? "")?.[0] ?? "";
    const begin = lead ? lead.index : start;
    return `${plain.slice(0, begin)}${bound}${words} more than${plain.slice(end + rest[0].length)}`;
  }, text);
}

const TIMES = new RegExp(
  String.raw`\b(?:(twice|double)|(${NUMBER})( and a half)? times) (?:that|those|the (?:number|figure|level|total)|as (?:many|much) as)(?: of)?\b`,
  "giu",
);

/** "one and a half times as many attempts as" */
const TIMES_OF = new RegExp(
  String.raw`\b(${NUMBER})( and a half)? times as (?:many|much) ((?!as\b)\p{L}+(?: (?!as\b)\p{L}+){0,6}) as\b`,
  "giu",
);

/** "one and a half times that" */
function asManyTimes(text: string, { by, words }: Change): string {
  const counted = text.replace(TIMES_OF, (match: string, count: string, half: string | undefined, noun: string) =>
    isSame(((numberOf(count) ?? 0) + (half === undefined ? 0 : 0.5) - 1) * 100, by)
      ? `${words} more ${noun} than`
      : match,
  );
  return counted.replace(
    TIMES,
    (match: string, twice: string | undefined, count: string | undefined, half?: string) => {
      const factor = twice === undefined ? numberOf(count) : 2;
      const isIt = factor !== null && isSame((factor + (half === undefined ? 0 : 0.5) - 1) * 100, by);
      return isIt ? `${words} more than` : match;
    },
  );
}

const BEFORE = String.raw`(?:the |its )?((?:(?:19|20)\d\d|(?:previous|last) year(?:'s|’s)?|year before(?:'s|’s)?)(?: (?:figure|level|number|total))?|(?:figure|level|number|total) (?:of|for|in) (?:(?:19|20)\d\d|the (?:previous|last) year|the year before))`;
const LEFT = new RegExp(
  String.raw`\b(was|were|stood at|(?:fell|dropped|went down|was down|were down|was cut|was reduced|were reduced) to|rose to|grew to) (?:(just under|nearly|almost|just over|about|roughly) )?(${NUMBER}\s?(?:%|per\s?cent)|(?:two|three)[ -](?:thirds|quarters|fifths)|half) of ${BEFORE}`,
  "iu",
);

/** "was 64% of the 2022 figure" for a fall by 36%; only where neither is bounded. */
function asShareOfBefore(text: string, { by, words }: Change): string {
  const left = LEFT.exec(text);
  const share = left ? sharesIn(left[3] ?? "")[0]?.low : undefined;
  if (
    !left ||
    share === undefined ||
    !(left[2] === undefined ? isSame(share, 100 + by) : holds(100 + by, share, left[2]))
  )
    return text;
  const compared = (left[4] ?? "")
    .replace(/(?:['’]s)?(?: (?:figure|level|number|total))?$/u, "")
    .replace(/^.* (?:of|for|in) /u, "");
  const year = /^\d/u.test(compared) ? compared : `the ${compared.replace(/^the /u, "")}`;
  return text.replace(left[0], `${by < 0 ? "was reduced" : "was increased"} by ${words} compared to ${year}`);
}
