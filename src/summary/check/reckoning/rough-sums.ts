/** "Nearly half a billion pounds" for £480 million: a round sum that is said roughly, where the quote prints the exact one. */
import { findMentions, type Mention } from "../../../language/mentions.ts";
import { boundAt } from "./bounds.ts";
import { holds } from "./rough-figures.ts";

/** How far, in parts of what is printed, a rounded sum may lie from it. */
const ROUNDING = 0.05;
const ROUGHLY =
  /\b(nearly|almost|just under|just over|more than|over|close to|about|around|roughly|some|approximately) $/iu;

/** Takes a sentence and a quote's text; a sum that is bounded in the quote stays as it is said. */
export function withPrintedRoundSums(text: string, printed: string): string {
  const exact = findMentions(printed).filter(
    ({ kind, start, end }) => kind === "money" && boundAt(printed, start, end) === "none",
  );
  return findMentions(text).reduceRight((plain, said) => {
    const rough = ROUGHLY.exec(text.slice(0, said.start));
    const near = rough && said.kind === "money" ? exact.filter((one) => isNear(one, said, rough[1])) : [];
    const [one] = near;
    if (!one || !rough || near.length > 1) return plain;
    return `${plain.slice(0, rough.index)}${printed.slice(one.start, one.end)}${plain.slice(said.end)}`;
  }, text);
}

/** One figure that is not a nought, or two of which the second is a five. */
function isRound({ value }: Mention): boolean {
  return /^[1-9]5?0*$/u.test(value);
}

/** Two or three figures that are near: "£190 million" and "£191 million" for £191.3 million. */
function isFine({ value }: Mention, known: number): boolean {
  return /^[1-9]\d{1,2}0+$/u.test(value) && Math.abs(known - Number(value)) <= FINE * known;
}
const FINE = 0.012;

function isNear({ unit, value }: Mention, said: Mention, words: string | undefined): boolean {
  const [known, told] = [Number(value), Number(said.value)];
  return (
    unit === said.unit &&
    Math.abs(known - told) <= ROUNDING * known &&
    (isRound(said) || isFine(said, known)) &&
    holds(known, told, words?.replace(/^close to$/iu, "nearly"))
  );
}
