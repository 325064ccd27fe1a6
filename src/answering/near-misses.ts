/** What is offered beside a decline: sentences that speak of the same thing, or nothing. */
import type { AbstentionReason, Quote } from "./answer.ts";
import type { Considered } from "./considering.ts";
import type { Evidence } from "./evidence/evidence.ts";
import { asksForOneself } from "./presuppositions.ts";

/** Reasons for which nothing was sought, so that nothing came near either. */
const UNSEARCHED: ReadonlySet<AbstentionReason> = new Set<AbstentionReason>([
  "empty-question",
  "too-long",
  "greeting",
  "thanks",
  "help",
  "abusive",
  "instruction",
  "not-for-us",
  "too-wide",
]);

const MOST = 2;
/** Below this confidence a sentence is not near. */
const LEAST_CONFIDENCE = 0.3;
/** Share of the question that the sentence must say in the question's own words, or in those and others. */
const IN_ITS_WORDS = 0.4;
const IN_OTHERS = 0.6;
/** A word is met by itself rather than by another. */
const ITSELF = 0.85;

/** Quotes of what was ranked, the best first, that come near a question declined for `reason`. */
export function nearMisses(reason: AbstentionReason, { quotes, ranking, thread }: Considered): Quote[] {
  if (UNSEARCHED.has(reason) || asksForOneself(thread.asked)) return [];
  const isOffered = (quote: Quote): boolean => {
    const evidence = ranking.evidence.find((one) => holds(quote, one));
    return evidence !== undefined && (isOtherWords(reason, evidence) || isNear(quote, evidence));
  };
  return quotes.filter(isOffered).slice(0, MOST);
}

function holds({ release, start, end }: Quote, { view }: Evidence): boolean {
  const { sentence } = view;
  return view.release.annotated.release.id === release.id && start <= sentence.start && sentence.end <= end;
}

/** Asked for somebody's words on what they did not speak of, what else they said is offered, however far it is. */
function isOtherWords(reason: AbstentionReason, { speaker }: Evidence): boolean {
  return reason === "no-such-words" && (speaker === "speaks" || speaker === "reported");
}

function isNear({ score }: Quote, { coverage }: Evidence): boolean {
  const inItsWords = coverage.met.reduce((sum, { here, share }) => sum + (here >= ITSELF ? share : 0), 0);
  return score >= LEAST_CONFIDENCE && (inItsWords >= IN_ITS_WORDS || coverage.here >= IN_OTHERS);
}
