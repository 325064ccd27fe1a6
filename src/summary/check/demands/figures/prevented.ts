/** What the quotes count as prevented has not been done: "crossings are up" for "crossings prevented are up". */
import type { Demand } from "../../claim.ts";
import { contentOf, type Reading, type Token } from "../../grammar/reading.ts";
import type { Source } from "../../source.ts";

export const demandPrevented: Demand = ({ reading, text }, sources) => {
  if (REVERSING.test(text)) return null;
  const done = contentOf(reading).find((token) => {
    const own = sources.filter(({ bearing }) => bearing.has(token.at));
    return (
      !token.isNumber &&
      own.length > 0 &&
      own.every((source) => isCountedAsPrevented(token, source) || isSubjectOfPrevented(token, source, text))
    );
  });
  return done ? `leaves out what turns it round in its quotes (${done.raw})` : null;
};

const PREVENTING = /^(?:prevent|stop|foil|thwart|block|halt|avert|intercept)$/u;
const REVERSING =
  /\b(?:prevent|stop|foil|thwart|block|halt|avert|intercept|deter|frustrat|disrupt|fail|unsuccess|barr|hinder|head(?:ed|ing)? off|turn(?:ed|ing)? (?:back|away)|kept?\b|keep|ward|put (?:an end|a stop))/iu;
const REACH = 7;

/** Wherever it stands, it is what so many of were prevented: "prevented over 30,000 illegal *crossing attempts*". */
function isCountedAsPrevented({ at }: Token, { bearing, reading: { tokens } }: Source): boolean {
  return [...(bearing.get(at) ?? [])].every((there) => {
    const before = tokens.slice(Math.max(0, there - REACH), there);
    const act = before.findLast(({ term }) => PREVENTING.test(term));
    return act !== undefined && before.some((one) => one.at > act.at && one.isNumber) && there <= act.at + REACH;
  });
}

const MISSED = /\b(?:cut short|cannot|unable|never|not|no)\b/iu;

/** "their *journeys* to the coast are prevented" */
function isSubjectOfPrevented({ at, isCapital }: Token, { bearing, reading }: Source, said: string): boolean {
  if (isCapital || MISSED.test(said)) return false;
  const places = [...(bearing.get(at) ?? [])].filter((there) => reading.tokens[there]?.isContent);
  return places.length > 0 && places.every((there) => isPreventedBehind(reading, there));
}

function isPreventedBehind({ tokens }: Reading, there: number): boolean {
  const behind = tokens.slice(there + 1, there + 6);
  const be = behind.findIndex(({ word }) => /^(?:is|are|was|were|been)$/u.test(word));
  return (
    be >= 0 &&
    PREVENTING.test(behind[be + 1]?.term ?? "") &&
    behind.slice(0, be).every(({ isContent, isCapital, word }) => isCapital || (!isContent && !word.startsWith("wh")))
  );
}
