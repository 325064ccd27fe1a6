/** What a share is of and what a number counts keep the words that narrow them: "UK-funded personnel" are not all personnel. */
import type { Claim, Demand } from "../../claim.ts";
import { headsBehind } from "../../grammar/phrases.ts";
import type { Reading, Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandOwnBases: Demand = (claim, sources) => {
  if (sources.some((source) => isBaseWidened(claim, source))) return "gives a share of one thing to another";
  if (sources.some((source) => isOfLongerTime(claim, source))) return "gives a figure of a longer time to a part of it";
  const other = claim.reading.tokens.find((of) =>
    sources.every(
      (source) => areOthersCounted(claim.reading, of, source) || isTimeFromElsewhere(claim.reading, of, source),
    ),
  );
  return other ? `counts something else than its quotes (${claim.reading.tokens[other.at + 1]?.raw ?? ""})` : null;
};

function hasFigureOf(text: string, printed: string): boolean {
  const figures: string[] = text.match(/\b\d[\d,]*\b/gu) ?? [];
  return figures.some((figure) => new RegExp(`\\b${figure}\\b`, "u").test(printed));
}

/** "in January alone" for "since 1 January" */
function isOfLongerTime({ written: text }: Claim, { quote }: Source): boolean {
  const from = /\bsince the (?:start|beginning) of ((?:19|20)\d\d)\b/u.exec(quote.text)?.[1];
  const own = (quote.release.date ?? quote.release.eventDate ?? "").slice(0, 4);
  const isThisYear = /\bsince (?:the (?:start|beginning) of (?:the|this) year|this year began|the year began)\b/u.test(
    text,
  );
  if (from !== undefined && from !== own && isThisYear && hasFigureOf(text, quote.text)) return true;
  const isPart =
    /\bin (?:the month of )?(?:\p{Lu}\p{Ll}+ )?(?:\d{4} )?alone\b|\bin the (?:last|first|final|past) (?:days?|week|fortnight) of\b/u.test(
      text,
    );
  return isPart && /\b(?:since|so far)\b/u.test(quote.text) && !/\balone\b/u.test(quote.text);
}

const PART = /\b(?:half|majority|most|third|quarter|\d+ ?%|per cent) (?:of|the)\b/iu;
const PAID = /\b(?:\p{L}+-)(?:funded|financed|paid|backed)\b/u;

/** "half of French police" for "half of the 500 UK-funded French personnel" */
function isBaseWidened({ text }: Claim, { quote, bearing, reading }: Source): boolean {
  const own = new RegExp(`${PART.source}[^.,;]{0,12}${PAID.source}`, "iu").exec(quote.text);
  if (!own || !PART.test(text)) return false;
  const isSaid = [...bearing.values()].some((there) => [...there].some((at) => reading.tokens[at]?.isNumber === true));
  return (
    !isSaid &&
    !/\b(?:fund|financ|pa(?:id|ys?|ying)\b|back|money|sponsor|bankroll)/iu.test(text) &&
    !/\b(?:the(?:se|m)|those)\b/iu.test(text)
  );
}

/** "numbers of people" for "numbers of officers" */
function areOthersCounted(reading: Reading, of: Token, { reading: printed }: Source): boolean {
  const [count, head] = [reading.tokens[of.at - 1], headsBehind(reading, of)?.at(-1)];
  if (of.word !== "of" || count?.term !== "number" || !/^(?:people|persons|individuals|men)$/u.test(head?.raw ?? ""))
    return false;
  const same = printed.tokens.filter(({ at, word }) => word === "of" && printed.tokens[at - 1]?.term === "number");
  return (
    same.length > 0 &&
    same.every((one) => /^(?:offic|gendarm|polic|boat)/u.test(printed.tokens[one.at + 1]?.term ?? ""))
  );
}

/** "within two hours of a report" for "within two hours of upload" */
function isTimeFromElsewhere(reading: Reading, of: Token, { bearing, reading: printed }: Source): boolean {
  const unit = reading.tokens[of.at - 1];
  if (of.word !== "of" || !unit || !UNIT.test(unit.word)) return false;
  const behind = reading.tokens.slice(of.at + 1, of.at + 5).filter(({ isContent, isNumber }) => isContent && !isNumber);
  const same = printed.tokens.filter(({ at, word }) => word === "of" && UNIT.test(printed.tokens[at - 1]?.word ?? ""));
  const [from] = same.map(({ at }) => at);
  if (from === undefined || behind.length === 0 || reading.tokens[of.at + 1]?.word === "it") return false;
  return !behind.some(({ at }) => [...(bearing.get(at) ?? [])].some((there) => there > from && there < from + 3));
}
const UNIT = /^(?:hours?|minutes?|days?)$/u;
