/** What is compared with what stays on its side of the “than”, and a share of a thing is not taken for the thing. */
import type { Claim, Demand } from "../../claim.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandComparisons: Demand = (claim, sources) => {
  const than = thanIn(claim.reading);
  if (
    than &&
    sources.some((source) => thanIn(source.reading)) &&
    sources.every((source) => isSwapped(claim.reading, than, source) || isAtOtherTime(claim.reading, than, source))
  )
    return "compares the other way round";
  const widened = sources.flatMap((source) =>
    measuresIn(source.reading).filter((one) => isDropped(claim, source, one)),
  )[0];
  return widened ? `gives a figure of a part to the whole (${widened.thing.raw})` : null;
};

/** The “than” between two things, not that of "more than 500". */
function thanIn({ tokens }: Reading): Token | undefined {
  return tokens.find(
    ({ word, at }) =>
      word === "than" &&
      tokens[at + 1]?.isNumber !== true &&
      !/^(?:half|ever|before)$/u.test(tokens[at + 1]?.word ?? ""),
  );
}

/** "more than this year" for "more than last year" */
function isAtOtherTime(said: Reading, than: Token, { reading }: Source): boolean {
  const border = thanIn(reading);
  const [here, there] = [said.text.slice(than.end), reading.text.slice(border?.end ?? reading.text.length)].map(
    (behind) => /\b(this|last|previous) (?:year|month|week)\b/iu.exec(behind)?.[1]?.toLowerCase(),
  );
  return here !== undefined && there !== undefined && (here === "this") !== (there === "this");
}

/** A word of one side is printed on the other alone, and the other way about. */
function isSwapped(said: Reading, than: Token, { reading, bearing }: Source): boolean {
  const border = thanIn(reading);
  if (!border) return false;
  const isOn = (token: Token, side: (at: number) => boolean): boolean => {
    const places = [...(bearing.get(token.at) ?? [])];
    return places.length > 0 && places.every(side);
  };
  const content = contentOf(said).filter(({ isNumber }) => !isNumber);
  const before = content.filter(({ at }) => at < than.at);
  const behind = content.filter(({ at }) => at > than.at);
  return (
    behind.some((token) => isOn(token, (at) => at < border.at)) &&
    (before.some((token) => isOn(token, (at) => at > border.at)) ||
      behind.every((token) => !isOn(token, (at) => at > border.at)))
  );
}

const MEASURE = /^(?:proport|share|percentag|rate|averag|fraction|price|cost|valu|risk)$/u;

interface Measured {
  readonly measure: Token;
  readonly thing: Token;
}

/** "the female *proportion* of its *intake*" */
function measuresIn({ tokens }: Reading): Measured[] {
  return tokens.flatMap((measure) => {
    if (!MEASURE.test(measure.term) || tokens[measure.at + 1]?.word !== "of") return [];
    const thing = tokens
      .slice(measure.at + 2, measure.at + 7)
      .findLast(({ isContent, clause, isNumber }) => isContent && !isNumber && clause === measure.clause);
    return thing ? [{ measure, thing }] : [];
  });
}

/** The sentence gives a share or a change of the thing, and has no word for what of it is measured. */
function isDropped({ reading, mentions }: Claim, { bearing }: Source, { measure, thing }: Measured): boolean {
  if (!mentions.some(({ kind }) => kind === "share" || kind === "money")) return false;
  const isTold = (one: Token): boolean => reading.tokens.some(({ at }) => bearing.get(at)?.has(one.at));
  return isTold(thing) && !isTold(measure) && !reading.tokens.some(({ term }) => MEASURE.test(term));
}
