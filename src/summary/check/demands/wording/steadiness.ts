/** What is to grow or to be new is not told as staying as it is: "maintain", "at the present level", "existing". */
import type { Demand } from "../../claim.ts";

export const demandSteadiness: Demand = ({ text }, sources) => {
  const printed = sources.map(({ quote }) => quote.text).join("\n");
  const kept = STEADY.find(([said, borne]) => said.test(text) && !borne.test(printed));
  return kept ? `tells as steady what its quotes do not (${kept[0].exec(text)?.[0] ?? ""})` : null;
};

const STAYING = /\b(?:maintain|continu|keep|kept|remain|still|preserv|sustain|endur|ongoing|carry|carries|lasting)/iu;

/** Words of staying as it is, and what of a quote bears them. */
const STEADY: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:present|current|existing|same|today['’]s|unchanged|constant|steady) (?:\p{L}+ )?(?:levels?|pace|rates?|scale|speed|strength|footing|form|course|lines)\b|\bas (?:they|it) (?:are|is|stands?)\b|\bunchanged\b|\bstatus quo\b/iu,
    /\b(?:present|current|existing|same|unchanged|at the level|status quo)\b/iu,
  ],
  [/\b(?:maintain(?:s|ed|ing)?|preserv(?:es?|ed|ing)|sustain(?:s|ed|ing)?|retain(?:s|ed|ing)?)\b/iu, STAYING],
  [
    /\b(?:existing|long-standing|established) (?=[^.,;]{0,40}\b(?:co-?operation|commitment|agreement|arrangement|taskforce|partnership|deal|plans?)\b)/iu,
    /\b(?:existing|continu\w*|maintain|already|ongoing|enduring|long-standing|close|deepen\w*|strengthen\w*|furthers?|enlarged|expanded|next step|latest|have worked)\b/iu,
  ],
];
