/** Figures that a quote bears without printing them: pairs, ages, "a few" of what is coming, and words that count. */
import type { Mention } from "../../../../language/mentions.ts";
import type { Claim } from "../../claim.ts";
import type { Source } from "../../source.ts";

/** "the two countries", "both ministers": counted from what is there rather than printed. */
export function isPair({ text }: Claim, { start, value, kind }: Mention): boolean {
  const rest = text.slice(start).replace(/^\S+\s+/u, "");
  if (THE_TWO.test(text.slice(Math.max(0, start - 4)))) return true;
  return (
    kind === "number" &&
    value === "2" &&
    /^(?:[\p{L}-]+ )?(?:countries|governments|ministers|nations|sides|men|leaders|neighbours|states|partners|politicians)\b/iu.test(
      rest,
    )
  );
}

/** Both of them, with no word for what they are. */
const THE_TWO =
  /^the two(?:[.,]|$| (?:have|had|has|will|would|should|could|may|also|are|were|is|was|and|to|in|on|at|from|is|for|extends?|covers?|remains?|want|wish|plan|aim|intend|hope|promise|pledge|agree|see|stress|need|strive|work|seek|try|act|keep|hold|share|join|pursue|build|fight|tackle|step|continue|call|remain|face|go|make|\p{Ll}+ed|met|held)\b| (?:promis|pledg|vow|agree|seek|aim|hop|plann|mean|look|call|discuss|work|meet|want|say|stress|commit)[a-z]*ing (?!together\b|(?:ministers|countries|states|parties)\b))/iu;

/** "The third point" for "Thirdly", "120 years" for a 120th anniversary, "a year earlier" for "last year", "1" for "one". */
export function isWrittenOtherwise(
  { text }: Claim,
  { kind, value, start }: Mention,
  sources: readonly Source[],
): boolean {
  const isYearBefore = /^a year (?:earlier|before|ago|previously)\b/iu.test(text.slice(start));
  if (kind === "duration" && /^(?:few|several)$/u.test(value)) return areFewTold(text, start, sources);
  if (
    kind === "duration" &&
    isYearBefore &&
    sources.some(({ quote }) => /\b(?:last|previous) year\b/iu.test(quote.text))
  )
    return true;
  const isAge = sources.some(({ quote }) =>
    new RegExp(`\\b${value}(?:st|nd|rd|th) anniversary\\b`, "iu").test(quote.text),
  );
  if (isAge && /^(?:number|duration)$/u.test(kind)) return true;
  if (kind === "number" && value === "1" && sources.some(({ quote }) => /\bone\b/iu.test(quote.text))) return true;
  const adverb = ["", "first", "second", "third", "fourth", "fifth"][Number(value)] ?? "";
  return kind === "ordinal" && sources.some(({ quote }) => new RegExp(`^${adverb}ly\\b`, "iu").test(quote.text));
}

/** "In a few months" for "the coming months", "covers several years" for a multi-year arrangement: not years gone by. */
function areFewTold(text: string, start: number, sources: readonly Source[]): boolean {
  const isPast = /\b(?:ran|has|have|had|was|were|been)\b[^,.]{0,30}$/iu.test(text.slice(0, start));
  const years = /^\S+ years\b/iu.test(text.slice(start)) && !isPast ? "|\\bmulti-?year\\b" : "";
  const told = new RegExp(`\\bcoming (?:weeks|months|years)\\b${years}`, "iu");
  return sources.some(({ quote }) => told.test(quote.text));
}
