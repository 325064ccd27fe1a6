/** "She will travel to Frankfurt and sign the deal": what somebody goes somewhere and does is done there, of which each quote knows. */
import type { Quote } from "../../../answering/answer.ts";

const JOURNEY =
  /\b(?:(?:travel(?:s|led|ling)?|go(?:es|ing)?|went|gone|been|fly|flies|flying|flew|head(?:s|ed|ing)?|return(?:s|ed|ing)?|c[ao]me|coming) to|visit(?:s|ed|ing)?|(?:is|was|are|were) in) (\p{Lu}\p{L}+)\b/u;
/** A verb of its own, of which nothing tells that it is done besides. */
const JOINED =
  /^[^,;]{0,60}? and (?:then |to )?(?!(?:also|will|is|are|was|were|has|have|had|the|its|their|his|her|they|s?he)\b)\p{Ll}/u;

/** Takes a sentence, what stands behind a cut of it, and quotes; gives those of them that the latter may stand on. */
export function quotesOfJourney(told: string, second: string, quotes: readonly Quote[]): readonly Quote[] {
  const journey = JOURNEY.exec(told);
  const place = journey?.[1];
  if (!journey || place === undefined || /\b(?:in|at|to) (?:the )?\p{Lu}/u.test(second)) return quotes;
  const behind = told.slice(journey.index + journey[0].length);
  return JOINED.test(behind) ? quotes.filter(({ text }) => text.includes(place)) : quotes;
}
