/** What is only compared with an earlier time is not told of that time: "more than at the same stage last year". */
import type { Demand } from "../../claim.ts";

export const demandComparedTimes: Demand = ({ text, mentions }, sources) => {
  const time = EARLIER.exec(text)?.[0];
  if (time === undefined || COMPARING.test(text.replace(BOUND, ""))) return null;
  const isCompared = sources.every(({ quote }) => ONLY_COMPARED.test(quote.text));
  const counted = mentions.find(({ kind, start, end }) => kind === "number" && !text.slice(start, end).includes(time));
  return isCompared && counted ? `tells of another time what its quotes only compare with it (${time})` : null;
};

const EARLIER =
  /\b(?:(?:at|by) (?:the|this|that) same (?:stage|point|time)|last year|(?:the|in the) previous year|a year (?:earlier|ago|before))\b/iu;
/** "more than 30,000": how many, and no comparison. */
const BOUND = /\b(?:more|fewer|less|no fewer) than (?=\d)/giu;
const COMPARING =
  /\b(?:than|compar\p{L}+|against|versus|up|down|increas\p{L}+|ris\p{L}+|rose|more|fewer|less|higher|lower|%|per ?cent|half|on (?:the same|last|a year)|outstrip\p{L}*|exceed\p{L}*|surpass\p{L}*)\b|%/iu;
const ONLY_COMPARED = /\b(?:than|compared (?:to|with)) (?:\p{Ll}+ ){0,5}(?:last|previous) year\b/iu;
