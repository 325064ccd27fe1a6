/** What the quotes count as prevented has not been done: "crossings are up" for "crossings prevented are up". */
import type { Demand } from "../../claim.ts";
import { contentOf, type Token } from "../../reading.ts";
import type { Source } from "../../source.ts";

export const demandPrevented: Demand = ({ reading, text }, sources) => {
  if (REVERSING.test(text)) return null;
  const done = contentOf(reading).find((token) => {
    const own = sources.filter(({ bearing }) => bearing.has(token.at));
    return !token.isNumber && own.length > 0 && own.every((source) => isCountedAsPrevented(token, source));
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
